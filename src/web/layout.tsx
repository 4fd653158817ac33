import type { Child } from "hono/jsx";
import type { ServedRelease } from "../api/served-release.ts";
import { SIMULATED_WORDS } from "../measures/formats/remarks.ts";
import { fontPaths, iconPath, type ScriptName, scriptPath, stylePath } from "./assets.ts";

/** Rooms of the site in the order in which they are walked. */
const ROOMS = [
  { path: "/", name: "Nine claims" },
  { path: "/measures", name: "Measures" },
  { path: "/courts", name: "Courts" },
  { path: "/judges", name: "Judges" },
  { path: "/rules", name: "Rules" },
  { path: "/record", name: "The record" },
  { path: "/methods", name: "Methods" },
  { path: "/api", name: "API" },
] as const;

/** What a page is, apart from its own content. */
export interface LayoutProps {
  /** Heading of the page, which names the browser's tab too. */
  readonly title: string;
  /** One sentence for search engines and links. */
  readonly description: string;
  /** Address of the room that the page is in. */
  readonly room: (typeof ROOMS)[number]["path"] | null;
  /** The release whose numbers are on the page; null where none are, or nothing is loaded. */
  readonly release: ServedRelease | null;
  readonly scripts?: readonly ScriptName[];
  readonly children: Child;
}

/** A whole page: head, masthead, what must be said first, the content, and where it all comes from. */
export function Layout({ title, description, room, release, scripts = [], children }: LayoutProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === "Assize" ? title : `${title} | Assize`}</title>
        <meta name="description" content={description} />
        {fontPaths.map((path) => (
          <link rel="preload" href={path} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        <link rel="stylesheet" href={stylePath} />
        <link rel="icon" href={iconPath} type="image/svg+xml" />
        {scripts.map((name) => (
          <script type="module" src={scriptPath(name)} />
        ))}
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <Masthead room={room} />
        {release?.simulated && <SimulatedBanner release={release} />}
        <main id="content" class="page" tabindex={-1}>
          {children}
        </main>
        <Foot release={release} />
      </body>
    </html>
  );
}

function Masthead({ room }: { room: LayoutProps["room"] }) {
  return (
    <header class="masthead">
      <div class="masthead-inner">
        <a class="name" href="/">
          Assize
        </a>
        <nav aria-label="Rooms">
          <ul class="nav">
            {ROOMS.map(({ path, name }) => (
              <li>
                <a href={path} aria-current={path === room ? "page" : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <search>
          <form class="find" action="/search">
            <label class="unseen" for="find">
              Court, judge, measure or rule
            </label>
            <input id="find" type="search" name="q" placeholder="Court, judge, measure" autocomplete="off" />
            <button type="submit">Find</button>
          </form>
        </search>
      </div>
    </header>
  );
}

function SimulatedBanner({ release }: { release: ServedRelease }) {
  return (
    <aside class="banner" aria-label="Simulated numbers">
      <p>
        {SIMULATED_WORDS} Its numbers (release {release.id}) say nothing of any court.
      </p>
    </aside>
  );
}

function Foot({ release }: { release: ServedRelease | null }) {
  return (
    <footer class="foot">
      <div class="foot-inner">
        <div>
          {release === null ? (
            <p>No number of a loaded release is on this page; published figures stand with their sources.</p>
          ) : (
            <p>
              Numbers from release {release.id}
              {release.simulated ? ", simulated" : " of EOIR Case Data"}, which knows nothing after {release.lastDay}.
              SHA-256 of its file: <code>{release.checksum.slice(0, 16)}…</code> <a href="/record">How it was read</a>.
            </p>
          )}
          <p>
            Assize takes no side: it shows a number under each published definition, how sure it is, and how to check
            it.
          </p>
        </div>
        <div>
          <p>
            The record is about real people. No page shows a row of it; counts under 11 about children and families are
            withheld. Judges appear with intervals and on comparable cases, or not at all.
          </p>
          <p>
            <a href="/methods">Definitions, glossary and how to cite</a>
          </p>
        </div>
      </div>
    </footer>
  );
}

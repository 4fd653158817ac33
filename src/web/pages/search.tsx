import { Hono } from "hono";
import type { Desk } from "../../api/desk.ts";
import type { Found } from "../../api/search-entries.ts";
import { page } from "../page.tsx";
import { servedBy } from "../served.ts";

const GROUPS: readonly { readonly kind: Found["kind"]; readonly title: string }[] = [
  { kind: "court", title: "Courts" },
  { kind: "judge", title: "Judges" },
  { kind: "measure", title: "Measures" },
  { kind: "rule", title: "Rules" },
];

/** What is near some words: courts, judges, measures and rules, the group of the best match first. */
export function searchPage(desk: Desk): Hono {
  return new Hono().get("/search", async (context) => {
    const served = servedBy(desk, context);
    const words = (context.req.query("q") ?? "").trim();
    const found = words === "" ? [] : await desk.search(words, served.name);
    return page(
      context,
      {
        title: words === "" ? "Search" : `Search: ${words.slice(0, 60)}`,
        description: "Courts, judges, measures and rules by name.",
        room: null,
        release: served.release,
      },
      <>
        <h1>Search</h1>
        <form class="form" action="/search">
          <div class="field">
            <label for="words">A court, a judge, a measure or a rule</label>
            <input id="words" type="search" name="q" value={words} />
          </div>
          {served.name !== undefined && <input type="hidden" name="release" value={served.name} />}
          <button type="submit">Find</button>
        </form>
        {words !== "" && found.length === 0 && (
          <p>
            Nothing is near to that. Look through the <a href="/courts">courts</a>, the <a href="/judges">judges</a>,
            the <a href="/measures">measures</a> or the <a href="/rules">rules</a>.
          </p>
        )}
        {groupsOf(found).map(({ title, own }) => (
          <section>
            <h2>{title}</h2>
            <ul class="entries">
              {own.map(({ name, about, address, kind }) => (
                <li>
                  <a href={kind === "court" || kind === "judge" ? `${address}${served.query}` : address}>{name}</a>
                  <br />
                  {about}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </>,
    );
  });
}

/** Results by kind, the kind of the best one first. */
function groupsOf(found: readonly Found[]) {
  const byKind = Map.groupBy(found, ({ kind }) => kind);
  return [...byKind].map(([kind, own]) => ({ title: GROUPS.find((group) => group.kind === kind)?.title ?? "", own }));
}

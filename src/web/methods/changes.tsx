import { type Context, Hono } from "hono";
import type { Desk } from "../../api/desk.ts";
import { hashedDefinitions } from "../../measures/definition-hash.ts";
import { STANDARD } from "../../measures/resolve.ts";
import { CodeName } from "../components/code-name.tsx";
import { DataTable } from "../components/data-table.tsx";
import { Downloads } from "../components/figure.tsx";
import { MarkedText } from "../components/marked-text.tsx";
import { MeasureLink } from "../components/measure-link.tsx";
import { changedNumbers } from "./changelog.ts";
import { methodsPage } from "./methods-page.tsx";

/** Numbers that changed, and the definitions of today by their hash. */
export function changesPage(desk: Desk): Hono {
  const versions = changedNumbers();
  return new Hono().get("/methods/changes", (context: Context) =>
    methodsPage(
      context,
      desk,
      {
        section: "/methods/changes",
        standfirst:
          "A figure that was cited must not change in silence. Here is every change of a definition that altered one, and a way to tell whether a definition is still the one that was cited.",
      },
      <>
        <section aria-labelledby="changed">
          <h2 id="changed">Changes by version</h2>
          {versions.map(({ version, changes }) => (
            <>
              <h3>{version}</h3>
              <ul>
                {changes.map((change) => (
                  <li>
                    <MarkedText text={change} />
                  </li>
                ))}
              </ul>
            </>
          ))}
          <p>
            A number also changes when a new release comes: entries are late, cases are reopened, rows leave the record.
            That is no change of a definition, and is told by the release's day and checksum in every citation.
          </p>
        </section>
        <Hashes />
      </>,
    ),
  );
}

function Hashes() {
  const all = hashedDefinitions();
  return (
    <section aria-labelledby="hashes">
      <h2 id="hashes">Today's definitions</h2>
      <p>
        Twelve characters name a definition: a SHA-256 of all that decides the numbers but the record and the request.
        If those of a citation stand here, the definition is the one that was cited. A page whose address carries others
        says so before its numbers, and the API refuses to answer it. A filter on case type gives characters of its own,
        since it replaces the definition's choice.
      </p>
      <Downloads
        of="Today's definitions"
        files={[
          { name: "Definitions with their hashes (CSV)", href: "/api/measures?format=csv" },
          { name: "Definitions with their hashes (JSON)", href: "/api/measures" },
        ]}
      />
      <DataTable
        caption="Every definition of every measure and its hash"
        columns={[{ title: "Measure" }, { title: "Hash" }, { title: "Definition" }]}
        rows={all.map(({ measure, variant, hash }) => [
          <MeasureLink
            id={measure.id}
            variant={variant}
            address={`/measures/${measure.id}${variant === STANDARD ? "" : `?variant=${variant}`}`}
          />,
          <code>{hash}</code>,
          <CodeName name={variant} />,
        ])}
      />
    </section>
  );
}

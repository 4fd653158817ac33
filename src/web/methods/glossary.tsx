import { type Context, Hono } from "hono";
import type { Desk } from "../../api/desk.ts";
import { findRule } from "../../facts/rules.ts";
import { glossary, termAnchor } from "../../measures/glossary/glossary.ts";
import type { Term } from "../../measures/glossary/term.ts";
import { SourceLinks } from "../components/source-link.tsx";
import { Contents } from "./contents.tsx";
import { methodsPage } from "./methods-page.tsx";

/** Words of the field, from A to Z. */
export function glossaryPage(desk: Desk): Hono {
  const letters = [...Map.groupBy(glossary, ({ word }) => word.charAt(0).toUpperCase())];
  return new Hono().get("/methods/glossary", (context: Context) =>
    methodsPage(
      context,
      desk,
      {
        section: "/methods/glossary",
        standfirst: "The courts' own words in plain ones, and what each of them is in the record.",
      },
      <>
        <Contents
          label="Letters"
          places={letters.map(([letter]) => ({ anchor: `letter-${letter.toLowerCase()}`, name: letter }))}
        />
        {letters.map(([letter, terms]) => (
          <section class="methods-letter" aria-labelledby={`letter-${letter.toLowerCase()}`}>
            <h2 id={`letter-${letter.toLowerCase()}`}>{letter}</h2>
            <dl class="methods-terms">
              {terms.map((term) => (
                <TermEntry term={term} />
              ))}
            </dl>
          </section>
        ))}
      </>,
    ),
  );
}

function TermEntry({ term }: { term: Term }) {
  const { word, also = [], meaning, inRecord, rules = [], sources = [] } = term;
  return (
    <div id={termAnchor(term)}>
      <dt>
        {word}
        {also.length > 0 && <span class="quiet"> {also.join(", ")}</span>}
      </dt>
      <dd>
        <p>{meaning}</p>
        {inRecord !== undefined && (
          <p>
            <em>In the record:</em> {inRecord}
          </p>
        )}
        {rules.length > 0 && (
          <p class="note">
            Rules:{" "}
            {rules.map((id, at) => (
              <>
                {at > 0 && "; "}
                <a href={`/rules/${id}`}>{findRule(id)?.title ?? id}</a>
              </>
            ))}
          </p>
        )}
        {sources.length > 0 && (
          <p class="note">
            Sources: <SourceLinks ids={sources} />
          </p>
        )}
      </dd>
    </div>
  );
}

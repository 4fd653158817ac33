import { type Context, Hono } from "hono";
import type { Desk } from "../../api/desk.ts";
import { claims } from "../../facts/claims.ts";
import { type NotRecorded, notRecorded } from "../../facts/not-recorded.ts";
import { SourceLinks } from "../components/source-link.tsx";
import { MeasureLinks } from "./measure-links.tsx";
import { methodsPage } from "./methods-page.tsx";

/** What the record cannot tell. */
export function limitsPage(desk: Desk): Hono {
  return new Hono().get("/methods/limits", (context: Context) =>
    methodsPage(
      context,
      desk,
      {
        section: "/methods/limits",
        standfirst:
          "The record is what the courts typed into their case system. It is complete as far as it goes, and it does not go as far as the questions that are asked of it.",
      },
      <>
        <p>
          For each question: why no measure answers it, and what comes nearest. What comes nearest is not the answer.
        </p>
        {notRecorded.map((each) => (
          <Limit limit={each} />
        ))}
      </>,
    ),
  );
}

function Limit({ limit: { what, why, nearest, measures, claims: numbers, sources } }: { limit: NotRecorded }) {
  return (
    <section class="methods-limit">
      <h2>{what}</h2>
      <p>{why}</p>
      <p>
        <strong>What comes nearest:</strong> {nearest}
      </p>
      {measures.length > 0 && (
        <p class="note">
          Measures: <MeasureLinks ids={measures} />
        </p>
      )}
      {numbers.length > 0 && (
        <p class="note">
          Asked by{" "}
          {claims
            .filter(({ number }) => numbers.includes(number))
            .map(({ number, title }, at) => (
              <>
                {at > 0 && "; "}
                <a href={`/#claim-${number}`}>
                  claim {number}, {title.charAt(0).toLowerCase() + title.slice(1)}
                </a>
              </>
            ))}
        </p>
      )}
      {sources.length > 0 && (
        <p class="note">
          Sources: <SourceLinks ids={sources} />
        </p>
      )}
    </section>
  );
}

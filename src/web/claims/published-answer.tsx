import type { Claim, ClaimRow, ClaimValue } from "../../facts/claim.ts";
import { SourceLinks } from "../components/source-link.tsx";

/** What was published on a claim: the figure to print first with its sources, and every answer with its definition. */
export function PublishedAnswer({ claim }: { claim: Claim }) {
  const first = claim.rows.filter(({ id }) => claim.firstRows.includes(id));
  return (
    <>
      <p class="kicker only-narrow">Published</p>
      <p>{claim.firstFigure}</p>
      <p class="note">
        <SourceLinks ids={first.flatMap(sourcesOf)} />
      </p>
      <details>
        <summary>
          Every published answer<span class="unseen">: {claim.title}</span>
        </summary>
        <ul class="entries small">
          {claim.rows.map((row) => (
            <li>
              <PublishedRow row={row} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function PublishedRow({ row }: { row: ClaimRow }) {
  return (
    <>
      <p>
        <strong>{row.said}</strong>
      </p>
      <p>
        {row.values.length > 0 && `${row.values.map(valueText).join("; ")}. `}
        {row.publishedDefinition}
      </p>
      <p class="quiet">
        {row.date}. <SourceLinks ids={sourcesOf(row)} />
      </p>
    </>
  );
}

function sourcesOf({ source, alsoSources = [] }: ClaimRow): string[] {
  return [source, ...alsoSources];
}

function valueText({ value, unit, of, rounded }: ClaimValue): string {
  const number = `${rounded ? "about " : ""}${value.toLocaleString("en-US")} ${unit}`;
  return of === undefined ? number : `${number} (${of})`;
}

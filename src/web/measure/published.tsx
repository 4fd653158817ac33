import type { Explanation } from "../../measures/explanation.ts";
import type { Beside, SeriesBeside } from "../../measures/published-beside.ts";
import { DataTable } from "../components/data-table.tsx";
import { SourceLink } from "../components/source-link.tsx";
import { Handed } from "./choices.tsx";
import { publishedNumber, publishedPeriod, vintageWords } from "./published-words.ts";

/** Id of the part of the page that holds the published figures. */
export const PUBLISHED = "published";

/** What is shown of the published figures that come nearest to a measure. */
export interface PublishedProps {
  readonly explanation: Explanation;
  /** A release whose figures can be set beside them on demand; null where they are there, or never will be. */
  readonly offered: string | null;
}

/**
 * The published series that come nearest to a measure, each with its definition, its data and its sources, and with the
 * record's figure where that was asked of a real release.
 */
export function Published({ explanation, offered }: PublishedProps) {
  const { published, measure } = explanation;
  if (published.length === 0) return null;
  const hasOurs = published.some(({ points }) => points.some(({ ours }) => ours !== null));
  return (
    <section id={PUBLISHED} aria-labelledby="published-heading">
      <h2 id="published-heading">What was published</h2>
      <p>
        These differ from each other and from the definitions above: read what each counts, and never put two of them
        into one series. {standing(explanation, hasOurs)}
      </p>
      {offered !== null && (
        <form action={`/measures/${measure.id}/published`} data-live={PUBLISHED}>
          <Handed parameters={[["release", offered]]} />
          <button type="submit" class="plain">
            Set the record's own figures beside them
          </button>
        </form>
      )}
      {published.map((each) => (
        <Series beside={each} />
      ))}
    </section>
  );
}

/** Why our figures stand beside the published ones, or do not. */
function standing({ release }: Explanation, hasOurs: boolean): string {
  if (release === null) return "Load a release to see the record's own figures beside them.";
  if (release.simulated) return "The release is simulated, so its figures are not set beside them.";
  return hasOurs ? "A difference between two figures that count different things says nothing of either." : "";
}

function Series({ beside: { series, points, variant } }: { beside: SeriesBeside }) {
  const hasOurs = points.some(({ ours }) => ours !== null);
  const [first, last] = [points[0], points.at(-1)];
  const span = [first, last].flatMap((point) => (point === undefined ? [] : [publishedPeriod(point.period)]));
  return (
    <details class="series">
      <summary>
        {series.title}, {[...new Set(span)].join(" to ")}
      </summary>
      <p class="small">
        {series.definition} {vintageWords(series)} <span class="quiet">Published by {series.publisher}.</span>
      </p>
      <DataTable
        caption={`${series.title}, by ${series.publisher}`}
        columns={[
          { title: "For" },
          { title: `Published, ${series.unit}`, numeric: true },
          ...(hasOurs
            ? [
                { title: `Here, ${variant ?? "standard"}`, numeric: true },
                { title: "Difference", numeric: true },
              ]
            : []),
          { title: "Source" },
        ]}
        rows={points.map((point) => [
          `${publishedPeriod(point.period)}${point.part === null ? "" : `, ${point.part}`}`,
          `${point.rounded ? "about " : ""}${publishedNumber(point.published)}`,
          ...(hasOurs ? ownCells(point) : []),
          <>
            <SourceLink id={point.source} />
            {point.note !== null && <span class="quiet">. {point.note}</span>}
          </>,
        ])}
      />
    </details>
  );
}

function ownCells({ ours, residual }: Beside): string[] {
  if (ours === null || residual === null) return ["-", "-"];
  return [publishedNumber(ours), `${residual > 0 ? "+" : ""}${publishedNumber(residual)}`];
}

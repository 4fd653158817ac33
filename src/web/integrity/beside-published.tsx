import type { ServedRelease } from "../../api/served-release.ts";
import { DataTable } from "../components/data-table.tsx";
import { FigureBlock } from "../components/figure.tsx";
import { CountSection } from "./count-section.tsx";
import type { Counted } from "./counted.ts";
import { count } from "./figures.ts";
import { pendingFigure } from "./pending-figure.ts";

/** Our counts beside those that EOIR, TRAC and others published, with what is left between them. */
export function BesidePublished({ counts, release }: { counts: readonly Counted[]; release: ServedRelease | null }) {
  const isBeside = counts.some(({ answer }) => answer !== null);
  return (
    <section id="beside">
      <h2>Our counts beside published ones</h2>
      <p>
        Each published series is of one publisher and one state of the data, its vintage; two that disagree are never
        averaged. No definition of ours was fitted to any of them.
      </p>
      {isBeside ? (
        <p>
          Under each published value stands ours less theirs. What is known of the reasons is said; the rest of the
          remainder is not explained.
        </p>
      ) : (
        <p class="notice">
          {release === null
            ? "Nothing is loaded, so the published values stand alone."
            : "The release is simulated: its counts say nothing of any court, so the published values stand alone."}
        </p>
      )}
      <PendingFigure counts={counts} release={release} />
      {counts.map((counted) => (
        <CountSection counted={counted} />
      ))}
      <p class="small">
        <a href="/api/published?format=csv" download>
          Every published value with its source (CSV)
        </a>
        ,{" "}
        <a href="/api/published" download>
          the same with definitions (JSON)
        </a>
      </p>
    </section>
  );
}

function PendingFigure({ counts, release }: { counts: readonly Counted[]; release: ServedRelease | null }) {
  const figure = pendingFigure(counts);
  const days = [...new Set(figure.series.flatMap(({ points }) => points.map(({ x }) => String(x))))].sort().reverse();
  const query = release === null ? "" : `?release=${release.id}`;
  return (
    <FigureBlock
      figure={figure}
      id="pending"
      level={3}
      table={
        <DataTable
          caption={`${figure.heading}: every point that is drawn`}
          columns={[{ title: "Day" }, ...figure.series.map(({ name }) => ({ title: name, numeric: true }))]}
          rows={days.map((day) => [
            day,
            ...figure.series.map(({ points }) => {
              const value = points.find(({ x }) => x === day)?.value ?? null;
              return value === null ? "-" : count(value);
            }),
          ])}
        />
      }
      downloads={[
        { name: "Published counts of pending cases (CSV)", href: "/api/published?measure=pending_cases&format=csv" },
        { name: "Drawing (SVG)", href: `/record/pending.svg${query}` },
        { name: "Drawing (PNG)", href: `/record/pending.png${query}` },
      ]}
    />
  );
}

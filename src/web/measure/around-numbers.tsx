import type { AroundAnswer } from "../../measures/around.ts";
import { cellText } from "../../measures/formats/reading-table.ts";
import { DataTable } from "../components/data-table.tsx";

const SIDES = { before: "before", "left-out": "left out", after: "after" } as const;

type Estimated = AroundAnswer["level"];

/** What was estimated around a rule: the months of each side, the changes with their intervals, and the rank. */
export function AroundEstimates({ around }: { around: AroundAnswer }) {
  const { answer, rule, before, after, level, slope, placebo, column, window } = around;
  const isShare = column.format === "share";
  const unit = isShare ? "percentage points" : answer.measure.unit;
  const text = (value: number | null) =>
    cellText(value, isShare ? "points" : "number", 2).replace(/^-(?=\d)/, "\u2212");
  const interval = ({ low, high }: Estimated) =>
    low === null || high === null ? "-" : `${text(low)} to ${text(high)}`;
  return (
    <>
      <DataTable
        caption={`${answer.measure.title} before and after ${rule.title}`}
        shown
        columns={[
          { title: "Estimated" },
          { title: "Estimate", numeric: true },
          { title: "95 % interval", numeric: true },
        ]}
        rows={[
          [`Change of level, ${unit}`, text(level.estimate), interval(level)],
          [`Change of slope, ${unit} a month`, text(slope.estimate), interval(slope)],
        ]}
      />
      <p class="note">
        {before} months before and {after} after, from {window.first.slice(0, 7)} to {window.last.slice(0, 7)}.
        {placebo !== null && ` By size of the change of level, rank ${placebo.rank} of ${placebo.of} months tried.`}{" "}
        <a href={`/rules/${rule.id}`}>What {rule.title} did</a>.
      </p>
    </>
  );
}

/** The months around a rule, as they are drawn and fitted. */
export function AroundMonths({ around: { series, column, answer, rule } }: { around: AroundAnswer }) {
  const digits = series.some(({ value }) => Math.abs(value ?? 0) >= 10) ? 1 : 2;
  return (
    <DataTable
      caption={`${answer.measure.title}, by month around ${rule.title}`}
      columns={[{ title: "Month" }, { title: column.title, numeric: true }, { title: "Side" }]}
      rows={series.map(({ month, value, side }) => [
        month.slice(0, 7),
        cellText(value, column.format, digits),
        SIDES[side],
      ])}
    />
  );
}

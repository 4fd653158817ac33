import type { SheetFigure } from "../../api/sheets/sheet-figure.ts";
import type { AnswerRow } from "../../measures/answer.ts";
import { inFigures } from "../../measures/words.ts";
import { DataTable } from "../components/data-table.tsx";
import { IntervalStrip } from "./interval-strip.tsx";
import { intervalIn, NO_NUMBER, numberIn } from "./sheet-numbers.ts";

/** Half the scale on which differences are drawn, as a share: most judges lie within. */
const REACH = 0.5;

/** A span of years, with its comparison. */
export interface ComparedSpan {
  readonly title: string;
  readonly figure: SheetFigure | null;
}

/**
 * A judge's asylum decisions beside what other judges of the same court decided in like cases, a row for each court and
 * span: share, expected share, difference with its interval, and whether it can be told from the court. Where too few
 * families could be compared there is no share.
 */
export function ComparisonTable({ spans }: { spans: readonly ComparedSpan[] }) {
  const rows = spans.flatMap(({ title, figure }) =>
    figure === null ? [] : figure.rows.map((row) => ({ title, figure, row })),
  );
  if (rows.length === 0) return <p>The record shows no asylum claim that this judge granted or denied.</p>;
  const courts = new Set(rows.map(({ row }) => courtOf(row)));
  return (
    <DataTable
      caption="Asylum decisions beside like cases of the same court"
      columns={[
        { title: "Years" },
        ...(courts.size > 1 ? [{ title: "Court" }] : []),
        { title: "In like cases" },
        { title: "Granted", numeric: true },
        { title: "Expected", numeric: true },
        { title: "Difference in points", numeric: true },
        { title: "Its interval" },
        { title: "Families compared", numeric: true },
      ]}
      rows={rows.map(({ title, figure, row }) => [
        <a href={figure.address}>{title}</a>,
        ...(courts.size > 1 ? [courtOf(row)] : []),
        <strong>{verdict(row)}</strong>,
        numberIn(figure, row, "share"),
        numberIn(figure, row, "expected"),
        <Difference figure={figure} row={row} />,
        <Strip row={row} />,
        `${numberIn(figure, row, "compared")} of ${numberIn(figure, row, "families")}`,
      ])}
    />
  );
}

function courtOf({ groups }: AnswerRow): string {
  return groups.find(({ dimension }) => dimension === "court")?.name ?? "";
}

function Difference({ figure, row }: { figure: SheetFigure; row: AnswerRow }) {
  const { difference } = row.values;
  if (difference === null || difference === undefined) return <>{NO_NUMBER}</>;
  return (
    <>
      {inFigures(difference, "points").replace(/ points?$/, "")} <span class="interval">{intervalIn(figure, row)}</span>
    </>
  );
}

function Strip({ row }: { row: AnswerRow }) {
  const { difference, low, high } = row.values;
  if (typeof difference !== "number" || typeof low !== "number" || typeof high !== "number") return null;
  return <IntervalStrip estimate={difference} low={low} high={high} reach={REACH} />;
}

function verdict({ values }: AnswerRow): string {
  switch (values.distinguishable) {
    case 0:
      return "not distinguishable from the court";
    case 1:
      return "granted more often than the court's other judges";
    case -1:
      return "granted less often than the court's other judges";
    default:
      return values.compared === 0 ? "not compared: no like cases of others" : "not compared: too few families";
  }
}

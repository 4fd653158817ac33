import type { Child } from "hono/jsx";
import type { SheetFigure } from "../../api/sheets/sheet-figure.ts";
import type { AnswerRow } from "../../measures/answer.ts";
import { DataTable } from "../components/data-table.tsx";
import { intervalIn, numberIn, rowOfYear } from "./sheet-numbers.ts";

/** One column of a table by fiscal year. */
export interface YearsColumn {
  readonly title: string;
  readonly figure: SheetFigure | null;
  /** The headline number unless said. */
  readonly column?: string;
  /** What stands in a cell where it is not the number with its interval alone. */
  readonly cell?: (figure: SheetFigure, row: AnswerRow | undefined) => Child;
}

/**
 * Figures of one court or judge by fiscal year, side by side; a figure that the release cannot give is left out. A year
 * that is not over or not all entered is marked.
 */
export function YearsTable({
  caption,
  first,
  columns,
}: {
  caption: string;
  first: string;
  columns: readonly YearsColumn[];
}) {
  const shown = columns.flatMap((column) => (column.figure === null ? [] : [{ ...column, figure: column.figure }]));
  const periods = new Map(
    shown.flatMap(({ figure }) =>
      figure.rows.flatMap(({ period }) => (period === null ? [] : [[period.label, period]])),
    ),
  );
  const years = [...periods.values()].toSorted((a, b) => (a.start < b.start ? -1 : 1));
  return (
    <>
      <DataTable
        caption={caption}
        columns={[
          { title: first },
          ...shown.map(({ title, figure }) => ({ title: <a href={figure.address}>{title}</a>, numeric: true })),
        ]}
        rows={years.map((year) => [
          `${year.label}${year.partial ? "*" : year.provisional ? "\u2020" : ""}`,
          ...shown.map(({ figure, column, cell }) => {
            const row = rowOfYear(figure, year.label);
            return cell?.(figure, row) ?? <NumberCell figure={figure} row={row} column={column} />;
          }),
        ])}
      />
      <p class="note">
        {years.some(({ partial }) => partial) && "* A part of the year only. "}
        {years.some(({ partial, provisional }) => provisional && !partial) && "\u2020 Not all entered yet. "}
        In brackets: 95 % interval.
      </p>
    </>
  );
}

/** A number with its interval. */
export function NumberCell({
  figure,
  row,
  column,
}: {
  figure: SheetFigure;
  row: AnswerRow | undefined;
  column?: string | undefined;
}) {
  const interval = column === undefined ? intervalIn(figure, row) : "";
  return (
    <>
      {numberIn(figure, row, column)}
      {interval !== "" && <span class="interval"> {interval}</span>}
    </>
  );
}

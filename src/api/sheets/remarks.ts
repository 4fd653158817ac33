import { addDays, inWords } from "../../base/dates.ts";
import { LAG_DAYS } from "../../measures/periods.ts";
import { headline, type SheetFigure } from "./sheet-figure.ts";

/** Cases below which a share moves by a point or more with every case. */
const FEW = 100;

/** Where the record ends, and what is not final before that. */
export function endOfRecord(lastDay: string): string {
  const since = inWords(addDays(lastDay, 1 - LAG_DAYS));
  return `The record ends on ${inWords(lastDay)}. What happened from ${since} on is not all entered yet, and the running fiscal year is only a part of one.`;
}

/** That a sheet rests on few pending cases; nothing where it does not. */
export function fewPending(pending: number | null): readonly string[] {
  if (pending === null || pending >= FEW) return [];
  return [`Few cases are pending (${pending}): every one of them moves the shares by a point or more.`];
}

/** That figures are missing because the release lacks a table; nothing where none is. */
export function lacking(figures: Readonly<Record<string, SheetFigure | null>>): readonly string[] {
  if (!Object.values(figures).includes(null)) return [];
  return ["This release lacks a table that some figures rest on; they are left out."];
}

/** Headline numbers of a series, or one column of it, added up; null without the figure. */
export function total(figure: SheetFigure | null, column?: string): number | null {
  if (figure === null) return null;
  const value = (row: SheetFigure["rows"][number]) =>
    column === undefined ? headline(figure, row) : row.values[column];
  return figure.rows.reduce((sum, row) => sum + (value(row) ?? 0), 0);
}

import type { SheetFigure } from "../../api/sheets/sheet-figure.ts";
import type { AnswerRow } from "../../measures/answer.ts";
import { inFigures } from "../../measures/words.ts";

/** What stands in a cell without a number. */
export const NO_NUMBER = "\u2013";

/** Ends of the interval about the headline number, where it is not in columns `low` and `high`. */
const ENDS: Readonly<Record<string, readonly [low: string, high: string]>> = {
  median_days: ["median_low", "median_high"],
};

/** One column of a row as text: its headline number unless another is named; a dash where there is none. */
export function numberIn(figure: SheetFigure, row: AnswerRow | undefined, column?: string): string {
  const found = figure.columns.find(({ name }) => column === undefined || name === column);
  const value = found === undefined ? null : (row?.values[found.name] ?? null);
  if (found === undefined || value === null) return NO_NUMBER;
  return found.format === "number" ? oneDecimal.format(value) : inFigures(value, found.format);
}

const oneDecimal = new Intl.NumberFormat("en-US", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/**
 * The 95 % interval about the headline number of a row, in brackets: percent, days, or points with one decimal. Empty
 * where there is none; an upper end that is not yet known is said to be open.
 */
export function intervalIn({ columns }: SheetFigure, row: AnswerRow | undefined): string {
  const headline = columns[0];
  if (headline === undefined) return "";
  const [lowName, highName] = ENDS[headline.name] ?? ["low", "high"];
  const [low, high] = [row?.values[lowName] ?? null, row?.values[highName] ?? null];
  if (low === null) return "";
  const between = headline.format === "points" ? " to " : "\u2013";
  const end = (value: number) => endText(value, headline.format);
  return high === null ? `(${end(low)} or more)` : `(${end(low)}${between}${end(high)})`;
}

function endText(value: number, format: string): string {
  if (format === "points") return inFigures(value, "points").replace(/ points?$/, "");
  return Math.round(format === "share" ? 100 * value : value).toLocaleString("en-US");
}

/** The row of a fiscal year. */
export function rowOfYear(figure: SheetFigure | null, label: string): AnswerRow | undefined {
  return figure?.rows.find(({ period }) => period?.label === label);
}

/** A month such as `2019-05` as `May 2019`; empty for null. */
export function monthInWords(month: string | null): string {
  if (month === null) return "";
  const [year, number] = month.split("-").map(Number);
  const words = new Intl.DateTimeFormat("en-US", { month: "long", timeZone: "UTC" });
  return `${words.format(Date.UTC(year ?? 0, (number ?? 1) - 1))} ${year}`;
}

/** A day such as `2019-05-31` as `31 May 2019`. */
export function dayInWords(day: string): string {
  return `${Number(day.slice(8))} ${monthInWords(day.slice(0, 7))}`;
}

import type { Answer, AnswerRow } from "../answer.ts";
import { dimensionOf } from "../dimensions/catalogue.ts";
import type { Value, ValueColumn } from "../kinds/kind.ts";
import { capital, percent, points } from "../words.ts";
import { inReadingOrder } from "./reading-order.ts";

/** One column of a table for people. */
export interface ReadingColumn {
  readonly title: string;
  /** Numbers stand at the right. */
  readonly numeric: boolean;
  /** Whether the table says too little without it; others may go where there is no room. */
  readonly essential: boolean;
}

/** An answer as a table for people: texts with their separators, percentages, and words for what is not final. */
export interface ReadingTable {
  readonly columns: readonly ReadingColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** Pairs of columns that are shown as one interval. */
const INTERVALS: Readonly<Record<string, string>> = { low: "high", median_low: "median_high" };

/**
 * An answer as a table for people: period, names of groups, the headline number and its interval, the other numbers,
 * and a last column of words (`partial`, `provisional`, `withheld`) where a row needs any. Rows in reading order.
 */
export function readingTable(answer: Answer): ReadingTable {
  const rows = inReadingOrder(answer);
  const labels = labelColumns(answer);
  const numbers = answer.columns.filter(({ name }) => !Object.values(INTERVALS).includes(name));
  const noted = rows.some((row) => remarksOn(row) !== "");
  const digits = new Map(numbers.map((column) => [column.name, digitsOf(column, rows)]));
  return {
    columns: [
      ...labels,
      ...numbers.map((column, at) => ({ title: titleOf(column), numeric: true, essential: isEssential(column, at) })),
      ...(noted ? [{ title: "", numeric: false, essential: true }] : []),
    ],
    rows: rows.map((row) => [
      ...(answer.request.period === null ? [] : [row.period?.label ?? ""]),
      ...row.groups.map(({ name }) => name),
      ...numbers.map((column) => cellOf(row, column, answer, digits.get(column.name) ?? 0)),
      ...(noted ? [remarksOn(row)] : []),
    ]),
  };
}

/** A number as a cell has it: no unit but the percent sign, `-` where there is none. */
export function cellText(value: Value, format: ValueColumn["format"], digits = 1): string {
  if (value === null) return "-";
  if (format === "share") return percent(value);
  if (format === "points") return points(value);
  if (format === "number")
    return value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return Math.round(value).toLocaleString("en-US");
}

function labelColumns({ request }: Answer): ReadingColumn[] {
  const titles = [...(request.period === null ? [] : ["period"]), ...request.by.map((id) => dimensionOf(id).title)];
  return titles.map((title) => ({ title: capital(title), numeric: false, essential: true }));
}

function titleOf({ name, title, format }: ValueColumn): string {
  return name in INTERVALS ? "95 % interval" : capital(format === "points" ? `${title} (points)` : title);
}

function isEssential({ name }: ValueColumn, at: number): boolean {
  return (
    at === 0 ||
    name in INTERVALS ||
    name === "numerator" ||
    name === "distinguishable" ||
    name === "families" ||
    name === "denominator" ||
    name === "count"
  );
}

function digitsOf({ name }: ValueColumn, rows: readonly AnswerRow[]): number {
  return rows.some(({ values }) => Math.abs(values[name] ?? 0) >= 10) ? 1 : 2;
}

function cellOf(row: AnswerRow, column: ValueColumn, { columns }: Answer, digits: number): string {
  const { name, format } = column;
  const value = row.values[name] ?? null;
  const end = INTERVALS[name];
  if (end !== undefined) return intervalText(value, row.values[end] ?? null, format, digits);
  if (name === "distinguishable" && value !== null) return ["below", "not told apart", "above"][value + 1] ?? "-";
  if (value !== null || !row.withheld) return cellText(value, format, digits);
  return name === basisOf(columns) ? "under 11" : "-";
}

function intervalText(low: Value, high: Value, format: ValueColumn["format"], digits: number): string {
  if (low === null) return "-";
  const ends = [low, high].map((end) => (end === null ? "not known" : cellText(end, format, digits)));
  return `${format === "share" ? ends[0]?.replace(/ %$/, "") : ends[0]} to ${ends[1]}`;
}

/** The column by whose smallness a whole row is withheld; where only it is empty, the number is under eleven. */
function basisOf(columns: readonly ValueColumn[]): string {
  return columns.some(({ name }) => name === "denominator") ? "denominator" : "count";
}

function remarksOn({ period, withheld }: AnswerRow): string {
  const words = [
    ...(period?.partial ? ["partial"] : []),
    ...(period?.provisional && !period.partial ? ["provisional"] : []),
    ...(withheld ? ["withheld"] : []),
  ];
  return words.join(", ");
}

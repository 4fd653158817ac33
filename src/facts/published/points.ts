import type { PublishedPeriod, PublishedPoint } from "../series.ts";
import type { SourceId } from "../sources.ts";

type Extras = Pick<PublishedPoint, "high" | "low" | "note" | "part" | "rounded">;

/** A row of a table of points: period, value, and what else there is to say. */
export type PointRow = readonly [period: string, value: number, extras?: Extras];

/**
 * Points of one source from a table. A period is written `FY2018`, `2018-09-30`, `2018-09`, `2018`, or two days with
 * a slash between them, as in ISO 8601.
 */
export function points(source: SourceId, rows: readonly PointRow[]): PublishedPoint[] {
  return rows.map(([period, value, extras]) => ({ period: periodOf(period), value, source, ...extras }));
}

/** Points of one source from a table of fiscal years and values. */
export function fiscalYears(source: SourceId, rows: readonly (readonly [year: number, value: number])[]) {
  return points(
    source,
    rows.map(([year, value]) => [`FY${year}`, value]),
  );
}

/** Points of one source for the parts of a whole in the same period. */
export function parts(source: SourceId, period: string, rows: readonly (readonly [part: string, value: number])[]) {
  return points(
    source,
    rows.map(([part, value]) => [period, value, { part }]),
  );
}

function periodOf(text: string): PublishedPeriod {
  if (text.startsWith("FY")) {
    return { kind: "fiscal-year", year: Number(text.slice(2)) };
  }
  const [from, to] = text.split("/", 2) as [string, string?];
  if (to !== undefined) {
    return { kind: "span", from, to };
  }
  if (text.length === 10) {
    return { kind: "day", date: text };
  }
  return text.length === 7 ? { kind: "month", month: text } : { kind: "calendar-year", year: Number(text) };
}

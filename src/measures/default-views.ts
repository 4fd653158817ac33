import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Row } from "../base/database.ts";
import type { PeriodKind } from "../base/dates.ts";
import { writeWhole } from "../base/files.ts";
import type { Measure } from "./definition.ts";
import type { MeasureId } from "./definitions/catalogue.ts";
import type { DimensionId } from "./dimensions/catalogue.ts";
import type { Request, ResolvedRequest } from "./request.ts";

/**
 * The requests whose rows are worked out once at load: every measure by month and by fiscal year, by court and by
 * nationality over fiscal years, and by judge over all years together, where the measure is kept so. Without a filter
 * and over all that is known.
 */
export function defaultRequests({ id, spec, periods, dimensions }: Measure<MeasureId>): Request<MeasureId>[] {
  if (spec.kind === "comparison") return [{ measure: id }];
  const kept = (period: PeriodKind) => periods === undefined || periods.includes(period);
  const series = (["month", "fiscal-year"] as const).filter(kept).map((period) => ({ measure: id, period }));
  const takes = (dimension: DimensionId) => dimensions.includes(dimension);
  const years = kept("fiscal-year") ? (["court", "nationality"] as const).filter(takes) : [];
  return [
    ...series,
    ...years.map((dimension) => ({ measure: id, period: "fiscal-year" as const, by: [dimension] })),
    ...(takes("judge") ? [{ measure: id, by: ["judge" as const] }] : []),
  ];
}

/** What names a default view's file; undefined for a request that cannot be one. */
function fileOf(folder: string, request: ResolvedRequest): string | undefined {
  if (request.where.length > 0 || request.from !== null || !request.openEnded) return undefined;
  const words = [request.measure, request.variant, ...request.by, request.period ?? "all"];
  return join(folder, "views", `${words.join("--")}.json`);
}

/** Rows of a statement as they are kept: names once, then values. */
interface KeptRows {
  /** The definition that they were made by. */
  readonly hash: string;
  readonly lastDay: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Row[string][])[];
}

/** Keeps the rows of a default view in a record's folder of measures. Throws `path-not-writable` and `disk-full`. */
export function keepView(folder: string, request: ResolvedRequest, hash: string, rows: readonly Row[]): void {
  const file = fileOf(folder, request);
  if (file === undefined) return;
  const columns = Object.keys(rows[0] ?? {});
  const kept: KeptRows = {
    hash,
    lastDay: request.to,
    columns,
    rows: rows.map((row) => columns.map((column) => row[column] ?? null)),
  };
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, JSON.stringify(kept));
}

/** The kept rows of a request; undefined where none are, or another definition made them. */
export function readView(folder: string, request: ResolvedRequest, hash: string): Row[] | undefined {
  const file = fileOf(folder, request);
  if (file === undefined || !existsSync(file)) return undefined;
  try {
    const kept = JSON.parse(readFileSync(file, "utf8")) as KeptRows;
    if (kept.hash !== hash || kept.lastDay !== request.to) return undefined;
    return kept.rows.map((row) => Object.fromEntries(kept.columns.map((column, at) => [column, row[at] ?? null])));
  } catch {
    return undefined;
  }
}

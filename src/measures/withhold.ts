import { InputError } from "../base/errors.ts";
import type { AnswerRow } from "./answer.ts";
import type { Measure } from "./definition.ts";
import { dimensionOf } from "./dimensions/catalogue.ts";
import type { ValueColumn } from "./kinds/kind.ts";
import type { ResolvedRequest } from "./request.ts";

/** Counts from 1 to one less than this are withheld where children or families are told of. */
export const LEAST_COUNT = 11;

/** Dimensions, filters included, that figures of children and families may take. */
export const MOST_DIMENSIONS = 2;

/** Whether an answer tells of children or families. */
export function isSensitive(measure: Measure, request: ResolvedRequest): boolean {
  return measure.sensitive === true || dimensionsOf(request).some((id) => dimensionOf(id).sensitive === true);
}

/** Throws `too-fine` when a request about children or families is broken down so far that it may single people out. */
export function checkFineness(measure: Measure, request: ResolvedRequest): void {
  const used = dimensionsOf(request);
  if (!isSensitive(measure, request) || used.length <= MOST_DIMENSIONS) return;
  throw new InputError(
    "too-fine",
    `${measure.id} by ${used.join(", ")} is too fine: figures about children and families take at most ${MOST_DIMENSIONS} dimensions, filters included`,
    { measure: measure.id, dimensions: [...used] },
    { advice: "leave one out" },
  );
}

/** Whether a number is so small that it may single people out. */
export function isSmall(value: number | null | undefined): boolean {
  return typeof value === "number" && value > 0 && value < LEAST_COUNT;
}

/**
 * A row with small counts taken out. Of a row about fewer than eleven nothing is left. Where one of its parts, or what
 * a numerator leaves of its denominator, is that small, only how many the row is about stays, since the other parts,
 * shares and days would give it away. This cannot stop somebody from subtracting one answer from another.
 */
export function withhold(row: AnswerRow, columns: readonly ValueColumn[], basis: string): AnswerRow {
  const { values } = row;
  const keeping = (isKept: (name: string) => boolean): AnswerRow => {
    const kept = Object.entries(values).map(([name, value]) => [name, isKept(name) ? value : null] as const);
    return { ...row, values: Object.fromEntries(kept), withheld: true };
  };
  if (isSmall(values[basis])) return keeping(() => false);
  const counts = columns.filter(({ format }) => format === "count");
  const parts = counts.filter((column) => column.name !== basis && column.counts === undefined);
  const rest = "share" in values ? (values.denominator ?? 0) - (values.numerator ?? 0) : null;
  const officials = names(columns, "judges", "courts");
  const leftOut = names(columns, "rows left out");
  const isTold = (name: string) => !leftOut.has(name) || !isSmall(values[name]);
  if (parts.some(({ name }) => isSmall(values[name])) || isSmall(rest)) {
    return keeping((name) => name === basis || officials.has(name) || (leftOut.has(name) && isTold(name)));
  }
  return [...leftOut].every(isTold) ? row : keeping(isTold);
}

function names(columns: readonly ValueColumn[], ...counted: readonly ValueColumn["counts"][]): ReadonlySet<string> {
  return new Set(
    columns.filter(({ counts }) => counts !== undefined && counted.includes(counts)).map(({ name }) => name),
  );
}

function dimensionsOf(request: ResolvedRequest) {
  return [...new Set([...request.by, ...request.where.map(({ dimension }) => dimension)])];
}

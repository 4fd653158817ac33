import type { PeriodKind } from "../base/dates.ts";
import type { DimensionId } from "./dimensions/catalogue.ts";

/**
 * A condition on one dimension: any of the values, by code or name, or none of them when `not`. Numeric dimensions also
 * take a range, ends included.
 */
export interface Filter {
  readonly dimension: DimensionId;
  readonly values?: readonly string[];
  readonly range?: readonly [from: number | null, to: number | null];
  readonly not?: boolean;
}

/** A question put to a record. */
export interface Request<M extends string = string> {
  readonly measure: M;
  /** A published definition other than the standard one. */
  readonly variant?: string;
  /** At most two; none when empty. By default what the definition says, which is mostly none. */
  readonly by?: readonly DimensionId[];
  readonly where?: readonly Filter[];
  /** One row for each period; without it, one for the whole span. */
  readonly period?: PeriodKind;
  /** A day, month (`2019-05`), quarter (`2019-Q2`), calendar year (`2019`) or fiscal year (`FY2019`); a bare year is a fiscal year when the period is. Its first day counts. */
  readonly from?: string;
  /** As `from`; its last day counts. */
  readonly to?: string;
  /** Looks at the record as of the end of that day: nothing dated later is counted. Default: the day before the release. */
  readonly asOf?: string;
}

/** A filter as it was resolved: codes of the record, and their names. */
export interface ResolvedFilter {
  readonly dimension: DimensionId;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly range: readonly [number | null, number | null] | null;
  readonly not: boolean;
}

/** A request with every default filled in. */
export interface ResolvedRequest {
  readonly measure: string;
  readonly variant: string;
  readonly by: readonly DimensionId[];
  readonly where: readonly ResolvedFilter[];
  readonly period: PeriodKind | null;
  /** First day; null for no limit. */
  readonly from: string | null;
  /** Last day. Never after `asOf`. */
  readonly to: string;
  /** Last day that the record is taken to know of. */
  readonly asOf: string;
  /** Whether `to` was asked for, or is where the record ends. */
  readonly openEnded: boolean;
}

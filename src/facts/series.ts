import type { PartialDate } from "./partial-date.ts";
import type { SourceId } from "./sources.ts";

/**
 * What stretch of time a published value is for. Of a stock (cases pending, judges on board) a fiscal year or a span
 * means its last day. Fiscal year 2019 begins on 1 October 2018. Both ends of a span are in it.
 */
export type PublishedPeriod =
  | { readonly kind: "fiscal-year"; readonly year: number }
  | { readonly kind: "calendar-year"; readonly year: number }
  | { readonly kind: "month"; readonly month: PartialDate }
  | { readonly kind: "day"; readonly date: PartialDate }
  | { readonly kind: "span"; readonly from: PartialDate; readonly to: PartialDate };

/** One published value. */
export interface PublishedPoint {
  readonly period: PublishedPeriod;
  /** What part of the whole the value is for (a court, a case type, an added number of judges); none: the whole. */
  readonly part?: string;
  /** In the unit of its series; percentages from 0 to 100. */
  readonly value: number;
  /** Ends of the range, where the source prints one instead of a single value. */
  readonly low?: number;
  readonly high?: number;
  /** The source itself rounds, or says "about", "nearly", "more than". */
  readonly rounded?: true;
  readonly source: SourceId;
  /** What else must be said with the value, and what is not known of it. */
  readonly note?: string;
}

/** Units of published values. Percentages run from 0 to 100. */
export type PublishedUnit =
  | "appeals"
  | "applications"
  | "cases"
  | "children"
  | "completions per judge"
  | "courts"
  | "days"
  | "decisions"
  | "hearings"
  | "judges"
  | "motions"
  | "new cases per judge"
  | "orders"
  | "people"
  | "percent"
  | "percentage points"
  | "pending cases per judge";

/**
 * A series of published values under one publisher, one definition and one vintage. Two values for the same year
 * that disagree are two series, never one average.
 */
export interface PublishedSeries {
  readonly id: string;
  readonly title: string;
  readonly unit: PublishedUnit;
  /** Who counted, and who passed the figure on where that is somebody else. */
  readonly publisher: string;
  /** What one unit is, and what is in and out of the count. */
  readonly definition: string;
  /** State of the data the values were computed from, as far as the source tells. Null when it does not. */
  readonly vintage: string | null;
  /** Worked out by us from published figures: to be marked as such wherever it is shown. */
  readonly derived?: true;
  /** Id of the measure that comes nearest, and of its variant where one is meant. */
  readonly measure?: string;
  readonly variant?: string;
  /** False where it counts something else or only a part, so that no figure of ours stands beside it. */
  readonly comparable?: false;
  /** In order of time; at most one value for each period and part. */
  readonly points: readonly PublishedPoint[];
}

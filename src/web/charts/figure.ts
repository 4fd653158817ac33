/** What a chart is drawn from: numbers with their words, independent of where they came from. */

/**
 * How the numbers are shown.
 * - `line`: levels or rates over calendar days; gaps stay gaps.
 * - `bars`: one horizontal bar per category and series, from zero.
 * - `curve`: a step function of days since an event, such as a survival or cumulative incidence curve.
 * - `stacked`: parts that add up, as columns over days or as bars of categories.
 */
export type FigureKind = "line" | "bars" | "curve" | "stacked";

/**
 * Whether a period's number is final. `partial`: the period is not over, so its number can only be part of it.
 * `provisional`: the period is over, but records of it still come in.
 */
export type PointState = "whole" | "partial" | "provisional";

/** One number of a series. */
export interface FigurePoint {
  /** A day `YYYY-MM-DD` that stands for the period, a category's name, or whole days since the event. */
  x: string | number;
  /** What its place is called where the point is pointed at, e.g. `FY2019`; without it, the day or category. */
  label?: string;
  /** In the figure's unit, a share between 0 and 1. Null: there is no number here, which is drawn as a gap. */
  value: number | null;
  /** Ends of the interval around the value, both or neither. */
  low?: number;
  high?: number;
  /** `whole` unless said. */
  state?: PointState;
}

/** Numbers that belong together, in the order in which they are drawn. */
export interface FigureSeries {
  name: string;
  points: readonly FigurePoint[];
}

/** The axis that the points lie on. */
export type FigureAxis =
  /** Calendar days. With `fiscalYears`, years are federal fiscal years, named by the year they end in. */
  | { kind: "day"; fiscalYears?: boolean }
  | { kind: "category" }
  /** Days since an event, which is named as it reads after "Days since", for example `the charging document`. */
  | { kind: "days-since"; event: string };

/** A day on which a rule changed, drawn as a thin line. Days outside the drawn span are left out. */
export interface FigureRule {
  date: string;
  label: string;
}

/** A chart with everything a reader needs to judge it. */
export interface Figure {
  kind: FigureKind;
  heading: string;
  /** One sentence that says what the chart shows, with its numbers. */
  sentence: string;
  /** What is counted, in words, for the axis: `pending cases`, `share of decisions`. */
  unit: string;
  /** Values are shares between 0 and 1, written as percentages. */
  share?: boolean;
  /** What `low` and `high` are, for the key: `95% interval`. Required where a point has them. */
  interval?: string;
  /** Release, definition, caveats and citation, for the line under the chart. */
  source: string;
  /** The numbers come from a model, which every drawing says. */
  simulated: boolean;
  /** At most eight: more cannot be told apart, so the caller chooses. */
  series: readonly FigureSeries[];
  x: FigureAxis;
  rules?: readonly FigureRule[];
}

/** Most series in one figure. */
export const MOST_SERIES = 8;

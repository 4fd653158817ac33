import type { PeriodKind } from "../base/dates.ts";
import type { SourceId } from "../facts/sources.ts";
import type { DimensionId } from "./dimensions/catalogue.ts";
import type { Likeness } from "./kinds/likeness.ts";
import type { MeasuredTable } from "./tables.ts";

/** Rows of one measured table that a figure is made from. SQL conditions and expressions are over its columns. */
export interface RowsSpec {
  readonly rows: MeasuredTable;
  /** Condition on the rows that the measure speaks of; all when absent. */
  readonly filter?: string;
}

/** Rows dated in a period. */
export interface EventSpec extends RowsSpec {
  /** Column with the day by which a row belongs to a period. */
  readonly date: string;
}

/** Rows dated in the period, counted. */
export interface CountSpec extends EventSpec {
  readonly kind: "count";
  /** Column whose different values are counted, instead of rows; such counts do not add up over periods and groups. */
  readonly distinct?: string;
  /** Condition for a row to be counted; all when absent. What fails it only counts towards the share unclassified. */
  readonly counted?: string;
}

/** What share of the rows that meet the denominator meet the numerator as well. */
export interface ShareSpec extends EventSpec {
  readonly kind: "share";
  readonly numerator: string;
  readonly denominator: string;
  /** Spells that the denominator holds as well where they are open on the last day of the period. */
  readonly pending?: Spells;
}

/** Stretches of time. Those of the same case must not overlap. */
export interface Spells extends RowsSpec {
  /** Column with the first day of the spell; null means since ever. */
  readonly starts: string;
  /** Column with the day on which it was over; null means still open at the release. */
  readonly ends: string;
}

/** Spells open on the last day of the period. */
export interface LevelSpec extends Spells {
  readonly kind: "level";
  /** Column with the day from which the age of an open spell is told; gives quantiles of age instead of a mere count. */
  readonly age?: string;
}

/** Share of the spells open on the last day of the period that meet a condition. */
export interface LevelShareSpec extends RowsSpec {
  readonly kind: "level-share";
  readonly starts: string;
  readonly ends: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** Days from a start to an end, by cohort of the start; what has not ended is counted as still waiting. */
export interface DurationSpec extends RowsSpec {
  readonly kind: "duration";
  /** Column with the first day; rows without one are left out. */
  readonly starts: string;
  /** Column with the day of the exit, of whatever kind; null while open. */
  readonly ends: string;
  /** Expression that names the exit: `event`, or one of `competing`; null where the row was lost from sight at `ends`. */
  readonly exit: string;
  /** Names of the exits that make the event impossible or different, in the order in which they are shown. */
  readonly competing?: readonly string[];
  /** Days beside which the share that had the event is shown. */
  readonly horizons: readonly number[];
}

/** Work counted per judge at work in the period: raw, and as if everyone had worked the whole year. */
export interface PerJudgeSpec extends EventSpec {
  readonly kind: "per-judge";
  /** Condition for a row to be counted; all when absent. What fails it only counts towards the share unclassified. */
  readonly counted?: string;
  /** Condition on `judge_months` for a judge to be at work; `at_work` unless a variant says otherwise. */
  readonly atWork?: string;
}

/** Open spells per judge at work in the last three months of the period. */
export interface LevelPerJudgeSpec extends RowsSpec {
  readonly kind: "level-per-judge";
  readonly starts: string;
  readonly ends: string;
  readonly atWork?: string;
}

/** One count for every one of another count in the same period. */
export interface RatioSpec extends EventSpec {
  readonly kind: "ratio";
  readonly over: EventSpec;
}

/** A number per row: its mean, median and quartiles over the rows dated in the period. */
export interface MeanSpec extends EventSpec {
  readonly kind: "mean";
  /** Expression of the number; rows where it is null are left out. */
  readonly value: string;
}

/**
 * Judges beside what other judges of the same court and years did on like cases. Its rows are families, with columns
 * `court`, `judge`, `fiscal_year`, `unclassified` and those that `like` goes by.
 */
export interface ComparisonSpec extends EventSpec {
  readonly kind: "comparison";
  /** Column with how many of a row's claims were decided. */
  readonly decided: string;
  /** Column with how many of those were granted. */
  readonly granted: string;
  /** How like others must be, in the order in which that is relaxed. */
  readonly like: readonly Likeness[];
  /** A row for each judge; how much judges differ; or the raw gap between the judges of a court. */
  readonly shows: "judges" | "variation" | "gap";
}

/** How a figure is worked out. */
export type Spec =
  | CountSpec
  | ShareSpec
  | LevelSpec
  | LevelShareSpec
  | DurationSpec
  | PerJudgeSpec
  | LevelPerJudgeSpec
  | RatioSpec
  | MeanSpec
  | ComparisonSpec;

export type Kind = Spec["kind"];

/** The words by which a figure states itself. */
export interface Words {
  /** What is counted, plural: "cases filed"; for a share, what the denominator holds: "asylum claims granted or denied". */
  readonly counted: string;
  /** For a share: what the numerator is: "were granted". For a duration: what is waited for: "a first decision". */
  readonly event?: string;
  /** For a ratio: what the second count is, in the singular: "case filed". For a mean: what the number is: "hearings". */
  readonly per?: string;
  /** For a duration: what is said of those without an exit where they are not "still waiting". */
  readonly waiting?: string;
}

/** How somebody else counts the same thing. */
export interface Rival {
  /** Who: EOIR, TRAC, CRS, GAO, the Deportation Data Project. */
  readonly by: string;
  /** How they count, in one sentence. */
  readonly counts: string;
  /** What else differs, period and universe, and what that does to the number. */
  readonly effect?: string;
  /** Source ids of src/facts. */
  readonly sources: readonly SourceId[];
  /** Our variant that counts as they do, as far as the record allows. */
  readonly variant?: string;
}

/** The five measured case types, all there are, or those listed by code. */
export type CaseTypes = "measured" | "all" | readonly string[];

/** Another published definition of the same thing. */
export interface Variant {
  readonly title: string;
  /** What makes it differ from the standard definition, in one sentence. */
  readonly differs: string;
  readonly sources?: readonly SourceId[];
  /** How it is worked out. */
  readonly spec: Spec;
  /** What it is broken down by where nothing is asked for. */
  readonly by?: readonly DimensionId[];
  /** Its words where they differ from the measure's. */
  readonly words?: Partial<Words>;
  /** Case types that it speaks of, where they are not the measure's. */
  readonly caseTypes?: CaseTypes;
  /** Its condition for a row that could not be decoded, where the measure's does not fit its rows. */
  readonly unclassified?: string | null;
  readonly caveats?: readonly string[];
}

/** A thing said of the courts, as a number that can be cited. */
export interface Measure<Id extends string = string> {
  readonly id: Id;
  /** As a newspaper would write it. */
  readonly title: string;
  readonly question: string;
  /** Which of the nine claims it answers; 0 for measures of use to all. */
  readonly claim: number;
  /** Unit in words: "cases", "days", "share of claims (0-1)". */
  readonly unit: string;
  readonly words: Words;
  /** What is counted, at what moment, and what is left out, in plain sentences. */
  readonly definition: string;
  readonly spec: Spec;
  /** Other published definitions by name; `standard` is the measure's own. */
  readonly variants?: Readonly<Record<string, Variant>>;
  readonly dimensions: readonly DimensionId[];
  /** What its own definition is broken down by where nothing is asked for. */
  readonly by?: readonly DimensionId[];
  /** The only breakdowns that it can be asked by, in either order, where not any. Filters may be on all `dimensions`. */
  readonly breakdowns?: readonly (readonly DimensionId[])[];
  /**
   * Whether it speaks of the five measured case types (the default), of all, or of those listed. A request that
   * filters on case type replaces it.
   */
  readonly caseTypes?: CaseTypes;
  /** Condition for a row whose code could not be decoded; null where no code decides. Its share is in every answer. */
  readonly unclassified: string | null;
  /** The only periods that make sense; all when absent. */
  readonly periods?: readonly PeriodKind[];
  /** Told before anything else, where the number is easily taken for another. */
  readonly firstSay?: string;
  /** Plain sentences, each with its reason and, where known, its size. */
  readonly caveats: readonly string[];
  /** Raw tables and columns that it rests on, such as `B_TblProceeding.COMP_DATE`. */
  readonly columns: readonly string[];
  /** Source ids of src/facts for the definition. */
  readonly sources: readonly SourceId[];
  readonly rivals?: readonly Rival[];
  /** Whether it tells of children or families: at most two dimensions, and counts under 11 withheld. */
  readonly sensitive?: boolean;
  /** Changes of the definition: day, what, why. */
  readonly revisions?: readonly { readonly on: string; readonly what: string }[];
}

/** Declares a measure, keeping its id as a type. */
export function measure<const Id extends string>(declared: Measure<Id>): Measure<Id> {
  return declared;
}

/** Days of half a year, and of one, two, three and five years: the horizons that durations are shown at. */
export const yearHorizons: readonly number[] = [182, 365, 730, 1095, 1826];

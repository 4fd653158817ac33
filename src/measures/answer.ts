import type { Source } from "../facts/source.ts";
import type { Kind } from "./definition.ts";
import type { DimensionId } from "./dimensions/catalogue.ts";
import type { Value, ValueColumn } from "./kinds/kind.ts";
import type { Period } from "./periods.ts";
import type { ResolvedRequest } from "./request.ts";

/** One group of an answer: a value of a dimension. */
export interface Group {
  readonly dimension: DimensionId;
  /** Code in the record; null where it is not recorded. */
  readonly code: string | null;
  readonly name: string;
}

/** One row of an answer. */
export interface AnswerRow {
  /** Null where the whole span is one row. */
  readonly period: Period | null;
  /** In the order of `by`. */
  readonly groups: readonly Group[];
  /** Numbers by the names of the answer's columns; null where there is none. */
  readonly values: Readonly<Record<string, Value>>;
  /** Whether numbers were withheld so that nobody is singled out. */
  readonly withheld: boolean;
}

/** An answer that can be cited: numbers, the words that state them, and all that it takes to check them. */
export interface Answer {
  readonly measure: { readonly id: string; readonly title: string; readonly question: string; readonly unit: string };
  readonly variant: { readonly id: string; readonly title: string; readonly differs: string | null };
  readonly kind: Kind;
  readonly request: ResolvedRequest;
  /** What must be said before the number; null where nothing must. */
  readonly firstSay: string | null;
  /** The answer in English. */
  readonly sentence: string;
  readonly columns: readonly ValueColumn[];
  /** In total order: by period, then by group. */
  readonly rows: readonly AnswerRow[];
  /** Rows that stand for no single judge or no court, by count of rows considered; null where that is withheld. */
  readonly leftOut: number | null;
  readonly definition: {
    readonly text: string;
    /** Changes when anything that could change the numbers does. */
    readonly hash: string;
  };
  /** The statement, values written in; `assize sql` runs it. */
  readonly sql: string;
  readonly release: {
    readonly id: string;
    /** SHA-256 of the release's file. */
    readonly checksum: string;
    /** Whether every case in it is invented. */
    readonly simulated: boolean;
  };
  /**
   * Rows whose code could not be decoded among those considered; null where no code decides, or where it is withheld.
   * Rows of the answer whose numbers are withheld are not among them.
   */
  readonly unclassified: { readonly rows: number; readonly of: number; readonly share: number | null } | null;
  /** Whether figures of rows add up to that of the whole. */
  readonly additive: boolean;
  /** How many rows had numbers withheld. */
  readonly withheld: number;
  readonly caveats: readonly string[];
  readonly sources: readonly Source[];
  /** Command that gives the same answer. */
  readonly command: string;
  readonly citation: string;
}

import type { Row } from "../../base/database.ts";
import type { Sql } from "../../base/sql.ts";
import type { Spec } from "../definition.ts";
import type { Question } from "./question.ts";

/** A number of an answer, or null where there is none. */
export type Value = number | null;

/** One column of numbers in an answer. */
export interface ValueColumn {
  readonly name: string;
  readonly title: string;
  /** `count`, `share` (0 to 1), `days`, `number` (a mean or a rate), `months`, or `points` (a difference of shares). */
  readonly format: "count" | "share" | "days" | "number" | "months" | "points";
  /** What it means, when it is null. */
  readonly meaning: string;
  /**
   * What it counts where that is not among what the row is about. Judges and courts are never withheld as few; rows left
   * out are, but give nothing else away.
   */
  readonly counts?: "judges" | "courts" | "rows left out";
}

/** How one kind of figure is asked for and read. */
export interface Kind<S extends Spec = Spec> {
  /** The statement: one row for each period and group, in total order, with `unclassified` and `considered` counted. */
  compile(question: Question<S>): Sql;
  /**
   * The rows to be read, where they take all rows of the statement to work out, in total order; a row with `left_out`
   * stands for no single judge or court, and only its counts are used. The statement's own rows when absent.
   */
  finish?(rows: readonly Row[], question: Question<S>): readonly Row[];
  /** The numbers of one row of the statement, by the names of `columns`. */
  read(row: Row, question: Question<S>): Readonly<Record<string, Value>>;
  /** Columns of an answer, the headline number first. */
  columns(question: Question<S>): readonly ValueColumn[];
  /** Whether figures of groups and periods add up to that of the whole. */
  readonly additive: (question: Question<S>) => boolean;
  /** Column that tells how many people or cases a row is about, by which small rows are withheld. */
  readonly basis: string;
}

/** A number that the engine may have given as text, since it counts beyond 53 bits. */
export function number(value: unknown): number {
  return value === null || value === undefined ? 0 : Number(value);
}

/** As {@link number}, keeping null. */
export function numberOrNull(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}

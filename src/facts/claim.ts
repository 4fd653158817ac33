import type { PartialDate } from "./partial-date.ts";
import type { PublishedUnit } from "./series.ts";
import type { SourceId } from "./sources.ts";

/** The two reports of September 2018 whose sentences are listed: Truthout (text by Common Dreams) and The Hill. */
export type Report = "TRUTHOUT-2018" | "THE-HILL-2018";

/** What a sentence says: a number, a rule, a change over time, that something is so, or that two things differ. */
export type ClaimKind = "comparison" | "number" | "rule" | "status" | "trend";

/** A figure published on what was said. */
export interface ClaimValue {
  readonly value: number;
  readonly unit: PublishedUnit | "percent of completions" | "decisions of the Attorney General";
  /** What the figure is of, where a row has several, e.g. "FY2016". */
  readonly of?: string;
  readonly rounded?: true;
}

/** One sentence of the reports with one published answer. A sentence with rival answers has one row for each. */
export interface ClaimRow {
  readonly id: string;
  /** The sentence, in our words. */
  readonly said: string;
  /** Reports that say it; empty for context of ours. */
  readonly saidIn: readonly Report[];
  readonly kind: ClaimKind;
  /** Date that the published answer is for. */
  readonly date: PartialDate;
  /** Published figures; empty where the answer is no number. */
  readonly values: readonly ClaimValue[];
  /** Who published the answer and what exactly it counts or says. */
  readonly publishedDefinition: string;
  readonly source: SourceId;
  readonly alsoSources?: readonly SourceId[];
  /** Ids of measures that answer it or come near. */
  readonly measures: readonly string[];
  /** Whether the register of rules answers it. */
  readonly register?: true;
  /** Whether the courts' record can answer the sentence as it was said; a measure may come near even at "no". */
  readonly recordCanAnswer: "yes" | "partly" | "no";
  /** Why, or why not. */
  readonly why: string;
}

/** One of the nine things said of the courts. */
export interface Claim {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
  /** What was said, as a heading. */
  readonly title: string;
  /** The published figure to print first. */
  readonly firstFigure: string;
  /** Rows that the first figure comes from. */
  readonly firstRows: readonly string[];
  readonly rows: readonly ClaimRow[];
}

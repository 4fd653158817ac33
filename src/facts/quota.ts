import type { SourceId } from "./sources.ts";

/** One of the six benchmarks of time in the performance metrics. */
export interface QuotaBenchmark {
  /** Id of the measure that comes near it. */
  readonly measure: string;
  /** Cases or acts that it is counted over. */
  readonly over: string;
  /** What must be so for one of them to be counted as met. */
  readonly test: string;
  /** Most days that may pass. Null where the test is of a hearing, not of days. */
  readonly withinDays: number | null;
  /** Percent of them that must meet the test. */
  readonly goalPercent: number;
  /** What the plan leaves out, as far as it is known. Null when nothing. */
  readonly leftOut: string | null;
}

/** The performance metrics for immigration judges: element 3 of EOIR's plan. */
export interface JudgeQuota {
  /** Days on which they were announced, came into force and were suspended. */
  readonly announced: string;
  readonly effective: string;
  readonly suspended: string;
  /** Completions in a fiscal year: satisfactory from, unsatisfactory below; needs improvement between. */
  readonly satisfactoryCompletions: number;
  readonly unsatisfactoryBelow: number;
  /** Percent of decisions remanded by the Board and the courts of appeals: satisfactory below, unsatisfactory above. */
  readonly satisfactoryRemandsBelowPercent: number;
  readonly unsatisfactoryRemandsAbovePercent: number;
  readonly benchmarks: readonly QuotaBenchmark[];
  /** How the three parts make one rating. */
  readonly overall: string;
  /** What no source that was read confirms. */
  readonly notVerified: string;
  readonly sources: readonly SourceId[];
}

const notBrought = "hearings to which DHS did not bring the person";
const merits = "non-status removal cases";

/**
 * The metrics as announced on 30 March 2018, by federal fiscal year. Each respondent is a case, so a family counts
 * several times. They are not the goals for whole courts of the memo of 17 January 2018.
 */
export const judgeQuota: JudgeQuota = {
  announced: "2018-03-30",
  effective: "2018-10-01",
  suspended: "2021-10-19",
  satisfactoryCompletions: 700,
  unsatisfactoryBelow: 560,
  satisfactoryRemandsBelowPercent: 15,
  unsatisfactoryRemandsAbovePercent: 20,
  benchmarks: [
    {
      measure: "benchmark_detained_decisions",
      over: `${merits}, detained`,
      test: "completed no more than 3 days after the merits hearing",
      withinDays: 3,
      goalPercent: 85,
      leftOut: null,
    },
    {
      measure: "benchmark_nondetained_decisions",
      over: `${merits}, not detained`,
      test: "completed no more than 10 days after the merits hearing",
      withinDays: 10,
      goalPercent: 85,
      leftOut: "cases held by a statutory cap or background checks",
    },
    {
      measure: "benchmark_motions",
      over: "motions",
      test: "decided no more than 20 days after the judge received it",
      withinDays: 20,
      goalPercent: 85,
      leftOut: null,
    },
    {
      measure: "benchmark_bond_hearings",
      over: "custody redeterminations (bond)",
      test: "done on the first scheduled hearing date",
      withinDays: null,
      goalPercent: 90,
      leftOut: notBrought,
    },
    {
      measure: "benchmark_merits_first_date",
      over: "individual merits hearings",
      test: "finished on the first scheduled date",
      withinDays: null,
      goalPercent: 95,
      leftOut: notBrought,
    },
    {
      measure: "benchmark_fear_reviews",
      over: "credible fear and reasonable fear reviews",
      test: "done on the first hearing date",
      withinDays: null,
      goalPercent: 100,
      leftOut: notBrought,
    },
  ],
  overall:
    "Satisfactory needs all three parts: completions, remands, and at least half of the benchmarks that apply with none of them unsatisfactory. One unsatisfactory part makes the whole unsatisfactory; anything else needs improvement.",
  notVerified:
    "The plan also sets a share of misses from which each benchmark is unsatisfactory; those shares, its formula for the remand rate, what makes a case non-status, and the rule for judges who serve part of a year are not confirmed.",
  sources: [
    "EOIR-PWP",
    "ILW-QUOTA",
    "CLINIC-QUOTA",
    "ABIL-QUOTA",
    "ASYLUMIST-QUOTA",
    "GOVEXEC-2021",
    "IMMISSUES-2021",
    "LAW360-2021",
  ],
};

import { measure, type PerJudgeSpec } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const finished: PerJudgeSpec = {
  kind: "per-judge",
  rows: "measured_proceedings",
  filter: "ending in ('ends', 'unknown')",
  date: "completed_on",
  counted: "ending = 'ends'",
};

export default measure({
  id: "completions_per_judge",
  title: "Completions per judge",
  question: "How many cases did each judge complete?",
  claim: 2,
  unit: "completions per judge",
  words: { counted: "completions" },
  definition:
    "Proceedings that ended a case in the period, initial and subsequent, in removal, deportation, exclusion, asylum-only and withholding-only cases, over the single judges at work in any month of it. A judge is at work in a month with a case completed or three hearings held. Administrative closures, changes of venue, transfers, bond decisions, motions and fear reviews are no completions. Each respondent is a case, so a family of four is four. The full-year equivalent divides by the months at work and multiplies by twelve. The performance plan of October 2018 asked for 700 in a fiscal year.",
  spec: finished,
  variants: {
    with_closures: {
      title: "With administrative closures",
      differs: "Proceedings that ended in administrative closure count as well, though the case is not over.",
      sources: ["CIS-2018-09"],
      spec: {
        ...finished,
        filter: "ending in ('ends', 'suspends', 'unknown')",
        counted: "ending in ('ends', 'suspends')",
      },
      words: { counted: "completions and administrative closures" },
    },
    initial: {
      title: "Initial completions",
      differs: "Only the first end of a case counts; ends after a reopening or a remand do not.",
      sources: ["CRS-IF11892"],
      spec: { ...finished, counted: "completion = 'initial'" },
      words: { counted: "initial completions" },
    },
    undisputed: {
      title: "Completions that EOIR is known to count",
      differs:
        "Dismissals, and terminations and failures to prosecute entered as other completions, are left out, since it is not known whether EOIR counts them.",
      spec: { ...finished, counted: "eoir_completion = 'yes'" },
      words: { counted: "completions that EOIR is known to count" },
    },
  },
  dimensions: [...caseDimensions, "outcome"],
  unclassified: "ending = 'unknown'",
  caveats: [
    "The plan says only cases: that initial and subsequent completions make it up is inferred from EOIR's own average for fiscal year 2019, not stated.",
    "Judges who were at work in a part of the year pull the mean down; the full-year equivalent corrects for months without work, not for short weeks, leave inside a month or details to other work.",
    "Dockets differ: a detained, family or in absentia docket ends cases faster than another, and who takes the last hearing gets the completion.",
    "A completion whose code cannot be decoded is not counted, and its share is told; nor is one under a code that stands for no single judge.",
    "Work in the five case types is set over judges who may have spent their time on fear reviews, bonds and motions.",
  ],
  columns: [
    "B_TblProceeding.COMP_DATE",
    "B_TblProceeding.DEC_CODE",
    "B_TblProceeding.OTHER_COMP",
    "B_TblProceeding.IJ_CODE",
    "tbl_schedule.ADJ_DATE",
    "tbl_schedule.IJ_CODE",
    "tblLookupJudge.JUDGE_NAME",
  ],
  sources: ["EOIR-PWP", "EOIR-PNC-2021", "CRS-IF11892", "GOVEXEC-2021"],
  rivals: [
    {
      by: "EOIR",
      counts:
        "An average of 708 for fiscal year 2019, without a formula, and close to 1,000 for fiscal year 2024, as reported.",
      effect:
        "All 276,970 completions over the 442 judges at the end of fiscal year 2019 would be 627: the divisor seems to be judges who served the year, so the full-year equivalent is nearest.",
      sources: ["SEGAL-FY19", "EOIR-PNC-2021", "EOIR-PR-FY19", "PM2547-RC"],
    },
    {
      by: "GAO",
      counts: "807 for fiscal year 2015, as quoted by the Center for Immigration Studies.",
      effect: "Counts more kinds of closing, administrative closures among them, and so is higher.",
      sources: ["CIS-2018-09"],
      variant: "with_closures",
    },
    {
      by: "Bipartisan Policy Center",
      counts: "678 for 2018, over 321 judges.",
      effect: "A headcount in the divisor, which lowers the figure in a year of hiring.",
      sources: ["BPC-2018"],
    },
  ],
});

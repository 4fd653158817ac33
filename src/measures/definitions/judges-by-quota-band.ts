import { measure } from "../definition.ts";

export default measure({
  id: "judges_by_quota_band",
  title: "Judges by the lines of the case quota",
  question: "How many judges completed 700 cases in a year, and how many under 560?",
  claim: 2,
  unit: "judge-years",
  words: { counted: "judge-years" },
  definition:
    "Single judges with a month at work in the fiscal year, by the number of proceedings under them in it that ended a removal, deportation, exclusion, asylum-only or withholding-only case: 700 or more, 560 to 699, and under 560. These are the lines for a satisfactory, a needs-improvement and an unsatisfactory count in the performance plan in force from 1 October 2018 to 19 October 2021. A year counts only once it is over. Over several years a judge counts once for each.",
  spec: {
    kind: "count",
    rows: "judge_years",
    filter: "counted = 'completions' and is_over",
    date: "year_starts_on",
  },
  by: ["quota_band"],
  variants: {
    with_closures: {
      title: "With administrative closures",
      differs: "Proceedings that ended in administrative closure count toward the line.",
      sources: ["CIS-2018-09"],
      by: ["quota_band"],
      spec: {
        kind: "count",
        rows: "judge_years",
        filter: "counted = 'with_closures' and is_over",
        date: "year_starts_on",
      },
    },
    full_year_equivalent: {
      title: "As if at work all year",
      differs: "Completions are divided by the months at work and multiplied by twelve before they meet the line.",
      by: ["quota_band"],
      spec: { kind: "count", rows: "judge_years", filter: "counted = 'full_year' and is_over", date: "year_starts_on" },
      caveats: [
        "A judge with one busy month at work stands in the highest band: read it beside the variant ten_months.",
      ],
    },
    ten_months: {
      title: "Judges at work in ten months or more",
      differs:
        "Judges with fewer than ten months at work in the year, mostly those who came or went in it, are left out.",
      by: ["quota_band"],
      spec: {
        kind: "count",
        rows: "judge_years",
        filter: "counted = 'completions' and is_over and months_at_work >= 10",
        date: "year_starts_on",
      },
    },
  },
  dimensions: ["quota_band", "court", "judge"],
  caseTypes: "all",
  periods: ["fiscal-year"],
  unclassified: null,
  caveats: [
    "It is no rating: the plan rated a judge by three parts together, completions, remands and benchmarks, and only one of them is here.",
    "Judges who came or went within the year stand in the lowest band for want of months: that makes the band under 560 too large; see the variants.",
    "The plan says only cases; which endings count is inferred, and how EOIR treated a part of a year is not confirmed.",
    "For years outside the plan the lines are a yardstick only.",
    "The court is where most of the judge's work of the year was done.",
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
  sources: ["EOIR-PWP", "ILW-QUOTA", "ASYLUMIST-QUOTA", "GOVEXEC-2021"],
  rivals: [
    {
      by: "EOIR",
      counts:
        "Kept the count for each judge's rating; how many judges stood in which band was not published in what was read.",
      effect: "Only the average is known: 708 for fiscal year 2019.",
      sources: ["SEGAL-FY19"],
    },
  ],
});

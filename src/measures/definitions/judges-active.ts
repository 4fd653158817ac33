import { measure } from "../definition.ts";

export default measure({
  id: "judges_active",
  title: "Judges at work",
  question: "How many judges heard or decided cases?",
  claim: 1,
  unit: "judges",
  words: { counted: "judges at work" },
  definition:
    "Judges who in a month completed at least one case or held at least three hearings, each counted once in a period, however many of its months and in however many courts. A completion is a proceeding that ended a case; a hearing is held when its day has passed and it was not vacated. Codes that stand for no single judge, such as visiting, clerical or test ones, are left out.",
  spec: { kind: "count", rows: "judge_months", filter: "at_work", date: "month", distinct: "judge" },
  variants: {
    any_activity: {
      title: "Judges with any activity",
      differs: "One hearing held is enough, so judges who helped out for a day are in.",
      spec: { kind: "count", rows: "judge_months", date: "month", distinct: "judge" },
      words: { counted: "judges with any activity" },
    },
    completion_only: {
      title: "Judges who completed a case",
      differs: "Only a completion makes a month at work; judges who only held hearings, as new ones do, are out.",
      spec: { kind: "count", rows: "judge_months", filter: "has_completed", date: "month", distinct: "judge" },
      words: { counted: "judges who completed a case" },
    },
    between_first_and_last: {
      title: "Judges between their first and their last month at work",
      differs:
        "Counts on the last day of the period, months without work between a first and a last month at work included, which is nearer to a headcount. The court is that of the last month.",
      spec: {
        kind: "level",
        rows: "judge_spans",
        filter: "edge = 'last'",
        starts: "began_on",
        ends: "over_on",
      },
      words: { counted: "judges between their first and last month at work" },
      caveats: [
        "In the last six months before the release nobody is counted as gone, so the latest figures are too high.",
        "A month at work with no other within a year of it is left out, being mostly a mistyped day.",
      ],
    },
  },
  dimensions: ["court", "judge"],
  caseTypes: "all",
  unclassified: null,
  caveats: [
    "It counts work that left a trace, not people on the payroll: a judge in training, on leave, or only supervising is not seen, so a headcount of the same day is higher.",
    "A period longer than a month counts everyone at work in any month of it, those who left and those who came alike, and is above every single month: beside a headcount, ask by month.",
    "A judge at work in two courts in a month is one row in each when broken down by court, so courts add up to more than the whole.",
    "A judge who was given a second code counts as two; how often that happened is not known.",
  ],
  columns: [
    "B_TblProceeding.COMP_DATE",
    "B_TblProceeding.IJ_CODE",
    "tbl_schedule.ADJ_DATE",
    "tbl_schedule.ADJ_RSN",
    "tbl_schedule.IJ_CODE",
    "tblLookupJudge.JUDGE_NAME",
  ],
  sources: ["EOIR-PR-2018-08"],
  rivals: [
    {
      by: "EOIR",
      counts:
        "Headcounts on the day of a statement: 351 on 10 August 2018, 442 at the end of fiscal year 2019; some have supervising judges in, some do not.",
      effect:
        "Includes judges sworn in who have heard nobody yet, and those away; higher than a month of this measure.",
      sources: ["EOIR-PR-2018-08", "EOIR-PR-FY19"],
      variant: "between_first_and_last",
    },
    {
      by: "TRAC",
      counts: "Headcounts as it learned of them: 273 on 30 June 2016, 559 at the end of fiscal year 2021.",
      effect: "The same difference as with EOIR.",
      sources: ["TRAC-2016-07", "TRAC-695"],
      variant: "between_first_and_last",
    },
    {
      by: "CRS",
      counts: "Headcounts at the end of a quarter: 578 on 31 December 2021, 649 on 31 March 2023.",
      effect: "The same difference as with EOIR.",
      sources: ["CRS-R47077", "CRS-R47637"],
      variant: "between_first_and_last",
    },
    {
      by: "GAO",
      counts: "Headcount at the end of fiscal year 2016, 289, as a newspaper quotes it.",
      effect: "The same difference as with EOIR.",
      sources: ["GOVEXEC-2018"],
      variant: "between_first_and_last",
    },
  ],
});

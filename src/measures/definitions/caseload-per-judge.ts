import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

export default measure({
  id: "caseload_per_judge",
  title: "Pending cases per judge",
  question: "How many cases are waiting for each judge?",
  claim: 1,
  unit: "pending cases per judge",
  words: { counted: "pending cases" },
  definition:
    "Cases pending on the last day of the period, those administratively closed left out, over the judges at work in any of the three months that end with it. A judge is at work in a month with a case completed or three hearings held; codes that stand for no single judge are left out. Asked about some cases only, such as those of one nationality, it sets those cases over all judges at work.",
  spec: {
    kind: "level-per-judge",
    rows: "measured_spells",
    filter: "status = 'active'",
    starts: "starts_on",
    ends: "ends_on",
  },
  variants: {
    with_inactive: {
      title: "With administratively closed cases",
      differs: "Cases that are administratively closed, and so off the calendar, count as waiting too.",
      spec: { kind: "level-per-judge", rows: "measured_spells", starts: "starts_on", ends: "ends_on" },
      words: { counted: "pending and administratively closed cases" },
    },
  },
  dimensions: caseDimensions,
  unclassified: null,
  caveats: [
    "It is a mean, not anybody's docket: dockets differ from judge to judge, and some cases have no judge yet.",
    "Judges at work are fewer than judges on the payroll, so the figure is above one made with a headcount.",
    "By judge, the cases are those of the proceeding that the judge has; by court, a judge at work in two courts counts in both.",
  ],
  columns: [
    "A_TblCase.CASE_TYPE",
    "B_TblProceeding.COMP_DATE",
    "B_TblProceeding.IJ_CODE",
    "tbl_schedule.ADJ_DATE",
    "tbl_schedule.IJ_CODE",
    "tblLookupJudge.JUDGE_NAME",
  ],
  sources: ["EOIR-PNC-2021", "TRAC-2016-07"],
  rivals: [
    {
      by: "TRAC",
      counts: "Pending cases over judges on board: 1,819 on 30 June 2016, from 496,704 cases and 273 judges.",
      effect: "A headcount in the divisor lowers the figure against this one.",
      sources: ["TRAC-2016-07"],
    },
    {
      by: "CRS",
      counts: "Pending cases over judges on board, as FEDweek quotes it: about 1,700 in 2014 and 2,800 in mid-2023.",
      effect: "The same difference, and both parts are rounded.",
      sources: ["FEDWEEK"],
    },
    {
      by: "Bipartisan Policy Center",
      counts: "1,900 new cases for each of 321 judges in 2018.",
      effect: "New cases of a year, not cases waiting: another thing under a like name.",
      sources: ["BPC-2018"],
    },
  ],
});

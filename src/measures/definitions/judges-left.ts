import { measure } from "../definition.ts";

export default measure({
  id: "judges_left",
  title: "Judges seen for the last time",
  question: "How many judges stopped hearing cases?",
  claim: 1,
  unit: "judges",
  words: { counted: "judges seen for the last time" },
  definition:
    "Judges by the last month in which they were at work, with a case completed or three hearings held, where at least six months of the record follow it. Codes that stand for no single judge are left out. A month at work with no other within a year of it ends nothing, since it is mostly a mistyped day or a late entry, unless it lies in the record's last year.",
  spec: {
    kind: "count",
    rows: "judge_spans",
    filter: "edge = 'last' and months_from_end_of_record >= 6",
    date: "month",
  },
  variants: {
    year_of_silence: {
      title: "After a year without work",
      differs: "At least twelve months of the record follow the last month at work, so fewer are only on leave.",
      spec: {
        kind: "count",
        rows: "judge_spans",
        filter: "edge = 'last' and months_from_end_of_record >= 12",
        date: "month",
      },
    },
  },
  dimensions: ["court", "judge"],
  caseTypes: "all",
  unclassified: null,
  caveats: [
    "Why a judge stopped is not in the record: retirement, dismissal, promotion, a post elsewhere, leave and a new code look the same.",
    "A judge on leave for more than six months before the release counts as gone until heard of again, so later releases lower the latest figures.",
    "Who stopped in the last six months of the record cannot be told from one on leave and is not counted: those months show none.",
    "The court is where most of the last month's work was done.",
  ],
  columns: [
    "B_TblProceeding.COMP_DATE",
    "B_TblProceeding.IJ_CODE",
    "tbl_schedule.ADJ_DATE",
    "tbl_schedule.IJ_CODE",
    "tblLookupJudge.JUDGE_NAME",
  ],
  sources: ["TRAC-617"],
  rivals: [
    {
      by: "TRAC",
      counts: "Judges who left the bench in the fiscal year: 20 in 2017, 27 in 2018, 35 in 2019.",
      effect:
        "Departures, where this measure has everyone who stopped hearing cases, supervisors and second codes among them, by the last month at work and not by the day of leaving.",
      sources: ["TRAC-617"],
    },
    {
      by: "Press",
      counts: "More than 125 judges dismissed or resigned in ten months of 2025.",
      effect: "By the day of leaving, and gathered from reports.",
      sources: ["LANGER-2025"],
    },
  ],
});

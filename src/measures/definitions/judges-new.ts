import { measure } from "../definition.ts";

export default measure({
  id: "judges_new",
  title: "Judges seen for the first time",
  question: "How many new judges began to hear cases?",
  claim: 1,
  unit: "judges",
  words: { counted: "judges seen for the first time" },
  definition:
    "Judges by the first month in which they were at work: with a case completed or three hearings held. Left out are codes that stand for no single judge, and judges whose first month lies in the first twelve months of the record, who may have come long before. A month at work with no other within a year of it begins nothing, since it is mostly a mistyped day, unless it lies in the record's last year.",
  spec: {
    kind: "count",
    rows: "judge_spans",
    filter: "edge = 'first' and months_from_end_of_record >= 12",
    date: "month",
  },
  variants: {
    all_first_months: {
      title: "Every first month",
      differs: "Judges first seen in the first twelve months of the record are in, old hands among them.",
      spec: { kind: "count", rows: "judge_spans", filter: "edge = 'first'", date: "month" },
    },
  },
  dimensions: ["court", "judge"],
  caseTypes: "all",
  unclassified: null,
  caveats: [
    "A judge is sworn in weeks to months before a first month at work: those addressed in September 2018 show later.",
    "A judge who comes back after an absence is not new; one who was given a second code is new again, which makes the figure too high by a number that is not known.",
    "Hearings and completions near the release may not be entered yet, so the latest months are too low.",
    "The court is where most of the first month's work was done, at times that of a training detail.",
  ],
  columns: [
    "B_TblProceeding.COMP_DATE",
    "B_TblProceeding.IJ_CODE",
    "tbl_schedule.ADJ_DATE",
    "tbl_schedule.IJ_CODE",
    "tblLookupJudge.JUDGE_NAME",
  ],
  sources: ["SEGAL-IJ"],
  rivals: [
    {
      by: "EOIR",
      counts:
        "Judges sworn in, or hired, on the day: classes of 23 on 10 August and 44 on 10 September 2018, 46 with two supervising judges; 92 hired in fiscal year 2019.",
      effect:
        "Earlier than the first month at work, and with judges who only supervise. The investiture of 46 announced on 28 September 2018 is very likely the class of 10 September: the two are not to be added.",
      sources: ["EOIR-PR-2018-08", "FOSTER-44", "SEGAL-IJ", "EOIR-PR-FY19"],
    },
    {
      by: "CRS",
      counts: "Judges hired in the fiscal year: 104 in fiscal year 2022.",
      effect: "By day of hiring, so part of a class shows in the next year here.",
      sources: ["CRS-R47637"],
    },
  ],
});

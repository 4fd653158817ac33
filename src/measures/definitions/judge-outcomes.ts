import { measure } from "../definition.ts";
import { comparedBy, comparedColumns, decidedFamilies } from "../judge-comparisons.ts";
import { likenesses } from "../kinds/likeness.ts";

const rows = { ...decidedFamilies, shows: "judges" } as const;

export default measure({
  id: "judge_outcomes",
  title: "Judges on comparable asylum cases",
  question: "Did a judge grant asylum more or less often than other judges of the same court did in like cases?",
  claim: 8,
  unit: "difference of shares of families, in percentage points",
  words: { counted: "families whose asylum claims were granted or denied" },
  definition:
    "Of the families whose asylum claims a judge granted or denied at a court, the share granted, beside the share that could be expected: what other judges of the same court granted in like cases. A family is one observation, dated by its latest decision and described by its lead; one granted in part counts as that part, and one that two judges decided counts once with each. Like cases agree in fiscal year, nationality, custody at completion, asylum basis and representation at the decision. Where fewer than 20 families of at least two other judges agree in all of these, representation is given up, then custody and asylum basis, then the year (one earlier and one later are let in), then nationality, and at last nationality and year. The judge's own families are never among the others. The difference is drawn towards zero as far as chance could have made it, and has a 95 % interval; a judge whose interval holds zero is not distinguishable from the court. A judge is shown with numbers only after 100 families were compared, or 25 in a single fiscal year. Codes that stand for no single judge are left out, among the others too. Rows are in order of code and are no ranking.",
  spec: { ...rows, like: likenesses },
  variants: {
    same_court_and_year: {
      title: "Against the whole court",
      differs:
        "Compares a judge with all other judges of the court and year, whatever the case: the difference then holds the difference of dockets too.",
      sources: ["TRAC-670"],
      spec: { ...rows, like: likenesses.slice(-2) },
      by: ["court", "judge"],
    },
  },
  by: ["court", "judge"],
  breakdowns: [["court", "judge"], ["judge"]],
  periods: ["fiscal-year"],
  dimensions: comparedBy,
  unclassified: "unclassified > 0",
  firstSay:
    "This is no ranking, and says nothing of who is right: cases differ in ways that the record does not show, the ground of the claim above all.",
  caveats: [
    "Like cases agree in what the record holds; the ground of the claim, the evidence and the quality of the lawyer's work are not in it. A difference can be one of cases and not of judges.",
    "Not every court gives cases to judges by lot: detained, juvenile, family and dedicated dockets may go to some judges more than to others, and only custody is held equal here. Filter on `docket` to see whether a difference stays.",
    "The last decision counts. One that was sent back by the Board and decided anew is credited to the judge who decided it last, so appeals can move a figure.",
    "The interval is for one judge. Of judges who do not differ from their court, at most about 5 in 100 fall outside of it by chance, so among many judges some do.",
    "The others are taken as they were: in a court with three judges, each is compared with two. A judge apart from the rest also moves what is expected of them.",
    "How far judges differ is fitted to all judges and courts of the span, whichever are asked for, so that a judge has one figure. A judge who sat in several courts is compared in each with that court.",
    "A judge with several codes is several judges here.",
  ],
  columns: comparedColumns,
  sources: ["TRAC-590", "TRAC-670", "GAO-08-940"],
  rivals: [
    {
      by: "TRAC",
      counts:
        "A judge's asylum denials over grants and denials at one court in six fiscal years, for judges with at least 100 decisions there.",
      effect:
        "Decisions and not families, and no case mix held equal: for FY2012 to FY2017 one judge in El Paso denied 98.8 % and one in New York 3 %. Ours is asylum_grant_rate by court and judge.",
      sources: ["TRAC-590", "TEXTRIB-2018"],
    },
    {
      by: "GAO",
      counts:
        "Asylum outcomes by judge with nationality, representation, kind of filing, detention and more held equal.",
      effect:
        "Differences between judges remained. What is held equal here is less, and a judge is compared only within the court, where some families have no like ones.",
      sources: ["GAO-08-940"],
    },
  ],
});

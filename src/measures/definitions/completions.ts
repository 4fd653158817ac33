import { type CountSpec, measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const finished: CountSpec = {
  kind: "count",
  rows: "measured_proceedings",
  filter: "ending in ('ends', 'unknown')",
  date: "completed_on",
  counted: "ending = 'ends'",
};

export default measure({
  id: "completions",
  title: "Cases completed",
  question: "How many cases did the courts complete?",
  claim: 5,
  unit: "completions",
  words: { counted: "completions" },
  definition:
    "Decisions by which a case ended, by the day of the decision: the first of a case (initial) and those after a reopening or a remand (subsequent) together. Moves to another court and administrative closures end nothing and are left out. Terminations and dismissals are in it.",
  spec: finished,
  variants: {
    initial: {
      title: "Initial completions",
      differs: "Only the first decision by which a case ended.",
      sources: ["CRS-IF11892"],
      words: { counted: "initial completions" },
      spec: { ...finished, counted: "completion = 'initial'" },
    },
    subsequent: {
      title: "Subsequent completions",
      differs: "Only decisions after the first, when a case was reopened or remanded and ended again.",
      words: { counted: "subsequent completions" },
      spec: { ...finished, counted: "completion = 'subsequent'" },
    },
    undisputed: {
      title: "Completions that EOIR is known to count",
      differs:
        "Dismissals, and terminations and failures to prosecute that are entered as other completions, are left out, since it is not known whether EOIR counts them.",
      words: { counted: "completions that EOIR is known to count" },
      unclassified: "eoir_completion = 'unknown'",
      spec: {
        ...finished,
        filter: "eoir_completion in ('yes', 'disputed', 'unknown')",
        counted: "eoir_completion = 'yes'",
      },
    },
    with_closures: {
      title: "Completions, administrative closures included",
      differs: "A case taken off the calendar counts as completed, though nobody decided it.",
      sources: ["GAO-17-438-CIS2"],
      words: { counted: "completions and closures" },
      spec: {
        ...finished,
        filter: "ending in ('ends', 'suspends', 'unknown')",
        counted: "ending in ('ends', 'suspends')",
      },
    },
    trac_closings: {
      title: "Closings as TRAC counts them",
      differs:
        "All types of case, fear reviews among them; every decision, dismissal and administrative closure counts, moves do not.",
      sources: ["TRAC-695"],
      words: { counted: "closings" },
      caseTypes: "all",
      unclassified: "trac_closing = 'unknown'",
      spec: { ...finished, filter: "trac_closing in ('yes', 'unknown')", counted: "trac_closing = 'yes'" },
    },
  },
  dimensions: [...caseDimensions, "outcome"],
  unclassified: "ending = 'unknown'",
  caveats: [
    "It is not known how EOIR counts dismissals, above all of cases whose charging paper was never filed. `undisputed` leaves them out, so the truth of its tables lies between the two.",
    "A case that ended twice in a period is two completions; the number of cases that ended is smaller.",
    "Members of a family are cases of their own.",
    "A completion after one of unknown effect can be taken for the first; the share of those is told.",
  ],
  columns: [
    "A_TblCase.CASE_TYPE",
    "B_TblProceeding.COMP_DATE",
    "B_TblProceeding.DEC_CODE",
    "B_TblProceeding.OTHER_COMP",
  ],
  sources: ["EOIR-PNC-2021", "EOIR-PNC-2025"],
  rivals: [
    {
      by: "EOIR",
      counts: "Initial and subsequent completions of its five kinds of case together.",
      effect:
        "195,123 in FY2018 by the table of 2021 and 195,146 by that of 2025. EOIR has changed its own count: FY2017 was 169,150 in May 2018, with more kinds of case, and is 163,078 since.",
      sources: ["EOIR-PNC-2021", "EOIR-PNC-2025", "CIS-2018-05"],
      variant: "standard",
    },
    {
      by: "TRAC",
      counts: "Closings of all types of case, fear reviews and more kinds of dismissal included.",
      effect:
        "193,132 in FY2018, 9,443 of them fear reviews; 911,289 in FY2024 where EOIR has 704,514. In FY2022 TRAC had 375,842 after eleven months and EOIR 314,788 for the year: dismissals are the likeliest reason.",
      sources: ["TRAC-695", "TRAC-FY24-KXEG", "EOIR-PNC-2025"],
      variant: "trac_closings",
    },
    {
      by: "GAO",
      counts: "Completions with administrative closures among them: 2 % of them in FY2006 and 23 % in FY2015.",
      effect: "Some 199,000 in FY2015 where EOIR has 143,652.",
      sources: ["GAO-17-438", "GAO-17-438-CIS2", "EOIR-PNC-2021"],
      variant: "with_closures",
    },
    {
      by: "Deportation Data Project",
      counts: "One row per case, dated by its last proceeding, or by a later decision of the Board.",
      effect: "A case that ended twice counts once, in the later year, so recent years gain and old ones lose.",
      sources: ["DDP-PROC", "DDP-CODE"],
    },
  ],
});

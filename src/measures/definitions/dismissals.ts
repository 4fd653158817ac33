import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const proceedings = { rows: "measured_proceedings", date: "completed_on" } as const;
const count = { kind: "count", ...proceedings, filter: "outcome in ('dismissed', 'unclassified')" } as const;

export default measure({
  id: "dismissals",
  title: "Cases dismissed",
  question: "How many cases ended because they were dismissed?",
  claim: 4,
  unit: "dismissals",
  words: { counted: "dismissals" },
  definition:
    "Proceedings that ended their case by dismissal, by the day of completion: by a decision of the judge, or because the government did not prosecute, for one by never filing the charging paper. A dismissal ends the case without an order of removal; it is neither a termination, which is a measure of its own, nor an administrative closure, which only suspends a case.",
  spec: { ...count, counted: "outcome = 'dismissed'" },
  variants: {
    by_judge: {
      title: "Cases dismissed by a judge",
      differs: "Only dismissals entered as a decision on the case.",
      words: { counted: "dismissals by a judge" },
      spec: { ...count, counted: "outcome = 'dismissed' and is_decision" },
    },
    failure_to_prosecute: {
      title: "Cases dismissed for failure to prosecute",
      differs:
        "Only dismissals entered as another completion and not as a decision: the release's list has failures of the government to prosecute there.",
      sources: ["TRAC-2024-09"],
      words: { counted: "dismissals for failure to prosecute" },
      spec: { ...count, counted: "outcome = 'dismissed' and not is_decision" },
    },
    share_of_completions: {
      title: "Dismissals as a share of completions",
      differs: "Dismissals over all proceedings that ended a case.",
      words: { counted: "completions", event: "were dismissals" },
      spec: {
        kind: "share",
        ...proceedings,
        filter: "ending in ('ends', 'unknown')",
        numerator: "outcome = 'dismissed'",
        denominator: "ending = 'ends'",
      },
    },
  },
  dimensions: caseDimensions,
  unclassified: "outcome = 'unclassified'",
  caveats: [
    "Whether EOIR counts a dismissal among its case completions is not known. TRAC does, which is probably why it has 375,842 closings in eleven months of FY2022 and EOIR 314,788 completions in the whole of it.",
    "Who asked for a dismissal is not recorded with it.",
    "A case dismissed because its charging paper was never filed can be begun again by a new paper, which makes a new case.",
  ],
  columns: ["B_TblProceeding.DEC_CODE", "B_TblProceeding.OTHER_COMP", "B_TblProceeding.COMP_DATE"],
  sources: ["TRAC-2024-09", "TRAC-695", "EOIR-PNC-2025"],
  rivals: [
    {
      by: "TRAC",
      counts: "Dismissals because a charging paper was never filed: 105,712 in the first eleven months of FY2024.",
      effect: "Eleven months and one reason. It counts dismissals among its closings, which EOIR may not.",
      sources: ["TRAC-2024-09"],
      variant: "failure_to_prosecute",
    },
  ],
});

import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const proceedings = { rows: "measured_proceedings", date: "completed_on" } as const;
const count = {
  kind: "count",
  ...proceedings,
  filter: "outcome in ('terminated', 'unclassified')",
} as const;

export default measure({
  id: "terminations",
  title: "Cases terminated",
  question: "How many cases did judges end by terminating them?",
  claim: 4,
  unit: "terminations",
  words: { counted: "terminations" },
  definition:
    "Proceedings that ended their case by termination, by the day of completion. A termination ends the case without an order of removal; it is no administrative closure, which only suspends a case, and dismissals are a measure of their own. A case terminated again after a reopening counts twice. The code T among the other completions is a transfer to another court and not a termination.",
  spec: { ...count, counted: "outcome = 'terminated'" },
  variants: {
    initial: {
      title: "Cases first ended by termination",
      differs: "Only terminations that were the first end of their case, by a decision on it.",
      sources: ["CRS-IF11892"],
      words: { counted: "cases first ended by termination" },
      spec: { ...count, counted: "outcome = 'terminated' and completion = 'initial' and is_decision" },
    },
    discretion: {
      title: "Terminations by prosecutorial discretion",
      differs:
        "Only those entered as another completion and not as a decision: the release's list has terminations by prosecutorial discretion there.",
      words: { counted: "terminations by prosecutorial discretion" },
      spec: { ...count, counted: "outcome = 'terminated' and not is_decision" },
    },
    share_of_completions: {
      title: "Terminations as a share of completions",
      differs: "Terminations over all proceedings that ended a case.",
      words: { counted: "completions", event: "were terminations" },
      spec: {
        kind: "share",
        ...proceedings,
        filter: "ending in ('ends', 'unknown')",
        numerator: "outcome = 'terminated'",
        denominator: "ending = 'ends'",
      },
    },
  },
  dimensions: caseDimensions,
  unclassified: "outcome = 'unclassified'",
  caveats: [
    "Why a case was terminated is not recorded: a defective charge, a grant by another agency and discretion share the code.",
    "People can be charged again, which makes a new case.",
  ],
  columns: ["B_TblProceeding.DEC_CODE", "B_TblProceeding.OTHER_COMP", "B_TblProceeding.COMP_DATE"],
  sources: ["CRS-IF11892", "EOIR-UC-2015"],
  rivals: [
    {
      by: "EOIR",
      counts: "Terminations as one of the outcomes of initial case completions, for the five measured case types.",
      effect: "Terminations after a reopening or a remand, and those entered as other completions, are not in it.",
      sources: ["CRS-IF11892"],
      variant: "initial",
    },
    {
      by: "TRAC",
      counts: "Closings of every kind, with more kinds of dismissal and fear reviews than EOIR has.",
      effect:
        "FY2024 has 911,289 closings with TRAC and 704,514 completions with EOIR, so a share of either is not a share of the other.",
      sources: ["TRAC-FY24-KXEG", "EOIR-PNC-2025"],
    },
  ],
});

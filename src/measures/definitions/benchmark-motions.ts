import { benchmarkCaveats, planSources } from "../benchmark-caveats.ts";
import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

export default measure({
  id: "benchmark_motions",
  title: "Motions decided within twenty days",
  question: "How often was a motion decided within twenty days?",
  claim: 2,
  unit: "share of motions (0-1)",
  words: { counted: "motions decided", event: "were decided within 20 days of receipt" },
  definition:
    "Motions of every kind decided in the period, in every type of case, and the share decided no more than 20 calendar days after the court received them. Motions without a day of receipt count from the day they were entered; those decided before they were received are damage and left out. The goal was 85 percent (performance plan of 30 March 2018, benchmark 3).",
  spec: {
    kind: "share",
    rows: "measured_motions",
    date: "decided_on",
    numerator: "decided_on - received_on <= 20",
    denominator: "decided_on >= received_on",
  },
  variants: {
    by_receipt: {
      title: "By day of receipt",
      differs:
        "Motions received in the period, those never decided included as misses; left out are motions received within 20 days of the release.",
      spec: {
        kind: "share",
        rows: "measured_motions",
        date: "received_on",
        numerator: "coalesce(decided_on - received_on <= 20, false)",
        denominator: "days_watched >= 20 and coalesce(decided_on >= received_on, true)",
      },
      words: { counted: "motions received" },
      caveats: ["Some motions were made moot and never marked as decided; they count as misses."],
    },
  },
  dimensions: [...caseDimensions, "outcome"],
  caseTypes: "all",
  unclassified: null,
  caveats: [
    ...benchmarkCaveats,
    "The plan counts from the day the judge receives the motion; the record has the day the court did, which is earlier, so misses are too many.",
    "The other side's time to answer runs within the 20 days.",
    "A motion that has not been decided is in no period here, which hides the slowest: see by_receipt.",
    "Days are calendar days.",
  ],
  columns: [
    "tbl_Court_Motions.COMP_DATE",
    "tbl_Court_Motions.MOTION_RECD_DATE",
    "tbl_Court_Motions.INPUT_DATE",
    "tbl_Court_Motions.IJ_CODE",
  ],
  sources: planSources,
  rivals: [
    {
      by: "EOIR",
      counts: "The judge-level benchmark of the plan, from the day the judge receives the motion.",
      effect: "A later start, so fewer misses.",
      sources: ["EOIR-PWP"],
    },
  ],
});

import { benchmarkCaveats, planSources } from "../benchmark-caveats.ts";
import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

export default measure({
  id: "benchmark_fear_reviews",
  title: "Fear reviews decided on the first hearing date",
  question: "How often was a fear review decided on the first day it was set for?",
  claim: 2,
  unit: "share of fear reviews (0-1)",
  words: { counted: "fear reviews completed", event: "were completed by the first day set" },
  definition:
    "Reviews of credible fear and reasonable fear findings completed in the period for which a hearing was set, and the share completed on the first day it was set for, or before it. Left out are reviews without a hearing set, and those for which a hearing was put off because the person was not brought. The goal was 100 percent (performance plan of 30 March 2018, benchmark 6).",
  spec: {
    kind: "share",
    rows: "measured_endings",
    filter: "not not_brought",
    date: "completed_on",
    numerator: "completed_on <= first_set_on",
    denominator: "first_set_on is not null",
  },
  variants: {
    nothing_left_out: {
      title: "With people who were not brought",
      differs: "Reviews are in whose hearing was put off because the person was not brought.",
      spec: {
        kind: "share",
        rows: "measured_endings",
        date: "completed_on",
        numerator: "completed_on <= first_set_on",
        denominator: "first_set_on is not null",
      },
    },
  },
  dimensions: [...caseDimensions, "outcome"],
  caseTypes: ["CFR", "RFR"],
  unclassified: null,
  caveats: [
    ...benchmarkCaveats,
    "That DHS did not bring the person shows only where that reason was written; where another was, the review counts as a miss.",
    "A first setting that the court moved before anybody came counts as the first day, which makes misses.",
    "Reviews without a hearing in the schedule cannot be judged and are left out.",
  ],
  columns: [
    "B_TblProceeding.COMP_DATE",
    "B_TblProceeding.CASE_TYPE",
    "B_TblProceeding.DEC_CODE",
    "tbl_schedule.ADJ_DATE",
    "tbl_schedule.ADJ_RSN",
    "tbl_schedule.IDNPROCEEDING",
  ],
  sources: planSources,
  rivals: [
    {
      by: "EOIR",
      counts: "The judge-level benchmark of the plan, for reviews where DHS brings the person.",
      effect: "Knows for each review who was not brought, so fewer misses.",
      sources: ["EOIR-PWP"],
    },
  ],
});

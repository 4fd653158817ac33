import { benchmarkCaveats, planSources } from "../benchmark-caveats.ts";
import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

export default measure({
  id: "benchmark_bond_hearings",
  title: "Bond requests decided on the first hearing date",
  question: "How often was a bond request decided on the first day it was set for?",
  claim: 2,
  unit: "share of bond requests (0-1)",
  words: {
    counted: "bond requests decided after a bond hearing was set",
    event: "were decided on the first day set",
  },
  definition:
    "Requests to a judge to set or change a bond, decided in the period, for which a bond hearing had been set by then, and the share decided on the first day it was set for, hearings later vacated included. Left out are requests decided without a hearing set, and those for which a hearing was put off because the detained person was not brought. The goal was 90 percent (performance plan of 30 March 2018, benchmark 4).",
  spec: {
    kind: "share",
    rows: "measured_bond_hearings",
    filter: "not not_brought",
    date: "decided_on",
    numerator: "decided_on = first_set_on",
    denominator: "first_set_on is not null",
  },
  variants: {
    nothing_left_out: {
      title: "With people who were not brought",
      differs: "Requests are in whose hearing was put off because the detained person was not brought.",
      spec: {
        kind: "share",
        rows: "measured_bond_hearings",
        date: "decided_on",
        numerator: "decided_on = first_set_on",
        denominator: "first_set_on is not null",
      },
    },
  },
  dimensions: [...caseDimensions, "outcome"],
  caseTypes: "all",
  unclassified: null,
  caveats: [
    ...benchmarkCaveats,
    "That DHS did not bring the person shows only where that reason was written; where another was, the request counts as a miss.",
    "No row ties a bond hearing to a request: hearings after the day of the decision before, in the same proceeding, are taken to be for it. A hearing for an earlier request that was dropped can make a miss.",
    "A first setting that the court moved before anybody came counts as the first day, which makes misses; whether the plan counts so is not known.",
  ],
  columns: [
    "D_TblAssociatedBond.COMP_DATE",
    "D_TblAssociatedBond.IDNPROCEEDING",
    "D_TblAssociatedBond.IJ_CODE",
    "tbl_schedule.ADJ_DATE",
    "tbl_schedule.ADJ_RSN",
    "tbl_schedule.IDNPROCEEDING",
  ],
  sources: planSources,
  rivals: [
    {
      by: "EOIR",
      counts: "The judge-level benchmark of the plan, for custody redeterminations where DHS brings the person.",
      effect: "Knows for each request who was not brought, so fewer misses.",
      sources: ["EOIR-PWP"],
    },
  ],
});

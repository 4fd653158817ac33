import { benchmarkCaveats, planSources } from "../benchmark-caveats.ts";
import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

export default measure({
  id: "benchmark_merits_first_date",
  title: "Merits hearings finished on the first date",
  question: "How often was the merits hearing finished on the first day it was set for?",
  claim: 2,
  unit: "share of cases (0-1)",
  words: {
    counted: "cases completed after a merits hearing",
    event: "had no individual hearing after the first date set",
  },
  definition:
    "Proceedings that ended a removal, deportation, exclusion, asylum-only or withholding-only case in the period, with an individual hearing held in the proceeding by then, and the share whose last individual hearing held was on the first day that one had been set for, settings later vacated included. The decision itself may come later. Left out are detained people in whose proceeding an individual hearing was put off because they were not brought. The goal was 95 percent (performance plan of 30 March 2018, benchmark 5).",
  spec: {
    kind: "share",
    rows: "measured_endings",
    filter: "last_merits_on is not null and not not_brought",
    date: "completed_on",
    numerator: "last_merits_on = first_set_on",
    denominator: "true",
  },
  variants: {
    held_once: {
      title: "One hearing day",
      differs: "Individual hearings were held on one day only, whatever settings had been vacated before.",
      spec: {
        kind: "share",
        rows: "measured_endings",
        filter: "last_merits_on is not null and not not_brought",
        date: "completed_on",
        numerator: "merits_days = 1",
        denominator: "true",
      },
      words: { event: "had one day of individual hearing" },
    },
    nothing_left_out: {
      title: "With people who were not brought",
      differs: "Cases are in whose individual hearing was put off because a detained person was not brought.",
      spec: {
        kind: "share",
        rows: "measured_endings",
        filter: "last_merits_on is not null",
        date: "completed_on",
        numerator: "last_merits_on = first_set_on",
        denominator: "true",
      },
    },
  },
  dimensions: [...caseDimensions, "outcome"],
  unclassified: null,
  caveats: [
    ...benchmarkCaveats,
    "Cases that are not completed yet are in no period, which hides the longest.",
    "A first setting that the court moved before anybody came counts as the first date, which makes misses; held_once leaves such settings out and is the upper end.",
    "That DHS did not bring a detained person shows only where that reason was written.",
    "An individual hearing may have been set for something else than the merits, and a hearing in an earlier proceeding of the case is not looked at.",
  ],
  columns: [
    "B_TblProceeding.COMP_DATE",
    "B_TblProceeding.DEC_CODE",
    "tbl_schedule.ADJ_DATE",
    "tbl_schedule.CAL_TYPE",
    "tbl_schedule.ADJ_RSN",
    "tbl_schedule.IDNPROCEEDING",
  ],
  sources: planSources,
  rivals: [
    {
      by: "EOIR",
      counts: "The judge-level benchmark of the plan, for individual merits hearings in all cases.",
      effect: "Counts hearings, not completed cases, and knows for each who was not brought.",
      sources: ["EOIR-PWP"],
      variant: "held_once",
    },
  ],
});

import { type CountSpec, measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const orders: CountSpec = {
  kind: "count",
  rows: "measured_proceedings",
  filter: "ending in ('ends', 'unknown')",
  date: "completed_on",
  counted: "outcome = 'removal_ordered'",
};

export default measure({
  id: "removal_orders",
  title: "Removal orders",
  question: "How many people were ordered removed?",
  claim: 5,
  unit: "orders",
  words: { counted: "removal orders" },
  definition:
    "Decisions of judges that order somebody removed, deported or excluded, by the day of the decision. A case ordered removed, reopened and ordered removed again is two orders. Orders that grant withholding at the same time, and may not be carried out to that country, are left out. An order is not a departure.",
  spec: orders,
  variants: {
    in_absentia: {
      title: "Removal orders in absentia",
      differs: "Only orders made in the absence of the person.",
      words: { counted: "removal orders in absentia" },
      spec: { ...orders, counted: "outcome = 'removal_ordered' and in_absentia" },
    },
    initial: {
      title: "Removal orders at the first end of a case",
      differs:
        "Only orders by which a case ended for the first time; those after a reopening or a remand are left out.",
      words: { counted: "initial removal orders" },
      spec: { ...orders, counted: "outcome = 'removal_ordered' and completion = 'initial'" },
    },
    standing: {
      title: "Cases in which a removal order stands",
      differs:
        "Cases, by the day of their latest end, in which that end is a removal order; a case that is pending again has none.",
      words: { counted: "cases with a standing removal order" },
      unclassified: "status = 'unclassified'",
      spec: {
        kind: "count",
        rows: "measured_cases",
        date: "completed_on",
        counted: "outcome = 'removal_ordered'",
      },
    },
    with_withholding: {
      title: "Removal orders, those withheld included",
      differs: "Orders that grant withholding or protection under the torture convention at the same time count too.",
      words: { counted: "removal orders (withheld ones included)" },
      spec: { ...orders, counted: "outcome in ('removal_ordered', 'withholding_or_cat_granted')" },
      caveats: ["In withholding-only cases the removal was ordered elsewhere; here the grant counts as an order."],
    },
  },
  dimensions: caseDimensions,
  unclassified: "ending = 'unknown'",
  caveats: [
    "An order may be appealed, reopened or never carried out. The record does not hold departures.",
    "Members of a family are cases of their own: four people ordered removed together are four orders.",
    "Orders by other authorities, expedited removal for instance, never reach these courts.",
  ],
  columns: [
    "A_TblCase.CASE_TYPE",
    "B_TblProceeding.ABSENTIA",
    "B_TblProceeding.COMP_DATE",
    "B_TblProceeding.DEC_CODE",
    "B_TblProceeding.OTHER_COMP",
  ],
  sources: ["TRAC-DEC25", "CRS-IF11892"],
  rivals: [
    {
      by: "TRAC",
      counts: "Closings of the month by outcome, all types of case.",
      effect:
        "38,215 removal orders and 7,359 voluntary departures among 57,531 closings in December 2025. Fear reviews and more kinds of dismissal are in its universe, which changes the total but hardly the orders.",
      sources: ["TRAC-DEC25"],
    },
    {
      by: "EOIR, as CRS tells it",
      counts: "In absentia removal orders: 401,042 in FY2011 to FY2020.",
      effect: "Orders at the first end of a case, it seems; those after a reopening are not told apart in the source.",
      sources: ["CRS-IF11892"],
      variant: "in_absentia",
    },
  ],
});

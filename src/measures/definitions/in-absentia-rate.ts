import { measure, type ShareSpec } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const ordered = "in_absentia and outcome = 'removal_ordered'";

const initial: ShareSpec = {
  kind: "share",
  rows: "measured_proceedings",
  filter: "ending in ('ends', 'unknown')",
  date: "completed_on",
  numerator: ordered,
  denominator: "completion = 'initial'",
};

export default measure({
  id: "in_absentia_rate",
  title: "Removal orders in absentia",
  question: "How often are people ordered removed without being there?",
  claim: 5,
  unit: "share of initial completions (0-1)",
  words: { counted: "initial case completions", event: "were removal orders in absentia" },
  definition:
    "Of the initial case completions of a period, the share that were removal orders made in the absence of the person. An initial completion is the first decision of a judge that ended the case: removal, relief, voluntary departure, termination, dismissal and the like. Moves between courts and administrative closures are none. An order counts on the day it was made, even if it was set aside later.",
  spec: initial,
  variants: {
    all_cases: {
      title: "Removal orders in absentia among all cases, decided or pending",
      differs:
        "The same orders, over the initial completions of the period and the cases pending on its last day together.",
      sources: ["CRS-IF11892"],
      words: { counted: "cases completed or pending", event: "were ordered removed in absentia" },
      spec: {
        ...initial,
        pending: { rows: "measured_spells", filter: "status = 'active'", starts: "starts_on", ends: "ends_on" },
      },
      caveats: [
        "A case completed in the period and pending again on its last day is in the denominator twice.",
        "Over several years the orders of all of them stand against the pending cases of the last day only.",
      ],
    },
    by_filing_cohort: {
      title: "Cases filed that ever led to a removal order in absentia",
      differs:
        "Of the cases filed in a period, the share in which a removal order in absentia was ever made, whatever came later.",
      words: { counted: "cases filed", event: "ever led to a removal order in absentia" },
      unclassified: "first_exit = 'unknown'",
      spec: {
        kind: "share",
        rows: "measured_cases",
        date: "filed_on",
        numerator: "ordered_in_absentia",
        denominator: "true",
      },
      caveats: [
        "Recent years are not finished: their open cases can still end so, and their share will rise.",
        "Court, judge and custody are those of the decision, or of today for a case still open.",
      ],
    },
    never_detained: {
      title: "Removal orders in absentia among people never detained",
      differs: "Only completions of people whom the court's record shows as never detained.",
      spec: { ...initial, filter: "ending in ('ends', 'unknown') and custody = 'N'" },
      words: { counted: "initial case completions of people never detained" },
    },
    not_detained: {
      title: "Removal orders in absentia among people not detained",
      differs: "Only completions of people who were free at the time, never detained or released.",
      spec: { ...initial, filter: "ending in ('ends', 'unknown') and custody in ('N', 'R')" },
      words: { counted: "initial case completions of people not detained" },
    },
  },
  dimensions: caseDimensions,
  unclassified: "ending = 'unknown'",
  caveats: [
    "The rate over completions rises when courts finish no-show cases first and leave the others for later, though nobody behaves differently. The rate over all cases falls when the backlog grows. Neither is the share of people who stay away; read them together with that by filing cohort.",
    "Nobody records who came to a hearing. An order in absentia is the only trace, and people who miss one and appear at the next leave none.",
    "Some orders are set aside when it turns out that the notice never arrived. They stay in the rate.",
    "People in detention are brought to court, so a mixture of detained and free people has a rate of its own.",
    "Where the mark of absence is missing the order counts as made in presence.",
  ],
  columns: [
    "A_TblCase.CASE_TYPE",
    "B_TblProceeding.ABSENTIA",
    "B_TblProceeding.COMP_DATE",
    "B_TblProceeding.CUSTODY",
    "B_TblProceeding.DEC_CODE",
    "B_TblProceeding.INPUT_DATE",
    "B_TblProceeding.OTHER_COMP",
  ],
  sources: ["CRS-IF11892"],
  rivals: [
    {
      by: "EOIR, as CRS tells it",
      counts: "In absentia removal orders over initial case completions of the year.",
      effect:
        "24 % in FY2012, 46 % in FY2019, and 38 % for FY2011 to FY2020 together (401,042 orders of some 1.06 million completions). Late entries and restated years since then keep a later release from giving the same digits, and it is not known how EOIR counts dismissals.",
      sources: ["CRS-IF11892"],
      variant: "standard",
    },
    {
      by: "Eagly and Shafer",
      counts: "The same orders over completed and pending cases together.",
      effect:
        "17 % over eleven years where EOIR's way gives more than a third. Theirs is about people not detained over all the years at once, and their exact denominator was not seen: ask for `not-detained` people by a filter on custody and compare with care.",
      sources: ["CRS-IF11892", "EAGLY-SHAFER", "CIS-2021-ABS"],
      variant: "all_cases",
    },
    {
      by: "Deportation Data Project",
      counts: "One row per case with its last proceeding; a missing mark of absence is written as false.",
      effect:
        "Counts the order that stands last, not the first, and mixes missing with present: see removal_orders, variant `standing`.",
      sources: ["DDP-CODE"],
    },
  ],
});

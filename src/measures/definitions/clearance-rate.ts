import { type EventSpec, measure, type RatioSpec } from "../definition.ts";
import { caseDimensionsBut } from "../dimensions/catalogue.ts";

const filed: EventSpec = { rows: "measured_cases", date: "filed_on" };

const completedToFiled: RatioSpec = {
  kind: "ratio",
  rows: "measured_proceedings",
  filter: "ending = 'ends'",
  date: "completed_on",
  over: filed,
};

export default measure({
  id: "clearance_rate",
  title: "Clearance rate",
  question: "Do the courts complete as many cases as are filed?",
  claim: 5,
  unit: "completions per case filed",
  words: { counted: "completions", per: "case filed" },
  definition:
    "Completions of a period, initial and subsequent, for every case filed in the same period. Above 1 the courts complete more than is filed; the backlog can grow all the same, since reopened, remanded and recalendared cases come in without being filed anew. The cases completed are mostly not those filed in the period.",
  spec: completedToFiled,
  variants: {
    initial: {
      title: "Clearance rate of new cases",
      differs: "Only initial completions, so that reopened cases stand on neither side.",
      words: { counted: "initial completions" },
      spec: { ...completedToFiled, filter: "completion = 'initial'" },
    },
    with_closures: {
      title: "Clearance rate, administrative closures included",
      differs: "A case taken off the calendar counts as completed, though nobody decided it.",
      sources: ["GAO-17-438-CIS2"],
      words: { counted: "completions and closures" },
      spec: { ...completedToFiled, filter: "ending in ('ends', 'suspends')" },
    },
  },
  dimensions: caseDimensionsBut("judge", "represented_at_decision", "filed_year"),
  unclassified: null,
  caveats: [
    "A completion is dated by its decision and put to the court that made it; a filing is put to the court that has or decided the case now. Where many cases move, the rates of single courts are shifted between them.",
    "In custody and representation the two sides differ too: at completion above, as of today below.",
    "Completions of unknown effect are left out above, so it errs on the low side: completions tells their share.",
    "Completions are entered late, so the latest months look worse than they are.",
  ],
  columns: [
    "A_TblCase.CASE_TYPE",
    "B_TblProceeding.COMP_DATE",
    "B_TblProceeding.DEC_CODE",
    "B_TblProceeding.INPUT_DATE",
    "B_TblProceeding.OTHER_COMP",
  ],
  sources: ["EOIR-PNC-2021", "EOIR-PNC-2025"],
  rivals: [
    {
      by: "EOIR",
      counts: "Publishes new cases and total completions side by side, without dividing them.",
      effect:
        "FY2018: 195,123 completions to 316,106 new cases, 0.62 for each. By its own table pending cases grew by some 23,000 more than the difference that year: reopened, remanded and recalendared cases.",
      sources: ["EOIR-PNC-2021", "EOIR-PNC-2025"],
      variant: "standard",
    },
  ],
});

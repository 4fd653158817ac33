import { type CountSpec, measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const departures: CountSpec = {
  kind: "count",
  rows: "measured_proceedings",
  filter: "ending in ('ends', 'unknown')",
  date: "completed_on",
  counted: "outcome = 'voluntary_departure'",
};

export default measure({
  id: "voluntary_departures",
  title: "Voluntary departures allowed",
  question: "How many people were allowed to leave on their own instead of being ordered removed?",
  claim: 5,
  unit: "decisions",
  words: { counted: "voluntary departures" },
  definition:
    "Decisions of judges that let somebody leave by a set day at their own expense, by the day of the decision. A case decided so, reopened and decided so again is two. Removal orders are not in it, nor are people who left without such a decision.",
  spec: departures,
  variants: {
    initial: {
      title: "Voluntary departures at the first end of a case",
      differs: "Only decisions by which a case ended for the first time.",
      words: { counted: "initial voluntary departures" },
      spec: { ...departures, counted: "outcome = 'voluntary_departure' and completion = 'initial'" },
    },
    standing: {
      title: "Cases in which a voluntary departure stands",
      differs:
        "Cases, by the day of their latest end, in which that end is voluntary departure; a case that is pending again has none.",
      words: { counted: "cases with a standing voluntary departure" },
      unclassified: "status = 'unclassified'",
      spec: {
        kind: "count",
        rows: "measured_cases",
        date: "completed_on",
        counted: "outcome = 'voluntary_departure'",
      },
    },
  },
  dimensions: caseDimensions,
  unclassified: "ending = 'unknown'",
  caveats: [
    "Whether anybody left is not in the record. Who does not leave in time is under a removal order that no judge signs again, and stays counted here.",
    "Members of a family are cases of their own: four people who leave together are four.",
  ],
  columns: [
    "A_TblCase.CASE_TYPE",
    "B_TblProceeding.COMP_DATE",
    "B_TblProceeding.DEC_CODE",
    "B_TblProceeding.OTHER_COMP",
  ],
  sources: ["TRAC-DEC25"],
  rivals: [
    {
      by: "TRAC",
      counts: "Closings of the month by outcome, all types of case.",
      effect:
        "7,359 voluntary departures among 57,531 closings in December 2025. Its wider universe changes the total but hardly these.",
      sources: ["TRAC-DEC25"],
    },
  ],
});

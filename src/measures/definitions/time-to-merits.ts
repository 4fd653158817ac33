import { type DurationSpec, measure, yearHorizons } from "../definition.ts";
import { openCaseDimensions } from "../dimensions/catalogue.ts";

const toMerits: DurationSpec = {
  kind: "duration",
  rows: "measured_cases",
  starts: "filed_on",
  ends: "merits_or_left_on",
  exit: "case when first_merits_on = merits_or_left_on then 'event' when first_exit = 'administratively_closed' then first_exit when first_exit = 'unknown' then 'unknown_exit' else 'ended' end",
  competing: ["ended", "administratively_closed", "unknown_exit"],
  horizons: yearHorizons,
};

export default measure({
  id: "time_to_merits",
  title: "Time to a merits hearing",
  question: "How long do people wait for the hearing at which their case itself is heard?",
  claim: 5,
  unit: "days",
  words: { counted: "cases filed", event: "a merits hearing" },
  definition:
    "Days from the day on which a case was filed to its first individual hearing held, the kind at which the merits are heard. Cases are grouped by the period in which they were filed. A case without one so far is counted as waiting on the record's last day. One that was ended or administratively closed before any individual hearing left on that day, as most in absentia orders do; where both fall on one day the hearing comes first.",
  spec: toMerits,
  variants: {
    from_first_hearing: {
      title: "Time from the first hearing to a merits hearing",
      differs: "The clock starts at the first hearing held; cases are grouped by the period of that hearing.",
      words: { counted: "cases first heard" },
      spec: { ...toMerits, starts: "first_hearing_on" },
    },
    from_charging_document: {
      title: "Time to a merits hearing from the charging document",
      differs: "The clock starts on the day of the charging document, which can be months before it reaches the court.",
      sources: ["TRAC-709"],
      words: { counted: "cases charged" },
      spec: { ...toMerits, starts: "charged_on" },
    },
  },
  dimensions: openCaseDimensions,
  unclassified: "first_exit = 'unknown'",
  caveats: [
    "Nobody records who came. A setting counts as held unless its reason says otherwise, so waits err on the short side.",
    "A merits hearing can be held at a master calendar without being entered as individual: such cases seem to have none, and waits err on the long side.",
    "Many cases never reach a merits hearing. The median (Kaplan-Meier) takes them out of the count on the day on which they left; the shares by horizon (Aalen-Johansen) are of all cases.",
    "Its interval takes cases as independent. Families are heard together, so the true interval is wider.",
    "Court, judge and custody are those of the decision, or of today for a case still open, not those of the hearing.",
  ],
  columns: [
    "A_TblCase.CASE_TYPE",
    "B_TblProceeding.INPUT_DATE",
    "B_TblProceeding.COMP_DATE",
    "tbl_schedule.ADJ_DATE",
    "tbl_schedule.ADJ_RSN",
    "tbl_schedule.CAL_TYPE",
  ],
  sources: ["EOIR-PWP"],
  rivals: [
    {
      by: "EOIR",
      counts: "The share of individual hearings completed on the first day set for them, a benchmark for judges.",
      effect:
        "It asks whether a merits hearing is finished when it is first set, not how long it takes to come: see benchmark_merits_first_date.",
      sources: ["EOIR-PWP"],
    },
  ],
});

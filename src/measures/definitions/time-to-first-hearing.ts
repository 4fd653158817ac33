import { type DurationSpec, measure, yearHorizons } from "../definition.ts";
import { openCaseDimensions } from "../dimensions/catalogue.ts";

const toHearing: DurationSpec = {
  kind: "duration",
  rows: "measured_cases",
  starts: "filed_on",
  ends: "heard_or_left_on",
  exit: "case when first_hearing_on = heard_or_left_on then 'event' when first_exit = 'administratively_closed' then first_exit when first_exit = 'unknown' then 'unknown_exit' else 'ended' end",
  competing: ["ended", "administratively_closed", "unknown_exit"],
  horizons: [30, 91, ...yearHorizons],
};

export default measure({
  id: "time_to_first_hearing",
  title: "Time to a first hearing",
  question: "How long do people wait until a judge first sees them?",
  claim: 5,
  unit: "days",
  words: { counted: "cases filed", event: "a first hearing" },
  definition:
    "Days from the day on which a case was filed to its first hearing held, of any kind but bond. Cases are grouped by the period in which they were filed. A case without a hearing so far is counted as waiting on the record's last day. One that was ended or administratively closed before any hearing left on that day; where both fall on one day the hearing comes first. A hearing is held when its day has passed and its reason does not say that it was called off beforehand.",
  spec: toHearing,
  variants: {
    from_charging_document: {
      title: "Time to a first hearing from the charging document",
      differs: "The clock starts on the day of the charging document, which can be months before it reaches the court.",
      sources: ["TRAC-709"],
      words: { counted: "cases charged" },
      spec: { ...toHearing, starts: "charged_on" },
    },
  },
  dimensions: openCaseDimensions,
  unclassified: "first_exit = 'unknown'",
  caveats: [
    "Nobody records who came. A setting counts as held unless its reason says otherwise, so some hearings at which nobody was heard are in it, and waits err on the short side.",
    "A past hearing without a reason counts as held.",
    "The median (Kaplan-Meier) takes a case that ended or was closed unheard out of the count on that day; the shares by horizon (Aalen-Johansen) are of all cases.",
    "Its interval takes cases as independent. Families are heard together, so the true interval is wider.",
    "Court, judge and custody are those of the decision, or of today for a case still open, not those of the hearing.",
    "Hearings set for a day before the case was filed are counted as negative and left out.",
  ],
  columns: [
    "A_TblCase.CASE_TYPE",
    "B_TblProceeding.INPUT_DATE",
    "B_TblProceeding.COMP_DATE",
    "tbl_schedule.ADJ_DATE",
    "tbl_schedule.ADJ_RSN",
    "tbl_schedule.CAL_TYPE",
  ],
  sources: ["TRAC-2010-05"],
  rivals: [
    {
      by: "TRAC",
      counts: "Average days that pending cases have been waiting so far.",
      effect:
        "443 days on 31 March 2010. It is an age of open cases and waits for a decision, not for a hearing: see pending_age.",
      sources: ["TRAC-2010-05"],
    },
  ],
});

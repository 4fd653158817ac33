import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const ended = { kind: "count", rows: "measured_closures", date: "ends_on" } as const;
const motions = { kind: "count", rows: "measured_motions" } as const;

export default measure({
  id: "recalendared",
  title: "Closed cases put back on the calendar",
  question: "How many administratively closed cases were taken up again?",
  claim: 4,
  unit: "closures",
  words: { counted: "closed cases put back on the calendar" },
  definition:
    "Administrative closures that ended, by the day of that: the first of the case's next proceeding, a later hearing held, or a granted motion to recalendar. A case closed and put back twice counts twice.",
  spec: ended,
  variants: {
    by_proceeding: {
      title: "Closed cases taken up in a new proceeding",
      differs: "Only closures that another proceeding of the case ended first.",
      spec: { ...ended, filter: "end_kind = 'proceeding'" },
    },
    by_motion: {
      title: "Closed cases put back by a granted motion",
      differs: "Only closures that a granted motion to recalendar ended first.",
      spec: { ...ended, filter: "end_kind = 'motion'" },
    },
    by_hearing: {
      title: "Closed cases put back by a hearing",
      differs: "Only closures after which a hearing was held before any motion was granted or proceeding opened.",
      spec: { ...ended, filter: "end_kind = 'hearing'" },
    },
    motions_granted: {
      title: "Motions to recalendar granted",
      differs: "Motions to put a closed case back, by the day they were granted, whether or not a closure is recorded.",
      words: { counted: "motions to recalendar granted" },
      unclassified: "outcome = 'unclassified'",
      spec: {
        ...motions,
        date: "decided_on",
        filter: "motion_kind = 'recalendar' and outcome in ('granted', 'unclassified')",
        counted: "outcome = 'granted'",
      },
    },
    motions_filed: {
      title: "Motions to recalendar filed",
      differs: "Motions to put a closed case back, by the day the court received them, whatever became of them.",
      sources: ["EOIR-MOT-2025"],
      words: { counted: "motions to recalendar filed" },
      spec: { ...motions, date: "received_on", filter: "motion_kind = 'recalendar'" },
    },
  },
  dimensions: caseDimensions,
  unclassified: null,
  caveats: [
    "The court and the judge are those of the closure; those of a motion, in the variants on motions, are where it was made.",
    "A proceeding opened by mistake or for another reason ends a closure here as any other does.",
    "A hearing set for a day after the release has not ended a closure yet.",
    "A motion need not be granted on the day it was filed, nor is each needed: cases are put back on the court's own motion too.",
  ],
  columns: [
    "B_TblProceeding.OTHER_COMP",
    "B_TblProceeding.INPUT_DATE",
    "tbl_schedule.ADJ_DATE",
    "tbl_Court_Motions.REC_TYPE",
    "tbl_Court_Motions.COMP_DATE",
  ],
  sources: ["EOIR-MOT-2025", "CASTRO-TEXT"],
  rivals: [
    {
      by: "EOIR",
      counts: "Motions to recalendar by fiscal year: 19,449 in FY2017, 13,001 in FY2024 and 126,085 in FY2025.",
      effect: "Motions and not cases: some are denied, and a case can have several.",
      sources: ["EOIR-MOT-2025"],
      variant: "motions_filed",
    },
    {
      by: "TRAC",
      counts: "330,211 closed cases moved back to the pending rolls in autumn 2018.",
      effect:
        "A change of label in EOIR's counts: the cases stayed off the active calendar, so they are not put back here.",
      sources: ["TRAC-2018-11", "TRAC-2018-12"],
    },
  ],
});

import { measure } from "../definition.ts";
import { caseDimensions } from "../dimensions/catalogue.ts";

const hearings = { rows: "measured_hearings", date: "hearing_on" } as const;
const putOff = "adjournment_cause is not null and not vacated and not completion";
const shareOf = (cause: string) =>
  ({
    kind: "share",
    ...hearings,
    filter: putOff,
    numerator: `adjournment_cause = '${cause}'`,
    denominator: "adjournment_cause <> 'unclassified'",
  }) as const;

export default measure({
  id: "continuances",
  title: "Hearings put off",
  question: "How many hearings ended by being put off to another day, and whose doing was it?",
  claim: 4,
  unit: "hearings",
  words: { counted: "hearings put off" },
  definition:
    "Hearings whose day has passed and that were adjourned: a reason is recorded, the reason is not that the case was decided at or before the hearing, and the setting had not been vacated beforehand. Counted by the day the hearing was set for. Every kind of hearing is in it, bond hearings too, and each member of a family has hearings of their own. The judge's own time off is not a hearing.",
  spec: { kind: "count", ...hearings, filter: putOff },
  variants: {
    with_vacated: {
      title: "Hearings put off or vacated beforehand",
      differs:
        "Also settings at which nobody was heard, because the hearing had been moved, cancelled or taken off the calendar before its day.",
      words: { counted: "hearings put off or vacated" },
      spec: { kind: "count", ...hearings, filter: "adjournment_cause is not null and not completion" },
    },
    delays: {
      title: "Hearings put off, ordinary steps left out",
      differs:
        "Only adjournments that are one side's or the court's doing: the next step of a case, such as from the master calendar to the merits hearing, and what both sides asked for are left out.",
      words: { counted: "hearings put off by one side or the court" },
      spec: { kind: "count", ...hearings, filter: `${putOff} and adjournment_cause <> 'other'` },
    },
    share_of_hearings: {
      title: "Share of hearings put off",
      differs: "Hearings put off over all hearings held: those whose day has passed and that were not vacated.",
      words: { counted: "hearings held", event: "were put off" },
      spec: { kind: "share", ...hearings, numerator: putOff, denominator: "held" },
    },
    share_respondent: {
      title: "Share of hearings put off for the respondent",
      differs: "Of the hearings put off for a known reason, those put off for the respondent's side.",
      words: { counted: "hearings put off for a known reason", event: "were put off for the respondent" },
      spec: shareOf("respondent"),
    },
    share_government: {
      title: "Share of hearings put off for the government",
      differs: "Of the hearings put off for a known reason, those put off for the government's side (DHS).",
      words: { counted: "hearings put off for a known reason", event: "were put off for the government" },
      spec: shareOf("dhs"),
    },
    share_court: {
      title: "Share of hearings put off for the court",
      differs: "Of the hearings put off for a known reason, those put off for the court's own reasons.",
      words: { counted: "hearings put off for a known reason", event: "were put off for the court" },
      spec: shareOf("court"),
    },
  },
  dimensions: [...caseDimensions, "hearing_kind", "adjournment_cause"],
  unclassified: "adjournment_cause = 'unclassified'",
  caveats: [
    "Whose doing it was is told by the release's own mark where it names the respondent or the government; elsewhere it is read from the words of the reason, which is a judgment.",
    "An adjournment is not always a motion granted: the court's own reasons and ordinary steps are in it. The variant `delays` leaves the steps out.",
    "A hearing without any reason recorded counts as held and not as put off, so recent months and sparse entries make the figure too low.",
    "Which reasons mean that nobody was heard is chosen by their words; where the words leave it open, such as a missing interpreter, the hearing counts as put off on its day.",
  ],
  columns: ["tbl_schedule.ADJ_DATE", "tbl_schedule.ADJ_RSN", "tbl_schedule.CAL_TYPE"],
  sources: ["LABR", "PM2113"],
  rivals: [
    {
      by: "TRAC",
      counts:
        "Hearings cancelled while appropriations had lapsed in 2018 and 2019: an estimate of 80,051 to 94,115 for people not detained.",
      effect:
        "An estimate from what was on the calendar. Such settings were vacated before their day, so only this variant has them.",
      sources: ["TRAC-2019-02"],
      variant: "with_vacated",
    },
    {
      by: "EOIR",
      counts: "Its director's estimate for the same weeks: 50,000 hearings.",
      effect: "Made at the time, from the calendar.",
      sources: ["TRAC-W-A3573"],
      variant: "with_vacated",
    },
  ],
});

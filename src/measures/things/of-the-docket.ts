import { measuredCaseTypes } from "../case-types.ts";
import type { CountedThing } from "./thing.ts";

/** Things of a court's docket: cases, proceedings, hearings, applications, closures. */
export const thingsOfTheDocket: readonly CountedThing[] = [
  {
    name: "A case",
    anchor: "case",
    counted: "One charging document against one person, by its number in the release.",
    moment:
      "Filed on the earliest day on which one of its proceedings was entered; completed on the day of the latest proceeding that ended it; pending at the end of a day between the two.",
    leftOut: `Case types other than ${measuredCaseTypes.join(", ")}, where a measure does not say otherwise: fear reviews, rescissions and the like. Cases without any proceeding are in no court and in no count but that of the table.`,
    why: "EOIR counts its caseload by these five types, and a count of proceedings would take a case that moved for several.",
    misleads: [
      "A family of four is four cases.",
      "A person charged twice is two cases, and nothing in the release ties them together.",
      "A reopened or remanded case is the same case again: it leaves the completed ones and is pending once more, so past years change.",
    ],
    table: "cases",
    measures: ["cases_filed", "pending_cases", "pending_age", "time_to_decision", "time_to_merits"],
  },
  {
    name: "A proceeding",
    anchor: "proceeding",
    counted: "One stretch of a case in one court, as the release has it.",
    moment: "Completed on its own day of completion; open until then.",
    leftOut:
      "Moves to another court and administrative closures complete a proceeding, and are left out of completions: they end no case.",
    why: "Only some completions end a case. Each is decoded by its words in the release's own list, then by class, case type and code; the same letter means different things in different classes.",
    misleads: [
      "There are some 1.3 proceedings for each case: rates over proceedings are lower, and counts higher, than those over cases.",
      "A completion that cannot be decoded is unclassified. It is taken to end its case, so that it stays visible, but for no outcome.",
      "It is not known how EOIR counts dismissals; a variant leaves out what is disputed.",
    ],
    table: "proceedings",
    measures: [
      "completions",
      "removal_orders",
      "voluntary_departures",
      "terminations",
      "dismissals",
      "in_absentia_rate",
      "detained_share",
      "clearance_rate",
      "benchmark_detained_decisions",
      "benchmark_nondetained_decisions",
    ],
  },
  {
    name: "A hearing",
    anchor: "hearing",
    counted:
      "One setting of one person's case on a judge's calendar that was held: its day lies before the release and its reason is none of those by which a setting is called off beforehand.",
    moment: "The day that it was set for.",
    leftOut:
      "Settings that were vacated, those still to come, and a judge's leave, travel and other time off, which stand in the same table. Bond hearings are left out of waits and of hearings in a case.",
    why: "The courts record why a hearing was moved, not who came to it. A first hearing is looked for among all of them: the one day on the proceeding is overwritten.",
    misleads: [
      "A family of four makes four rows for one hour in court.",
      "A hearing held is a setting that was not called off. Whether anything happened at it is not recorded.",
      "How a hearing was held, in person or by video, is overwritten since 2021.",
    ],
    table: "hearings",
    measures: [
      "time_to_first_hearing",
      "hearings_per_case",
      "continuances",
      "hearings_per_judge",
      "benchmark_merits_first_date",
      "benchmark_bond_hearings",
      "benchmark_fear_reviews",
    ],
  },
  {
    name: "An application, and an asylum claim",
    anchor: "application",
    counted:
      "An application is one request for relief in one proceeding. A claim is a case with an application for asylum, however many applications it holds.",
    moment:
      "An application has no day of decision of its own: it is decided when its proceeding is completed. A claim is decided by the latest proceeding that granted or denied it.",
    leftOut:
      "Abandoned, withdrawn and not adjudicated claims, those closed with their case, and protection against torture alone are neither grants nor denials.",
    why: "One filing mostly makes three rows (asylum, withholding, protection against torture), and rows repeat in later proceedings: counting rows would count one claim several times.",
    misleads: [
      "The grant rate turns on what it is divided by; each published denominator is a variant.",
      "A denial of asylum is no removal: other relief may have been granted in the same case.",
      "The ground of a claim is not recorded.",
    ],
    table: "asylum_claims",
    measures: ["asylum_filed", "asylum_decided", "asylum_grant_rate", "relief_granted"],
  },
  {
    name: "A closure",
    anchor: "closure",
    counted: "A proceeding completed by administrative closure.",
    moment:
      "It begins on that day and ends at the first of another proceeding, a later hearing held, or a granted motion to recalendar.",
    leftOut: "Terminations and dismissals, which end a case, and status dockets, which complete no proceeding.",
    why: "A closed case is neither active nor completed. Whether it is counted with the pending ones is where published figures part, so active and inactive cases are kept apart and added only when asked for.",
    misleads: [
      "A case closed twice is two closures and one case.",
      "EOIR's own tables of different years give different pending counts for the same day, and inactive cases alone do not explain it. Neither is tuned to; what remains is shown.",
    ],
    table: "closures",
    measures: ["administrative_closures", "inactive_cases", "recalendared"],
  },
];

/** What became of a motion at an immigration court. */
export type MotionOutcome = "granted" | "denied" | "moot" | "withdrawn" | "no_jurisdiction" | "other" | "unclassified";

/** One letter of `DEC` in `tbl_Court_Motions`, compared in upper case. */
export interface MotionRuling {
  readonly code: string;
  readonly outcome: MotionOutcome;
  readonly meaning: string;
}

/**
 * Every letter seen in rulings on motions. No table of the release explains them. G and D are certain by their number
 * and use; M, W, J and O are read as in other lists of the same system; P and C are not known.
 */
export const motionRulings: readonly MotionRuling[] = [
  { code: "G", outcome: "granted", meaning: "granted" },
  { code: "D", outcome: "denied", meaning: "denied" },
  { code: "M", outcome: "moot", meaning: "moot; inferred" },
  { code: "W", outcome: "withdrawn", meaning: "withdrawn; inferred" },
  { code: "J", outcome: "no_jurisdiction", meaning: "no jurisdiction; inferred" },
  { code: "O", outcome: "other", meaning: "other; inferred" },
  { code: "P", outcome: "unclassified", meaning: "not documented; about a hundred rows" },
  { code: "C", outcome: "unclassified", meaning: "not documented; a few rows" },
];

/** What a motion asks for, where the record follows it. */
export type MotionPurpose =
  | "recalendar"
  | "administrative_closure"
  | "reopen"
  | "reconsider"
  | "rescind"
  | "terminate"
  | "dismiss"
  | "change_venue"
  | "continue"
  | "advance"
  | "consolidate"
  | "sever"
  | "stay"
  | "bond"
  | "status_docket";

/** One code of `REC_TYPE` in `tbl_Court_Motions`. */
export interface MotionKind {
  readonly code: string;
  readonly purpose: MotionPurpose;
  readonly meaning: string;
}

/**
 * The kinds of motion that change where a case stands, out of 72 in the release's list, which decodes the rest. A
 * granted motion to recalendar puts a closed case back on the calendar; a granted motion to reopen or rescind undoes a
 * decision.
 */
export const motionKinds: readonly MotionKind[] = [
  { code: "C", purpose: "recalendar", meaning: "recalendar" },
  { code: "CL", purpose: "recalendar", meaning: "calendar a case that is off the calendar" },
  { code: "AC", purpose: "administrative_closure", meaning: "administrative closure" },
  { code: "O", purpose: "reopen", meaning: "reopen" },
  { code: "MA", purpose: "reopen", meaning: "reopen after an order in absentia" },
  { code: "MC", purpose: "reopen", meaning: "reopen for changed conditions in the country" },
  { code: "FD", purpose: "reconsider", meaning: "reconsider" },
  { code: "RP", purpose: "reconsider", meaning: "reconsider before the decision" },
  { code: "RD", purpose: "rescind", meaning: "rescind" },
  { code: "SA", purpose: "rescind", meaning: "set aside" },
  { code: "VO", purpose: "rescind", meaning: "vacate the judge's order" },
  { code: "TP", purpose: "terminate", meaning: "terminate" },
  { code: "U", purpose: "dismiss", meaning: "dismiss" },
  { code: "CV", purpose: "change_venue", meaning: "change of venue" },
  { code: "CO", purpose: "continue", meaning: "continuance" },
  { code: "EH", purpose: "advance", meaning: "earlier hearing date" },
  { code: "XH", purpose: "advance", meaning: "expedite the hearing" },
  { code: "CS", purpose: "consolidate", meaning: "consolidate" },
  { code: "CT", purpose: "sever", meaning: "sever" },
  { code: "SY", purpose: "stay", meaning: "stay of removal, or its extension" },
  { code: "BB", purpose: "bond", meaning: "custody determination" },
  { code: "BD", purpose: "bond", meaning: "bond redetermination" },
  { code: "SB", purpose: "bond", meaning: "subsequent bond determination" },
  { code: "PS", purpose: "status_docket", meaning: "place on the status docket" },
  { code: "RS", purpose: "status_docket", meaning: "remove from the status docket" },
];

/** Whose doing an adjournment was, judged by its words. `other`: an ordinary step, both sides, or nobody's. */
export type AdjournmentCause = "respondent" | "dhs" | "court" | "other";

/** One code of `ADJ_RSN`. */
export interface AdjournmentReason {
  readonly code: string;
  readonly cause: AdjournmentCause;
  /** Whether the setting was moved, cancelled or mis-entered, so that no hearing took place. */
  readonly vacated: boolean;
  /** Whether the hearing or the wait for it ended with a decision, so that it is no delay. */
  readonly completion: boolean;
  readonly meaning: string;
}

type Row = readonly [code: string, meaning: string];

const respondent: readonly Row[] = [
  ["01", "to find a lawyer"],
  ["02", "to prepare"],
  ["05", "to file for asylum"],
  ["06", "to file another application"],
  ["11", "respondent or lawyer did not come"],
  ["12", "another request of the respondent's side"],
  ["21", "to add to the asylum application"],
  ["22", "earliest possible hearing refused"],
  ["23", "asylum application withdrawn, set again for other matters"],
  ["26", "respondent asked for a hearing in person"],
  ["29", "concurrent application"],
  ["36", "respondent delayed record or fingerprint checks"],
  ["38", "illness of respondent, lawyer or witness"],
  ["39", "illness of lawyer"],
  ["40", "illness of witness"],
  ["42", "respondent asked for forensic analysis"],
  ["54", "claim to citizenship"],
  ["5B", "evidence filed late by the respondent"],
  ["7A", "application at a government office, begun by the respondent"],
  ["7C", "application pending at a government office"],
  ["7D", "application pending at a government office"],
  ["7E", "application pending at a government office"],
  ["7F", "application pending at a government office"],
  ["7G", "application pending at a government office"],
  ["7H", "application pending at a government office"],
  ["AB", "to file a brief"],
  ["AS", "to file for asylum"],
  ["CA", "to file for cancellation, permanent residents"],
  ["CB", "to file for cancellation, others"],
  ["OT", "to file another application"],
  ["RE", "to file for registry"],
  ["ST", "to file for adjustment of status"],
  ["SU", "to file for suspension of deportation"],
  ["WA", "to file for a section 212(c) waiver"],
];

const dhs: readonly Row[] = [
  ["03", "government to prepare"],
  ["04", "government lawyer or file not there"],
  ["07", "application process at a government office"],
  ["09", "respondent in custody not brought to the hearing"],
  ["10", "notice sent or served wrongly"],
  ["24", "government delayed record or fingerprint checks"],
  ["27", "government asked for a hearing in person"],
  ["37", "government investigation"],
  ["43", "forensic analysis by the government"],
  ["44", "witness working with law enforcement"],
  ["47", "new charge filed"],
  ["53", "government asked for a finding of competency"],
  ["56", "vertical prosecution, delay by the government"],
  ["57", "vertical prosecution date not met, clock stops"],
  ["58", "vertical prosecution date not met, clock runs"],
  ["5C", "evidence filed late by the government"],
  ["7B", "application at a government office, begun by the government"],
  ["IB", "government to file a brief"],
  ["PD", "prosecutorial discretion considered"],
];

const court: readonly Row[] = [
  ["13", "not enough time to finish"],
  ["14", "operations or security"],
  ["18", "no interpreter"],
  ["19", "judge away unplanned"],
  ["25", "to make room for a priority case"],
  ["28", "judge found a hearing in person necessary"],
  ["32", "interpreter not ordered"],
  ["33", "interpreter ordered but did not come"],
  ["34", "judge on leave"],
  ["35", "judge away unplanned, detail or other work"],
  ["3A", "judge on detail by choice"],
  ["3B", "judge on detail not by choice"],
  ["41", "set again to hear a case of higher priority"],
  ["46", "video failed"],
  ["48", "interpreter not qualified"],
  ["4A", "equipment other than video failed"],
  ["4B", "interpreter had to leave"],
  ["4C", "interpreter of the wrong language or dialect"],
  ["4D", "interpreter of the wrong language or dialect"],
  ["4E", "record of proceeding missing"],
  ["4F", "telephone interpreter not there"],
  ["55", "hearing put forward by the court"],
  ["59", "court closed"],
  ["60", "competency evaluation ordered by the court"],
  ["61", "representative to be appointed"],
  ["62", "competency inquiry"],
  ["63", "competency inquiry outside the Franco group"],
  ["64", "judge changed"],
  ["74", "public health"],
  ["9A", "docket management: postponed"],
  ["9B", "docket management: put forward"],
  ["9C", "docket management: taken off the calendar"],
  ["9V", "master calendar vacated"],
  ["DD", "decision delayed"],
  ["MR", "judge to answer a motion"],
  ["RD", "suspension decision reserved"],
  ["RR", "decision reserved"],
  ["TQ", "placed in the trial queue"],
];

const other: readonly Row[] = [
  ["08", "answer of the state department not in the file"],
  ["16", "respondent released from custody"],
  ["17", "from the master calendar to the merits hearing"],
  ["1A", "moved to the detained docket"],
  ["1B", "moved to the non-detained docket"],
  ["20", "hearing in person asked for, by whom is not told"],
  ["30", "joined with family members"],
  ["31", "from reasonable cause to the merits hearing"],
  ["45", "asked for by both sides"],
  ["49", "home study of a child"],
  ["50", "quarantine of detained respondents"],
  ["51", "charges contested"],
  ["52", "the Board has jurisdiction"],
  ["5A", "hearing put forward on motion"],
  ["8A", "decided before the hearing"],
  ["8B", "decided at the hearing"],
  ["96", "cut from the lead case"],
  ["97", "joined to the lead case"],
  ["98", "case converted"],
  ["99", "entry error"],
  ["IA", "interlocutory appeal"],
  ["RO", "both sides to answer a reset order"],
  ["SR", "answer of the state department awaited"],
];

/**
 * Codes of settings at which nobody was heard, because the court's staff moved, cancelled, replaced or mis-entered them
 * beforehand. Chosen by the words alone: postponed, put forward, taken off, vacated; the court closed or under public
 * health measures; the judge away or changed; room made for another case; moved between dockets; decided before the
 * hearing; entry errors and conversions. Where the words leave it open whether people came and were sent home (no
 * interpreter, equipment failed, file missing, no-show, out of time), the hearing counts as held.
 */
export const vacatedReasons: readonly string[] = [
  ...["9A", "9B", "9C", "9V", "55", "5A", "TQ"],
  ...["59", "74", "50"],
  ...["19", "34", "35", "3A", "3B", "64"],
  ...["25", "41"],
  ...["1A", "1B"],
  ...["8A"],
  ...["98", "99"],
];

/** Codes by which a case was completed, before the hearing (8A) or at it (8B). */
export const completionReasons: readonly string[] = ["8A", "8B"];

function caused(cause: AdjournmentCause, rows: readonly Row[]): AdjournmentReason[] {
  return rows.map(([code, meaning]) => {
    return {
      code,
      cause,
      vacated: vacatedReasons.includes(code),
      completion: completionReasons.includes(code),
      meaning,
    };
  });
}

/**
 * Every code in public copies of the release's list (114 of the 124 in the latest release). The list itself marks whom a
 * delay is charged to (A respondent, I government, E either); that mark is in the release and wins where it is filled.
 * The cause here is judged by the words, with the list's mark where we have seen it. A code that is not here has an
 * unknown cause and counts as a hearing held; a blank is a hearing to come, or one whose end was not recorded.
 */
export const adjournmentReasons: readonly AdjournmentReason[] = [
  ...caused("respondent", respondent),
  ...caused("dhs", dhs),
  ...caused("court", court),
  ...caused("other", other),
];

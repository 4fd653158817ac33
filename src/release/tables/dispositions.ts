/**
 * What each way of finishing a proceeding means.
 *
 * A proceeding ends with a decision on the case (class C: `DEC_CODE`) or with another completion (class O:
 * `OTHER_COMP`), and the release's own `tblLookupCourtDecision` gives the words for class, case type and code. This
 * file says what those words mean. It was put together from public code lists, scripts and counts, since the whole
 * list of 217 rows is in no public source we found; each row says how sure it is.
 *
 * How to read it, in this order:
 *
 * 1. By the words, within the class: what the release says for (class, case type, code), active row first, trimmed and
 *    in any letter case, is looked up in `text`. Of several rows the one of the same case type beats `*`; of those, the
 *    one with the same code beats one without a code.
 * 2. By the code, if the release has no words for it: class, case type (or `*`) and code.
 * 3. Never from one class into the other: T terminates in C and transfers in O; A answers a fear review in C and closes
 *    in O.
 * 4. No match, or a row that says so, is `unclassified`: the proceeding is kept and counted, never guessed.
 * 5. Words we know under another code than the release uses: the words win, and the difference is reported.
 */

/** Every outcome that a proceeding can have, apart from still being open. */
export const outcomes = [
  "removal_ordered",
  "voluntary_departure",
  "relief_granted",
  "granted",
  "withholding_or_cat_granted",
  "denied",
  "fear_found",
  "fear_not_found",
  "terminated",
  "dismissed",
  "withdrawn",
  "administratively_closed",
  "change_of_venue",
  "transfer",
  "other",
  "unclassified",
] as const;

/** What a way of finishing a proceeding amounts to. */
export type Outcome = (typeof outcomes)[number];

/** What finishing a proceeding this way does to the case, and how the two common counts treat it. */
export interface Effect {
  /** Whether the case is over. */
  readonly endsCase: "yes" | "no" | "unknown";
  /**
   * Whether EOIR counts it as a case completion, which it does for its five main case types and for decisions only;
   * `disputed` where it is not known how it counts a dismissal or termination.
   */
  readonly eoirCompletion: "yes" | "no" | "disputed" | "unknown";
  /** Whether TRAC counts it as a closing: fear reviews, dismissals and, in older counts, administrative closures too. */
  readonly tracClosing: "yes" | "no" | "unknown";
  /** Whether it takes an open case off the calendar. */
  readonly inactive: "yes" | "no" | "unknown";
}

/** One row of the key. */
export interface Disposition extends Effect {
  /** C: a decision on the case (`DEC_CODE`). O: another completion (`OTHER_COMP`). */
  readonly class: "C" | "O";
  /** Case type, or `*` for any. */
  readonly caseType: string;
  /** The letter, or empty where only the words are known. */
  readonly code: string;
  /** The release's words, or empty where only the letter is known. */
  readonly text: string;
  readonly outcome: Outcome;
  /** What the row rests on; begins or goes on with `doubtful:` where a first real release must confirm it. */
  readonly basis: string;
}

/** Stands for every case type in `caseType`. */
export const anyCaseType = "*";

/** The outcome of whatever cannot be decoded. */
export const unclassified: Outcome = "unclassified";

/** Outcomes that only move a case to another court: its next proceeding carries on, and they are never results. */
export const moves: readonly Outcome[] = ["change_of_venue", "transfer"];

const ended: Effect = { endsCase: "yes", eoirCompletion: "yes", tracClosing: "yes", inactive: "no" };
const endedOutside: Effect = { ...ended, eoirCompletion: "no" };
const endedDisputed: Effect = { ...ended, eoirCompletion: "disputed" };
const endedUncounted: Effect = { ...ended, eoirCompletion: "unknown" };
const moved: Effect = { endsCase: "no", eoirCompletion: "no", tracClosing: "no", inactive: "no" };
const suspended: Effect = { endsCase: "no", eoirCompletion: "no", tracClosing: "yes", inactive: "yes" };
const notOfCases: Effect = { ...moved, endsCase: "unknown" };
const unknownEffect: Effect = {
  endsCase: "unknown",
  eoirCompletion: "unknown",
  tracClosing: "unknown",
  inactive: "no",
};
const unknownOutside: Effect = { ...unknownEffect, eoirCompletion: "no" };
const unknownClosure: Effect = { ...unknownOutside, inactive: "unknown" };
const nothingKnown: Effect = { ...unknownEffect, inactive: "unknown" };

type Row = readonly [code: string, text: string, outcome: Outcome, effect: Effect, basis: string];

function rowsOf(kind: Disposition["class"], caseType: string, rows: readonly Row[]): Disposition[] {
  return rows.map(([code, text, outcome, effect, basis]) => {
    return { class: kind, caseType, code, text, outcome, ...effect, basis };
  });
}

/** The key: decisions on the case by case type, then other completions. */
export const dispositions: readonly Disposition[] = [
  ...rowsOf("C", "RMV", [
    ["X", "Remove", "removal_ordered", ended, "lists agree; Zero Bond for it is a wrong join"],
    ["V", "Voluntary Departure", "voluntary_departure", ended, "lists agree"],
    ["R", "Relief Granted", "relief_granted", ended, "lists agree; R differs in rescission cases"],
    ["T", "Terminated", "terminated", ended, "lists agree; Transfer for it is a wrong join"],
    ["U", "Dismissed by IJ", "dismissed", endedDisputed, "lists agree; how EOIR counts it is not known"],
    ["W", "Withdrawn", "withdrawn", ended, "doubtful: words seen without a case type"],
    ["O", "Other", "other", ended, "doubtful: words seen rarely"],
    [
      "E",
      "Remove-INA Withholding Granted",
      "withholding_or_cat_granted",
      ended,
      "lists agree; an order not carried out to one country",
    ],
    ["Z", "", "unclassified", unknownEffect, "doubtful: a list gives a CAT withholding grant, case type lost"],
    ["H", "", "unclassified", unknownEffect, "doubtful: probably a removal with CAT protection"],
    ["L", "", "unclassified", unknownEffect, "doubtful: seen in data; not enough to tell"],
    [
      "J",
      "Jurisdiction Transferred to the BIA",
      "other",
      unknownEffect,
      "doubtful: whether it ends the case is not known",
    ],
    ["Q", "Final Grant of EOIR 42B/SUSP", "relief_granted", ended, "doubtful: case type lost in the lists"],
    ["A", "", "unclassified", unknownEffect, "doubtful: no meaning seen here, though O, CFR and RFR use the letter"],
    ["S", "", "unclassified", unknownEffect, "doubtful: lists disagree: sustain, or keeps legal status"],
    ["C", "", "unclassified", unknownEffect, "doubtful: conditional grant in an old list; three seen"],
    ["K", "", "unclassified", unknownEffect, "doubtful: revoke in one list; one seen"],
    ["D", "", "unclassified", unknownEffect, "doubtful: belongs to deportation cases; a stray here"],
    ["G", "", "unclassified", unknownEffect, "doubtful: belongs to AOC, WHO and NAC; a stray here"],
  ]),
  ...rowsOf("C", "DEP", [
    ["D", "Deport", "removal_ordered", ended, "lists agree"],
    ["V", "Voluntary Departure", "voluntary_departure", ended, "lists agree; only in RMV, DEP and EXC"],
    ["R", "Relief Granted", "relief_granted", ended, "lists agree"],
    ["T", "Terminated", "terminated", ended, "lists agree"],
    ["W", "Withdrawn", "withdrawn", ended, "doubtful: words seen without a case type"],
    ["O", "Other", "other", ended, "doubtful: letter from an old list"],
    ["U", "Dismissed by IJ", "dismissed", endedDisputed, "doubtful: presumed as in removal cases"],
    ["Q", "Final Grant of EOIR 42B/SUSP", "relief_granted", ended, "doubtful: case type lost in the lists"],
    ["X", "", "unclassified", unknownEffect, "doubtful: belongs to removal cases; a stray here"],
  ]),
  ...rowsOf("C", "EXC", [
    ["E", "Exclude", "removal_ordered", ended, "lists agree"],
    ["V", "Voluntary Departure", "voluntary_departure", ended, "lists agree; rare here"],
    ["R", "Relief Granted", "relief_granted", ended, "lists agree"],
    ["T", "Terminated", "terminated", ended, "lists agree"],
    ["W", "Withdrawn", "withdrawn", ended, "doubtful: words seen without a case type"],
    ["O", "Other", "other", ended, "doubtful: letter from an old list"],
    ["U", "Dismissed by IJ", "dismissed", endedDisputed, "doubtful: presumed as in removal cases"],
    ["A", "Legally admitted", "relief_granted", ended, "doubtful: in an old list; the case type is inferred"],
  ]),
  ...rowsOf("C", "AOC", [
    ["G", "Grant", "granted", ended, "lists agree"],
    ["D", "Deny", "denied", ended, "lists agree"],
    ["W", "Withdraw", "withdrawn", ended, "lists agree; case types not told apart"],
    ["T", "Terminate", "terminated", ended, "doubtful: words seen without a case type"],
    ["U", "Dismissed by IJ", "dismissed", endedDisputed, "doubtful: presumed as in removal cases"],
    ["O", "Other", "other", ended, "doubtful: letter from an old list"],
    ["A", "Abandonment", "withdrawn", ended, "one row of the list was published; not a denial"],
  ]),
  ...rowsOf("C", "WHO", [
    ["G", "Grant", "withholding_or_cat_granted", ended, "lists agree"],
    ["D", "Deny", "denied", ended, "lists agree"],
    ["W", "Withdraw", "withdrawn", ended, "lists agree; case types not told apart"],
    ["T", "Terminate", "terminated", ended, "doubtful: words seen without a case type"],
    ["U", "Dismissed by IJ", "dismissed", endedDisputed, "doubtful: presumed as in removal cases"],
    ["O", "Other", "other", ended, "doubtful: letter from an old list"],
    ["E", "Grant-INA Withholding", "withholding_or_cat_granted", ended, "doubtful: words seen, letter not"],
    ["Z", "Grant-CAT Withholding", "withholding_or_cat_granted", ended, "doubtful: seen with the case type lost"],
    ["", "Grant-CAT Deferral", "withholding_or_cat_granted", ended, "doubtful: words seen, letter not"],
  ]),
  ...rowsOf("C", "NAC", [
    ["G", "Grant", "granted", endedOutside, "lists agree; EOIR does not count this case type"],
    ["D", "Deny", "denied", endedOutside, "lists agree"],
    ["W", "Withdraw", "withdrawn", endedOutside, "lists agree; case types not told apart"],
    ["T", "Terminate", "terminated", endedOutside, "doubtful: words seen without a case type"],
    ["U", "Dismissed by IJ", "dismissed", endedOutside, "doubtful: presumed as in removal cases"],
    ["O", "Other", "other", endedOutside, "doubtful: letter from an old list"],
  ]),
  ...rowsOf("C", "CFR", [
    [
      "A",
      "Affirmed - DHS Decision and No Credible Fear",
      "fear_not_found",
      endedOutside,
      "EOIR's own words; a closure for it is a wrong join",
    ],
    [
      "V",
      "Vacated - DHS Decision and Found Credible Fear",
      "fear_found",
      endedOutside,
      "letter seen; words by analogy with RFR",
    ],
    ["W", "Withdraw", "withdrawn", endedOutside, "doubtful: words seen without a case type"],
    ["O", "Other", "other", endedOutside, "doubtful: letter from an old list"],
    ["X", "", "unclassified", unknownOutside, "doubtful: not expected here; a stray"],
    ["", "Vacate - DHS Decision and Credible Fear", "fear_found", endedOutside, "shortened words, seen in counts"],
  ]),
  ...rowsOf("C", "RFR", [
    [
      "A",
      "Affirmed - DHS Decision and No Reasonable Fear",
      "fear_not_found",
      endedOutside,
      "EOIR's own words; a closure for it is a wrong join",
    ],
    ["V", "Vacated - DHS Decision and Found Reasonable Fear", "fear_found", endedOutside, "EOIR's own words"],
    ["W", "Withdraw", "withdrawn", endedOutside, "doubtful: words seen without a case type"],
    ["O", "Other", "other", endedOutside, "doubtful: letter from an old list"],
    ["X", "", "unclassified", unknownOutside, "doubtful: not expected here; a stray"],
    [
      "",
      "DHS Decision and Reasonable Fear",
      "fear_found",
      endedOutside,
      "doubtful: words cut short; the opposite says No Reasonable Fear",
    ],
  ]),
  ...rowsOf("C", "CSR", [
    [
      "V",
      "Vacate - DHS Decision and Alien's Claimed Status Valid",
      "granted",
      endedOutside,
      "seen in counts; letter from code lists",
    ],
    ["A", "", "denied", endedOutside, "doubtful: by analogy, status not accepted; words not seen"],
  ]),
  ...rowsOf("C", "REC", [
    ["R", "Rescind", "other", endedOutside, "EOIR's own words: status taken back"],
    ["S", "Sustain", "unclassified", unknownOutside, "doubtful: words seen without a case type"],
    ["W", "Withdraw", "withdrawn", endedOutside, "doubtful: case type not seen"],
    ["T", "Terminated", "terminated", endedOutside, "doubtful: case type not seen"],
  ]),
  ...rowsOf("C", "CDR", [
    [
      "L",
      "Lifted Detained Status",
      "other",
      unknownOutside,
      "doubtful: more rows carry the words than such cases exist",
    ],
  ]),
  ...rowsOf("C", anyCaseType, [
    [
      "",
      "Remove-CAT Withholding Granted",
      "withholding_or_cat_granted",
      ended,
      "seen in counts and one script; letter not seen",
    ],
    [
      "",
      "Remove-CAT Deferral Granted",
      "withholding_or_cat_granted",
      ended,
      "seen in counts and one script; letter not seen",
    ],
    ["", "Terminate", "terminated", endedUncounted, "seen beside Terminated in two scripts"],
    ["", "PD Termination", "terminated", endedDisputed, "doubtful: EOIR's own words; class not seen"],
    ["", "DISMISSED", "dismissed", endedDisputed, "doubtful: a dozen seen"],
    ["", "Withdraw", "withdrawn", endedUncounted, "seen in counts"],
    ["", "Withdrawn", "withdrawn", endedUncounted, "seen in counts"],
    ["", "Rescind", "other", endedOutside, "seen in counts: status taken back"],
    ["", "Revoke", "other", unknownEffect, "doubtful: one seen"],
    ["", "Recommend Final", "unclassified", unknownEffect, "doubtful: one list, nothing else"],
    ["", "Sustain", "unclassified", unknownEffect, "doubtful: one list; 52 seen"],
    ["", "Lifted Detained Status", "other", unknownEffect, "doubtful: seen in counts; what it does is not known"],
    [
      "",
      "Jurisdiction Transferred to the BIA",
      "other",
      unknownEffect,
      "doubtful: whether it ends the case is not known",
    ],
    ["", "Zero Bond", "unclassified", notOfCases, "a bond's words: a wrong join, never an outcome"],
  ]),
  ...rowsOf("O", anyCaseType, [
    [
      "A",
      "Administrative Closing - Other",
      "administratively_closed",
      suspended,
      "lists agree; EOIR leaves it out, GAO and older TRAC do not",
    ],
    [
      "B",
      "Administrative closing - Failure to Appear",
      "administratively_closed",
      suspended,
      "one list; an old practice",
    ],
    ["C", "Change of Venue", "change_of_venue", moved, "lists agree: the case goes on in a new proceeding"],
    [
      "F",
      "Failure to Prosecute (DHS cases only)",
      "dismissed",
      endedDisputed,
      "lists agree; doubtful: DHS may file again; papers never filed may be here",
    ],
    [
      "H",
      "Haitian",
      "administratively_closed",
      unknownClosure,
      "doubtful: that a relief law closed these is unverified",
    ],
    [
      "I",
      "Prosecutorial Discretion - Terminated",
      "terminated",
      endedDisputed,
      "lists agree; doubtful: EOIR may leave it out",
    ],
    [
      "K",
      "",
      "unclassified",
      nothingKnown,
      "doubtful: seen in data; one list has Administrative Closure, its class lost",
    ],
    ["M", "In Court Prosecutorial Discretion - Admin Closure", "administratively_closed", suspended, "lists agree"],
    [
      "O",
      "Other Administrative Completion",
      "other",
      unknownClosure,
      "lists agree; whether it ends the case is not known",
    ],
    [
      "P",
      "Temporary Protected Status",
      "administratively_closed",
      suspended,
      "lists agree; doubtful: that it is a closure is inferred",
    ],
    ["T", "Transfer", "transfer", moved, "lists agree: the case goes on in a new proceeding"],
    ["Y", "Prosecutorial Discretion - Admin Close", "administratively_closed", suspended, "lists agree"],
    ["", "PD Administrative Closure", "administratively_closed", suspended, "EOIR's own words for Y"],
    ["", "Administrative Closure", "administratively_closed", suspended, "doubtful: one script lists it"],
  ]),
];

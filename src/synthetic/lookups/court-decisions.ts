/**
 * The key to decisions, `tblLookupCourtDecision`: as many rows as the real table has (217: 95 of class C, 122 of class
 * O), with its traps: a letter means different things by class and case type, and keys are repeated, active and
 * inactive. Texts are the courts' labels, since readers decode by text; letters whose meaning no public source gives
 * have the text `Decision H` and the like, so that they stay visibly undecoded.
 */
import { pairs } from "./lookup-content.ts";

const C_ROWS = 95;
const O_ROWS = 122;

const WITHHOLDING = "D=Deny; G=Grant; W=Withdraw; T=Terminate; U=Dismissed by IJ; O=Other";

/** Decisions by case type. */
const DECISIONS: readonly (readonly [caseType: string, texts: string])[] = [
  [
    "RMV",
    `X=Remove; V=Voluntary Departure; R=Relief Granted; T=Terminated; U=Dismissed by IJ; W=Withdrawn; O=Other;
    E=Remove-INA Withholding Granted; Z=Remove-CAT Withholding Granted; H=Decision H; L=Decision L;
    J=Jurisdiction Transferred to the BIA; Q=Final Grant of EOIR 42B/SUSP; K=Revoke; S=Sustain; N=Recommend Final`,
  ],
  [
    "DEP",
    `D=Deport; V=Voluntary Departure; R=Relief Granted; T=Terminated; W=Withdrawn; O=Other; U=Dismissed by IJ;
    Q=Final Grant of EOIR 42B/SUSP; J=Jurisdiction Transferred to the BIA; S=Sustain`,
  ],
  [
    "EXC",
    `E=Exclude; V=Voluntary Departure; R=Relief Granted; T=Terminated; W=Withdrawn; O=Other; U=Dismissed by IJ;
    A=Legally admitted; J=Jurisdiction Transferred to the BIA`,
  ],
  ["AOC", `${WITHHOLDING}; A=Abandonment`],
  ["WHO", `${WITHHOLDING}; E=Grant-INA Withholding; Z=Grant-CAT Withholding; F=Grant-CAT Deferral`],
  ["NAC", WITHHOLDING],
  [
    "CFR",
    `A=Affirmed - DHS Decision and No Credible Fear; V=Vacated - DHS Decision and Found Credible Fear; W=Withdraw;
    O=Other`,
  ],
  [
    "RFR",
    `A=Affirmed - DHS Decision and No Reasonable Fear; V=Vacated - DHS Decision and Found Reasonable Fear; W=Withdraw;
    O=Other`,
  ],
  ["CSR", "V=Vacate - DHS Decision and Alien's Claimed Status Valid; A=Decision A; W=Withdraw; O=Other"],
  ["REC", "R=Rescind; S=Sustain; W=Withdraw; T=Terminated; O=Other"],
  ["CDR", "L=Lifted Detained Status; W=Withdraw; O=Other"],
  ["DCC", "W=Withdraw; O=Other"],
];

/** Other completions, the same in every case type that has them. */
const COMPLETIONS = pairs(`
  A=Administrative Closing - Other; B=Administrative closing - Failure to Appear; C=Change of Venue;
  F=Failure to Prosecute (DHS cases only); H=Haitian; I=Prosecutorial Discretion - Terminated; K=Completion K;
  M=In Court Prosecutorial Discretion - Admin Closure; O=Other Administrative Completion; P=Temporary Protected Status;
  T=Transfer; Y=Prosecutorial Discretion - Admin Close
`);

const COMPLETED_TYPES = ["RMV", "DEP", "EXC", "AOC", "WHO", "NAC", "REC", "CDR", "CSR", "CFR"];

type Row = readonly [caseType: string, code: string, text: string, decType: string, active: string];

function withRepeats(rows: readonly Row[], size: number): Row[] {
  const repeats = rows.slice(0, size - rows.length).map(([caseType, code, text, decType]): Row => {
    return [caseType, code, text, decType, "0"];
  });
  return [...rows, ...repeats];
}

const decisions = DECISIONS.flatMap(([caseType, texts]) =>
  pairs(texts).map(([code, text]): Row => [caseType, code as string, text as string, "C", "1"]),
);
const completions = COMPLETED_TYPES.flatMap((caseType) =>
  COMPLETIONS.map(([code, text]): Row => [caseType, code as string, text as string, "O", "1"]),
);

/** Case type, letter, text, class and whether active, of all 217 rows. */
export const COURT_DECISIONS: readonly Row[] = [...withRepeats(decisions, C_ROWS), ...withRepeats(completions, O_ROWS)];

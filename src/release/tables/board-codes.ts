/** What a decision of the Board of Immigration Appeals amounts to. */
export type BoardOutcome =
  | "remanded"
  | "sustained"
  | "dismissed"
  | "denied"
  | "granted"
  | "terminated"
  | "withdrawn"
  | "administratively_closed"
  | "returned"
  | "rejected"
  | "moot"
  | "no_jurisdiction"
  | "continued"
  | "other";

/** One code of `strBIADecision`. */
export interface BoardDecision {
  readonly code: string;
  readonly outcome: BoardOutcome;
  readonly meaning: string;
}

/**
 * Every code in public copies of the release's list of Board decisions, grouped. The words decide the group; where
 * the words do not say what happened, it is `other`. A sustained appeal can rest on a narrow point, and a dismissed one
 * may grant voluntary departure: a group is not a winner. Codes outside the list (AFD, MB, RET, ADD, REV) are unclassified.
 */
export const boardDecisions: readonly BoardDecision[] = [
  { code: "REM", outcome: "remanded", meaning: "sent back to the judge" },
  { code: "BCR", outcome: "remanded", meaning: "sent back for background checks" },
  { code: "SUS", outcome: "sustained", meaning: "appeal sustained" },
  { code: "DIS", outcome: "dismissed", meaning: "appeal dismissed, the judge's decision stands" },
  { code: "SAF", outcome: "dismissed", meaning: "affirmed without opinion" },
  { code: "SAV", outcome: "dismissed", meaning: "affirmed without opinion, with voluntary departure" },
  { code: "D30", outcome: "dismissed", meaning: "dismissed, with 30 days to depart" },
  { code: "DVD", outcome: "dismissed", meaning: "dismissed, with voluntary departure" },
  { code: "DSO", outcome: "dismissed", meaning: "dismissed, Soriano group" },
  { code: "DUT", outcome: "dismissed", meaning: "dismissed as untimely" },
  { code: "SAD", outcome: "dismissed", meaning: "summarily dismissed: reason too thin" },
  { code: "SDG", outcome: "dismissed", meaning: "summarily dismissed: untimely or waived" },
  { code: "SED", outcome: "dismissed", meaning: "summarily dismissed: no brief" },
  { code: "SND", outcome: "dismissed", meaning: "summarily dismissed: reason too thin and no brief" },
  { code: "SOD", outcome: "dismissed", meaning: "summarily dismissed: other" },
  { code: "SUD", outcome: "dismissed", meaning: "summarily dismissed" },
  { code: "DEN", outcome: "denied", meaning: "motion denied" },
  { code: "DNS", outcome: "denied", meaning: "denied, Soriano group" },
  { code: "FMD", outcome: "denied", meaning: "motion denied, Franco group" },
  { code: "CFD", outcome: "denied", meaning: "cancellation finally denied" },
  { code: "CFV", outcome: "denied", meaning: "cancellation finally denied, with voluntary departure" },
  { code: "GRN", outcome: "granted", meaning: "motion granted" },
  { code: "GRS", outcome: "granted", meaning: "granted, Soriano group" },
  { code: "GNR", outcome: "granted", meaning: "granted without sending back" },
  { code: "CFG", outcome: "granted", meaning: "cancellation finally granted" },
  { code: "CGR", outcome: "granted", meaning: "relief granted on conditions" },
  { code: "CPC", outcome: "granted", meaning: "asylum granted on conditions, coercive population control" },
  { code: "BVD", outcome: "granted", meaning: "voluntary departure granted by the Board" },
  { code: "TER", outcome: "terminated", meaning: "proceedings terminated" },
  { code: "TPD", outcome: "terminated", meaning: "terminated, government's discretion" },
  { code: "WDL", outcome: "withdrawn", meaning: "appeal withdrawn" },
  { code: "WPD", outcome: "withdrawn", meaning: "withdrawn, government's discretion" },
  { code: "ADM", outcome: "administratively_closed", meaning: "administratively closed" },
  { code: "APD", outcome: "administratively_closed", meaning: "administratively closed, government's discretion" },
  { code: "CTM", outcome: "administratively_closed", meaning: "administratively closed, not for the ABC settlement" },
  { code: "ACR", outcome: "returned", meaning: "record returned to the court to be corrected" },
  { code: "ADR", outcome: "returned", meaning: "returned administratively" },
  { code: "REJ", outcome: "rejected", meaning: "filing rejected" },
  { code: "DMO", outcome: "moot", meaning: "dismissed as moot" },
  { code: "MBD", outcome: "moot", meaning: "bond moot" },
  { code: "NJU", outcome: "no_jurisdiction", meaning: "the Board lacks jurisdiction" },
  { code: "CON", outcome: "continued", meaning: "continued" },
  { code: "SNC", outcome: "continued", meaning: "continued for the NACARA law" },
  { code: "ABC", outcome: "other", meaning: "American Baptist Churches settlement" },
  { code: "TPS", outcome: "other", meaning: "temporary protected status" },
  { code: "DED", outcome: "other", meaning: "deferred enforced departure" },
  { code: "NAN", outcome: "other", meaning: "notice under the NACARA law" },
  { code: "CPG", outcome: "other", meaning: "coercive population control" },
  { code: "SCC", outcome: "other", meaning: "cap on suspension and cancellation" },
  { code: "SUP", outcome: "other", meaning: "suspension completed" },
  { code: "S-L", outcome: "other", meaning: "streamlining" },
  { code: "OTH", outcome: "other", meaning: "other" },
  { code: "OTS", outcome: "other", meaning: "other, Soriano group" },
];

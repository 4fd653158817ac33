/** One letter of `DEC` in `D_TblAssociatedBond`. */
export interface BondDecision {
  readonly code: string;
  readonly outcome:
    | "lowered"
    | "released"
    | "conditions_improved"
    | "denied"
    | "no_jurisdiction"
    | "moot"
    | "raised"
    | "children_settlement"
    | "withdrawn"
    | "other";
  /** Whether the judge gave what was asked; null where the request was neither granted nor denied. */
  readonly granted: boolean | null;
  readonly meaning: string;
}

/**
 * Every letter seen in bond decisions. No table of the release explains them; the meanings are those of a public
 * codebook of the data. Three letters are grants: C, G and R. Reading G alone as granted and D alone as denied gives a
 * grant rate near 4 %, a known error. `NEW_BOND` means something only on a grant or a raise; on other rows its zero is a
 * filler. F and L come from the settlement on detained children and are counted neither as grants nor as denials.
 */
export const bondDecisions: readonly BondDecision[] = [
  { code: "C", outcome: "lowered", granted: true, meaning: "granted: a lower amount" },
  { code: "R", outcome: "released", granted: true, meaning: "granted: release on own recognizance, no money" },
  { code: "G", outcome: "conditions_improved", granted: true, meaning: "granted: better conditions of custody" },
  { code: "N", outcome: "denied", granted: false, meaning: "denied: no bond stays no bond" },
  { code: "S", outcome: "denied", granted: false, meaning: "denied: the government's amount stays" },
  { code: "E", outcome: "denied", granted: false, meaning: "better conditions denied" },
  { code: "J", outcome: "no_jurisdiction", granted: false, meaning: "denied: no jurisdiction" },
  { code: "D", outcome: "no_jurisdiction", granted: false, meaning: "better conditions denied: no jurisdiction" },
  { code: "A", outcome: "moot", granted: false, meaning: "denied: moot" },
  { code: "I", outcome: "raised", granted: false, meaning: "the amount was raised" },
  { code: "F", outcome: "children_settlement", granted: null, meaning: "Flores settlement: release" },
  { code: "L", outcome: "children_settlement", granted: null, meaning: "Flores settlement: no release" },
  { code: "W", outcome: "withdrawn", granted: null, meaning: "withdrawn" },
  { code: "O", outcome: "other", granted: null, meaning: "other" },
];

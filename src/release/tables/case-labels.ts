/** One label of `A_TblCaseIdentifier` that the record follows. */
export interface CaseLabel {
  /** Value of `CASE_ID`. */
  readonly code: string;
  readonly group: "family_unit" | "dedicated_docket" | "migrant_protection_protocols" | "juvenile" | "unaccompanied";
  readonly meaning: string;
}

/**
 * Labels that say a case belongs to a programme or a group, out of more than a hundred. Each was in use for a time and
 * in some courts only, and children's labels differ from the marks of `tbl_JuvenileHistory`: their absence proves
 * nothing. There is no label FAMU; family units are FA.
 */
export const caseLabels: readonly CaseLabel[] = [
  { code: "FA", group: "family_unit", meaning: "family unit, from November 2018" },
  { code: "DD", group: "dedicated_docket", meaning: "dedicated docket for families, from May 2021" },
  { code: "MP", group: "migrant_protection_protocols", meaning: "Migrant Protection Protocols" },
  { code: "RM", group: "migrant_protection_protocols", meaning: "Migrant Protection Protocols, under another name" },
  { code: "J", group: "juvenile", meaning: "child" },
  { code: "J1", group: "juvenile", meaning: "child who turned 18 during the case" },
  { code: "J2", group: "unaccompanied", meaning: "child alone, with an asylum claim" },
  { code: "UJ", group: "unaccompanied", meaning: "child alone" },
];

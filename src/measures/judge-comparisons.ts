import type { DimensionId } from "./dimensions/catalogue.ts";

/** What the measures that set judges side by side count: families with a claim granted or denied. */
export const decidedFamilies = {
  kind: "comparison",
  rows: "decided_families",
  date: "decided_on",
  decided: "claims",
  granted: "granted",
} as const;

/** What they can be filtered on. */
export const comparedBy: readonly DimensionId[] = [
  "court",
  "judge",
  "nationality",
  "language",
  "case_type",
  "custody",
  "represented_at_decision",
  "asylum_basis",
  "child",
  "family",
  "docket",
];

/** The raw columns that they rest on. */
export const comparedColumns: readonly string[] = [
  "tbl_Court_Appln.APPL_CODE",
  "tbl_Court_Appln.APPL_DEC",
  "B_TblProceeding.COMP_DATE",
  "B_TblProceeding.IJ_CODE",
  "B_TblProceeding.BASE_CITY_CODE",
  "A_TblCase.NAT",
];

import type { Table } from "./table.ts";

/** `tbl_Court_Appln`: one application for relief in one proceeding. */
export const tblCourtAppln: Table = {
  name: "tbl_Court_Appln",
  folder: "core",
  grain: "one application for relief in one proceeding",
  meaning:
    "What respondents asked for and what became of it. One asylum filing usually makes three rows (asylum, withholding, Convention against Torture), and rows come back in each later proceeding of the case, so count cases or claims, never rows. There is no date of decision: take it from the proceeding. Rows have vanished between releases; about 340 refer to no case.",
  key: "IDNPROCEEDINGAPPLN",
  rows: 16104798,
  columns: [
    { name: "IDNPROCEEDINGAPPLN", type: "integer", blankShare: 0, meaning: "Number of this row." },
    {
      name: "IDNPROCEEDING",
      type: "integer",
      decodes: "B_TblProceeding.IDNPROCEEDING",
      blankShare: 0,
      meaning: "The proceeding in which it was filed or carried.",
    },
    { name: "IDNCASE", type: "integer", decodes: "A_TblCase.IDNCASE", blankShare: 0, meaning: "The case." },
    {
      name: "APPL_CODE",
      type: "code",
      width: 4,
      decodes: "tblLookUp_Appln.strcode",
      blankShare: 0,
      meaning:
        "What was asked for: ASYL asylum, ASYW withholding, WCAT Convention against Torture, 42A and 42B cancellation, 245 adjustment, VD voluntary departure, and others.",
      wrong: "0.45 % of codes are in no list, some only by letter case; 6 rows hold a control character only",
    },
    { name: "APPL_RECD_DATE", type: "date", blankShare: 0, meaning: "Day the application was received." },
    {
      name: "APPL_DEC",
      type: "code",
      width: 10,
      decodes: "tblLookupCourtAppDecisions.strCourtApplnDecCode",
      blankShare: 0.378,
      meaning:
        "What became of it: G, F, C, I, P granted in some form, L grant under the Convention against Torture, D denied, A abandoned, W withdrawn, M not adjudicated, R reserved, S administrative closure, T moved with the case, O other (until May 2019). Blank in 38 %: open or carried on.",
      wrong: "X and control characters occur; A is abandonment and never a grant",
    },
  ],
};

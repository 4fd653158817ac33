import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupCourtAppDecisions`: one outcome of an application. */
export const tblLookupCourtAppDecisions: Table = {
  name: "tblLookupCourtAppDecisions",
  folder: "lookup",
  grain: "one outcome of an application",
  meaning: "Decodes APPL_DEC of tbl_Court_Appln. A is abandonment and R is reserved: neither is a grant or a denial.",
  key: "idnCourtApplnDec",
  rows: 14,
  columns: [
    rowNumber("idnCourtApplnDec"),
    { name: "strCourtApplnDecCode", type: "code", meaning: "Letter of the outcome." },
    { name: "strCourtApplnDecDesc", type: "text", meaning: "The outcome in words." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 0.643 },
    {
      name: "Comments",
      type: "text",
      blankShare: 0.857,
      meaning: "When the letter is to be used; filled in two rows.",
    },
  ],
};

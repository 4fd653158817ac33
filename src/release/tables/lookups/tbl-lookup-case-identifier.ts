import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookUpCaseIdentifier`: one label for cases. */
export const tblLookupCaseIdentifier: Table = {
  name: "tblLookUpCaseIdentifier",
  folder: "lookup",
  grain: "one label for cases",
  meaning: "Decodes CASE_ID of A_TblCaseIdentifier. Many labels belong to one court or one lawsuit.",
  key: "idnCaseIdentifier",
  rows: 111,
  columns: [
    rowNumber("idnCaseIdentifier"),
    { name: "strcode", type: "code", meaning: "The label. NA is the NACARA law, not a blank." },
    { name: "strDescription", type: "text", meaning: "The label in words." },
    createdOn,
    { ...modifiedOn, blankShare: 0.045 },
    active,
  ],
};

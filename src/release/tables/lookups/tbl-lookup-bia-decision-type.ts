import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupBIADecisionType`: one form of a Board decision. */
export const tblLookupBiaDecisionType: Table = {
  name: "tblLookupBIADecisionType",
  folder: "lookup",
  grain: "one form of a Board decision",
  meaning: "Decodes strBIADecisionType of tblAppeal.",
  key: "idnBIAdecType",
  rows: 5,
  columns: [
    rowNumber("idnBIAdecType"),
    { name: "strCode", type: "code", meaning: "Letter of the form." },
    { name: "strDescription", type: "text", meaning: "The form in words." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 0.8 },
  ],
};

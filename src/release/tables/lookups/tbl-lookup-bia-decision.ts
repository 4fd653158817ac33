import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupBIADecision`: one decision of the Board. */
export const tblLookupBiaDecision: Table = {
  name: "tblLookupBIADecision",
  folder: "lookup",
  grain: "one decision of the Board",
  meaning: "Decodes strBIADecision of tblAppeal. A few codes in use are in no copy seen.",
  key: "idnBIAdec",
  rows: 54,
  columns: [
    rowNumber("idnBIAdec"),
    { name: "strCode", type: "code", meaning: "Code of the decision, three characters." },
    { name: "strDescription", type: "text", meaning: "The decision in words." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 0.13 },
  ],
};

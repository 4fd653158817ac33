import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupCaseType`: one kind of case. */
export const tblLookupCaseType: Table = {
  name: "tblLookupCaseType",
  folder: "lookup",
  grain: "one kind of case",
  meaning: "Decodes CASE_TYPE of cases, proceedings and appeals. Thirteen kinds; strays in the data are in no list.",
  key: "idnCaseType",
  rows: 13,
  columns: [
    rowNumber("idnCaseType"),
    { name: "strCode", type: "code", meaning: "Code of the kind, three letters." },
    { name: "strDescription", type: "text", meaning: "The kind in words." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 0.538 },
    { name: "strAnsirCode", type: "code", blankShare: 0.308, meaning: "One-letter code of the older system ANSIR." },
  ],
};

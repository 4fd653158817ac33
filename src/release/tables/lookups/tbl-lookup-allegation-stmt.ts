import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookUpAllegationStmt`: one printed allegation. */
export const tblLookupAllegationStmt: Table = {
  name: "tblLookUpAllegationStmt",
  folder: "lookup",
  grain: "one printed allegation",
  meaning: "Sentences printed on a notice to appear. No case column in the release refers to it.",
  key: "idnAllegStmt",
  rows: 3,
  columns: [
    rowNumber("idnAllegStmt"),
    { name: "strcode", type: "code", meaning: "Code of the sentence." },
    { name: "strDescription", type: "text", meaning: "The sentence." },
    createdOn,
    { ...modifiedOn, blankShare: 1 },
    active,
  ],
};

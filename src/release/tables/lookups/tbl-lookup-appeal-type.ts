import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tbllookupAppealType`: one kind of filing at the Board. */
export const tblLookupAppealType: Table = {
  name: "tbllookupAppealType",
  folder: "lookup",
  grain: "one kind of filing at the Board",
  meaning: "Decodes strAppealType of tblAppeal, whose code is itself a short text.",
  key: "idnAppealType",
  rows: 19,
  columns: [
    rowNumber("idnAppealType"),
    { name: "strApplCode", type: "code", meaning: "The short text used as code.", wrong: "test is a test" },
    { name: "strApplDescription", type: "text", meaning: "The kind in words." },
    createdOn,
    { ...modifiedOn, blankShare: 0.053 },
    active,
    { name: "blnDDAppeal", type: "flag", meaning: "Whether it is an appeal of a government officer's decision." },
  ],
};

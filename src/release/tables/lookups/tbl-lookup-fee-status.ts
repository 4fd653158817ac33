import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupFeeStatus`: one state of a fee. */
export const tblLookupFeeStatus: Table = {
  name: "tblLookupFeeStatus",
  folder: "lookup",
  grain: "one state of a fee",
  meaning: "Whether a fee was waived, asked to be waived or not required. No table of this release refers to it.",
  key: "idnFee",
  rows: 5,
  columns: [
    rowNumber("idnFee"),
    { name: "strCode", type: "code", meaning: "Letter of the state." },
    { name: "strDescription", type: "text", meaning: "The state in words." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 0.4 },
  ],
};

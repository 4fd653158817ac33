import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupFeeType`: one kind of fee. */
export const tblLookupFeeType: Table = {
  name: "tblLookupFeeType",
  folder: "lookup",
  grain: "one kind of fee",
  meaning: "Fees for applications and appeals, with their amount at some time. No table of this release refers to it.",
  key: "idnFeeType",
  rows: 3,
  columns: [
    rowNumber("idnFeeType"),
    { name: "strCode", type: "code", meaning: "Short name of the fee." },
    { name: "strDescription", type: "text", meaning: "The fee in words." },
    { name: "curAmount", type: "money", meaning: "Amount in dollars; when it was in force is not documented." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 1 },
  ],
};

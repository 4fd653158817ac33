import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupHoldReason`: one reason for holding an appeal. */
export const tblLookupHoldReason: Table = {
  name: "tblLookupHoldReason",
  folder: "lookup",
  grain: "one reason for holding an appeal",
  meaning:
    "Why the Board holds groups of appeals: coming precedents, settlements, background checks. No table of this release refers to it.",
  key: "idnRepl",
  rows: 37,
  columns: [
    { name: "strCode", type: "code", meaning: "Short name of the reason." },
    { name: "strDescription", type: "text", meaning: "The reason in words." },
    active,
    createdOn,
    modifiedOn,
    rowNumber("idnRepl"),
  ],
};

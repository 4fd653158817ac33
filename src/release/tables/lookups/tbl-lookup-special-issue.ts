import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupSpecialIssue`: one special issue at the Board. */
export const tblLookupSpecialIssue: Table = {
  name: "tblLookupSpecialIssue",
  folder: "lookup",
  grain: "one special issue at the Board",
  meaning:
    "Marks that the Board puts on appeals: settlements, certifications, pilots. No table of this release refers to it.",
  key: "idnSpecIssue",
  rows: 43,
  columns: [
    rowNumber("idnSpecIssue"),
    { name: "strCode", type: "code", meaning: "Short name of the issue.", wrong: "ZZZ is a test" },
    { name: "strDescription", type: "text", meaning: "The issue in words." },
    active,
    createdOn,
    modifiedOn,
  ],
};

import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupOfficeLocation`: one office. */
export const tblLookupOfficeLocation: Table = {
  name: "tblLookupOfficeLocation",
  folder: "lookup",
  grain: "one office",
  meaning:
    "Government offices, in a third list beside the two of INS locations. No case column in the release refers to it.",
  key: "idnOffLoc",
  rows: 264,
  columns: [
    rowNumber("idnOffLoc"),
    { name: "strCode", type: "code", meaning: "Code of the office." },
    { name: "strDescription", type: "text", meaning: "Name and city of the office." },
    active,
    createdOn,
    modifiedOn,
  ],
};

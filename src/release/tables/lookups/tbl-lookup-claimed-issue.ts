import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupClaimedIssue`: one status claimed. */
export const tblLookupClaimedIssue: Table = {
  name: "tblLookupClaimedIssue",
  folder: "lookup",
  grain: "one status claimed",
  meaning:
    "What a person in a claimed status review says to be: citizen, permanent resident, refugee, asylee. No table of this release refers to it.",
  key: "idnClaimedIssue",
  rows: 4,
  columns: [
    rowNumber("idnClaimedIssue"),
    { name: "strCode", type: "code", meaning: "Letter of the status." },
    { name: "strDescription", type: "text", meaning: "The status in words." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 1 },
  ],
};

import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupVote`: one way of voting. */
export const tblLookupVote: Table = {
  name: "tblLookupVote",
  folder: "lookup",
  grain: "one way of voting",
  meaning: "How a member of the Board votes. No table of this release carries votes.",
  key: "idnVote",
  rows: 7,
  columns: [
    rowNumber("idnVote"),
    { name: "strCode", type: "code", meaning: "The vote.", wrong: "TEST is a test" },
    { name: "strDescription", type: "text", meaning: "The vote in words." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 0.571 },
  ],
};

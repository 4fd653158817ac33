import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupAppealIssues`: one legal issue on appeal. */
export const tblLookupAppealIssues: Table = {
  name: "tblLookupAppealIssues",
  folder: "lookup",
  grain: "one legal issue on appeal",
  meaning: "Issues that the Board notes on appeals. No table of this release carries them.",
  key: "idnAppealIssues",
  rows: 247,
  columns: [
    rowNumber("idnAppealIssues"),
    { name: "strCode", type: "code", meaning: "Code of the issue." },
    { name: "strDescription", type: "text", meaning: "The issue in words." },
    active,
    createdOn,
    modifiedOn,
  ],
};

import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupFedCourtRemandTo`: one place a federal court may remand to. */
export const tblLookupFedCourtRemandTo: Table = {
  name: "tblLookupFedCourtRemandTo",
  folder: "lookup",
  grain: "one place a federal court may remand to",
  meaning: "To the Board or to the judge. No column of this release refers to it.",
  key: "idnFedCourtRem",
  rows: 2,
  columns: [
    rowNumber("idnFedCourtRem"),
    { name: "strCode", type: "code", meaning: "Code of the place." },
    { name: "strDescription", type: "text", meaning: "The place in words." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 0.5 },
  ],
};

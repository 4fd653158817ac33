import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupFinalDisposition`: one final disposition. */
export const tblLookupFinalDisposition: Table = {
  name: "tblLookupFinalDisposition",
  folder: "lookup",
  grain: "one final disposition",
  meaning:
    "Whether the respondent ends with a removal order, voluntary departure, or neither. No case table carries it; the decision list's column for it is blank.",
  key: "idnFinDisp",
  rows: 4,
  columns: [
    rowNumber("idnFinDisp"),
    { name: "strCode", type: "code", meaning: "Letter of the disposition." },
    { name: "strDescription", type: "text", meaning: "The disposition in words." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 0.5 },
  ],
};

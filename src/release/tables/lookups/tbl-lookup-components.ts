import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupComponents`: one part of the agency. */
export const tblLookupComponents: Table = {
  name: "tblLookupComponents",
  folder: "lookup",
  grain: "one part of the agency",
  meaning: "Board, court, general counsel, others. No table of this release refers to it.",
  key: "idnComp",
  rows: 4,
  columns: [
    rowNumber("idnComp"),
    { name: "strCompCode", type: "code", meaning: "Letter of the part." },
    { name: "strCompDescription", type: "text", meaning: "Name of the part." },
    createdOn,
    { ...modifiedOn, blankShare: 1 },
    active,
  ],
};

import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookup_INS_Clock_Entry_Status`: one state of the asylum clock on entry. */
export const tblLookupInsClockEntryStatus: Table = {
  name: "tblLookup_INS_Clock_Entry_Status",
  folder: "lookup",
  grain: "one state of the asylum clock on entry",
  meaning:
    "States of the clock that counts days towards permission to work. No case column in the release refers to it.",
  key: "idnClEnSt",
  rows: 8,
  columns: [
    rowNumber("idnClEnSt"),
    { name: "INS_Clock_Entry_Status_Code", type: "code", meaning: "Code of the state." },
    { name: "INS_Clock_Entry_Status_Desc", type: "text", meaning: "The state in words." },
    createdOn,
    { ...modifiedOn, blankShare: 0.5 },
    active,
  ],
};

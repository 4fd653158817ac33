import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupPriority`: one priority at the Board. */
export const tblLookupPriority: Table = {
  name: "tblLookupPriority",
  folder: "lookup",
  grain: "one priority at the Board",
  meaning: "Priorities of appeals, from asylum to high-profile cases. No table of this release refers to it.",
  key: "idnPriority",
  rows: 16,
  columns: [
    rowNumber("idnPriority"),
    { name: "strCode", type: "code", meaning: "Short name of the priority." },
    { name: "strDescription", type: "text", meaning: "The priority in words." },
    { name: "strDays", type: "text", meaning: "Days that go with the priority, as text." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 0.125 },
  ],
};

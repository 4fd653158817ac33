import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupConsultedWith`: one kind of adviser. */
export const tblLookupConsultedWith: Table = {
  name: "tblLookupConsultedWith",
  folder: "lookup",
  grain: "one kind of adviser",
  meaning:
    "Whom a person consulted before a fear review: lawyer, friend, representative, none. No table of this release refers to it.",
  key: "idnConsultedWith",
  rows: 5,
  columns: [
    rowNumber("idnConsultedWith"),
    { name: "strCode", type: "code", meaning: "Letter of the adviser." },
    { name: "strDescription", type: "text", meaning: "The adviser in words." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 1 },
  ],
};

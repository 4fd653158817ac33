import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupSex`: one sex. */
export const tblLookupSex: Table = {
  name: "tblLookupSex",
  folder: "lookup",
  grain: "one sex",
  meaning: "Decodes Sex on cases; has only F and M, though N and U occur.",
  key: "idnSex",
  rows: 2,
  columns: [
    rowNumber("idnSex"),
    { name: "strcode", type: "code", meaning: "F or M." },
    { name: "strDescription", type: "text", meaning: "In words." },
    createdOn,
    { ...modifiedOn, blankShare: 1 },
    active,
  ],
};

import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupContactChange`: one source of a new address. */
export const tblLookupContactChange: Table = {
  name: "tblLookupContactChange",
  folder: "lookup",
  grain: "one source of a new address",
  meaning: "How a change of address reached the court: which form or notice. No table of this release refers to it.",
  key: "idnContactChange",
  rows: 9,
  columns: [
    rowNumber("idnContactChange"),
    { name: "strContactChangeCode", type: "code", meaning: "Short name of the source." },
    { name: "strContactChangeDesc", type: "text", meaning: "The source in words." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 0.111 },
  ],
};

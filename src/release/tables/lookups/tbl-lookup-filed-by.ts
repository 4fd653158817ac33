import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupFiledBy`: one kind of party that files an appeal. */
export const tblLookupFiledBy: Table = {
  name: "tblLookupFiledBy",
  folder: "lookup",
  grain: "one kind of party that files an appeal",
  meaning: "Decodes strFiledBy of tblAppeal.",
  key: "idnFiled",
  rows: 9,
  columns: [
    rowNumber("idnFiled"),
    { name: "strCode", type: "code", meaning: "Letter of the party." },
    { name: "strDescription", type: "text", meaning: "The party in words." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 0.222 },
  ],
};

import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblTortureConvID`: one kind of fear or torture claim. */
export const tblTortureConvId: Table = {
  name: "tblTortureConvID",
  folder: "lookup",
  grain: "one kind of fear or torture claim",
  meaning: "Kinds of protection claims by case type. No case column in the release refers to it.",
  key: "idnTorConv",
  rows: 8,
  columns: [
    rowNumber("idnTorConv"),
    { name: "strcode", type: "code", meaning: "Code of the claim." },
    { name: "strDescription", type: "text", meaning: "The claim in words." },
    createdOn,
    { ...modifiedOn, blankShare: 1 },
    { ...active, blankShare: 1 },
  ],
};

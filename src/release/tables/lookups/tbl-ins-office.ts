import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblINSoffice`: one office of the immigration service. */
export const tblInsOffice: Table = {
  name: "tblINSoffice",
  folder: "lookup",
  grain: "one office of the immigration service",
  meaning: "Offices of the former INS and its successors. No case column in the release refers to it for certain.",
  key: "idnINSOffice",
  rows: 72,
  columns: [
    rowNumber("idnINSOffice"),
    { name: "strCode", type: "code", meaning: "Code of the office.", wrong: "AAA and ZZZ are tests" },
    { name: "strDescription", type: "text", meaning: "Name of the office." },
    createdOn,
    { ...modifiedOn, blankShare: 0.097 },
    active,
  ],
};

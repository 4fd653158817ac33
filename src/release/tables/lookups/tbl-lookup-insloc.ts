import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupINSLOC`: one location of the government. */
export const tblLookupInsloc: Table = {
  name: "tblLookupINSLOC",
  folder: "lookup",
  grain: "one location of the government",
  meaning:
    "Locations of the immigration service, among them asylum offices. No case column in the release refers to it.",
  key: "ID",
  rows: 1020,
  columns: [
    rowNumber("ID"),
    { name: "INSLOC_CODE", type: "code", meaning: "Code of the location." },
    { name: "INSLOC_INFO", type: "text", meaning: "Name and city of the location." },
    { name: "INSLOC_ASY", type: "code", meaning: "Whether it is an asylum office, Y or N." },
    createdOn,
    { ...modifiedOn, blankShare: 0.97 },
    active,
  ],
};

import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupDistrictLocation`: one office of the government. */
export const tblLookupDistrictLocation: Table = {
  name: "tblLookupDistrictLocation",
  folder: "lookup",
  grain: "one office of the government",
  meaning: "Offices of the homeland security department by district. No case column in the release refers to it.",
  key: "idnDestLoc",
  rows: 288,
  columns: [
    rowNumber("idnDestLoc"),
    { name: "strCode", type: "code", meaning: "Code of the office." },
    { name: "strDescription", type: "text", meaning: "Name and city of the office." },
    active,
    createdOn,
    modifiedOn,
  ],
};

import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tbllookup_Category`: one category of respondent outside ordinary removal. */
export const tblLookupCategory: Table = {
  name: "tbllookup_Category",
  folder: "lookup",
  grain: "one category of respondent outside ordinary removal",
  meaning:
    "Categories such as stowaways, crew members and reinstated orders. No case column in the release refers to it.",
  key: "idnCategory",
  rows: 7,
  columns: [
    { name: "strcategory", type: "code", meaning: "Code of the category, a digit." },
    { name: "strDescription", type: "text", meaning: "The category in words." },
    createdOn,
    { ...modifiedOn, blankShare: 0.714 },
    active,
    rowNumber("idnCategory"),
  ],
};

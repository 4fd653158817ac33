import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupOAResponse`: one response to oral argument. */
export const tblLookupOaResponse: Table = {
  name: "tblLookupOAResponse",
  folder: "lookup",
  grain: "one response to oral argument",
  meaning: "Whether a party came to oral argument at the Board. No table of this release refers to it.",
  key: "idnOAResp",
  rows: 4,
  columns: [
    rowNumber("idnOAResp"),
    { name: "strCode", type: "code", meaning: "Letter of the response.", wrong: "Z is a test" },
    { name: "strDescription", type: "text", meaning: "The response in words." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 0.25 },
  ],
};

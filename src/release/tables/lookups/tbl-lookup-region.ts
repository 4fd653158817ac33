import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupRegion`: one region. */
export const tblLookupRegion: Table = {
  name: "tblLookupRegion",
  folder: "lookup",
  grain: "one region",
  meaning: "Eastern and Western, as used for courts.",
  key: "idnRegion",
  rows: 2,
  columns: [
    rowNumber("idnRegion"),
    { name: "strcode", type: "code", meaning: "Name used as code." },
    { name: "strDescription", type: "text", meaning: "Name of the region." },
    createdOn,
    { ...modifiedOn, blankShare: 1 },
    active,
  ],
};

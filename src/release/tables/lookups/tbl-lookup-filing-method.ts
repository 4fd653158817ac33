import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupFiling_Method`: one way of filing. */
export const tblLookupFilingMethod: Table = {
  name: "tblLookupFiling_Method",
  folder: "lookup",
  grain: "one way of filing",
  meaning: "Decodes FILING_METHOD of bonds and STRFILINGMETHOD of motions.",
  key: "idnFilingMethod",
  rows: 4,
  columns: [
    rowNumber("idnFilingMethod"),
    { name: "strFilingMethodCode", type: "code", meaning: "Code of the way: W written, O oral, forms." },
    { name: "strFilingMethodDesc", type: "text", meaning: "The way in words." },
    createdOn,
    { ...modifiedOn, blankShare: 0.5 },
    active,
  ],
};

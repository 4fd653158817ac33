import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupCustodyStatus`: one custody status. */
export const tblLookupCustodyStatus: Table = {
  name: "tblLookupCustodyStatus",
  folder: "lookup",
  grain: "one custody status",
  meaning: "Decodes CUSTODY: D detained, R released, N never detained.",
  key: "idnCustodyStatus",
  rows: 3,
  columns: [
    rowNumber("idnCustodyStatus"),
    { name: "strCode", type: "code", values: ["D", "N", "R"], meaning: "Letter of the status." },
    { name: "strSelecBoxVal", type: "code", meaning: "The same letter, as shown in a selection box." },
    { name: "strDescription", type: "text", meaning: "The status in words." },
    active,
    { ...createdOn, blankShare: 1 },
    { ...modifiedOn, blankShare: 0.667 },
  ],
};

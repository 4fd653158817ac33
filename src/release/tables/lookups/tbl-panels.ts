import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblPanels`: one panel of the Board. */
export const tblPanels: Table = {
  name: "tblPanels",
  folder: "lookup",
  grain: "one panel of the Board",
  meaning: "Panels, real and administrative. Only tblLookupBIA refers to it.",
  key: "idnPanel",
  rows: 20,
  columns: [
    rowNumber("idnPanel"),
    { name: "strCode", type: "code", meaning: "Code of the panel.", wrong: "te, Z and ZZ are tests" },
    { name: "strDescription", type: "text", meaning: "Name of the panel." },
    active,
    { ...createdOn, blankShare: 0.3 },
    { ...modifiedOn, blankShare: 0.2 },
  ],
};

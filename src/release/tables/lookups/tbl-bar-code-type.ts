import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblBarCodeType`: one kind of bar-code label. */
export const tblBarCodeType: Table = {
  name: "tblBarCodeType",
  folder: "lookup",
  grain: "one kind of bar-code label",
  meaning: "Labels for tape bags, files and places in record rooms. No case table refers to it.",
  key: "idnBarCodeType",
  rows: 141,
  columns: [
    rowNumber("idnBarCodeType"),
    { name: "strBarCodeTypeID", type: "text", meaning: "Short name of the label." },
    { name: "strBarCodeTypeDescription", type: "text", meaning: "The label in words." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 0.738 },
    { name: "lngGroupID", type: "text", blankShare: 0.014, meaning: "Number of the group of labels, as text." },
  ],
};

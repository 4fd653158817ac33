import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tbllookupCal_Type`: one text of a calendar letter. */
export const tblLookupCalType: Table = {
  name: "tbllookupCal_Type",
  folder: "lookup",
  grain: "one text of a calendar letter",
  meaning:
    "Decodes CAL_TYPE of tbl_schedule. One letter stands for several texts (M for a dozen kinds of master calendar), so a join on the letter repeats rows: take the letter's group instead.",
  key: "idnCalType",
  rows: 29,
  columns: [
    rowNumber("idnCalType"),
    {
      name: "strCalTypeCode",
      type: "code",
      meaning: "The letter; not unique. An asterisk is time in which no hearings are held.",
    },
    { name: "strCalTypeDescription", type: "text", meaning: "The calendar in words." },
    createdOn,
    { ...modifiedOn, blankShare: 0.966 },
    active,
  ],
};

import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupHolidays`: one holiday. */
export const tblLookupHolidays: Table = {
  name: "tblLookupHolidays",
  folder: "lookup",
  grain: "one holiday",
  meaning: "Days on which courts are closed, from 1990 on; used to count working days.",
  key: "idnHoliday",
  rows: 613,
  columns: [
    rowNumber("idnHoliday"),
    { name: "datHoliday", type: "date", meaning: "The day." },
    { name: "strHoliday", type: "text", meaning: "Name of the holiday." },
    {
      name: "Holiday_Day",
      type: "text",
      blankShare: 0.67,
      meaning: "Day of the week in capitals; blank in two rows of three.",
    },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 0.917 },
  ],
};

import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblAdjournmentcodes`: one reason for an adjournment. */
export const tblAdjournmentcodes: Table = {
  name: "tblAdjournmentcodes",
  folder: "lookup",
  grain: "one reason for an adjournment",
  meaning:
    "Decodes ADJ_RSN of tbl_schedule. It has grown over time; older codes are inactive but still found on old hearings.",
  key: "idnAdjCode",
  rows: 124,
  columns: [
    rowNumber("idnAdjCode"),
    { name: "strcode", type: "code", meaning: "The code: two characters, digits or letters." },
    {
      name: "strDesciption",
      type: "text",
      meaning: "The reason in words; the column's name is misspelled in the release.",
    },
    {
      name: "Regd_By",
      type: "code",
      meaning: "Whom the delay is charged to: A respondent, I government, E either; court codes also occur.",
    },
    createdOn,
    { ...modifiedOn, blankShare: 0.282 },
    active,
    { name: "asy_clk_stat", type: "code", meaning: "What it does to the asylum clock: R runs, S stopped, X ends." },
  ],
};

import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupCallup_Reasons`: one reason to call a file up. */
export const tblLookupCallupReasons: Table = {
  name: "tblLookupCallup_Reasons",
  folder: "lookup",
  grain: "one reason to call a file up",
  meaning:
    "Reasons for which a file is put before a judge at a later day without a hearing. No table of this release refers to it.",
  key: "idnCalTypeReason",
  rows: 30,
  columns: [
    rowNumber("idnCalTypeReason"),
    { name: "strcode", type: "code", meaning: "Code of the reason." },
    {
      name: "strDesciption",
      type: "text",
      meaning: "The reason in words; the column's name is misspelled in the release.",
    },
    {
      name: "Regd_By",
      type: "code",
      meaning: "Whom it is charged to: A respondent, I government, as in tblAdjournmentcodes.",
    },
    createdOn,
    { ...modifiedOn, blankShare: 0.367 },
    active,
  ],
};

import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupNOTICE`: one printed notice or order. */
export const tblLookupNotice: Table = {
  name: "tblLookupNOTICE",
  folder: "lookup",
  grain: "one printed notice or order",
  meaning: "Decodes NOTICE_CODE and ADJ_MSG of tbl_schedule: which paper was printed.",
  key: "IDNNOTORD",
  rows: 598,
  columns: [
    rowNumber("IDNNOTORD"),
    { name: "Notice_Code", type: "code", meaning: "Code of the form, two characters, among them # and $." },
    { name: "Notice_Disp", type: "text", meaning: "The form in words." },
    { ...createdOn, blankShare: 0.95 },
    { ...modifiedOn, blankShare: 0.589 },
    active,
    {
      name: "strNoticeOrder",
      type: "text",
      meaning: "N notice or O order; which is used for which is known only from the words.",
    },
  ],
};

import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupJudge`: one judge code. */
export const tblLookupJudge: Table = {
  name: "tblLookupJudge",
  folder: "lookup",
  grain: "one judge code",
  meaning:
    "Decodes IJ_CODE. Not every row is a judge: visiting, detail, clerical, test and all-judges codes stand among them, and one judge may have several codes. Addresses are removed.",
  key: "idnJudge",
  rows: 1676,
  columns: [
    rowNumber("idnJudge"),
    {
      name: "JUDGE_CODE",
      type: "code",
      meaning: "Code of the judge, two or three characters.",
      wrong: "AAA is all judges; codes beginning with V are often a second code for a visiting judge",
    },
    {
      name: "JUDGE_NAME",
      type: "text",
      meaning:
        "Name of the judge or of the placeholder. Judges are public officials; respondents' names are nowhere in the release.",
    },
    { name: "JUDGE_ST_ADDRESS", type: "text", blankShare: 1, meaning: "Street address; empty." },
    { name: "JUDGE_CITY", type: "text", blankShare: 1, meaning: "City; empty." },
    { name: "JUDGE_STATE", type: "text", blankShare: 1, meaning: "State; empty." },
    { name: "JUDGE_ZIP_1", type: "text", blankShare: 1, meaning: "ZIP code; empty." },
    { name: "JUDGE_ZIP_2", type: "text", blankShare: 1, meaning: "Last four digits of the ZIP code; empty." },
    { name: "JUDGE_PHONE_NO", type: "text", blankShare: 1, meaning: "Telephone number; empty." },
    createdOn,
    { ...modifiedOn, blankShare: 0.113 },
    active,
    {
      name: "blnSkippedOnWheel",
      type: "flag",
      meaning: "Whether the rotation for master cases passes the judge over; probably.",
    },
    { name: "blnLastOnWheel", type: "flag", meaning: "Whether the judge was the last one chosen in that rotation." },
    {
      name: "blnSkippedOnWheelMA",
      type: "flag",
      meaning: "Whether the rotation for asylum master cases passes the judge over; probably.",
    },
    {
      name: "blnLastOnWheelMA",
      type: "flag",
      meaning: "Whether the judge was the last one chosen in the rotation for asylum.",
    },
    { name: "intOrderMA", type: "integer", meaning: "Place in the rotation for asylum." },
    { name: "intOrderMM", type: "integer", meaning: "Place in the rotation for master cases." },
  ],
};

import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookUp_Appln`: one kind of application. */
export const tblLookupAppln: Table = {
  name: "tblLookUp_Appln",
  folder: "lookup",
  grain: "one kind of application",
  meaning: "Decodes APPL_CODE of tbl_Court_Appln and says in which case types and with which decisions it may occur.",
  key: "idnAppln",
  rows: 40,
  columns: [
    rowNumber("idnAppln"),
    {
      name: "strcode",
      type: "code",
      meaning: "Code of the application. Letter case differs between this list and the rows that use it.",
    },
    { name: "strdescription", type: "text", meaning: "The application in words." },
    { name: "strAllowedCaseTypes", type: "text", meaning: "Case types in which it may be filed, separated by commas." },
    { name: "strAllowedDecisionCodes", type: "text", meaning: "Decision letters it may get, separated by commas." },
    {
      name: "APL_casetype_1",
      type: "code",
      blankShare: 0.15,
      meaning: "Old one-letter case type in which it may be filed, slot 1 of 7.",
    },
    {
      name: "APL_casetype_2",
      type: "code",
      blankShare: 0.275,
      meaning: "Old one-letter case type in which it may be filed, slot 2 of 7.",
    },
    {
      name: "APL_casetype_3",
      type: "code",
      blankShare: 0.425,
      meaning: "Old one-letter case type in which it may be filed, slot 3 of 7.",
    },
    {
      name: "APL_casetype_4",
      type: "code",
      blankShare: 0.9,
      meaning: "Old one-letter case type in which it may be filed, slot 4 of 7.",
    },
    {
      name: "APL_casetype_5",
      type: "code",
      blankShare: 0.95,
      meaning: "Old one-letter case type in which it may be filed, slot 5 of 7.",
    },
    {
      name: "APL_casetype_6",
      type: "code",
      blankShare: 1,
      meaning: "Old one-letter case type in which it may be filed, slot 6 of 7; empty in every row but for padding.",
    },
    {
      name: "APL_casetype_7",
      type: "code",
      blankShare: 1,
      meaning: "Old one-letter case type in which it may be filed, slot 7 of 7; empty in every row but for padding.",
    },
    createdOn,
    { ...modifiedOn, blankShare: 0.8 },
    active,
  ],
};

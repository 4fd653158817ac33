import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookup_CasePriority`: one case priority. */
export const tblLookupCasePriority: Table = {
  name: "tblLookup_CasePriority",
  folder: "lookup",
  grain: "one case priority",
  meaning:
    "Decodes CASEPRIORITY_CODE: unaccompanied children, adults with children, recent border crossers, custody review, none.",
  key: "idnCasePriority",
  rows: 6,
  columns: [
    rowNumber("idnCasePriority"),
    { name: "strCode", type: "code", meaning: "Code of the priority. N/A is the code for none, not a blank." },
    { name: "strDescription", type: "text", meaning: "The priority in words." },
    { name: "strDays", type: "text", meaning: "Days within which a first hearing was to be held, as text; probably." },
    { ...createdOn, name: "DATCREATEDON" },
    { ...modifiedOn, name: "DATMODIFIEDON" },
    active,
    {
      name: "blnBypasscal",
      type: "flag",
      meaning: "Whether the usual calendar may be passed over; not documented further.",
    },
  ],
};

import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupInTrPrAgenda`: one weekly working time of one interpreter. */
export const tblLookupIntrprAgenda: Table = {
  name: "tblLookupInTrPrAgenda",
  folder: "lookup",
  grain: "one weekly working time of one interpreter",
  meaning: "When staff interpreters work; five rows are left.",
  key: "idnIntrPrAgenda",
  rows: 5,
  columns: [
    rowNumber("idnIntrPrAgenda"),
    { name: "IntrCode", type: "code", decodes: "tblLookupInTrPr.IntrCode", meaning: "Code of the interpreter." },
    { name: "Base_city", type: "code", decodes: "tblLookupBaseCity.BASE_CITY_CODE", meaning: "Court." },
    {
      name: "LanguageWorkday",
      type: "text",
      meaning: "Number of the day of the week; which day is 1 is not documented.",
    },
    { name: "LanguageCode", type: "code", decodes: "tblLanguage.strCode", meaning: "Language." },
    { name: "IntrHloc", type: "code", decodes: "tblLookupHloc.HEARING_LOC_CODE", meaning: "Place of hearing." },
    { name: "StartTime", type: "time", meaning: "Work begins." },
    { name: "EndTime", type: "time", meaning: "Work ends." },
    { name: "BreakStartTime", type: "time", blankShare: 0.4, meaning: "Break begins." },
    { name: "BreakEndTime", type: "time", blankShare: 0.4, meaning: "Break ends." },
    createdOn,
    modifiedOn,
    active,
  ],
};

import type { Table } from "../table.ts";
import { createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupInTrPrLangGroup`: one language grouped for hearings at one court. */
export const tblLookupIntrprLangGroup: Table = {
  name: "tblLookupInTrPrLangGroup",
  folder: "lookup",
  grain: "one language grouped for hearings at one court",
  meaning: "Whether hearings in a language are set together; two rows are left.",
  key: "idnIntrLangGroup",
  rows: 2,
  columns: [
    rowNumber("idnIntrLangGroup"),
    { name: "LanguageCode", type: "code", decodes: "tblLanguage.strCode", meaning: "Language." },
    { name: "Base_city", type: "code", decodes: "tblLookupBaseCity.BASE_CITY_CODE", meaning: "Court." },
    { name: "MasterGroupFlag", type: "code", meaning: "Whether master hearings are grouped, Y or N." },
    { name: "IndivGroupFlag", type: "code", meaning: "Whether individual hearings are grouped, Y or N." },
    { ...createdOn, name: "DATCREATEDON" },
    { ...modifiedOn, name: "DATMODIFIEDON" },
  ],
};

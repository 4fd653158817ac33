import type { Table } from "../table.ts";
import { createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupIntrPrLang`: one language of one interpreter. */
export const tblLookupIntrprLang: Table = {
  name: "tblLookupIntrPrLang",
  folder: "lookup",
  grain: "one language of one interpreter",
  meaning: "Which languages staff interpreters speak.",
  key: "idnintrprLang",
  rows: 14,
  columns: [
    rowNumber("idnintrprLang"),
    { name: "IntrCode", type: "code", decodes: "tblLookupInTrPr.IntrCode", meaning: "Code of the interpreter." },
    { name: "Base_city", type: "code", decodes: "tblLookupBaseCity.BASE_CITY_CODE", meaning: "Court." },
    { name: "LanguageCode", type: "code", decodes: "tblLanguage.strCode", meaning: "Language." },
    { ...createdOn, name: "DATCREATEDON" },
    { ...modifiedOn, name: "DATMODIFIEDON" },
  ],
};

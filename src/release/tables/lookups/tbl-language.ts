import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLanguage`: one language or dialect. */
export const tblLanguage: Table = {
  name: "tblLanguage",
  folder: "lookup",
  grain: "one language or dialect",
  meaning: "Decodes LANG. Codes are the courts' own and up to three letters; the list grows every few months.",
  key: "idnLang",
  rows: 742,
  columns: [
    rowNumber("idnLang"),
    { name: "strCode", type: "code", meaning: "Code of the language.", wrong: "??? is the code for unknown" },
    { name: "strDescription", type: "text", meaning: "Name of the language." },
    createdOn,
    { ...modifiedOn, blankShare: 0.018 },
    active,
  ],
};

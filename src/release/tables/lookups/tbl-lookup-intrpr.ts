import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupInTrPr`: one staff interpreter, without a name. */
export const tblLookupIntrpr: Table = {
  name: "tblLookupInTrPr",
  folder: "lookup",
  grain: "one staff interpreter, without a name",
  meaning: "Interpreters by code and court; hardly used, as INTERPRETER_CODE of hearings is nearly always blank.",
  key: "IDNIntrpr",
  rows: 94,
  columns: [
    rowNumber("IDNIntrpr"),
    { name: "Inhouse_Flag", type: "code", meaning: "Whether the interpreter is on the court's staff, Y or N." },
    { name: "IntrCode", type: "code", meaning: "Code of the interpreter." },
    { name: "Base_city", type: "code", decodes: "tblLookupBaseCity.BASE_CITY_CODE", meaning: "Court." },
    { name: "IntrHloc", type: "code", decodes: "tblLookupHloc.HEARING_LOC_CODE", meaning: "Place of hearing." },
    createdOn,
    { ...modifiedOn, blankShare: 0.702 },
    active,
  ],
};

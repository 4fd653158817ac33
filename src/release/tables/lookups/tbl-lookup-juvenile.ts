import type { Table } from "../table.ts";
import { createdOn, modifiedOn } from "./housekeeping.ts";

/** `tblLookup_Juvenile`: one kind of juvenile mark. */
export const tblLookupJuvenile: Table = {
  name: "tblLookup_Juvenile",
  folder: "lookup",
  grain: "one kind of juvenile mark",
  meaning: "Decodes idnJuvenile of tbl_JuvenileHistory, by number rather than by code.",
  key: "idnJuvenile",
  rows: 6,
  columns: [
    { name: "idnJuvenile", type: "integer", meaning: "Number of the kind, which tbl_JuvenileHistory uses: 1 to 6." },
    {
      name: "strCode",
      type: "code",
      meaning: "Letters of the kind: J, J1, J2, UJ, AJ, and N/A for not applicable, which is a value.",
    },
    { name: "strDescription", type: "text", meaning: "The kind in words." },
    { ...createdOn, name: "DATCREATEDON" },
    { ...modifiedOn, name: "DATMODIFIEDON" },
  ],
};

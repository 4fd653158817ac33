import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblDecCode`: one decision letter. */
export const tblDecCode: Table = {
  name: "tblDecCode",
  folder: "lookup",
  grain: "one decision letter",
  meaning:
    "An old list of decision letters without case type, and so not enough to decode DEC_CODE: use tblLookupCourtDecision.",
  key: "idnDecCode",
  rows: 12,
  columns: [
    rowNumber("idnDecCode"),
    { name: "strCode", type: "code", meaning: "The letter." },
    { name: "strDescription", type: "text", meaning: "The decision in words, past tense." },
    createdOn,
    { ...modifiedOn, blankShare: 0.917 },
    active,
  ],
};

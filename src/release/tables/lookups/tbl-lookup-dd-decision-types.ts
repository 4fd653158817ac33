import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookUpDDDecisionTypes`: one Board decision on an officer's decision. */
export const tblLookupDdDecisionTypes: Table = {
  name: "tblLookUpDDDecisionTypes",
  folder: "lookup",
  grain: "one Board decision on an officer's decision",
  meaning:
    "Decisions of the Board on appeals of government officers' decisions (DD); codes as in tblLookupBIADecision.",
  key: "idnDDDecType",
  rows: 23,
  columns: [
    rowNumber("idnDDDecType"),
    { name: "strCode", type: "code", meaning: "Code of the decision.", wrong: "ttt is a test" },
    { name: "strDescription", type: "text", meaning: "The decision in words." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 0.696 },
    { name: "strDecsription", type: "text", blankShare: 1, meaning: "The same column misspelled; empty." },
    {
      name: "strFinalDisp",
      type: "code",
      decodes: "tblLookupFinalDisposition.strCode",
      blankShare: 0.565,
      meaning: "Final disposition that the decision brings.",
    },
  ],
};

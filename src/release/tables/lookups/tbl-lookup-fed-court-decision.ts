import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupFedCourtDecision`: one decision of a federal court. */
export const tblLookupFedCourtDecision: Table = {
  name: "tblLookupFedCourtDecision",
  folder: "lookup",
  grain: "one decision of a federal court",
  meaning: "Decodes strFedCourtDecision of tblAppealFedCourts.",
  key: "idnFedCourt",
  rows: 4,
  columns: [
    rowNumber("idnFedCourt"),
    { name: "strCode", type: "code", meaning: "Code of the decision.", wrong: "FCD is a placeholder" },
    { name: "strDescription", type: "text", meaning: "The decision in words." },
    active,
    createdOn,
    modifiedOn,
  ],
};

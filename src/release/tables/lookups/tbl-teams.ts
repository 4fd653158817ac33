import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblTeams`: one team of the Board. */
export const tblTeams: Table = {
  name: "tblTeams",
  folder: "lookup",
  grain: "one team of the Board",
  meaning: "Teams of lawyers and clerks at the Board. Only tblLookupBIA refers to it.",
  key: "idnTeam",
  rows: 37,
  columns: [
    rowNumber("idnTeam"),
    { name: "strCode", type: "code", meaning: "Code of the team.", wrong: "Z and ZZ are tests" },
    { name: "strDescription", type: "text", meaning: "Name of the team." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 0.162 },
  ],
};

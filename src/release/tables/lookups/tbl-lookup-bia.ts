import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupBIA`: one member or clerk of the Board, without a name. */
export const tblLookupBia: Table = {
  name: "tblLookupBIA",
  folder: "lookup",
  grain: "one member or clerk of the Board, without a name",
  meaning: "Staff of the Board by code, team and panel; names are removed. No table of this release refers to it.",
  key: "idnBIA",
  rows: 877,
  columns: [
    rowNumber("idnBIA"),
    { name: "strCode", type: "code", meaning: "Code of the person." },
    { name: "strGroup", type: "text", meaning: "Group, such as co for the clerk's office; probably." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 0.001 },
    { name: "strTeam", type: "code", decodes: "tblTeams.strCode", blankShare: 0.084, meaning: "Team." },
    { name: "strPanel", type: "code", decodes: "tblPanels.strCode", blankShare: 0.113, meaning: "Panel." },
    { name: "blnSLStatus", type: "flag", meaning: "Whether the person works on streamlined decisions; probably." },
  ],
};

import type { Table } from "./table.ts";

/** `tbl_CasePriorityHistory`: one change of a case's priority. */
export const tblCasePriorityHistory: Table = {
  name: "tbl_CasePriorityHistory",
  folder: "core",
  grain: "one change of a case's priority",
  meaning:
    "Priorities that cases were given over time. The present one is on A_TblCase; who changed them and why is not recorded.",
  key: "idnCasePriHistory",
  rows: 148995,
  columns: [
    { name: "idnCasePriHistory", type: "integer", blankShare: 0, meaning: "Number of this row." },
    {
      name: "casePriority_code",
      type: "code",
      decodes: "tblLookup_CasePriority.strCode",
      blankShare: 0,
      meaning: "Priority before or after the change; which of the two is not documented.",
      wrong: "N/A is a code (no priority), not a blank",
    },
    { name: "idnCase", type: "integer", decodes: "A_TblCase.IDNCASE", blankShare: 0, meaning: "The case." },
    {
      name: "DATCREATEDON",
      type: "timestamp",
      blankShare: 0,
      meaning: "When the row was made. Bulk changes share one stamp, so it is not always the day of the fact.",
    },
    { name: "DATMODIFIEDON", type: "timestamp", blankShare: 0, meaning: "When the row was last changed." },
  ],
};

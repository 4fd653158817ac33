import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tbllookupSchedule_Type`: one kind of setting. */
export const tblLookupScheduleType: Table = {
  name: "tbllookupSchedule_Type",
  folder: "lookup",
  grain: "one kind of setting",
  meaning: "Decodes SCHEDULE_TYPE of tbl_schedule. Leave and non-work kinds are here too.",
  key: "idnSchType",
  rows: 36,
  columns: [
    rowNumber("idnSchType"),
    {
      name: "strCode",
      type: "code",
      meaning: "Code of the kind, two characters; two asterisks are non-work. NA is naturalization, not a blank.",
    },
    { name: "strDescription", type: "text", meaning: "The kind in words." },
    { ...createdOn, blankShare: 0.194 },
    { ...modifiedOn, blankShare: 0.833 },
    { name: "strSchedType", type: "code", meaning: "Class of the kind, such as N; letters are not documented." },
    active,
    {
      name: "blnSubsequent",
      type: "flag",
      meaning: "Whether the kind is for a later hearing rather than a first; probably.",
    },
  ],
};

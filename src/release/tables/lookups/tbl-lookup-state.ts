import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupState`: one state or territory. */
export const tblLookupState: Table = {
  name: "tblLookupState",
  folder: "lookup",
  grain: "one state or territory",
  meaning: "Decodes states in addresses.",
  key: "idnState",
  rows: 59,
  columns: [
    rowNumber("idnState"),
    {
      name: "state_code",
      type: "code",
      meaning: "Postal code of the state.",
      wrong: "<A> is a screen's choice of all",
    },
    { name: "state_name", type: "text", meaning: "Name of the state." },
    createdOn,
    { ...modifiedOn, blankShare: 0.983 },
    active,
  ],
};

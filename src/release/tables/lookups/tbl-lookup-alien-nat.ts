import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupAlienNat`: one nationality. */
export const tblLookupAlienNat: Table = {
  name: "tblLookupAlienNat",
  folder: "lookup",
  grain: "one nationality",
  meaning:
    "A second list of nationalities, used by screens of the courts' system. Decode NAT with tblLookupNationality.",
  key: "idnNat",
  rows: 256,
  columns: [
    rowNumber("idnNat"),
    {
      name: "strCode",
      type: "code",
      meaning: "Code of the nationality. NA is Netherlands Antilles, not a blank.",
      wrong: "<A> is a screen's choice of all",
    },
    { name: "strDescription", type: "text", meaning: "Name of the nationality or country." },
    { name: "Nacara", type: "text", blankShare: 0.055, meaning: "Whether nationals may use the NACARA law, Y or N." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 0.031 },
  ],
};

import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupCountry`: one country. */
export const tblLookupCountry: Table = {
  name: "tblLookupCountry",
  folder: "lookup",
  grain: "one country",
  meaning: "A list of countries for addresses and removal. Nationalities are decoded by tblLookupNationality.",
  key: "idnCountry",
  rows: 254,
  columns: [
    rowNumber("idnCountry"),
    {
      name: "strCode",
      type: "code",
      meaning: "Code of the country. NA is a code, not a blank.",
      wrong: "?? and UN are unknown; XX is a phrase and ZZZ a foreign address, not countries",
    },
    { name: "strDescription", type: "text", meaning: "Name of the country." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 0.008 },
  ],
};

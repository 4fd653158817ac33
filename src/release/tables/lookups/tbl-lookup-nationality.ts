import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupNationality`: one nationality. */
export const tblLookupNationality: Table = {
  name: "tblLookupNationality",
  folder: "lookup",
  grain: "one nationality",
  meaning:
    "Decodes NAT and countries of removal. Codes are the courts' own, not ISO; states that no longer exist are kept.",
  key: "ID",
  rows: 251,
  columns: [
    rowNumber("ID"),
    {
      name: "NAT_CODE",
      type: "code",
      meaning: "Code of the nationality. NA is Netherlands Antilles, not a blank.",
      wrong: "?? is unknown; XX is a phrase, not a country",
    },
    { name: "NAT_NAME", type: "text", meaning: "Name of the nationality." },
    { name: "NAT_COUNTRY_NAME", type: "text", meaning: "Name of the country." },
    { name: "NAT_NACARA_COUNTRY", type: "text", meaning: "Whether nationals may use the NACARA law, Y or N." },
    createdOn,
    { ...modifiedOn, blankShare: 0.944 },
    active,
  ],
};

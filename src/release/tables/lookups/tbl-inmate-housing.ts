import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblInmateHousing`: one prison or jail. */
export const tblInmateHousing: Table = {
  name: "tblInmateHousing",
  folder: "lookup",
  grain: "one prison or jail",
  meaning:
    "Decodes INMATE_HOUSING. The same code may occur in several courts' lists, so it names a place only together with the court.",
  key: "idnInmate",
  rows: 4752,
  columns: [
    { ...rowNumber("idnInmate"), blankShare: 0.005 },
    {
      name: "Strcity",
      type: "code",
      decodes: "tblLookupBaseCity.BASE_CITY_CODE",
      blankShare: 0.004,
      meaning: "Court in whose list the place stands.",
    },
    { name: "Strcode", type: "code", meaning: "Code of the place." },
    {
      name: "Strdescription",
      type: "text",
      blankShare: 0.005,
      meaning: "Name of the place; padded to 50 characters in many rows.",
    },
    { ...createdOn, blankShare: 0.009 },
    { ...modifiedOn, blankShare: 0.836 },
    { ...active, blankShare: 0.009 },
  ],
};

import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupINSTA`: one trial attorney of the government, without a name. */
export const tblLookupInsta: Table = {
  name: "tblLookupINSTA",
  folder: "lookup",
  grain: "one trial attorney of the government, without a name",
  meaning: "Government lawyers by court; names and codes are removed, so INS_TA cannot be decoded with it.",
  key: "ID",
  rows: 9385,
  columns: [
    rowNumber("ID"),
    {
      name: "INSTA_BASE",
      type: "code",
      decodes: "tblLookupBaseCity.BASE_CITY_CODE",
      meaning: "Court where the lawyer appears.",
    },
    createdOn,
    { ...modifiedOn, blankShare: 0.012 },
    active,
  ],
};

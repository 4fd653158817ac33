import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookUpINSAddress`: one address of the government. */
export const tblLookupInsAddress: Table = {
  name: "tblLookUpINSAddress",
  folder: "lookup",
  grain: "one address of the government",
  meaning: "Addresses of government offices for service of papers. No case column in the release refers to it.",
  key: "idnLookupINSAddress",
  rows: 754,
  columns: [
    rowNumber("idnLookupINSAddress"),
    { name: "strCode", type: "code", meaning: "Code of the office.", wrong: "ZZ is a test" },
    { name: "strName", type: "text", meaning: "Name of the office." },
    { name: "strAddress", type: "text", meaning: "Street address." },
    { name: "strCity", type: "text", meaning: "City." },
    { name: "strState", type: "code", decodes: "tblLookupState.state_code", meaning: "State." },
    { name: "strZip", type: "text", meaning: "ZIP code, text." },
    createdOn,
    modifiedOn,
    active,
  ],
};

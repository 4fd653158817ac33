import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookup3MbrReferredReason`: one reason to refer an appeal to three members. */
export const tblLookup3mbrReferredReason: Table = {
  name: "tblLookup3MbrReferredReason",
  folder: "lookup",
  grain: "one reason to refer an appeal to three members",
  meaning:
    "Why an appeal at the Board goes to three members. tblThreeMbrReferrals does not carry the reason in this release.",
  key: "idnReason",
  rows: 7,
  columns: [
    rowNumber("idnReason"),
    { name: "strReason", type: "text", meaning: "The reason in words." },
    active,
    createdOn,
    modifiedOn,
  ],
};

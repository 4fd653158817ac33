import type { Table } from "../table.ts";
import { rowNumber } from "./housekeeping.ts";

/** `tbl_br_DeductCodes`: one reason to deduct from an interpreter contractor's pay. */
export const tblBrDeductCodes: Table = {
  name: "tbl_br_DeductCodes",
  folder: "lookup",
  grain: "one reason to deduct from an interpreter contractor's pay",
  meaning:
    "Contract management of interpreters: late arrivals, no-shows, deductions. No case table refers to it. Two reasons share the code NA.",
  key: "idnRepl",
  rows: 15,
  columns: [
    {
      name: "DeductCode",
      type: "code",
      blankShare: 0.133,
      meaning: "Code of the reason. NA is the code for no deduction, not a blank.",
    },
    { name: "DeductDescription", type: "text", meaning: "The reason in words, some with an amount in dollars." },
    rowNumber("idnRepl"),
  ],
};

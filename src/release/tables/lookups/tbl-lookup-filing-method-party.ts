import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupFiling_Method_Party`: one kind of party that files at a court. */
export const tblLookupFilingMethodParty: Table = {
  name: "tblLookupFiling_Method_Party",
  folder: "lookup",
  grain: "one kind of party that files at a court",
  meaning: "Decodes FILING_PARTY of bonds and STRFILINGPARTY of motions.",
  key: "idnFilingParty",
  rows: 10,
  columns: [
    rowNumber("idnFilingParty"),
    { name: "strFilingPartyCode", type: "code", meaning: "Letter of the party." },
    { name: "strFilingPartyDesc", type: "text", meaning: "The party in words." },
    createdOn,
    { ...modifiedOn, blankShare: 0.6 },
    active,
  ],
};

import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblResponsibleParty`: one holder of files. */
export const tblResponsibleParty: Table = {
  name: "tblResponsibleParty",
  folder: "lookup",
  grain: "one holder of files",
  meaning: "Persons and places that may hold a paper file; names are removed. No case table refers to it.",
  key: "idnResponsibleParty",
  rows: 3381,
  columns: [
    rowNumber("idnResponsibleParty"),
    { name: "strResponsiblePartyDescription", type: "text", blankShare: 0.993, meaning: "Description; blank in 99 %." },
    active,
    createdOn,
    { ...modifiedOn, blankShare: 0.025 },
    { name: "lngLocationTypeID", type: "text", meaning: "Number of the kind of place, as text." },
  ],
};

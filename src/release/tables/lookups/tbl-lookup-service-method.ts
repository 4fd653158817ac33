import type { Table } from "../table.ts";
import { active, createdOn, modifiedOn, rowNumber } from "./housekeeping.ts";

/** `tblLookupService_Method`: one way of serving papers. */
export const tblLookupServiceMethod: Table = {
  name: "tblLookupService_Method",
  folder: "lookup",
  grain: "one way of serving papers",
  meaning: "Decodes STRCERTOFSERVICECODE of tbl_Court_Motions.",
  key: "idnCertificateOfServiceMeth",
  rows: 6,
  columns: [
    rowNumber("idnCertificateOfServiceMeth"),
    { name: "strCertificateOfServiceMethCode", type: "code", meaning: "Letter of the way." },
    { name: "strCertificateOfServiceMethDesc", type: "text", meaning: "The way in words." },
    createdOn,
    { ...modifiedOn, blankShare: 0.833 },
    active,
  ],
};

import type { Table } from "./table.ts";

/** `tblAppeal2`: one appeal and one proceeding it concerns. */
export const tblAppeal2: Table = {
  name: "tblAppeal2",
  folder: "core",
  grain: "one appeal and one proceeding it concerns",
  meaning:
    "Ties appeals to cases and proceedings a second time. It has fewer rows than tblAppeal, and what it adds to it is not documented.",
  key: "idnAppeal",
  rows: 1237190,
  columns: [
    {
      name: "idnAppeal",
      type: "integer",
      decodes: "tblAppeal.idnAppeal",
      blankShare: 0,
      meaning: "The filing at the Board. Whether it repeats is not documented.",
    },
    {
      name: "idncase",
      type: "integer",
      decodes: "A_TblCase.IDNCASE",
      blankShare: 0.001,
      meaning: "The case concerned.",
    },
    {
      name: "idnProceeding",
      type: "integer",
      decodes: "B_TblProceeding.IDNPROCEEDING",
      blankShare: 0.101,
      meaning: "The proceeding concerned; blank in 10 %.",
    },
  ],
};

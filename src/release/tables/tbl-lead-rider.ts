import type { Table } from "./table.ts";

/** `tbl_Lead_Rider`: one rider case joined to one lead case. */
export const tblLeadRider: Table = {
  name: "tbl_Lead_Rider",
  folder: "core",
  grain: "one rider case joined to one lead case",
  meaning:
    "Cases heard together, mostly families: the lead and each rider. Linked cases, not kinship; parents and children charged apart, as in 2018, are not linked here at all.",
  key: "idnLeadRider",
  rows: 2627442,
  columns: [
    { name: "idnLeadRider", type: "integer", blankShare: 0, meaning: "Number of this row." },
    {
      name: "idnLeadCase",
      type: "integer",
      decodes: "A_TblCase.IDNCASE",
      blankShare: 0,
      meaning: "The case that leads.",
    },
    {
      name: "idnRiderCase",
      type: "integer",
      decodes: "A_TblCase.IDNCASE",
      blankShare: 0,
      meaning: "The case that rides with it and usually shares its hearings and outcome.",
    },
    {
      name: "datCreatedOn",
      type: "timestamp",
      blankShare: 0,
      meaning: "When the link was made in the database, which may be later than the cases were joined.",
    },
    { name: "datModifiedOn", type: "timestamp", blankShare: 0, meaning: "When the row was last changed." },
    {
      name: "datSeveredOn",
      type: "date",
      blankShare: 0.888,
      meaning: "Day the rider was cut from the lead; blank in 89 %: still joined.",
    },
    {
      name: "idnLeadProceedingStart",
      type: "integer",
      decodes: "B_TblProceeding.IDNPROCEEDING",
      blankShare: 0,
      meaning: "Proceeding of the lead in which they were joined.",
    },
    {
      name: "idnLeadProceedingEnd",
      type: "integer",
      decodes: "B_TblProceeding.IDNPROCEEDING",
      blankShare: 0.888,
      meaning: "Proceeding of the lead in which they were cut; blank while joined.",
    },
    {
      name: "idnRiderProceedingStart",
      type: "integer",
      decodes: "B_TblProceeding.IDNPROCEEDING",
      blankShare: 0,
      meaning: "Proceeding of the rider in which it was joined.",
    },
    {
      name: "idnRiderProceedingEnd",
      type: "integer",
      decodes: "B_TblProceeding.IDNPROCEEDING",
      blankShare: 0.888,
      meaning: "Proceeding of the rider in which it was cut; blank while joined.",
    },
    { name: "blnActive", type: "flag", blankShare: 0, meaning: "1 while joined, 0 once cut." },
  ],
};

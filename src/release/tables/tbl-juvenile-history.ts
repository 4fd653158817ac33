import type { Table } from "./table.ts";

/** `tbl_JuvenileHistory`: one juvenile status of one proceeding. */
export const tblJuvenileHistory: Table = {
  name: "tbl_JuvenileHistory",
  folder: "core",
  grain: "one juvenile status of one proceeding",
  meaning:
    "Marks on cases of children. A row here is no proof of a child, since two thirds of the rows carry code 5, not applicable. The meaning and the use of the marks changed with time; the latest row is the present one.",
  key: "idnJuvenileHistory",
  rows: 2998644,
  columns: [
    { name: "idnJuvenileHistory", type: "integer", blankShare: 0, meaning: "Number of this row." },
    { name: "idnCase", type: "integer", decodes: "A_TblCase.IDNCASE", blankShare: 0, meaning: "The case." },
    {
      name: "idnProceeding",
      type: "integer",
      decodes: "B_TblProceeding.IDNPROCEEDING",
      blankShare: 0,
      meaning: "The proceeding; blank in 99 rows.",
    },
    {
      name: "idnJuvenile",
      type: "integer",
      decodes: "tblLookup_Juvenile.idnJuvenile",
      values: ["1", "2", "3", "4", "5", "6"],
      blankShare: 0,
      meaning:
        "Kind of mark: 1 juvenile, 2 given to a guardian or now adult, 3 alone and claiming asylum, 4 alone, 5 not applicable, 6 with a parent or guardian. Blank in 999 rows.",
      wrong: "5 and blank mark no child",
    },
    {
      name: "DATCREATEDON",
      type: "timestamp",
      blankShare: 0.013,
      meaning:
        "When the row was made, with a real time of day. Not the date of the fact: many rows share one bulk-load stamp.",
      wrong: "2014-09-06 is a bulk load",
    },
    { name: "DATMODIFIEDON", type: "timestamp", blankShare: 0.658, meaning: "When the row was last changed." },
  ],
};

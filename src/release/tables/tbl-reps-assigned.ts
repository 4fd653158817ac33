import type { Table } from "./table.ts";

/** `tbl_RepsAssigned`: one lawyer or representative assigned to one matter. */
export const tblRepsAssigned: Table = {
  name: "tbl_RepsAssigned",
  folder: "core",
  grain: "one lawyer or representative assigned to one matter",
  meaning:
    "Who appeared, for either side. Nearly half of the rows are the government's own lawyers (INS): counting them makes everyone represented. A respondent is represented in court by a row of type ALIEN and level COURT. About 3,700 rows refer to no case.",
  key: "IDNREPSASSIGNED",
  rows: 26268999,
  columns: [
    { name: "IDNREPSASSIGNED", type: "integer", blankShare: 0, meaning: "Number of this row." },
    { name: "IDNCASE", type: "integer", decodes: "A_TblCase.IDNCASE", blankShare: 0, meaning: "The case." },
    {
      name: "STRATTYLEVEL",
      type: "code",
      width: 10,
      values: ["BOARD", "COURT"],
      blankShare: 0,
      meaning: "COURT or BOARD: where the representative appears.",
      wrong: "a broken line can leave a line break at the end",
    },
    {
      name: "STRATTYTYPE",
      type: "code",
      width: 10,
      values: ["ALIEN", "INS"],
      blankShare: 0,
      meaning: "ALIEN: for the respondent. INS: the government's lawyer, whatever the agency is now called.",
    },
    {
      name: "PARENT_TABLE",
      type: "code",
      width: 100,
      values: ["A_TblCase", "A_Tblcase", "a_tblcase", "B_TblProceeding", "b_tblproceeding", "tblAppeal", "tblappeal"],
      blankShare: 0,
      meaning:
        "Table that PARENT_IDN points into: case, proceeding or appeal. Spelled in up to seven ways, so compare without regard to letter case.",
    },
    {
      name: "PARENT_IDN",
      type: "integer",
      blankShare: 0,
      meaning: "Number of the case, proceeding or appeal in the table named by PARENT_TABLE.",
      wrong: "differs from IDNCASE in 23 of 2.6 million rows that point at a case",
    },
    {
      name: "BASE_CITY_CODE",
      type: "code",
      width: 3,
      decodes: "tblLookupBaseCity.BASE_CITY_CODE",
      blankShare: 0.344,
      meaning: "Court or Board (BIA); blank in a third.",
    },
    {
      name: "INS_TA_DATE_ASSIGNED",
      type: "date",
      blankShare: 0.451,
      meaning: "Day the government's lawyer was assigned; blank on respondents' rows.",
    },
    {
      name: "E_27_DATE",
      type: "date",
      blankShare: 0.959,
      meaning: "Day of the appearance form for the Board (EOIR-27).",
    },
    {
      name: "E_28_DATE",
      type: "date",
      blankShare: 0.518,
      meaning:
        "Day of the appearance form for the court (EOIR-28); may be earlier than the one on A_TblCase, which is overwritten.",
    },
    {
      name: "BLNPRIMEATTY",
      type: "flag",
      blankShare: 0,
      meaning: "Whether this is the main representative; three rows of four.",
    },
  ],
};

import type { Table } from "./table.ts";

/** `B_TblProceedCharges`: one charge in one proceeding. */
export const bTblProceedCharges: Table = {
  name: "B_TblProceedCharges",
  folder: "core",
  grain: "one charge in one proceeding",
  meaning:
    "What the government alleges makes the respondent removable, by section of the immigration statute. Later changes are rarely kept, so take them for the charges at filing. About 0.07 % of rows refer to a proceeding that is not in the release.",
  key: "IDNPRCDCHG",
  rows: 18867750,
  columns: [
    { name: "IDNPRCDCHG", type: "integer", blankShare: 0, meaning: "Number of this row." },
    { name: "IDNCASE", type: "integer", decodes: "A_TblCase.IDNCASE", blankShare: 0, meaning: "The case." },
    {
      name: "IDNPROCEEDING",
      type: "integer",
      decodes: "B_TblProceeding.IDNPROCEEDING",
      blankShare: 0,
      meaning: "The proceeding in which the charge was made.",
    },
    {
      name: "CHARGE",
      type: "code",
      width: 13,
      decodes: "tbllookupCharges.strCode",
      blankShare: 0,
      meaning: "Section of the statute run together, such as 237a01A or 212a06Ai.",
      wrong:
        "padded on the right to 13 characters, and runs of spaces inside belong to the code: trim only the end before joining",
    },
    {
      name: "CHG_STATUS",
      type: "code",
      width: 1,
      values: ["N", "O", "S", "W", "s", "w"],
      blankShare: 0.18,
      meaning:
        "Finding on the charge: S sustained, N not, W withdrawn by the government, O something else. Blank for about one in six: no finding recorded.",
      wrong: "lower-case s and w are the same as S and W; 36 rows hold a control character only",
    },
  ],
};

import { describe, expect, it } from "vitest";
import { aCase, aProceeding, askCleanTables, type RawRow } from "../../../test/raw-tables.ts";

async function represented(lawyers: readonly RawRow[], caseMore: RawRow = {}, decidedOn: string | null = "2020-01-01") {
  const proceeding = aProceeding(
    10,
    1,
    "2018-01-01",
    decidedOn === null ? {} : { DEC_CODE: "X", COMP_DATE: decidedOn },
  );
  const rows = await askCleanTables(
    {
      A_TblCase: [aCase(1, caseMore)],
      B_TblProceeding: [proceeding],
      tbl_RepsAssigned: lawyers.map((row, at) => ({ IDNREPSASSIGNED: at, IDNCASE: 1, ...row })),
    },
    "select * from representation where idncase = 1",
  );
  expect(rows).toHaveLength(1);
  return [rows[0]?.represented_ever, rows[0]?.represented_at_decision];
}

const lawyer = (E_28_DATE: string | null) => ({ STRATTYTYPE: "ALIEN", STRATTYLEVEL: "COURT", E_28_DATE });

describe("a case", () => {
  it("is represented by the respondent's lawyer in court", async () => {
    expect(await represented([lawyer("2019-01-01")])).toEqual([true, true]);
  });

  it("is not represented by a government lawyer, nor by one who only appeared at the board", async () => {
    expect(
      await represented([
        { STRATTYTYPE: "INS", STRATTYLEVEL: "COURT", E_28_DATE: "2019-01-01" },
        { STRATTYTYPE: "ALIEN", STRATTYLEVEL: "BOARD", E_27_DATE: "2019-01-01" },
      ]),
    ).toEqual([false, false]);
  });

  it("is represented by the appearance date on the case", async () => {
    expect(await represented([], { E_28_DATE: "2019-01-01" })).toEqual([true, true]);
  });

  it("is not represented by the old attorney number", async () => {
    expect(await represented([], { ATTY_NBR: "02" })).toEqual([false, false]);
  });

  it("was not represented at the decision when the lawyer came later", async () => {
    expect(await represented([lawyer("2021-01-01")])).toEqual([true, false]);
  });

  it("counts from the earlier date when the case's own was overwritten", async () => {
    expect(await represented([lawyer("2019-01-01")], { E_28_DATE: "2021-01-01" })).toEqual([true, true]);
  });

  it("leaves representation at decision open where there is no decision, or no date", async () => {
    expect(await represented([lawyer("2019-01-01")], {}, null)).toEqual([true, null]);
    expect(await represented([lawyer(null)])).toEqual([true, null]);
  });
});

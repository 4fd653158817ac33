import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Case 1: both sides appeal the judge's decision: two filings in November 2018.
 * Case 2: rider of case 1, its respondent appeals on the same day; sent back in 2020, appealed again in 2021.
 * Case 3: an appeal about bond, and a motion to the Board.
 * Case 4: an appeal from an officer's decision.
 * Case 5: an appeal filed by both together (B), its proceeding not named.
 * Case 6: a fear review, in no measured case type.
 */
function aFiling(idnAppeal: number, idncase: number, filed: string, by: string, more: RawRow = {}): RawRow {
  return {
    idnAppeal,
    idncase,
    idnProceeding: 10 * idncase,
    strAppealCategory: "IJ",
    strAppealType: "Case Appeal",
    datAppealFiled: filed,
    strFiledBy: by,
    ...more,
  };
}

const rows = {
  A_TblCase: [aCase(1), aCase(2), aCase(3), aCase(4), aCase(5), aCase(6, { CASE_TYPE: "CFR" })],
  tbl_Lead_Rider: [{ idnLeadRider: 1, idnLeadCase: 1, idnRiderCase: 2, blnActive: true }],
  B_TblProceeding: [1, 2, 3, 4, 5].map((id) =>
    aProceeding(10 * id, id, "2018-01-01", { COMP_DATE: "2018-10-20", DEC_CODE: "X", CUSTODY: "N" }),
  ),
  tblAppeal: [
    aFiling(1, 1, "2018-11-01", "A"),
    aFiling(2, 1, "2018-11-02", "I"),
    aFiling(3, 2, "2018-11-01", "A", { strBIADecision: "REM", datBIADecision: "2020-01-01" }),
    aFiling(4, 2, "2021-02-01", "A"),
    aFiling(5, 3, "2018-11-01", "A", { strAppealType: "Bond Appeal" }),
    aFiling(6, 3, "2018-12-01", "A", { strAppealType: "MTR BIA" }),
    aFiling(7, 4, "2018-11-01", "P", { strAppealCategory: "DD" }),
    aFiling(8, 5, "2018-11-01", "B", { idnProceeding: null }),
    aFiling(9, 6, "2018-11-01", "A", { strCaseType: "CFR" }),
  ],
};

describe("appeals_filed", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  async function filed(variant?: string) {
    const request = { measure: "appeals_filed", period: "fiscal-year" } as const;
    return column(await askMade(record, variant === undefined ? request : { ...request, variant }), "count");
  }

  it("counts every appeal from a judge's decision of a case, and no other filing", async () => {
    expect(await filed()).toEqual({ FY2019: 4, FY2021: 1 });
  });

  it("counts filings of every type when they are asked for", async () => {
    expect(await filed("all_filings")).toEqual({ FY2019: 7, FY2021: 1 });
  });

  it("tells those of each side", async () => {
    expect(await filed("by_respondent")).toEqual({ FY2019: 2, FY2021: 1 });
    expect(await filed("by_government")).toEqual({ FY2019: 1 });
  });

  it("is broken down by what became of them", async () => {
    const answer = await askMade(record, { measure: "appeals_filed", by: ["outcome"] });
    expect(column(answer, "count")).toEqual({ pending: 4, remanded: 1 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "appeals_filed", from: "FY2021", to: "FY2021" });
    expect(answer.sentence).toBe("1 appeal filed from 1 October 2020 to 30 September 2021.");
  });
});

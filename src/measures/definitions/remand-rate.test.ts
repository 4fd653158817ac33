import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Decided by the Board in fiscal year 2019, one appeal for each case:
 * 1 Abel, sent back. 2 Abel, dismissed. 3 Bower, sent back for background checks. 4 Bower, sustained.
 * 10 a visiting judge's code, sent back.
 * Not reviewed: 5 withdrawn, 8 not decided yet. 9 has a code that nobody can decode.
 * No appeals of a judge's decision of a case: 6 about a bond, 7 of an officer's decision. 11 is a fear review.
 * Judges completed cases 1 to 4 in fiscal year 2019, the others before.
 */
const appeals = [
  [1, "REM", "HO"],
  [2, "DIS", "HO"],
  [3, "BCR", "GT"],
  [4, "SUS", "GT"],
  [5, "WDL", "GT"],
  [6, "REM", "GT", { strAppealType: "Bond Appeal" }],
  [7, "REM", "GT", { strAppealCategory: "DD" }],
  [8, null, "GT", { datBIADecision: null }],
  [9, "XYZ", "GT"],
  [10, "REM", "GT"],
  [11, "REM", "GT"],
] as const;

const judgeOf = (id: number) => (id <= 2 ? "ABE" : id === 10 ? "VIS" : "BOW");

const rows = {
  tblLookupJudge: [
    { idnJudge: 1, JUDGE_CODE: "ABE", JUDGE_NAME: "ABEL, ANN", blnActive: true },
    { idnJudge: 2, JUDGE_CODE: "BOW", JUDGE_NAME: "BOWER, BEN", blnActive: true },
    { idnJudge: 3, JUDGE_CODE: "VIS", JUDGE_NAME: "VISITING JUDGE", blnActive: true },
  ],
  A_TblCase: appeals.map(([id, , nationality]) =>
    aCase(id, { NAT: nationality, CASE_TYPE: id === 11 ? "CFR" : "RMV" }),
  ),
  B_TblProceeding: appeals.map(([id]) =>
    aProceeding(id, id, "2015-01-01", {
      IJ_CODE: judgeOf(id),
      CASE_TYPE: id === 11 ? "CFR" : "RMV",
      COMP_DATE: id <= 4 ? "2018-10-10" : "2017-01-01",
      DEC_CODE: id === 11 ? "A" : "X",
    }),
  ),
  tblAppeal: appeals.map(([id, decision, , more]) => {
    return {
      idnAppeal: id,
      idncase: id,
      idnProceeding: id,
      strAppealCategory: "IJ",
      strAppealType: "Case Appeal",
      datAppealFiled: "2018-11-01",
      datBIADecision: "2019-05-05",
      strBIADecision: decision,
      ...more,
    };
  }),
};

const fiscal2019 = { period: "fiscal-year", from: "FY2019", to: "FY2019" } as const;

async function share(record: OpenRecord, variant: string) {
  const answer = await askMade(record, { measure: "remand_rate", variant, ...fiscal2019 });
  return [column(answer, "numerator").FY2019, column(answer, "denominator").FY2019];
}

describe("remand_rate", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("sets remands over all that the Board decided, background check remands in the divisor only", async () => {
    expect(await share(record, "standard")).toEqual([2, 5]);
  });

  it("counts background check remands only where that is asked for", async () => {
    expect(await share(record, "with_background_checks")).toEqual([3, 5]);
  });

  it("adds appeals sustained where that is asked for", async () => {
    expect(await share(record, "remanded_or_sustained")).toEqual([3, 5]);
  });

  it("sets remands over all completions of the year where that is asked for", async () => {
    expect(await share(record, "over_completions")).toEqual([2, 4]);
  });

  it("goes to the judge appealed from, and leaves out codes that stand for no single judge", async () => {
    const answer = await askMade(record, { measure: "remand_rate", by: ["judge"] });
    expect(column(answer, "share")).toEqual({ ABE: 0.5, BOW: 0 });
    expect(answer.leftOut).toBe(1);
  });

  it("tells how many decisions could not be decoded", async () => {
    const answer = await askMade(record, { measure: "remand_rate", ...fiscal2019 });
    expect(answer.unclassified).toMatchObject({ rows: 1, of: 6 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "remand_rate", where: ["nationality=HO"], ...fiscal2019 });
    expect(answer.sentence).toBe(
      "Of 2 Board decisions on appeals of judges' decisions where nationality is HO in fiscal year 2019, 50.0 % sent the case back to the judge (95 % interval 9.5 % to 90.5 %).",
    );
  });
});

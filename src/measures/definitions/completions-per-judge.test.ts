import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aHearing, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Fiscal year 2019.
 * Abel: case 1 (Honduras) completed in New York in October, and again after reopening in Miami in March: two.
 *   Case 2 moved to another court and case 3 administratively closed: neither ends a case.
 * Bower, all in November: case 4 dismissed, its family's case 8 ordered removed the same day, case 9 completed twice on
 *   one day: four. Case 5 is a fear review, case 6 has a code that nobody can decode.
 * Cho: three hearings in May, no completion: none, but at work. Case 7 is a visiting judge's.
 */
const judges = [
  { idnJudge: 1, JUDGE_CODE: "ABE", JUDGE_NAME: "ABEL, ANN", blnActive: true },
  { idnJudge: 2, JUDGE_CODE: "BOW", JUDGE_NAME: "BOWER, BEN", blnActive: true },
  { idnJudge: 3, JUDGE_CODE: "CHO", JUDGE_NAME: "CHO, CALLIE", blnActive: true },
  { idnJudge: 4, JUDGE_CODE: "VIS", JUDGE_NAME: "VISITING JUDGE", blnActive: true },
];

const courts = [
  { idnBaseCity: 1, BASE_CITY_CODE: "NYC", BASE_CITY: "NEW YORK", BASE_STATE: "NY", blnActive: true },
  { idnBaseCity: 2, BASE_CITY_CODE: "MIA", BASE_CITY: "MIAMI", BASE_STATE: "FL", blnActive: true },
];

const rows = {
  tblLookupJudge: judges,
  tblLookupBaseCity: courts,
  A_TblCase: [
    aCase(1, { NAT: "HO" }),
    ...[2, 3, 4, 6, 7, 8, 9].map((id) => aCase(id, { NAT: "GT" })),
    aCase(5, { CASE_TYPE: "CFR" }),
  ],
  B_TblProceeding: [
    finished(11, 1, "ABE", "2018-10-05", { DEC_CODE: "X" }),
    finished(12, 1, "ABE", "2019-03-05", { DEC_CODE: "R", BASE_CITY_CODE: "MIA" }),
    finished(21, 2, "ABE", "2018-12-05", { OTHER_COMP: "C" }),
    finished(31, 3, "ABE", "2019-01-07", { OTHER_COMP: "A" }),
    finished(41, 4, "BOW", "2018-11-11", { DEC_CODE: "U" }),
    finished(51, 5, "BOW", "2018-11-12", { DEC_CODE: "A", CASE_TYPE: "CFR" }),
    finished(61, 6, "BOW", "2018-11-13", { DEC_CODE: "Z" }),
    finished(71, 7, "VIS", "2018-11-14", { DEC_CODE: "X" }),
    finished(81, 8, "BOW", "2018-11-11", { DEC_CODE: "X" }),
    finished(91, 9, "BOW", "2018-11-20", { DEC_CODE: "X" }),
    finished(92, 9, "BOW", "2018-11-20", { DEC_CODE: "X" }),
  ],
  tbl_schedule: ["2019-05-01", "2019-05-02", "2019-05-03"].map((day, id) =>
    aHearing(id, 2, day, { IJ_CODE: "CHO", BASE_CITY_CODE: "NYC" }),
  ),
};

function finished(id: number, idncase: number, judge: string, day: string, more: object) {
  return aProceeding(id, idncase, "2018-01-01", { IJ_CODE: judge, BASE_CITY_CODE: "NYC", COMP_DATE: day, ...more });
}

const fiscal2019 = { period: "fiscal-year", from: "FY2019", to: "FY2019" } as const;

describe("completions_per_judge", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("divides proceedings that ended a case by the single judges at work", async () => {
    const answer = await askMade(record, { measure: "completions_per_judge", ...fiscal2019 });
    expect(answer.rows[0]?.values).toEqual({
      per_judge: 2,
      full_year_equivalent: 18,
      median: 2,
      lower_quartile: 1,
      upper_quartile: 3,
      count: 6,
      judges: 3,
      judge_months: 4,
    });
  });

  it("tells how many completions could not be decoded", async () => {
    const answer = await askMade(record, { measure: "completions_per_judge", ...fiscal2019 });
    expect(answer.unclassified).toMatchObject({ rows: 1, of: 7 });
  });

  it("counts administrative closures only where that is asked for", async () => {
    const answer = await askMade(record, { measure: "completions_per_judge", variant: "with_closures", ...fiscal2019 });
    expect(column(answer, "count")).toEqual({ FY2019: 7 });
  });

  it("leaves out what came after a first end where initial completions are asked for", async () => {
    const answer = await askMade(record, { measure: "completions_per_judge", variant: "initial", ...fiscal2019 });
    expect(column(answer, "count")).toEqual({ FY2019: 4 });
  });

  it("leaves out dismissals where only what EOIR is known to count is asked for", async () => {
    const answer = await askMade(record, { measure: "completions_per_judge", variant: "undisputed", ...fiscal2019 });
    expect(column(answer, "count")).toEqual({ FY2019: 5 });
  });

  it("has a row for each judge, those without a completion included", async () => {
    const answer = await askMade(record, { measure: "completions_per_judge", by: ["judge"], ...fiscal2019 });
    expect(column(answer, "per_judge")).toEqual({ "FY2019 ABE": 2, "FY2019 BOW": 4, "FY2019 CHO": 0 });
  });

  it("takes a judge of two courts in each", async () => {
    const answer = await askMade(record, { measure: "completions_per_judge", by: ["court"], ...fiscal2019 });
    expect(column(answer, "count")).toEqual({ "FY2019 MIA": 1, "FY2019 NYC": 5 });
    expect(column(answer, "judges")).toEqual({ "FY2019 MIA": 1, "FY2019 NYC": 3 });
  });

  it("sets the completions of one court over the judges at work there", async () => {
    const answer = await askMade(record, { measure: "completions_per_judge", where: ["court=MIA"], ...fiscal2019 });
    expect(column(answer, "per_judge")).toEqual({ FY2019: 1 });
  });

  it("sets each nationality's completions over all judges at work", async () => {
    const answer = await askMade(record, { measure: "completions_per_judge", by: ["nationality"], ...fiscal2019 });
    expect(column(answer, "count")).toEqual({ "FY2019 GT": 4, "FY2019 HO": 2 });
    expect(column(answer, "judges")).toEqual({ "FY2019 GT": 3, "FY2019 HO": 3 });
    expect(column(answer, "median")).toEqual({ "FY2019 GT": 0, "FY2019 HO": 0 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "completions_per_judge", ...fiscal2019 });
    expect(answer.sentence).toBe(
      "2 completions per judge at work in fiscal year 2019 (3 judges; 18 as a full-year equivalent; the median judge had 2).",
    );
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aHearing, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * March 2018: Abel completes case 1 in New York and holds one hearing in Miami: at work, one judge in two courts.
 * April 2018: Bower holds three hearings, two in New York and one in Miami: at work, without a completion.
 *   Cho holds two, and a third was vacated: not at work. A visiting judge's code completes case 2: no single judge.
 * May 2018: Abel completes case 3. Cho's case 4 is completed in 1901 and case 5 in 2031: damage, in no month.
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
  A_TblCase: [1, 2, 3, 4, 5].map((id) => aCase(id)),
  B_TblProceeding: [
    completed(1, "ABE", "2018-03-05"),
    completed(2, "VIS", "2018-04-06"),
    completed(3, "ABE", "2018-05-07"),
    completed(4, "CHO", "1901-01-01"),
    completed(5, "CHO", "2031-01-01"),
  ],
  tbl_schedule: [
    heard(1, "ABE", "2018-03-20", { BASE_CITY_CODE: "MIA" }),
    heard(2, "BOW", "2018-04-02"),
    heard(3, "BOW", "2018-04-03"),
    heard(4, "BOW", "2018-04-04", { BASE_CITY_CODE: "MIA" }),
    heard(5, "CHO", "2018-04-02"),
    heard(6, "CHO", "2018-04-03"),
    heard(7, "CHO", "2018-04-04", { ADJ_RSN: "9A" }),
  ],
};

function completed(id: number, judge: string, day: string) {
  return aProceeding(id, id, "2015-01-01", { IJ_CODE: judge, BASE_CITY_CODE: "NYC", COMP_DATE: day, DEC_CODE: "X" });
}

function heard(id: number, judge: string, day: string, more = {}) {
  return aHearing(id, 1, day, { IJ_CODE: judge, BASE_CITY_CODE: "NYC", ...more });
}

describe("judges_active", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("counts a judge in a month with a completion or three hearings held, and no visiting judge's code", async () => {
    const answer = await askMade(record, { measure: "judges_active", period: "month" });
    expect(column(answer, "count")).toEqual({ "2018-03": 1, "2018-04": 1, "2018-05": 1 });
  });

  it("counts a judge once in a longer period, however many months and courts", async () => {
    const answer = await askMade(record, { measure: "judges_active", period: "fiscal-year" });
    expect(column(answer, "count")).toEqual({ FY2018: 2 });
    expect(answer.additive).toBe(false);
  });

  it("counts a judge of two courts in each when asked by court", async () => {
    const answer = await askMade(record, { measure: "judges_active", by: ["court"] });
    expect(column(answer, "count")).toEqual({ MIA: 2, NYC: 2 });
  });

  it("counts a judge with two hearings in a month only where any activity is enough", async () => {
    const answer = await askMade(record, { measure: "judges_active", variant: "any_activity", period: "month" });
    expect(column(answer, "count")).toEqual({ "2018-03": 1, "2018-04": 2, "2018-05": 1 });
  });

  it("leaves out judges who only held hearings where a completion is asked for", async () => {
    const answer = await askMade(record, { measure: "judges_active", variant: "completion_only", period: "month" });
    expect(column(answer, "count")).toEqual({ "2018-03": 1, "2018-05": 1 });
  });

  it("bridges months without work between a first and a last month at work", async () => {
    const answer = await askMade(record, {
      measure: "judges_active",
      variant: "between_first_and_last",
      period: "month",
      from: "2018-02",
      to: "2018-06",
    });
    expect(column(answer, "count")).toEqual({ "2018-02": 0, "2018-03": 1, "2018-04": 1, "2018-05": 1, "2018-06": 0 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "judges_active", from: "FY2018", to: "FY2018" });
    expect(answer.sentence).toBe("2 judges at work from 1 October 2017 to 30 September 2018.");
  });

  it("is made from the work of each judge, court and month", async () => {
    const found = await record.database.rows(
      "select judge, court, month, completions, hearings, has_completed, at_work from judge_months order by month, judge, court",
    );
    expect(found.map((row) => Object.values(row).join(" "))).toEqual([
      "ABE MIA 2018-03-01 0 1 true true",
      "ABE NYC 2018-03-01 1 0 true true",
      "BOW MIA 2018-04-01 0 1 false true",
      "BOW NYC 2018-04-01 0 2 false true",
      "CHO NYC 2018-04-01 0 2 false false",
      "ABE NYC 2018-05-01 1 0 true true",
    ]);
  });
});

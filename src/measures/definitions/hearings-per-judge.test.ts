import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aHearing } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * March 2018: Abel holds a master, an individual and a bond hearing; another was vacated, and a day off is no hearing.
 * Bower holds three master hearings in a fear review. Cho holds two and so is not at work. A visiting judge's code
 * holds one. Abel's hearing of September 2026 lies after the release.
 */
const judges = [
  { idnJudge: 1, JUDGE_CODE: "ABE", JUDGE_NAME: "ABEL, ANN", blnActive: true },
  { idnJudge: 2, JUDGE_CODE: "BOW", JUDGE_NAME: "BOWER, BEN", blnActive: true },
  { idnJudge: 3, JUDGE_CODE: "CHO", JUDGE_NAME: "CHO, CALLIE", blnActive: true },
  { idnJudge: 4, JUDGE_CODE: "VIS", JUDGE_NAME: "VISITING JUDGE", blnActive: true },
];

const rows = {
  tblLookupJudge: judges,
  A_TblCase: [aCase(1), aCase(2, { CASE_TYPE: "CFR" })],
  tbl_schedule: [
    aHearing(1, 1, "2018-03-01", { IJ_CODE: "ABE" }),
    aHearing(2, 1, "2018-03-02", { IJ_CODE: "ABE", CAL_TYPE: "I" }),
    aHearing(3, 1, "2018-03-03", { IJ_CODE: "ABE", REC_TYPE: "B" }),
    aHearing(4, 1, "2018-03-04", { IJ_CODE: "ABE", ADJ_RSN: "9A" }),
    aHearing(5, 1, "2018-03-05", { IJ_CODE: "ABE", SCHEDULE_TYPE: "AN" }),
    aHearing(6, 1, "2026-09-05", { IJ_CODE: "ABE" }),
    aHearing(7, 2, "2018-03-01", { IJ_CODE: "BOW" }),
    aHearing(8, 2, "2018-03-02", { IJ_CODE: "BOW" }),
    aHearing(9, 2, "2018-03-03", { IJ_CODE: "BOW" }),
    aHearing(10, 1, "2018-03-01", { IJ_CODE: "CHO" }),
    aHearing(11, 1, "2018-03-02", { IJ_CODE: "CHO" }),
    aHearing(12, 1, "2018-03-02", { IJ_CODE: "VIS" }),
  ],
};

describe("hearings_per_judge", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("divides the hearings held by judges at work by how many those are", async () => {
    const answer = await askMade(record, { measure: "hearings_per_judge", period: "month" });
    expect(column(answer, "count")).toEqual({ "2018-03": 6 });
    expect(column(answer, "judges")).toEqual({ "2018-03": 2 });
    expect(column(answer, "per_judge")).toEqual({ "2018-03": 3 });
    expect(column(answer, "full_year_equivalent")).toEqual({ "2018-03": 36 });
  });

  it("takes individual hearings alone where that is asked for", async () => {
    const answer = await askMade(record, { measure: "hearings_per_judge", variant: "individual" });
    expect(column(answer, "per_judge")).toEqual({ all: 0.5 });
  });

  it("takes vacated settings as well where that is asked for", async () => {
    const answer = await askMade(record, { measure: "hearings_per_judge", variant: "all_settings" });
    expect(column(answer, "per_judge")).toEqual({ all: 3.5 });
  });

  it("sets each kind of hearing over all judges at work", async () => {
    const answer = await askMade(record, { measure: "hearings_per_judge", by: ["hearing_kind"] });
    expect(column(answer, "per_judge")).toEqual({ bond: 0.5, individual: 0.5, master: 2 });
    expect(column(answer, "median")).toEqual({ bond: 0.5, individual: 0.5, master: 2 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "hearings_per_judge", from: "2018-03", to: "2018-03" });
    expect(answer.sentence).toBe(
      "3 hearings held per judge at work from 1 March 2018 to 31 March 2018 (2 judges; 36 as a full-year equivalent; the median judge had 3).",
    );
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aHearing, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Case 1: one hearing, decided 41 days later. 2: a second day was needed. 3: the first setting was vacated.
 * 4: the person was not brought on the first day. 5: two hearings on the same day. 8: a deportation case, one hearing.
 * Not in it: 6 without an individual hearing; 9 a fear review; 10 still open.
 */
const types: Readonly<Record<number, string>> = { 8: "DEP", 9: "CFR" };

let last = 0;

const rows = {
  A_TblCase: [1, 2, 3, 4, 5, 6, 8, 9, 10].map((id) => aCase(id, { CASE_TYPE: types[id] ?? "RMV" })),
  B_TblProceeding: [
    ended(1, 1, "2018-12-01", "2019-02-20"),
    ended(2, 2, "2018-12-01", "2019-02-20"),
    ended(3, 3, "2018-12-01", "2019-02-20"),
    ended(4, 4, "2018-12-01", "2019-02-20"),
    ended(5, 5, "2018-12-01", "2019-02-20"),
    ended(6, 6, "2018-12-01", "2019-02-20"),
    ended(8, 8, "2018-12-01", "2019-02-20", { CASE_TYPE: "DEP", DEC_CODE: "D" }),
    ended(9, 9, "2018-12-01", "2019-02-20", { CASE_TYPE: "CFR", DEC_CODE: "A" }),
    aProceeding(10, 10, "2018-12-01"),
  ],
  tbl_schedule: [
    tried(1, 1, "2019-01-10"),
    tried(2, 2, "2019-01-10", { ADJ_RSN: "13" }),
    tried(2, 2, "2019-02-10"),
    tried(3, 3, "2019-01-05", { ADJ_RSN: "9A" }),
    tried(3, 3, "2019-01-10"),
    tried(4, 4, "2019-01-05", { ADJ_RSN: "09" }),
    tried(4, 4, "2019-01-12"),
    tried(5, 5, "2019-01-10"),
    tried(5, 5, "2019-01-10"),
    tried(6, 6, "2019-01-10", { CAL_TYPE: "M" }),
    tried(8, 8, "2019-01-10"),
    tried(9, 9, "2019-01-10"),
    tried(10, 10, "2019-01-10"),
  ],
};

function ended(id: number, idncase: number, opened: string, day: string, more = {}) {
  return aProceeding(id, idncase, opened, { COMP_DATE: day, DEC_CODE: "X", CUSTODY: "D", ...more });
}

function tried(idnproceeding: number, idncase: number, day: string, more = {}) {
  last += 1;
  return aHearing(last, idncase, day, { IDNPROCEEDING: idnproceeding, CAL_TYPE: "I", ...more });
}

async function share(record: OpenRecord, variant: string) {
  const answer = await askMade(record, { measure: "benchmark_merits_first_date", variant });
  return [column(answer, "numerator").all, column(answer, "denominator").all];
}

describe("benchmark_merits_first_date", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("counts cases whose last individual hearing was on the first day set", async () => {
    expect(await share(record, "standard")).toEqual([3, 5]);
  });

  it("forgives settings that were vacated where one hearing day is asked for", async () => {
    expect(await share(record, "held_once")).toEqual([4, 5]);
  });

  it("takes in people who were not brought where that is asked for", async () => {
    expect(await share(record, "nothing_left_out")).toEqual([3, 6]);
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "benchmark_merits_first_date", from: "FY2019", to: "FY2019" });
    expect(answer.sentence).toBe(
      "Of 5 cases completed after a merits hearing from 1 October 2018 to 30 September 2019, 60.0 % had no individual hearing after the first date set (95 % interval 23.1 % to 88.2 %).",
    );
  });
});

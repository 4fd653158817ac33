import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aHearing, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Review 1: completed on the first day set. 2: on the second. 5: two days before the first day set.
 * 3: the person was not brought on the first day. Not in it: 4 without a hearing; 6 a removal case; 7 still open.
 */
const types: Readonly<Record<number, string>> = { 2: "RFR", 6: "RMV" };

const rows = {
  A_TblCase: [1, 2, 3, 4, 5, 6, 7].map((id) => aCase(id, { CASE_TYPE: types[id] ?? "CFR" })),
  B_TblProceeding: [
    ended(1, "2019-01-05"),
    ended(2, "2019-01-09"),
    ended(3, "2019-01-06"),
    ended(4, "2019-01-06"),
    ended(5, "2019-01-06"),
    ended(6, "2019-01-06"),
    aProceeding(7, 7, "2019-01-01", { CASE_TYPE: "CFR" }),
  ],
  tbl_schedule: [
    set(1, 1, "2019-01-05"),
    set(2, 2, "2019-01-05"),
    set(3, 2, "2019-01-09"),
    set(4, 3, "2019-01-05", { ADJ_RSN: "09" }),
    set(5, 3, "2019-01-06"),
    set(6, 5, "2019-01-08"),
    set(7, 6, "2019-01-06"),
    set(8, 7, "2019-01-06"),
  ],
};

function ended(id: number, day: string) {
  const type = types[id] ?? "CFR";
  return aProceeding(id, id, "2019-01-01", { CASE_TYPE: type, COMP_DATE: day, DEC_CODE: type === "RMV" ? "X" : "A" });
}

function set(id: number, idncase: number, day: string, more = {}) {
  return aHearing(id, idncase, day, { IDNPROCEEDING: idncase, ...more });
}

async function share(record: OpenRecord, variant: string) {
  const answer = await askMade(record, { measure: "benchmark_fear_reviews", variant });
  return [column(answer, "numerator").all, column(answer, "denominator").all];
}

describe("benchmark_fear_reviews", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("counts reviews completed by the first day set, people who were not brought left out", async () => {
    expect(await share(record, "standard")).toEqual([2, 3]);
  });

  it("takes in people who were not brought where that is asked for", async () => {
    expect(await share(record, "nothing_left_out")).toEqual([2, 4]);
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "benchmark_fear_reviews", where: ["case-type=RFR"] });
    expect(answer.sentence).toBe(
      "Of 1 fear review completed where case type is RFR from 9 January 1983 to 31 July 2026, 0.0 % were completed by the first day set (95 % interval 0.0 % to 79.3 %).",
    );
  });
});

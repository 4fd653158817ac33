import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aHearing, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Case 1: 10 days after the hearing. Case 2, released: 11 days.
 * Case 3: a hearing was put off for fingerprint checks; ended 48 days after the last one.
 * Case 5: ended on the day of its hearing, reopened, ended again 20 days after another.
 * Not in it: 4 detained; 6 without an individual hearing.
 */
let last = 0;

const rows = {
  A_TblCase: [1, 2, 3, 4, 5, 6].map((id) => aCase(id)),
  B_TblProceeding: [
    ended(10, 1, "2018-12-01", "2019-01-20"),
    ended(20, 2, "2018-12-01", "2019-01-21", { CUSTODY: "R" }),
    ended(30, 3, "2018-12-01", "2019-03-30"),
    ended(40, 4, "2018-12-01", "2019-01-10", { CUSTODY: "D" }),
    ended(50, 5, "2018-10-01", "2018-11-01"),
    ended(51, 5, "2019-01-01", "2019-02-21"),
    ended(60, 6, "2018-12-01", "2019-01-10"),
  ],
  tbl_schedule: [
    tried(10, 1, "2019-01-10"),
    tried(20, 2, "2019-01-10"),
    tried(30, 3, "2019-01-10", { ADJ_RSN: "24" }),
    tried(30, 3, "2019-02-10"),
    tried(40, 4, "2019-01-10"),
    tried(50, 5, "2018-11-01"),
    tried(51, 5, "2019-02-01"),
  ],
};

function ended(id: number, idncase: number, opened: string, day: string, more = {}) {
  return aProceeding(id, idncase, opened, { COMP_DATE: day, DEC_CODE: "X", CUSTODY: "N", ...more });
}

function tried(idnproceeding: number, idncase: number, day: string, more = {}) {
  last += 1;
  return aHearing(last, idncase, day, { IDNPROCEEDING: idnproceeding, CAL_TYPE: "I", ...more });
}

const fiscal2019 = { period: "fiscal-year", from: "FY2019", to: "FY2019" } as const;

async function share(record: OpenRecord, variant: string) {
  const answer = await askMade(record, { measure: "benchmark_nondetained_decisions", variant, ...fiscal2019 });
  return [column(answer, "numerator").FY2019, column(answer, "denominator").FY2019];
}

describe("benchmark_nondetained_decisions", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("counts ends no more than ten days after the last hearing, cases put off for checks left out", async () => {
    expect(await share(record, "standard")).toEqual([2, 4]);
  });

  it("takes in cases put off for checks where that is asked for", async () => {
    expect(await share(record, "nothing_left_out")).toEqual([2, 5]);
  });

  it("leaves out later ends of a case where first decisions are asked for", async () => {
    expect(await share(record, "initial")).toEqual([2, 3]);
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "benchmark_nondetained_decisions", where: ["custody=R"] });
    expect(answer.sentence).toBe(
      "Of 1 non-detained removal case completed after a merits hearing where custody is released from 9 January 1983 to 31 July 2026, 0.0 % were completed within 10 days of it (95 % interval 0.0 % to 79.3 %).",
    );
  });
});

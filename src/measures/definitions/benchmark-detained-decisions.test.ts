import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aHearing, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Case 1: 3 days after the hearing. Case 2: 4 days. Case 3: on the day of the hearing, one before it vacated.
 * Case 7: ended on the day of its hearing, reopened, ended again 19 days after another.
 * Not in it: 4 without an individual hearing; 5 never detained; 6 tried before a move, ended without a hearing after it;
 * 9 with a hearing set for after its end; 10 a fear review; 11 to which the person was never brought.
 * Case 8 has no custody recorded.
 */
let last = 0;

const rows = {
  A_TblCase: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((id) => aCase(id, { CASE_TYPE: id === 10 ? "CFR" : "RMV" })),
  B_TblProceeding: [
    ended(10, 1, "2018-12-01", "2019-01-13"),
    ended(20, 2, "2018-12-01", "2019-01-14"),
    ended(30, 3, "2018-12-01", "2019-01-10"),
    ended(40, 4, "2018-12-01", "2019-01-10"),
    ended(50, 5, "2018-12-01", "2019-01-10", { CUSTODY: "N" }),
    ended(60, 6, "2018-12-01", "2019-01-10", { DEC_CODE: null, OTHER_COMP: "C" }),
    ended(61, 6, "2019-01-10", "2019-02-10"),
    ended(70, 7, "2018-10-01", "2018-11-01"),
    ended(71, 7, "2019-01-01", "2019-02-20"),
    ended(80, 8, "2018-12-01", "2019-01-10", { CUSTODY: null }),
    ended(90, 9, "2018-12-01", "2019-03-01"),
    ended(100, 10, "2018-12-01", "2019-01-10", { CASE_TYPE: "CFR", DEC_CODE: "A" }),
    ended(110, 11, "2018-12-01", "2019-01-10"),
  ],
  tbl_schedule: [
    tried(10, 1, "2019-01-10"),
    tried(20, 2, "2019-01-10"),
    tried(30, 3, "2019-01-05", { ADJ_RSN: "9A" }),
    tried(30, 3, "2019-01-10"),
    tried(40, 4, "2019-01-10", { CAL_TYPE: "M" }),
    tried(50, 5, "2019-01-10"),
    tried(60, 6, "2019-01-09"),
    tried(70, 7, "2018-11-01"),
    tried(71, 7, "2019-02-01"),
    tried(80, 8, "2019-01-10"),
    tried(90, 9, "2019-03-20"),
    tried(100, 10, "2019-01-10"),
    tried(110, 11, "2019-01-10", { ADJ_RSN: "09" }),
  ],
};

function ended(id: number, idncase: number, opened: string, day: string, more = {}) {
  return aProceeding(id, idncase, opened, { COMP_DATE: day, DEC_CODE: "X", CUSTODY: "D", ...more });
}

function tried(idnproceeding: number, idncase: number, day: string, more = {}) {
  last += 1;
  return aHearing(last, idncase, day, { IDNPROCEEDING: idnproceeding, CAL_TYPE: "I", ...more });
}

const fiscal2019 = { period: "fiscal-year", from: "FY2019", to: "FY2019" } as const;

async function share(record: OpenRecord, variant: string) {
  const answer = await askMade(record, { measure: "benchmark_detained_decisions", variant, ...fiscal2019 });
  return [column(answer, "numerator").FY2019, column(answer, "denominator").FY2019];
}

describe("benchmark_detained_decisions", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("counts ends of detained removal cases no more than three days after the last individual hearing", async () => {
    expect(await share(record, "standard")).toEqual([3, 5]);
  });

  it("leaves out later ends of a case where first decisions are asked for", async () => {
    expect(await share(record, "initial")).toEqual([3, 4]);
  });

  it("tells how many had no custody recorded", async () => {
    const answer = await askMade(record, { measure: "benchmark_detained_decisions", ...fiscal2019 });
    expect(answer.unclassified).toMatchObject({ rows: 1, of: 7 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "benchmark_detained_decisions", ...fiscal2019 });
    expect(answer.sentence).toBe(
      "Of 5 detained removal cases completed after a merits hearing in fiscal year 2019, 60.0 % were completed within 3 days of it (95 % interval 23.1 % to 88.2 %).",
    );
  });
});

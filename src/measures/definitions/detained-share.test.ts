import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Case 1: ordered removed while detained; the case row says released now.
 * Case 2: rider of case 1, ordered removed with it while detained.
 * Case 3: completed in 2019 released; reopened and completed again in 2020 detained: two completions.
 * Case 4: completed, custody not recorded.
 * Case 5: closed while detained, and case 6 transferred while detained: no completions. Case 6 goes on, detained now.
 * Case 7: pending, never detained.
 * Case 8: a fear review completed while detained, in no measured case type.
 */
function completed(id: number, day: string, CUSTODY: string | null, more: RawRow = { DEC_CODE: "X" }): RawRow {
  return aProceeding(id, Math.floor(id / 10), "2018-01-01", { COMP_DATE: day, CUSTODY, ...more });
}

const rows = {
  A_TblCase: [
    aCase(1, { CUSTODY: "R" }),
    aCase(2, { CUSTODY: "D" }),
    aCase(3, { CUSTODY: "D" }),
    aCase(4),
    aCase(5, { CUSTODY: "D" }),
    aCase(6, { CUSTODY: "D" }),
    aCase(7, { CUSTODY: "N" }),
    aCase(8, { CASE_TYPE: "CFR", CUSTODY: "D" }),
  ],
  tbl_Lead_Rider: [{ idnLeadRider: 1, idnLeadCase: 1, idnRiderCase: 2, blnActive: true }],
  B_TblProceeding: [
    completed(10, "2019-01-01", "D"),
    completed(20, "2019-01-01", "D"),
    completed(30, "2019-01-01", "R"),
    completed(31, "2020-01-01", "D", { DEC_CODE: "X", INPUT_DATE: "2019-06-01" }),
    completed(40, "2019-01-01", null),
    completed(50, "2019-01-01", "D", { OTHER_COMP: "A" }),
    completed(60, "2019-01-01", "D", { OTHER_COMP: "T" }),
    aProceeding(61, 6, "2019-01-01"),
    aProceeding(70, 7, "2018-01-01"),
    completed(80, "2019-01-01", "D", { DEC_CODE: "A", CASE_TYPE: "CFR" }),
  ],
};

describe("detained_share", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  async function parts(variant?: string) {
    const answer = await askMade(record, { measure: "detained_share", ...(variant === undefined ? {} : { variant }) });
    const { numerator, denominator } = answer.rows[0]?.values ?? {};
    return [numerator, denominator];
  }

  it("counts every completion by custody at that time, and no closure or transfer", async () => {
    expect(await parts()).toEqual([3, 4]);
  });

  it("takes pending cases by their custody now", async () => {
    expect(await parts("pending")).toEqual([1, 2]);
  });

  it("takes cases filed by whether they were ever detained", async () => {
    expect(await parts("ever_detained")).toEqual([5, 7]);
  });

  it("is told by year", async () => {
    const answer = await askMade(record, { measure: "detained_share", period: "fiscal-year" });
    expect(column(answer, "share")).toEqual({ FY2019: 2 / 3, FY2020: 1 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "detained_share", from: "FY2020", to: "FY2020" });
    expect(answer.sentence).toBe(
      "Of 1 completion with custody recorded from 1 October 2019 to 30 September 2020, 100.0 % were of people detained (95 % interval 20.7 % to 100.0 %).",
    );
  });
});

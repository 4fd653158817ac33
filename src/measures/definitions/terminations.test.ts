import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Case 1: terminated in 2019.
 * Case 2: ordered removed in 2018, reopened, terminated in 2019.
 * Case 3: transferred (T among the other completions) in 2019, open since.
 * Case 4: terminated by prosecutorial discretion (I among the other completions) in 2019.
 * Case 5: dismissed in 2019.
 * Case 6: administratively closed in 2019.
 * Case 7: an unknown code in 2019.
 * Case 8: a fear review terminated, in no measured case type.
 */
function completed(id: number, day: string, more: RawRow): RawRow {
  return aProceeding(id, Math.floor(id / 10), "2018-01-01", { COMP_DATE: day, ...more });
}

const rows = {
  A_TblCase: [1, 2, 3, 4, 5, 6, 7].map((id) => aCase(id)).concat(aCase(8, { CASE_TYPE: "CFR" })),
  B_TblProceeding: [
    completed(10, "2019-01-01", { DEC_CODE: "T" }),
    completed(20, "2018-03-01", { DEC_CODE: "X" }),
    completed(21, "2019-01-01", { DEC_CODE: "T", INPUT_DATE: "2018-06-01" }),
    completed(30, "2019-01-01", { OTHER_COMP: "T" }),
    aProceeding(31, 3, "2019-01-01"),
    completed(40, "2019-01-01", { OTHER_COMP: "I" }),
    completed(50, "2019-01-01", { DEC_CODE: "U" }),
    completed(60, "2019-01-01", { OTHER_COMP: "A" }),
    completed(70, "2019-01-01", { DEC_CODE: "?" }),
    completed(80, "2019-01-01", { DEC_CODE: "T", CASE_TYPE: "CFR" }),
  ],
};

describe("terminations", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  async function counts(variant?: string) {
    const request = { measure: "terminations", period: "fiscal-year" } as const;
    return column(await askMade(record, variant === undefined ? request : { ...request, variant }), "count");
  }

  it("counts terminations, and no transfer, dismissal or closure", async () => {
    expect(await counts()).toEqual({ FY2019: 3 });
  });

  it("counts only decisions that first ended their case when asked for initial ones", async () => {
    expect(await counts("initial")).toEqual({ FY2019: 1 });
  });

  it("tells those entered as prosecutorial discretion", async () => {
    expect(await counts("discretion")).toEqual({ FY2019: 1 });
  });

  it("sets them beside all that ended a case when their share is asked for", async () => {
    const answer = await askMade(record, { measure: "terminations", variant: "share_of_completions" });
    expect(answer.rows[0]?.values).toMatchObject({ numerator: 3, denominator: 5 });
  });

  it("tells the share of unknown codes", async () => {
    expect((await askMade(record, { measure: "terminations" })).unclassified).toEqual({ rows: 1, of: 4, share: 0.25 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "terminations", from: "FY2019", to: "FY2019" });
    expect(answer.sentence).toBe("3 terminations from 1 October 2018 to 30 September 2019.");
  });
});

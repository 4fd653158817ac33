import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Case 1: dismissed by a judge in 2024.
 * Case 2: rider of case 1, dismissed with it.
 * Case 3: dismissed for failure to prosecute (F among the other completions) in 2024.
 * Case 4: terminated in 2024.
 * Case 5: administratively closed in 2024.
 * Case 6: an unknown code in 2024.
 * Case 7: dismissed without a day of completion, so still open.
 * Case 8: a rescission case dismissed, in no measured case type.
 */
function completed(id: number, more: RawRow): RawRow {
  return aProceeding(id, Math.floor(id / 10), "2023-01-01", { COMP_DATE: "2024-02-01", ...more });
}

const rows = {
  A_TblCase: [1, 2, 3, 4, 5, 6, 7].map((id) => aCase(id)).concat(aCase(8, { CASE_TYPE: "REC" })),
  tbl_Lead_Rider: [{ idnLeadRider: 1, idnLeadCase: 1, idnRiderCase: 2, blnActive: true }],
  B_TblProceeding: [
    completed(10, { DEC_CODE: "U" }),
    completed(20, { DEC_CODE: "U" }),
    completed(30, { OTHER_COMP: "F" }),
    completed(40, { DEC_CODE: "T" }),
    completed(50, { OTHER_COMP: "A" }),
    completed(60, { DEC_CODE: "?" }),
    completed(70, { DEC_CODE: "U", COMP_DATE: null }),
    completed(80, { OTHER_COMP: "F", CASE_TYPE: "REC" }),
  ],
};

describe("dismissals", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  async function counts(variant?: string) {
    const request = { measure: "dismissals", period: "fiscal-year" } as const;
    return column(await askMade(record, variant === undefined ? request : { ...request, variant }), "count");
  }

  it("counts dismissals, and no termination or closure", async () => {
    expect(await counts()).toEqual({ FY2024: 3 });
  });

  it("is the sum of those by a judge and those for failure to prosecute", async () => {
    expect(await counts("by_judge")).toEqual({ FY2024: 2 });
    expect(await counts("failure_to_prosecute")).toEqual({ FY2024: 1 });
  });

  it("sets them beside all that ended a case when their share is asked for", async () => {
    const answer = await askMade(record, { measure: "dismissals", variant: "share_of_completions" });
    expect(answer.rows[0]?.values).toMatchObject({ numerator: 3, denominator: 4 });
  });

  it("tells the share of unknown codes", async () => {
    expect((await askMade(record, { measure: "dismissals" })).unclassified).toEqual({ rows: 1, of: 4, share: 0.25 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "dismissals", from: "FY2024", to: "FY2024" });
    expect(answer.sentence).toBe("3 dismissals from 1 October 2023 to 30 September 2024.");
  });
});

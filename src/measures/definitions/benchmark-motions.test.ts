import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Motion 1: decided on day 20. 2: on day 21. 3: decided before it was received, damage. 4: no day of receipt, decided
 * four days after entry. 5: received in March, never decided. 6: received a week before the release, open.
 * 7: in a case that the release does not hold, decided the same day.
 */
const rows = {
  A_TblCase: [aCase(1)],
  tbl_Court_Motions: [
    { IDNMOTION: 1, IDNCASE: 1, MOTION_RECD_DATE: "2019-01-01", COMP_DATE: "2019-01-21", DEC: "G" },
    { IDNMOTION: 2, IDNCASE: 1, MOTION_RECD_DATE: "2019-01-01", COMP_DATE: "2019-01-22", DEC: "D" },
    { IDNMOTION: 3, IDNCASE: 1, MOTION_RECD_DATE: "2019-01-10", COMP_DATE: "2019-01-05", DEC: "D" },
    { IDNMOTION: 4, IDNCASE: 1, INPUT_DATE: "2019-02-01", COMP_DATE: "2019-02-05", DEC: "G" },
    { IDNMOTION: 5, IDNCASE: 1, MOTION_RECD_DATE: "2019-03-01" },
    { IDNMOTION: 6, IDNCASE: 1, MOTION_RECD_DATE: "2026-07-25" },
    { IDNMOTION: 7, IDNCASE: 99, MOTION_RECD_DATE: "2019-04-01", COMP_DATE: "2019-04-01", DEC: "G" },
  ],
};

async function share(record: OpenRecord, variant: string) {
  const answer = await askMade(record, { measure: "benchmark_motions", variant });
  return [column(answer, "numerator").all, column(answer, "denominator").all];
}

describe("benchmark_motions", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("counts motions decided no more than twenty days after receipt among those decided", async () => {
    expect(await share(record, "standard")).toEqual([3, 4]);
  });

  it("takes those never decided as misses when asked by receipt, once they have been watched for twenty days", async () => {
    expect(await share(record, "by_receipt")).toEqual([3, 5]);
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "benchmark_motions", from: "FY2019", to: "FY2019" });
    expect(answer.sentence).toBe(
      "Of 4 motions decided from 1 October 2018 to 30 September 2019, 75.0 % were decided within 20 days of receipt (95 % interval 30.1 % to 95.4 %).",
    );
  });
});

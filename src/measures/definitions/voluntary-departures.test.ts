import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 *  1 voluntary departure.   2 the same, reopened, the same again.   3 the same, reopened and pending.
 *  4 removed.   5 completed by a code that nobody knows.   6 moved with code V beside it and no day: still open.
 */
const rows = {
  A_TblCase: [1, 2, 3, 4, 5, 6].map((id) => aCase(id)),
  B_TblProceeding: [
    aProceeding(11, 1, "2018-01-01", { COMP_DATE: "2019-01-01", DEC_CODE: "V" }),
    aProceeding(21, 2, "2018-01-01", { COMP_DATE: "2019-01-01", DEC_CODE: "V" }),
    aProceeding(22, 2, "2019-03-01", { COMP_DATE: "2019-08-01", DEC_CODE: "V" }),
    aProceeding(31, 3, "2018-01-01", { COMP_DATE: "2019-01-01", DEC_CODE: "V" }),
    aProceeding(32, 3, "2020-01-01"),
    aProceeding(41, 4, "2018-01-01", { COMP_DATE: "2019-01-01", DEC_CODE: "X" }),
    aProceeding(51, 5, "2018-01-01", { COMP_DATE: "2019-01-01", DEC_CODE: "9" }),
    aProceeding(61, 6, "2018-01-01", { DEC_CODE: "V" }),
  ],
};

describe("voluntary_departures", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it.each([
    ["standard", 4],
    ["initial", 3],
    ["standing", 2],
  ])("counts by the definition %s: %i", async (variant, count) => {
    const answer = await askMade(record, { measure: "voluntary_departures", variant, period: "fiscal-year" });
    expect(column(answer, "count")).toEqual({ FY2019: count });
    expect(answer.unclassified?.rows).toBe(1);
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "voluntary_departures", from: "2019-08", to: "2019-08" });
    expect(answer.sentence).toBe("1 voluntary departure from 1 August 2019 to 31 August 2019.");
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aHearing, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * All filed on 1 January 2020; days to the first individual hearing held, or to what came before it:
 *  1 charged 31 days before; master after 10; individual hearing and relief on the same day, after 100.
 *  2 removed in absentia at a master after 20.   3 an individual setting called off after 60, one held after 200.
 *  4 closed after 30.   5 open, never set.   6 completed after 15 by a code that nobody knows.
 */
const day1 = "2020-01-01";
const merits = { CAL_TYPE: "I" };
const rows = {
  A_TblCase: [1, 2, 3, 4, 5, 6].map((id) => aCase(id)),
  B_TblProceeding: [
    aProceeding(11, 1, day1, { COMP_DATE: "2020-04-10", DEC_CODE: "R", OSC_DATE: "2019-12-01" }),
    aProceeding(21, 2, day1, { COMP_DATE: "2020-01-21", DEC_CODE: "X", ABSENTIA: "Y" }),
    aProceeding(31, 3, day1),
    aProceeding(41, 4, day1, { COMP_DATE: "2020-01-31", OTHER_COMP: "A" }),
    aProceeding(51, 5, day1),
    aProceeding(61, 6, day1, { COMP_DATE: "2020-01-16", DEC_CODE: "9" }),
  ],
  tbl_schedule: [
    aHearing(101, 1, "2020-01-11"),
    aHearing(102, 1, "2020-04-10", merits),
    aHearing(201, 2, "2020-01-21"),
    aHearing(301, 3, "2020-03-01", { ...merits, ADJ_RSN: "34" }),
    aHearing(302, 3, "2020-07-19", merits),
    aHearing(303, 3, "2020-08-19", merits),
  ],
};

describe("time_to_merits", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  // Three are at risk at 100 days and two at 200: 2/3, then 1/3.
  it("waits for the first individual hearing held", async () => {
    const answer = await askMade(record, { measure: "time_to_merits" });
    expect(answer.rows[0]?.values).toMatchObject({
      median_days: 200,
      count: 6,
      events: 2,
      ended: 1,
      administratively_closed: 1,
      unknown_exit: 1,
      waiting: 1,
    });
    expect(answer.rows[0]?.values.within_182_days).toBeCloseTo(1 / 6, 12);
    expect(answer.rows[0]?.values.within_365_days).toBeCloseTo(2 / 6, 12);
  });

  // Case 1 after 90 days, case 2 removed at its first hearing, case 3's first hearing was on its merits.
  it("starts at the first hearing where that is asked for", async () => {
    const answer = await askMade(record, { measure: "time_to_merits", variant: "from-first-hearing" });
    expect(answer.rows[0]?.values).toMatchObject({ median_days: 90, count: 3, events: 2, ended: 1, waiting: 0 });
  });

  it("starts at the charging document where that is asked for", async () => {
    const answer = await askMade(record, { measure: "time_to_merits", variant: "from-charging-document" });
    expect(answer.rows[0]?.values).toMatchObject({ median_days: 131, count: 1 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, {
      measure: "time_to_merits",
      period: "fiscal-year",
      from: "2020",
      to: "2020",
    });
    expect(answer.sentence).toMatch(
      /^The median wait for a merits hearing is 200 days .* for 6 cases filed in fiscal year 2020, .*: 2 had a merits hearing, 3 left in another way and 1 is still waiting\.$/,
    );
  });
});

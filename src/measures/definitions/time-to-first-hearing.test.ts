import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aHearing, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * All filed on 1 January 2020; days to the first hearing held, or to what came before it:
 *  1 charged 20 days before; a bond hearing after 2, a vacated setting after 4, heard after 10.
 *  2 heard and removed on the same day, after 20.   3 terminated after 5, its later setting called off.
 *  4 closed after 30, heard in 2021.   5 never set.   6 set for 2027.   7 set two days before it was filed.
 *  8 completed after 15 by a code that nobody knows.   9 moved after 31, heard in the new court after 40.
 */
const day1 = "2020-01-01";
const rows = {
  A_TblCase: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((id) => aCase(id)),
  B_TblProceeding: [
    aProceeding(11, 1, day1, { OSC_DATE: "2019-12-12" }),
    aProceeding(21, 2, day1, { COMP_DATE: "2020-01-21", DEC_CODE: "X", ABSENTIA: "Y" }),
    aProceeding(31, 3, day1, { COMP_DATE: "2020-01-06", DEC_CODE: "T" }),
    aProceeding(41, 4, day1, { COMP_DATE: "2020-01-31", OTHER_COMP: "A" }),
    aProceeding(51, 5, day1),
    aProceeding(61, 6, day1),
    aProceeding(71, 7, day1),
    aProceeding(81, 8, day1, { COMP_DATE: "2020-01-16", DEC_CODE: "9" }),
    aProceeding(91, 9, day1, { COMP_DATE: "2020-02-01", OTHER_COMP: "C" }),
    aProceeding(92, 9, "2020-02-01"),
  ],
  tbl_schedule: [
    aHearing(101, 1, "2020-01-03", { REC_TYPE: "B" }),
    aHearing(102, 1, "2020-01-05", { ADJ_RSN: "9A" }),
    aHearing(103, 1, "2020-01-11", { ADJ_RSN: "17" }),
    aHearing(104, 1, "2020-05-05"),
    aHearing(201, 2, "2020-01-21", { ADJ_RSN: "8B" }),
    aHearing(301, 3, "2020-02-01", { ADJ_RSN: "8A" }),
    aHearing(401, 4, "2021-03-01"),
    aHearing(601, 6, "2027-01-01"),
    aHearing(701, 7, "2019-12-30"),
    aHearing(901, 9, "2020-02-10"),
  ],
};

describe("time_to_first_hearing", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("counts those heard, those who left unheard, and those still waiting", async () => {
    const answer = await askMade(record, { measure: "time_to_first_hearing" });
    expect(answer.rows[0]?.values).toMatchObject({
      count: 8,
      events: 3,
      ended: 1,
      administratively_closed: 1,
      unknown_exit: 1,
      waiting: 2,
      negative: 1,
    });
  });

  // 6/7 at 10, 4/5 at 20 and 2/3 at 40 days: 0.457. Bond hearings and vacated settings are none.
  it("finds the median where less than half would be left, and the shares by horizon among all", async () => {
    const answer = await askMade(record, { measure: "time_to_first_hearing" });
    expect(answer.rows[0]?.values.median_days).toBe(40);
    expect(answer.rows[0]?.values.within_30_days).toBeCloseTo(2 / 8, 12);
    expect(answer.rows[0]?.values.within_91_days).toBeCloseTo(3 / 8, 12);
  });

  it("starts at the charging document where that is asked for", async () => {
    const answer = await askMade(record, { measure: "time_to_first_hearing", variant: "from-charging-document" });
    expect(answer.rows[0]?.values).toMatchObject({ median_days: 30, count: 1 });
  });

  it("tells how many left in a way that could not be decoded", async () => {
    const answer = await askMade(record, { measure: "time_to_first_hearing" });
    expect(answer.unclassified).toEqual({ rows: 1, of: 9, share: 1 / 9 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "time_to_first_hearing", from: "FY2020", to: "FY2020" });
    expect(answer.sentence).toBe(
      "The median wait for a first hearing is 40 days (95 % interval 10 to not yet known) for 8 cases filed from 1 October 2019 to 30 September 2020, each that left in another way being counted until then: 3 had a first hearing, 3 left in another way and 2 are still waiting.",
    );
  });
});

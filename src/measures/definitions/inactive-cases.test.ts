import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aHearing, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Case 1: closed 1 March 2015, taken up in a new proceeding on 1 February 2016, still open.
 * Case 2: closed 1 April 2015 and closed ever since; a hearing of it is set for after the release.
 * Case 3: rider of case 2, closed 1 May 2015; a motion to recalendar was granted on 10 January 2017.
 * Case 4: on the active calendar since 2014.
 * Case 5: transferred (T) on 1 April 2015: pending in its next court, never inactive.
 * Case 6: closed 1 June 2015, heard on 5 June 2016.
 */
function closed(id: number, day: string, more: RawRow = {}): RawRow {
  return aProceeding(id, Math.floor(id / 10), "2014-01-01", { COMP_DATE: day, OTHER_COMP: "A", ...more });
}

const rows = {
  A_TblCase: [aCase(1), aCase(2, { NAT: "HO" }), aCase(3), aCase(4), aCase(5), aCase(6)],
  tbl_Lead_Rider: [{ idnLeadRider: 1, idnLeadCase: 2, idnRiderCase: 3, blnActive: true }],
  B_TblProceeding: [
    closed(10, "2015-03-01"),
    aProceeding(11, 1, "2016-02-01"),
    closed(20, "2015-04-01"),
    closed(30, "2015-05-01"),
    aProceeding(40, 4, "2014-01-01"),
    closed(50, "2015-04-01", { OTHER_COMP: "T" }),
    aProceeding(51, 5, "2015-04-01"),
    closed(60, "2015-06-01"),
  ],
  tbl_Court_Motions: [{ IDNMOTION: 1, IDNCASE: 3, REC_TYPE: "C", DEC: "G", COMP_DATE: "2017-01-10" }],
  tbl_schedule: [aHearing(1, 2, "2027-01-01"), aHearing(2, 6, "2016-06-05")],
};

describe("inactive_cases", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("counts cases closed and not yet put back at the end of the year", async () => {
    const answer = await askMade(record, { measure: "inactive_cases", period: "fiscal-year", to: "FY2017" });
    expect(column(answer, "count")).toMatchObject({ FY2015: 4, FY2016: 2, FY2017: 1 });
  });

  it("sets them beside all open cases when their share is asked for", async () => {
    const answer = await askMade(record, { measure: "inactive_cases", variant: "share_of_open", to: "FY2015" });
    expect(answer.rows[0]?.values).toMatchObject({ numerator: 4, denominator: 6 });
  });

  it("tells how long they have been closed", async () => {
    const answer = await askMade(record, { measure: "inactive_cases", variant: "age", to: "2015-05-31" });
    expect(answer.rows[0]?.values).toMatchObject({ count: 3, median_days: 60 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "inactive_cases", where: ["nationality=HO"] });
    expect(answer.sentence).toMatch(/^1 inactive case where nationality is .+ at the end of 31 July 2026\.$/);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aHearing, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Case 1: closed in March 2015; a new proceeding began on 1 February 2016.
 * Case 2: closed in April 2015; its motion was denied, and a hearing is set for after the release: still closed.
 * Case 3: closed in May 2015; its motion of December 2016 was granted in January 2017, and a hearing followed.
 * Case 4: closed in June 2015; heard in June 2016 without a motion.
 * Case 5: never closed as far as the record shows; a motion to recalendar granted in 2017.
 * Case 6: closed in June 2015; its motion of 2025 ended under an unknown code.
 * Case 7: a fear review, in no measured case type.
 */
function closed(id: number, day: string): RawRow {
  return aProceeding(id, Math.floor(id / 10), "2014-01-01", { COMP_DATE: day, OTHER_COMP: "A" });
}

function aMotion(IDNMOTION: number, IDNCASE: number, received: string, more: RawRow): RawRow {
  return { IDNMOTION, IDNCASE, REC_TYPE: "C", MOTION_RECD_DATE: received, ...more };
}

const rows = {
  A_TblCase: [aCase(1), aCase(2), aCase(3), aCase(4), aCase(5), aCase(6), aCase(7, { CASE_TYPE: "CFR" })],
  B_TblProceeding: [
    closed(10, "2015-03-01"),
    aProceeding(11, 1, "2016-02-01"),
    closed(20, "2015-04-01"),
    closed(30, "2015-05-01"),
    closed(40, "2015-06-01"),
    aProceeding(50, 5, "2014-01-01"),
    closed(60, "2015-06-01"),
    aProceeding(70, 7, "2014-01-01", { CASE_TYPE: "CFR", COMP_DATE: "2015-03-01", OTHER_COMP: "A" }),
  ],
  tbl_Court_Motions: [
    aMotion(1, 2, "2016-01-01", { DEC: "D", COMP_DATE: "2016-02-01" }),
    aMotion(2, 3, "2016-12-01", { DEC: "G", COMP_DATE: "2017-01-10" }),
    aMotion(3, 5, "2017-01-01", { DEC: "G", COMP_DATE: "2017-02-01" }),
    aMotion(4, 6, "2025-01-01", { DEC: "P", COMP_DATE: "2025-02-01" }),
    aMotion(5, 3, "2017-01-01", { REC_TYPE: "O", DEC: "G", COMP_DATE: "2017-02-01" }),
    aMotion(6, 7, "2017-01-01", { DEC: "G", COMP_DATE: "2017-02-01" }),
  ],
  tbl_schedule: [aHearing(1, 2, "2027-01-01"), aHearing(2, 3, "2017-03-03"), aHearing(3, 4, "2016-06-05")],
};

describe("recalendared", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  async function counts(variant?: string) {
    const request = { measure: "recalendared", period: "fiscal-year" } as const;
    return column(await askMade(record, variant === undefined ? request : { ...request, variant }), "count");
  }

  it("counts closures by the day on which a proceeding, a motion or a hearing ended them", async () => {
    expect(await counts()).toEqual({ FY2016: 2, FY2017: 1 });
  });

  it("is the sum of what each of the three ended first", async () => {
    expect(await counts("by_proceeding")).toEqual({ FY2016: 1 });
    expect(await counts("by_motion")).toEqual({ FY2017: 1 });
    expect(await counts("by_hearing")).toEqual({ FY2016: 1 });
  });

  it("counts motions granted, those without a recorded closure too", async () => {
    expect(await counts("motions_granted")).toEqual({ FY2017: 2, FY2025: 0 });
  });

  it("counts motions filed, whatever became of them", async () => {
    expect(await counts("motions_filed")).toEqual({ FY2016: 1, FY2017: 2, FY2025: 1 });
  });

  it("tells the share of rulings that are not known", async () => {
    const answer = await askMade(record, { measure: "recalendared", variant: "motions_granted" });
    expect(answer.unclassified).toEqual({ rows: 1, of: 3, share: 1 / 3 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "recalendared", from: "FY2017", to: "FY2017" });
    expect(answer.sentence).toBe("1 closed case put back on the calendar from 1 October 2016 to 30 September 2017.");
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Case 1: removal case, relief in 2019, asylum granted.
 * Case 2: removal case, relief in 2019, asylum denied and withholding granted.
 * Case 3: ordered removed in 2019 with withholding granted; no application in the release.
 * Case 4: removal case, relief in 2019 without any claim.
 * Case 5: asylum-only case granted in 2019; no application in the release.
 * Case 6: relief in 2019, reopened and open since.
 * Case 7: terminated in 2019.
 * Case 8: an unknown code in 2019.
 * Case 9: ordered removed in 2019, relief after a remand in 2021.
 * Case 10: relief and an order of removal completed on the same day of 2019, the order under the higher number.
 * Case 11: a rescission case, in no measured case type, where R is no relief.
 * Case 12: moved to another court (transfer, T among other completions) in 2018, relief there in 2019.
 */
function anApplication(id: number, proceeding: number, APPL_DEC: string | null, more: RawRow = {}): RawRow {
  return {
    IDNPROCEEDINGAPPLN: id,
    IDNCASE: Math.floor(proceeding / 10),
    IDNPROCEEDING: proceeding,
    APPL_CODE: "ASYL",
    APPL_RECD_DATE: "2018-06-01",
    APPL_DEC,
    ...more,
  };
}

function completed(id: number, day: string, DEC_CODE: string, more: RawRow = {}): RawRow {
  return aProceeding(id, Math.floor(id / 10), "2018-05-01", { COMP_DATE: day, DEC_CODE, ...more });
}

const rows = {
  A_TblCase: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((id) =>
    aCase(id, { CASE_TYPE: { 5: "AOC", 11: "REC" }[id] ?? "RMV" }),
  ),
  B_TblProceeding: [
    completed(10, "2019-01-01", "R"),
    completed(20, "2019-01-01", "R"),
    completed(30, "2019-01-01", "E"),
    completed(40, "2019-01-01", "R"),
    completed(50, "2019-01-01", "G", { CASE_TYPE: "AOC" }),
    completed(60, "2019-01-01", "R"),
    aProceeding(61, 6, "2019-06-01"),
    completed(70, "2019-01-01", "T"),
    completed(80, "2019-01-01", "?"),
    completed(90, "2019-01-01", "X"),
    completed(91, "2021-01-01", "R"),
    completed(100, "2019-01-01", "R"),
    completed(101, "2019-01-01", "X"),
    completed(110, "2019-01-01", "R", { CASE_TYPE: "REC" }),
    aProceeding(120, 12, "2018-05-01", { COMP_DATE: "2018-08-01", OTHER_COMP: "T" }),
    completed(121, "2019-01-01", "R"),
  ],
  tbl_Court_Appln: [
    anApplication(1, 10, "G"),
    anApplication(2, 20, "D"),
    anApplication(3, 20, "G", { APPL_CODE: "ASYW" }),
  ],
};

describe("relief_granted", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  async function granted(variant?: string) {
    const request = { measure: "relief_granted", period: "fiscal-year" } as const;
    return column(await askMade(record, variant === undefined ? request : { ...request, variant }), "count");
  }

  it("counts cases whose latest end was a grant of any kind", async () => {
    expect(await granted()).toEqual({ FY2019: 6, FY2021: 1 });
  });

  it("is the sum of asylum, other protection and other relief", async () => {
    expect(await granted("asylum")).toEqual({ FY2019: 2 });
    expect(await granted("withholding_or_cat")).toEqual({ FY2019: 2 });
    expect(await granted("other_relief")).toEqual({ FY2019: 2, FY2021: 1 });
  });

  it("counts a case reopened since, and the first of two ends of the same day, under the first decision", async () => {
    expect(await granted("first_decision")).toEqual({ FY2019: 8 });
  });

  it("tells the share that could not be decoded", async () => {
    const answer = await askMade(record, { measure: "relief_granted" });
    expect(answer.unclassified).toEqual({ rows: 1, of: 8, share: 0.125 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "relief_granted", from: "FY2021", to: "FY2021" });
    expect(answer.sentence).toBe("1 case ended with relief granted from 1 October 2020 to 30 September 2021.");
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Case 1: asylum granted in January 2019; withholding and torture convention protection denied with it.
 * Case 2: denied in February 2019, reopened, granted in March 2020.
 * Case 3: rider of case 1, granted on the same day.
 * Case 4: abandoned in April 2019.
 * Case 5: administratively closed in May 2019, the claim with it.
 * Case 6: moved to another court in June 2019, still open there.
 * Case 7: an unknown letter in July 2019.
 * Case 8: asylum denied in August 2019 under a code for no single judge; torture convention protection granted.
 * Case 9: completed in September 2019, the claim left blank.
 * Case 10: denied and granted in two proceedings completed on the same day of March 2019; filed in December 2018.
 * Case 11: a fear review with a claim granted, in no measured case type.
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

function decided(id: number, day: string, DEC_CODE: string, more: RawRow = {}): RawRow {
  return aProceeding(id, Math.floor(id / 10), "2018-05-01", { COMP_DATE: day, DEC_CODE, IJ_CODE: "QZB", ...more });
}

const rows = {
  A_TblCase: [...Array(10).keys()].map((at) => aCase(at + 1)).concat(aCase(11, { CASE_TYPE: "CFR" })),
  tbl_Lead_Rider: [{ idnLeadRider: 1, idnLeadCase: 1, idnRiderCase: 3, blnActive: true }],
  tblLookupJudge: [
    { JUDGE_CODE: "QZB", JUDGE_NAME: "BRACKWELL, ISOLDE C." },
    { JUDGE_CODE: "VV1", JUDGE_NAME: "VISITING JUDGE 1" },
  ],
  B_TblProceeding: [
    decided(10, "2019-01-15", "R"),
    decided(20, "2019-02-01", "X"),
    decided(21, "2020-03-01", "R"),
    decided(30, "2019-01-15", "R"),
    decided(40, "2019-04-01", "X"),
    aProceeding(50, 5, "2018-05-01", { COMP_DATE: "2019-05-01", OTHER_COMP: "A" }),
    aProceeding(60, 6, "2018-05-01", { COMP_DATE: "2019-06-01", OTHER_COMP: "T" }),
    aProceeding(61, 6, "2019-06-01"),
    decided(70, "2019-07-01", "X"),
    decided(80, "2019-08-01", "X", { IJ_CODE: "VV1" }),
    decided(90, "2019-09-01", "X"),
    decided(100, "2019-03-03", "X"),
    decided(101, "2019-03-03", "R"),
    decided(110, "2019-03-03", "A", { CASE_TYPE: "CFR" }),
  ],
  tbl_Court_Appln: [
    anApplication(1, 10, "G"),
    anApplication(2, 10, "D", { APPL_CODE: "ASYW" }),
    anApplication(3, 10, "D", { APPL_CODE: "WCAT" }),
    anApplication(4, 20, "D"),
    anApplication(5, 21, "G"),
    anApplication(6, 30, "G"),
    anApplication(7, 40, "A"),
    anApplication(8, 50, "S"),
    anApplication(9, 60, "T"),
    anApplication(10, 61, null),
    anApplication(11, 70, "?"),
    anApplication(12, 80, "D"),
    anApplication(13, 80, "L", { APPL_CODE: "WCAT" }),
    anApplication(14, 90, null),
    anApplication(15, 100, "D", { APPL_RECD_DATE: "2018-12-01" }),
    anApplication(16, 101, "G", { APPL_RECD_DATE: "2018-12-01" }),
    anApplication(17, 110, "G"),
  ],
};

describe("asylum_grant_rate", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  async function parts(variant?: string) {
    const request = { measure: "asylum_grant_rate", period: "fiscal-year" } as const;
    const answer = await askMade(record, variant === undefined ? request : { ...request, variant });
    const granted = column(answer, "numerator");
    return Object.fromEntries(
      Object.entries(column(answer, "denominator")).map(([year, all]) => [year, [granted[year], all]]),
    );
  }

  it("counts grants over grants and denials, each claim once by its latest decision", async () => {
    expect(await parts()).toEqual({ FY2019: [3, 4], FY2020: [1, 1] });
  });

  it("adds other outcomes and closures, but no claim that is still open, when all outcomes are asked for", async () => {
    expect(await parts("all_outcomes")).toEqual({ FY2019: [3, 7], FY2020: [1, 1] });
  });

  it("takes every claim in a completed case, undecided ones too, when all with an application are asked for", async () => {
    expect(await parts("all_with_application")).toEqual({ FY2019: [3, 7], FY2020: [1, 1] });
  });

  it("counts torture convention protection as won under any protection", async () => {
    expect(await parts("any_protection")).toEqual({ FY2019: [4, 4], FY2020: [1, 1] });
  });

  it("takes the earlier of two decisions, also of the same day, under the first decision", async () => {
    expect(await parts("first_decision")).toEqual({ FY2019: [2, 5] });
  });

  it("puts decided claims in the year of their filing when asked for by filing", async () => {
    expect(await parts("by_filing")).toEqual({ FY2018: [3, 4], FY2019: [1, 1] });
  });

  it("leaves out of a breakdown by judge what no single judge decided, and says how much", async () => {
    const answer = await askMade(record, { measure: "asylum_grant_rate", by: ["judge"] });
    expect([column(answer, "denominator"), answer.leftOut]).toEqual([{ QZB: 4 }, 1]);
  });

  it("counts fear reviews only when they are asked for by case type", async () => {
    const answer = await askMade(record, { measure: "asylum_grant_rate", where: ["case-type=CFR"] });
    expect(column(answer, "denominator")).toEqual({ all: 1 });
  });

  it("tells the share that could not be decoded, and takes a family for less than its members", async () => {
    const answer = await askMade(record, { measure: "asylum_grant_rate" });
    expect(answer.unclassified).toEqual({ rows: 1, of: 7, share: 1 / 7 });
    expect(answer.rows[0]?.values.effective_n).toBeLessThan(5);
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "asylum_grant_rate", from: "FY2020", to: "FY2020" });
    expect(answer.sentence).toBe(
      "Of 1 asylum claim granted or denied from 1 October 2019 to 30 September 2020, 100.0 % were granted (95 % interval 20.7 % to 100.0 %).",
    );
  });
});

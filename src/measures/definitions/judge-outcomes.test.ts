import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * One court, all decided in March 2019. Families by judge, nationality and custody, with those granted:
 *
 *   ABA  HO -  20: 9.5 (nine, and one of which one of two members was)   GT N  8: 4   CU N  2: 2
 *   BBB  HO -  15: 3                                                     GT D 10: 5
 *   CCC  HO -  10: 2                                                     GT R 12: 0
 *   VV1  HO -  50: 50, a code for no single judge
 *
 * One of ABA's Hondurans granted was denied by CCC in 2018 and reopened. ABA has one more claim with an unknown letter.
 * BBB has a fear review with a claim granted.
 *
 * ABA expects: Hondurans alike in every trait 20 * 5/25; Guatemalans whatever their custody 8 * 5/22; Cubans of whom no
 * other judge had any, as the whole court 2 * 10/47: 6.2437 of 30 in all.
 * BBB expects: Hondurans 15 * 11.5/30, Guatemalans 10 * 4/20: 7.75 of 25. CCC has too few.
 */
const blocks: readonly (readonly [
  judge: string,
  nationality: string,
  custody: string | null,
  n: number,
  granted: number,
])[] = [
  ["ABA", "HO", null, 20, 10],
  ["ABA", "GT", "N", 8, 4],
  ["ABA", "CU", "N", 2, 2],
  ["BBB", "HO", null, 15, 3],
  ["BBB", "GT", "D", 10, 5],
  ["CCC", "HO", null, 10, 2],
  ["CCC", "GT", "R", 12, 0],
  ["VV1", "HO", null, 50, 50],
];

function aClaim(id: number, judge: string, day: string, decision: string, more: RawRow = {}) {
  const idncase = Math.floor(id / 10);
  const at = { IJ_CODE: judge, BASE_CITY_CODE: "NYC", COMP_DATE: day, DEC_CODE: decision === "G" ? "R" : "X" };
  return {
    proceeding: aProceeding(id, idncase, "2018-01-01", { ...at, ...more }),
    application: {
      IDNPROCEEDINGAPPLN: id,
      IDNCASE: idncase,
      IDNPROCEEDING: id,
      APPL_CODE: "ASYL",
      APPL_RECD_DATE: "2018-02-01",
      APPL_DEC: decision,
    },
  };
}

function rowsOf() {
  const cases: RawRow[] = [];
  const claims: ReturnType<typeof aClaim>[] = [];
  let id = 0;
  for (const [judge, NAT, CUSTODY, n, granted] of blocks) {
    for (let at = 0; at < n; at += 1) {
      id += 1;
      cases.push(aCase(id, { NAT }));
      claims.push(aClaim(id * 10 + 1, judge, "2019-03-04", at < granted ? "G" : "D", { CUSTODY }));
    }
  }
  claims.push(aClaim(20, "CCC", "2018-04-04", "D"));
  const [rider, unknown, review] = [id + 1, id + 2, id + 3];
  cases.push(aCase(rider, { NAT: "HO" }), aCase(unknown, { NAT: "HO" }), aCase(review, { CASE_TYPE: "CFR" }));
  claims.push(aClaim(rider * 10, "ABA", "2019-03-04", "D"), aClaim(unknown * 10, "ABA", "2019-03-04", "?"));
  claims.push(aClaim(review * 10, "BBB", "2019-03-04", "G", { CASE_TYPE: "CFR" }));
  return {
    A_TblCase: cases,
    B_TblProceeding: claims.map(({ proceeding }) => proceeding),
    tbl_Court_Appln: claims.map(({ application }) => application),
    tbl_Lead_Rider: [{ idnLeadRider: 1, idnLeadCase: 1, idnRiderCase: rider, blnActive: true }],
    tblLookupBaseCity: [{ BASE_CITY_CODE: "NYC", BASE_CITY: "NEW YORK CITY" }],
    tblLookupJudge: [
      { JUDGE_CODE: "ABA", JUDGE_NAME: "ANDERWICK, PIA" },
      { JUDGE_CODE: "BBB", JUDGE_NAME: "BRACKWELL, ISOLDE" },
      { JUDGE_CODE: "CCC", JUDGE_NAME: "CORRIMER, ODO" },
      { JUDGE_CODE: "VV1", JUDGE_NAME: "VISITING JUDGE 1" },
    ],
  };
}

const year = { period: "fiscal-year", from: "2019", to: "2019" } as const;

describe("judges on comparable cases", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rowsOf());
  });
  afterAll(() => record.close());

  const outcomes = (more: object = {}) => askMade(record, { measure: "judge_outcomes", ...year, ...more });

  it("expects what other judges of the court granted in like cases, the judge's own and placeholders left out", async () => {
    const answer = await outcomes();
    const expected = column(answer, "expected");
    expect(expected["FY2019 NYC ABA"]).toBeCloseTo((4 + 40 / 22 + 20 / 47) / 30, 6);
    expect(expected["FY2019 NYC BBB"]).toBeCloseTo(7.75 / 25, 6);
    expect(Object.keys(expected)).toEqual(["FY2019 NYC ABA", "FY2019 NYC BBB", "FY2019 NYC CCC"]);
    expect(answer.leftOut).toBe(50);
  });

  it("counts a family once, one granted in part as that part, and a reopened case with its last judge", async () => {
    const answer = await outcomes();
    expect(column(answer, "share")["FY2019 NYC ABA"]).toBeCloseTo(15.5 / 30, 6);
    expect(column(answer, "families")).toEqual({ "FY2019 NYC ABA": 30, "FY2019 NYC BBB": 25, "FY2019 NYC CCC": 22 });
    expect(column(answer, "claims")["FY2019 NYC ABA"]).toBe(31);
    expect(answer.unclassified?.rows).toBe(1);
  });

  it("says at which likeness families were compared", async () => {
    const [row] = (await outcomes({ where: ["judge=ABA"] })).rows;
    expect(row?.values.at_every_trait).toBeCloseTo(20 / 30, 9);
    expect(row?.values.at_any_lawyer).toBe(0);
    expect(row?.values.at_any_custody).toBeCloseTo(8 / 30, 9);
    expect(row?.values.at_any_nationality).toBeCloseTo(2 / 30, 9);
    expect(row?.values.coverage).toBe(1);
  });

  it("lays the uncertainty of what was expected upon the judge's families", async () => {
    expect(column(await outcomes(), "effective_n")["FY2019 NYC ABA"]).toBeCloseTo(13.338, 2);
  });

  it("gives no number to a judge with too few families compared", async () => {
    const [, , few] = (await outcomes()).rows;
    expect(few?.values).toMatchObject({
      difference: null,
      distinguishable: null,
      share: null,
      families: 22,
      compared: 22,
    });
    const [judge] = (await askMade(record, { measure: "judge_outcomes", where: ["judge=ABA"] })).rows;
    expect(judge?.values.difference).toBeNull();
  });

  it("gives a judge the same figure however it is asked for", async () => {
    const all = await outcomes();
    const one = await outcomes({ where: ["judge=ABA", "court=NYC"] });
    expect(one.rows[0]?.values).toEqual(all.rows[0]?.values);
    expect((await outcomes({ by: ["judge"], where: ["judge=ABA"] })).rows[0]?.values).toEqual(all.rows[0]?.values);
  });

  it("compares with the whole court and year where that is asked for", async () => {
    const expected = column(await outcomes({ variant: "same-court-and-year" }), "expected");
    expect(expected["FY2019 NYC ABA"]).toBeCloseTo(10 / 47, 6);
  });

  it("states one judge beside the court, and refuses other breakdowns", async () => {
    expect((await outcomes({ where: ["judge=BBB"] })).sentence).toMatch(
      /^New York City, Brackwell, Isolde granted asylum to 32\.0 % of 25 families where judge is Brackwell, Isolde in fiscal year 2019; the court's other judges granted 31\.0 % in like cases\. With chance allowed for, the difference is 0\.\d points \(95 % interval \u2212\d+\.\d to \d+\.\d\): not distinguishable from the court\.$/,
    );
    await expect(outcomes({ by: ["nationality"] })).rejects.toMatchObject({ code: "not-asked-so" });
  });

  it("tells how far judges differ, over those who have enough families", async () => {
    const answer = await askMade(record, { measure: "judge_variation", ...year });
    const [row] = answer.rows;
    expect(row?.values).toMatchObject({ judges: 2, families: 77, coverage: 1 });
    const { above, below, not_distinguishable: neither } = row?.values ?? {};
    expect((above ?? 0) + (below ?? 0) + (neither ?? 0)).toBe(2);
    expect(answer.leftOut).toBe(50);
    expect(answer.sentence).toMatch(/^The true asylum grant rates of 2 judges lie \d+\.\d points/);
  });

  it("gives the raw gap inside a court, by claims", async () => {
    const answer = await askMade(record, { measure: "judge_variation", variant: "raw-gap", ...year });
    expect(answer.rows[0]?.values.gap).toBeCloseTo(16 / 31 - 8 / 25, 9);
    expect(answer.rows[0]?.values).toMatchObject({ courts: 1, judges: 2, claims: 56 });
  });
});

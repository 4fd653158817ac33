import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding, type RawRow } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Filed in fiscal year 2018 and completed in 2019:
 *  1 removed in absentia, never detained.   12 his rider, the same.   2 removed in presence, detained.
 *  3 removed in absentia, released; reopened and granted relief in the same year.   4 terminated in absentia.
 *  6 closed.   7 completed by a code that nobody knows.   8 a fear review, in absentia.
 * Filed in fiscal year 2019: 5 moved and pending, 9 pending at the end of the year, 10 removed in absentia in 2020.
 */
const done = (day: string, code: string, absentia: string | null, custody: string): RawRow => {
  return { COMP_DATE: day, DEC_CODE: code, ABSENTIA: absentia, CUSTODY: custody };
};
const rows = {
  A_TblCase: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12].map((id) => aCase(id, id === 8 ? { CASE_TYPE: "CFR" } : {})),
  B_TblProceeding: [
    aProceeding(11, 1, "2018-05-01", done("2019-01-10", "X", "Y", "N")),
    aProceeding(121, 12, "2018-05-01", done("2019-01-10", "X", "Y", "N")),
    aProceeding(21, 2, "2018-05-01", done("2019-01-11", "X", "N", "D")),
    aProceeding(31, 3, "2018-05-01", done("2019-02-01", "X", "Y", "R")),
    aProceeding(32, 3, "2019-06-01", done("2019-09-01", "R", "N", "R")),
    aProceeding(41, 4, "2018-05-01", done("2019-03-01", "T", "Y", "R")),
    aProceeding(51, 5, "2018-11-01", { COMP_DATE: "2019-04-01", OTHER_COMP: "T" }),
    aProceeding(52, 5, "2019-04-01"),
    aProceeding(61, 6, "2018-05-01", { COMP_DATE: "2019-04-01", OTHER_COMP: "A" }),
    aProceeding(71, 7, "2018-05-01", done("2019-05-01", "9", "Y", "N")),
    aProceeding(81, 8, "2018-05-01", { ...done("2019-05-01", "A", "Y", "N"), CASE_TYPE: "CFR" }),
    aProceeding(91, 9, "2018-12-01"),
    aProceeding(101, 10, "2018-12-01", done("2019-10-05", "X", "Y", "N")),
  ],
  tbl_Lead_Rider: [{ idnLeadRider: 1, idnLeadCase: 1, idnRiderCase: 12, blnActive: true }],
};
const year = { period: "fiscal-year", from: "2019", to: "2019" } as const;

describe("in_absentia_rate", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  // Orders 1, 12 and 3 among initial completions 1, 12, 2, 3 and 4.
  it("sets orders against initial completions", async () => {
    const answer = await askMade(record, { measure: "in_absentia_rate", ...year });
    expect(answer.rows[0]?.values).toMatchObject({ share: 0.6, numerator: 3, denominator: 5 });
  });

  it("takes rider and lead for less than two decisions", async () => {
    const answer = await askMade(record, { measure: "in_absentia_rate", ...year });
    expect(answer.rows[0]?.values.effective_n).toBeLessThan(5);
  });

  it("tells how many completions could not be decoded", async () => {
    const answer = await askMade(record, { measure: "in_absentia_rate", ...year });
    expect(answer.unclassified).toEqual({ rows: 1, of: 7, share: 1 / 7 });
  });

  // Beside the five: 5, 9 and 10, pending on 30 September 2019.
  it("adds the cases pending on the last day where all cases are asked for", async () => {
    const answer = await askMade(record, { measure: "in_absentia_rate", variant: "all-cases", ...year });
    expect(answer.rows[0]?.values).toMatchObject({ share: 3 / 8, numerator: 3, denominator: 8 });
  });

  it("gives the same for all cases whether asked by periods or for the span of one", async () => {
    const series = await askMade(record, { measure: "in_absentia_rate", variant: "all_cases", period: "fiscal-year" });
    const span = await askMade(record, {
      measure: "in_absentia_rate",
      variant: "all_cases",
      from: "FY2019",
      to: "FY2019",
    });
    expect(series.rows.find((row) => row.period?.label === "FY2019")?.values).toEqual(span.rows[0]?.values);
    expect(column(series, "denominator")).toMatchObject({ FY2018: 7, FY2019: 8, FY2020: 3 });
  });

  it("breaks all cases down like any share", async () => {
    const answer = await askMade(record, {
      measure: "in_absentia_rate",
      variant: "all_cases",
      ...year,
      by: ["custody"],
    });
    expect(column(answer, "denominator")).toEqual({ "FY2019 D": 1, "FY2019 N": 2, "FY2019 R": 2, "FY2019 -none-": 3 });
  });

  it("follows the cases filed in a year, whenever the order came", async () => {
    const answer = await askMade(record, {
      measure: "in_absentia_rate",
      variant: "by-filing-cohort",
      period: "fiscal-year",
    });
    expect(column(answer, "numerator")).toEqual({ FY2018: 3, FY2019: 1 });
    expect(column(answer, "denominator")).toEqual({ FY2018: 7, FY2019: 3 });
  });

  it("leaves out people in detention where that is asked for", async () => {
    const never = await askMade(record, { measure: "in_absentia_rate", variant: "never-detained", ...year });
    expect(never.rows[0]?.values).toMatchObject({ numerator: 2, denominator: 2 });
    const free = await askMade(record, { measure: "in_absentia_rate", variant: "not-detained", ...year });
    expect(free.rows[0]?.values).toMatchObject({ numerator: 3, denominator: 4 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "in_absentia_rate", ...year });
    expect(answer.sentence).toMatch(
      /^Of 5 initial case completions in fiscal year 2019, 60\.0 % were removal orders in absentia \(95 % interval /,
    );
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import { aCase, aProceeding } from "../../../test/raw-tables.ts";
import type { OpenRecord } from "../../record/open-record.ts";

/*
 * Completions in fiscal year 2019, spread evenly over months from October on:
 * Abel 350 in 6 months (700 in a full year), and one fear review, which does not count.
 * Bower 560 in 10 months (672 in a full year). Cho 559 in 9 months (745), and one administrative closure.
 * Dane 700 in 12 months, half of them in another court. A visiting judge's code has 12, in no band.
 * Eng has one in February 2026, in a year that was not over at the release.
 */
const names = { ABE: "ABEL, ANN", BOW: "BOWER, BEN", CHO: "CHO, CALLIE", DAN: "DANE, DEE", ENG: "ENG, ED" };

let last = 0;

const rows = {
  tblLookupJudge: Object.entries({ ...names, VIS: "VISITING JUDGE" }).map(([code, name], at) => {
    return { idnJudge: at, JUDGE_CODE: code, JUDGE_NAME: name, blnActive: true };
  }),
  A_TblCase: [aCase(1), aCase(2, { CASE_TYPE: "CFR" })],
  B_TblProceeding: [
    ...spread("ABE", 350, 6),
    ...spread("BOW", 560, 10),
    ...spread("CHO", 559, 9),
    ...spread("DAN", 700, 12),
    ...spread("VIS", 12, 12),
    finished("CHO", "2018-10-20", { DEC_CODE: null, OTHER_COMP: "A" }),
    finished("ENG", "2026-02-02"),
    { ...finished("ABE", "2018-10-20", { DEC_CODE: "A", CASE_TYPE: "CFR" }), IDNCASE: 2 },
  ],
};

function spread(judge: string, count: number, months: number) {
  return Array.from({ length: count }, (_, at) => {
    const month = new Date(Date.UTC(2018, 9 + (at % months), 15)).toISOString().slice(0, 10);
    return finished(judge, month, { BASE_CITY_CODE: judge === "DAN" && at % 2 === 0 ? "MIA" : "NYC" });
  });
}

function finished(judge: string, day: string, more = {}) {
  last += 1;
  return aProceeding(last, 1, "2018-01-01", { IJ_CODE: judge, COMP_DATE: day, DEC_CODE: "X", ...more });
}

function byBand(record: OpenRecord, variant: string) {
  return askMade(record, { measure: "judges_by_quota_band", variant, by: ["quota_band"], period: "fiscal-year" });
}

describe("judges_by_quota_band", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("counts a judge once in each year that is over, by the lines at 560 and 700 completions", async () => {
    const answer = await byBand(record, "standard");
    expect(column(answer, "count")).toEqual({
      "FY2019 needs_improvement": 1,
      "FY2019 satisfactory": 1,
      "FY2019 unsatisfactory": 2,
    });
  });

  it("lets administrative closures count toward the line where that is asked for", async () => {
    expect(column(await byBand(record, "with_closures"), "count")).toEqual({
      "FY2019 needs_improvement": 2,
      "FY2019 satisfactory": 1,
      "FY2019 unsatisfactory": 1,
    });
  });

  it("takes judges as if they had been at work all year where that is asked for", async () => {
    expect(column(await byBand(record, "full_year_equivalent"), "count")).toEqual({
      "FY2019 needs_improvement": 1,
      "FY2019 satisfactory": 3,
    });
  });

  it("leaves out judges with fewer than ten months at work where that is asked for", async () => {
    expect(column(await byBand(record, "ten_months"), "count")).toEqual({
      "FY2019 needs_improvement": 1,
      "FY2019 satisfactory": 1,
    });
  });

  it("is kept by fiscal year only", async () => {
    const asked = askMade(record, { measure: "judges_by_quota_band", period: "month" });
    await expect(asked).rejects.toMatchObject({ code: "not-asked-so" });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, {
      measure: "judges_by_quota_band",
      by: [],
      where: ["quota-band=satisfactory"],
    });
    expect(answer.sentence).toBe("1 judge-year where quota band is 700 or more from 9 January 1983 to 31 July 2026.");
  });

  it("is made from three ways of counting the year of each judge", async () => {
    const found = await record.database.rows(
      "select judge, counted, months_at_work, done, is_over from judge_years where judge in ('ABE', 'ENG') order by judge, counted",
    );
    expect(found.map((row) => Object.values(row).join(" "))).toEqual([
      "ABE completions 6 350 true",
      "ABE full_year 6 700 true",
      "ABE with_closures 6 350 true",
      "ENG completions 1 1 false",
      "ENG full_year 1 12 false",
      "ENG with_closures 1 1 false",
    ]);
  });
});

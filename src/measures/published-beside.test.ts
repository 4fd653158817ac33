import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openMadeRecord } from "../../test/measured-rows.ts";
import { aCase, aProceeding } from "../../test/raw-tables.ts";
import type { OpenRecord } from "../record/open-record.ts";
import type { Answer } from "./answer.ts";
import { answerOf, headlineIn, publishedBeside, spanOfPublished } from "./published-beside.ts";
import { findMeasure } from "./resolve.ts";

/*
 * Abel completed case 1 on 10 August 2018 and case 2 on 5 September 2019; Bower case 3 on 5 May 2019. The record ends on
 * 30 September 2019. Published: 351 judges in August 2018, 442 at the end of fiscal year 2019, 520 during 2020.
 */
const rows = {
  tblLookupJudge: [
    { idnJudge: 1, JUDGE_CODE: "ABE", JUDGE_NAME: "ABEL, ANN", blnActive: true },
    { idnJudge: 2, JUDGE_CODE: "BOW", JUDGE_NAME: "BOWER, BEN", blnActive: true },
  ],
  tblLookupBaseCity: [{ idnBaseCity: 1, BASE_CITY_CODE: "NYC", BASE_CITY: "NEW YORK", BASE_STATE: "NY" }],
  A_TblCase: [1, 2, 3].map((id) => aCase(id)),
  B_TblProceeding: [
    completed(1, "ABE", "2018-08-10"),
    completed(2, "ABE", "2019-09-05"),
    completed(3, "BOW", "2019-05-05"),
  ],
};

function completed(id: number, judge: string, day: string) {
  return aProceeding(id, id, "2017-01-01", { IJ_CODE: judge, BASE_CITY_CODE: "NYC", COMP_DATE: day, DEC_CODE: "X" });
}

let record: OpenRecord;
beforeAll(async () => {
  record = await openMadeRecord(rows, "2019-10-01");
});
afterAll(() => record.close());

describe("publishedBeside", () => {
  const board = async (from?: OpenRecord) => {
    const all = await publishedBeside(findMeasure("judges_active"), from);
    return all.find(({ series }) => series.id === "judges-on-board-eoir");
  };

  it("sets our count of the month beside a headcount of a day, and of the last month beside one of a year", async () => {
    const points = (await board(record))?.points ?? [];
    const ofDay = points.find(({ published }) => published === 351);
    const ofYear = points.find(({ published }) => published === 442);
    expect(ofDay).toMatchObject({ ours: 1, residual: -350, source: "EOIR-PR-2018-08" });
    expect(ofYear).toMatchObject({ ours: 1, residual: -441 });
  });

  it("sets nothing of ours beside a time after the record ends", async () => {
    const points = (await board(record))?.points ?? [];
    expect(points.find(({ published }) => published === 520)).toMatchObject({ ours: null, residual: null });
  });

  it("gives the published values alone without a record", async () => {
    const found = await board();
    expect(found?.variant).toBeNull();
    expect(found?.points.map(({ ours }) => ours)).toEqual(found?.points.map(() => null));
    expect(found?.points.map(({ published }) => published)).toContain(351);
  });

  it("sets no grant rate beside a rate of denials", async () => {
    const all = await publishedBeside(findMeasure("asylum_grant_rate"), record);
    const denials = all.filter(({ series }) => series.title.includes("denial rate"));
    expect(denials.length).toBeGreaterThan(0);
    expect(denials.map(({ variant }) => variant)).toEqual(denials.map(() => null));
  });
});

describe("spanOfPublished", () => {
  const { spec: filed } = findMeasure("cases_filed");
  const { spec: pending } = findMeasure("pending_cases");
  const { spec: judges } = findMeasure("judges_active");
  const year = { kind: "fiscal-year", year: 2019 } as const;
  const day = { kind: "day", date: "2018-09-10" } as const;

  it("asks for the whole of a period what is counted over one, and nothing for a day", () => {
    expect(spanOfPublished(year, filed)).toEqual({ from: "FY2019", to: "FY2019" });
    expect(spanOfPublished(day, filed)).toBeNull();
  });

  it("asks for the last day what is counted on one", () => {
    expect(spanOfPublished(year, pending)).toEqual({ to: "FY2019" });
    expect(spanOfPublished(day, pending)).toEqual({ to: "2018-09-10" });
  });

  it("asks for the last month where judges are counted once in a period", () => {
    expect(spanOfPublished(year, judges)).toEqual({ from: "2019-09", to: "2019-09" });
    expect(spanOfPublished(day, judges)).toEqual({ from: "2018-09", to: "2018-09" });
  });
});

describe("headlineIn", () => {
  const share = { columns: [{ name: "share", format: "share" }], rows: [{ values: { share: 0.25 } }] };
  const answer = share as unknown as Answer;

  it("gives a share as a percentage", () => {
    expect(headlineIn(answer, "percent")).toBe(25);
  });

  it("gives nothing in a unit of another kind, or of several rows", () => {
    expect(headlineIn(answer, "cases")).toBeNull();
    expect(headlineIn({ ...answer, rows: [...answer.rows, ...answer.rows] }, "percent")).toBeNull();
  });
});

describe("answerOf", () => {
  it("answers where the record can", async () => {
    const answer = await answerOf(record, { measure: "judges_active", from: "FY2019", to: "FY2019" });
    expect(answer?.rows[0]?.values.count).toBe(2);
  });

  it("gives null for a day after the record ends, or a table that the release does not have", async () => {
    const lacking = { ...record, manifest: { ...record.manifest, missing_tables: ["tbl_schedule"] } };
    expect(await answerOf(record, { measure: "pending_cases", to: "2019-12-31" })).toBeNull();
    expect(await answerOf(lacking, { measure: "judges_active" })).toBeNull();
  });

  it("throws what is wrong with the request itself", async () => {
    await expect(answerOf(record, { measure: "judges_active", variant: "by_moonlight" })).rejects.toMatchObject({
      code: "unknown-variant",
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { comingAndGoing } from "../../../test/made-judges.ts";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import type { OpenRecord } from "../../record/open-record.ts";

describe("judges_left", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(comingAndGoing);
  });
  afterAll(() => record.close());

  it("counts a judge in the year of the last month at work, if six months of the record follow it", async () => {
    const answer = await askMade(record, { measure: "judges_left", period: "fiscal-year" });
    expect(column(answer, "count")).toEqual({ FY2015: 1, FY2019: 2, FY2026: 1 });
  });

  it("names the court of the last month", async () => {
    const answer = await askMade(record, { measure: "judges_left", by: ["court"], from: "FY2019", to: "FY2019" });
    expect(column(answer, "count")).toEqual({ MIA: 1, NYC: 1 });
  });

  it("waits for a year without work where that is asked for", async () => {
    const answer = await askMade(record, { measure: "judges_left", variant: "year_of_silence", period: "fiscal-year" });
    expect(column(answer, "count")).toEqual({ FY2015: 1, FY2019: 2 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "judges_left", from: "2018-11", to: "2018-11" });
    expect(answer.sentence).toBe("1 judge seen for the last time from 1 November 2018 to 30 November 2018.");
  });
});

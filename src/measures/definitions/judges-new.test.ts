import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { comingAndGoing } from "../../../test/made-judges.ts";
import { askMade, column, openMadeRecord } from "../../../test/measured-rows.ts";
import type { OpenRecord } from "../../record/open-record.ts";

describe("judges_new", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(comingAndGoing);
  });
  afterAll(() => record.close());

  it("counts a judge in the year of the first month at work, unless that is at the start of the record", async () => {
    const answer = await askMade(record, { measure: "judges_new", period: "fiscal-year" });
    expect(column(answer, "count")).toEqual({ FY2019: 2, FY2026: 2 });
  });

  it("names the court of the first month", async () => {
    const answer = await askMade(record, { measure: "judges_new", by: ["court"], from: "2018", to: "2018" });
    expect(column(answer, "count")).toEqual({ NYC: 1 });
  });

  it("counts everyone's first month, the start of the record included, where that is asked for", async () => {
    const answer = await askMade(record, { measure: "judges_new", variant: "all_first_months", period: "fiscal-year" });
    expect(column(answer, "count")).toEqual({ FY2015: 2, FY2019: 2, FY2026: 2 });
  });

  it("states itself in one sentence", async () => {
    const answer = await askMade(record, { measure: "judges_new", from: "2018-10", to: "2018-10" });
    expect(answer.sentence).toBe("1 judge seen for the first time from 1 October 2018 to 31 October 2018.");
  });
});

import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askMade, openMadeRecord } from "../../test/measured-rows.ts";
import { aCase, aProceeding } from "../../test/raw-tables.ts";
import type { OpenRecord } from "../record/open-record.ts";
import { makeReady } from "./asked.ts";
import { defaultRequests, keepView, readView } from "./default-views.ts";
import { definitions } from "./definitions/catalogue.ts";
import { prepareViews } from "./prepare-views.ts";

const people = Array.from({ length: 30 }, (_, at) => at + 1);
const rows = {
  A_TblCase: people.map((id) => aCase(id, { NAT: id % 2 === 0 ? "HO" : "GT" })),
  B_TblProceeding: people.map((id) =>
    aProceeding(
      id,
      id,
      `20${10 + (id % 8)}-03-0${1 + (id % 9)}`,
      id % 3 === 0 ? {} : { COMP_DATE: "2021-05-05", DEC_CODE: "X" },
    ),
  ),
};

describe("default views", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
  });
  afterAll(() => record.close());

  it("are by month, by fiscal year, and by court, judge and nationality, as far as a measure is kept so", () => {
    const asked = (id: string) =>
      defaultRequests(definitions.find((measure) => measure.id === id)!).map(({ by = [], period }) =>
        [period, ...by].join(" "),
      );
    expect(asked("cases_filed")).toEqual(["month", "fiscal-year", "fiscal-year court", "fiscal-year nationality"]);
    expect(asked("judges_by_quota_band")[0]).toBe("fiscal-year");
  });

  it("give the same answer as the statement does", async () => {
    const requests = [
      { measure: "cases_filed", period: "month" },
      { measure: "completions", period: "fiscal-year", by: ["nationality"] },
      { measure: "time_to_decision", period: "fiscal-year" },
    ] as const;
    const asked = await Promise.all(requests.map((request) => askMade(record, request)));
    await prepareViews(record, undefined, 0);
    expect(readdirSync(join(record.folder, "measures", "views"))).toContain("cases_filed--standard--month.json");
    const kept = await Promise.all(requests.map((request) => askMade(record, request)));
    expect(kept).toEqual(asked);
  });

  it("are not used when another definition made them, nor when the file is damaged", async () => {
    const { opened, question, hash } = await makeReady(record, { measure: "cases_filed", period: "month" });
    keepView(opened.folder, question.request, hash, [{ period: "2011-03-01", count: 7 }]);
    expect(readView(opened.folder, question.request, hash)).toEqual([{ period: "2011-03-01", count: 7 }]);
    expect(readView(opened.folder, question.request, "another")).toBeUndefined();
    writeFileSync(join(opened.folder, "views", "cases_filed--standard--month.json"), "{");
    expect(readView(opened.folder, question.request, hash)).toBeUndefined();
  });

  it("are none of a question with a filter or a span", async () => {
    const { opened, question, hash } = await makeReady(record, {
      measure: "cases_filed",
      from: "2012",
      period: "quarter",
    });
    keepView(opened.folder, question.request, hash, [{ period: "2012-01-01", count: 1 }]);
    expect(existsSync(join(opened.folder, "views", "cases_filed--standard--quarter.json"))).toBe(false);
  });

  it("are left to the statement in a small record", async () => {
    const small = await openMadeRecord(rows);
    await prepareViews(small);
    expect(existsSync(join(small.folder, "measures", "views"))).toBe(false);
    small.close();
  });
});

import { describe, expect, it } from "vitest";
import { Database } from "../base/database.ts";
import { addDays, periodKinds, periodStart } from "../base/dates.ts";
import { name } from "../base/sql.ts";
import { findPeriod, periodOf, periodSql, resolveSpan } from "./periods.ts";

const lastDay = "2026-07-31";

function code(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return undefined;
}

describe("findPeriod", () => {
  it("takes a period however it is spelled", () => {
    expect([findPeriod("fiscal_year"), findPeriod(" Fiscal Year "), findPeriod("month")]).toEqual([
      "fiscal-year",
      "fiscal-year",
      "month",
    ]);
  });

  it("refuses another, and says which may be meant", () => {
    expect(code(() => findPeriod("week"))).toBe("unknown-period");
    expect(() => findPeriod("moth")).toThrow(expect.objectContaining({ advice: "did you mean month?" }));
  });
});

describe("resolveSpan", () => {
  it("has no first day and ends where the record ends, unless told otherwise", () => {
    expect(resolveSpan({}, lastDay)).toEqual({ from: null, to: lastDay, asOf: lastDay, openEnded: true });
  });

  it("takes a bare year for a fiscal year only where periods are", () => {
    const years = { from: "2016", to: "2018" };
    expect(resolveSpan({ ...years, period: "fiscal-year" }, lastDay)).toMatchObject({
      from: "2015-10-01",
      to: "2018-09-30",
    });
    expect(resolveSpan({ ...years, period: "month" }, lastDay)).toMatchObject({ from: "2016-01-01", to: "2018-12-31" });
  });

  it("ends with the record, or with the day that it is asked as of", () => {
    expect(resolveSpan({ to: "2030" }, lastDay).to).toBe(lastDay);
    expect(resolveSpan({ to: "2030", asOf: "2020-05" }, lastDay)).toMatchObject({
      to: "2020-05-31",
      asOf: "2020-05-31",
    });
    expect(resolveSpan({ asOf: "2030-01-01" }, lastDay).asOf).toBe(lastDay);
  });

  it("refuses an end before the beginning, a beginning after the record, and what is no day", () => {
    expect(code(() => resolveSpan({ from: "2019", to: "2018" }, lastDay))).toBe("bad-span");
    expect(code(() => resolveSpan({ from: "2027" }, lastDay))).toBe("bad-span");
    expect(code(() => resolveSpan({ from: "2019-02-30" }, lastDay))).toBe("bad-option");
    expect(code(() => resolveSpan({ asOf: "soon" }, lastDay))).toBe("bad-option");
  });
});

describe("periodSql", () => {
  it.each(periodKinds)("finds the first day of the %s as the calendar does", async (kind) => {
    const database = await Database.open({ threads: 1 });
    const days = Array.from({ length: 80 }, (_, at) => addDays("2018-08-30", at * 11));
    await database.run(`create table days as select unnest([${days.map((day) => `date '${day}'`).join(", ")}]) as day`);
    const { text, values } = periodSql(kind, name("day"));
    const rows = await database.rows(`select day, ${text} as period from days order by day`, [...values]);
    expect(rows.map((row) => row.period)).toEqual(rows.map((row) => periodStart(kind, String(row.day))));
    database.close();
  });
});

describe("a period of an answer", () => {
  it("is whole and final when the span and the record reach well past it", () => {
    expect(periodOf("fiscal-year", "2018-10-01", { from: null, to: lastDay }, lastDay)).toEqual({
      start: "2018-10-01",
      end: "2019-09-30",
      label: "FY2019",
      words: "fiscal year 2019",
      partial: false,
      provisional: false,
    });
  });

  it("is partial where the span cuts it at either end", () => {
    expect(periodOf("month", "2019-05-01", { from: "2019-05-02", to: lastDay }, lastDay).partial).toBe(true);
    expect(periodOf("month", "2019-05-01", { from: "2019-05-01", to: "2019-05-30" }, lastDay).partial).toBe(true);
    expect(periodOf("month", "2019-05-01", { from: "2019-05-01", to: "2019-05-31" }, lastDay).partial).toBe(false);
  });

  it("is provisional when it reaches into the last sixty days", () => {
    expect(periodOf("month", "2026-06-01", { from: null, to: lastDay }, lastDay).provisional).toBe(true);
    expect(periodOf("month", "2026-05-01", { from: null, to: lastDay }, lastDay).provisional).toBe(false);
  });
});

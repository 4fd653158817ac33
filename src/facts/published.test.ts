import { describe, expect, it } from "vitest";
import { datePrecision } from "./partial-date.ts";
import { findSeries, publishedSeries, seriesNear } from "./published.ts";
import type { PublishedPeriod, PublishedPoint } from "./series.ts";

const allPoints = publishedSeries.flatMap((series) => series.points);

describe("publishedSeries", () => {
  it("gives every series a kebab-case id of its own", () => {
    const ids = publishedSeries.map((series) => series.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("gives every series a point, and every point a finite value within its range", () => {
    expect(publishedSeries.filter((series) => series.points.length === 0)).toEqual([]);
    const low = (point: PublishedPoint) => point.low ?? point.value;
    const high = (point: PublishedPoint) => point.high ?? point.value;
    const wrong = allPoints.filter((at) => !(Number.isFinite(at.value) && low(at) <= at.value && at.value <= high(at)));
    expect(wrong).toEqual([]);
  });

  it("keeps shares between 0 and 100 percent", () => {
    const shares = publishedSeries.filter((series) => series.unit === "percent" && /share|rate/i.test(series.title));
    expect(shares.flatMap((series) => series.points).filter((at) => at.value < 0 || at.value > 100)).toEqual([]);
  });

  it("dates every point within the calendar, and ends no span before it begins", () => {
    expect(allPoints.filter((point) => !isPeriod(point.period))).toEqual([]);
  });

  it("has at most one value for a period and part: values that disagree stand in separate series", () => {
    const twice = publishedSeries.filter((series) => {
      const keys = series.points.map((point) => JSON.stringify([point.period, point.part]));
      return new Set(keys).size < keys.length;
    });
    expect(twice.map((series) => series.id)).toEqual([]);
  });

  it("puts the points of a series in order of time", () => {
    const unordered = publishedSeries.filter((series) => {
      const ends = series.points.map((point) => endOf(point.period));
      return ends.some((end, index) => index > 0 && end < ends[index - 1]!);
    });
    expect(unordered.map((series) => series.id)).toEqual([]);
  });

  it("keeps rival values of one year side by side", () => {
    const of2018 = seriesNear("pending_cases").flatMap((series) =>
      series.points.filter((at) => at.period.kind === "fiscal-year" && at.period.year === 2018 && !series.derived),
    );
    expect(of2018.map((point) => point.value).sort((a, b) => a - b)).toEqual([768257, 796513, 1039403]);
  });

  it.each([
    ["pending-eoir-2021", 2018, 796513],
    ["pending-eoir-2025", 2018, 1039403],
    ["pending-eoir-2020", 2019, 987274],
    ["pending-trac-active", 2018, 768257],
    ["inactive-eoir-2020", 2017, 339441],
    ["completions-eoir-2021", 2019, 276970],
    ["completions-trac-2022", 2018, 193132],
    ["cases-filed-eoir-2025", 2024, 1783915],
    ["asylum-denial-rate-trac-2018", 2018, 65.0],
    ["completions-per-judge-eoir", 2019, 708],
    ["in-absentia-rate-eoir", 2019, 46],
    ["motions-to-recalendar-eoir-2025", 2025, 126085],
    ["juvenile-cases-filed-trac", 2013, 21351],
  ])("has the figure printed for %s in FY%i", (id, year, value) => {
    const at = findSeries(id)?.points.find(
      (point) => point.period.kind === "fiscal-year" && point.period.year === year,
    );
    expect(at?.value).toBe(value);
  });

  it.each([
    ["judges-on-board-eoir", "2018-08-10", 351],
    ["judges-on-board-doj-2018", "2018-09-10", 397],
    ["judge-classes", "2018-09-10", 44],
    ["separated-in-orr-gao", "2018-09-10", 437],
    ["separated-in-orr-government", "2018-09-06", 416],
    ["closed-cases-put-back-trac", "2018-11-08", 330211],
    ["pending-age-median-gao", "2014-10-01", 404],
  ])("has the figure printed for %s on %s", (id, date, value) => {
    const at = findSeries(id)?.points.find((point) => point.period.kind === "day" && point.period.date === date);
    expect(at?.value).toBe(value);
  });

  it("has EOIR's asylum denial share for the first half of FY2018", () => {
    const half = { kind: "span", from: "2017-10-01", to: "2018-03-31" };
    const at = findSeries("asylum-denial-rate-eoir-2018")?.points.find((point) => endOf(point.period) === half.to);
    expect(at).toMatchObject({ period: half, value: 41.82, source: "CIS-2018-05" });
  });
});

describe("figures worked out here", () => {
  const valueIn = (id: string, year: number) =>
    findSeries(id)!.points.find((at) => at.period.kind === "fiscal-year" && at.period.year === year)!.value;

  it("follow from the published ones: the gap between EOIR's vintages", () => {
    for (const { period, value } of findSeries("pending-eoir-vintage-gap")!.points) {
      const year = yearOf(period);
      expect(value).toBe(valueIn("pending-eoir-2025", year) - valueIn("pending-eoir-2021", year));
    }
  });

  it("follow from the published ones: growth that receipts and completions do not explain", () => {
    for (const { period, value } of findSeries("pending-eoir-stock-flow-residual")!.points) {
      const year = yearOf(period);
      const expected = valueIn("pending-eoir-2025", year - 1) + flow("cases-filed", year) - flow("completions", year);
      expect(value).toBe(valueIn("pending-eoir-2025", year) - expected);
    }
    function flow(kind: string, year: number) {
      return valueIn(`${kind}-eoir-2025`, year);
    }
  });

  it("follow from the stated model: the backlog with more judges", () => {
    const receipts = (316106 + 546248 + 368746 + 244261 + 707527) / 5;
    for (const { part, value } of findSeries("backlog-reconstruction")!.points) {
      let backlog = 2_000_000;
      for (let year = 2024; year <= 2033; year += 1) {
        backlog = Math.max(0, backlog + receipts - 500 * (649 + Number.parseInt(part!, 10)));
      }
      expect(Math.round(backlog / 10_000) * 10_000).toBe(value);
    }
  });

  it("add up: TRAC's case types make its total in every period", () => {
    for (const { period, value } of findSeries("completions-trac-2022")!.points) {
      const ofPeriod = findSeries("completions-by-case-type-trac-2022")!.points.filter(
        (point) => endOf(point.period) === endOf(period),
      );
      expect(ofPeriod.reduce((sum, point) => sum + point.value, 0)).toBe(value);
    }
  });
});

function isPeriod(period: PublishedPeriod): boolean {
  switch (period.kind) {
    case "fiscal-year":
    case "calendar-year":
      return Number.isInteger(period.year) && period.year >= 1990 && period.year <= 2040;
    case "month":
      return datePrecision(period.month) === "month";
    case "day":
      return datePrecision(period.date) === "day";
    case "span":
      return [period.from, period.to].every((date) => datePrecision(date) === "day") && period.from <= period.to;
  }
}

function endOf(period: PublishedPeriod): string {
  switch (period.kind) {
    case "fiscal-year":
      return `${period.year}-09-30`;
    case "calendar-year":
      return `${period.year}-12-31`;
    case "month":
      return `${period.month}-31`;
    case "day":
      return period.date;
    case "span":
      return period.to;
  }
}

function yearOf(period: PublishedPeriod): number {
  return Number(endOf(period).slice(0, 4));
}

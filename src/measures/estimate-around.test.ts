import { describe, expect, it } from "vitest";
import { estimateAround, type MonthValue } from "./estimate-around.ts";
import { monthsBetween, ruleWindow } from "./rule-window.ts";

/** A small disturbance that repeats after 997 months and follows no month of the year. */
const wobble = (at: number) => ((at * at * 31 + at * 17) % 97) / 97 - 0.5;

/** Twelve years of months: a line, a season, and from the break on a higher level and a steeper line. */
function series(breakMonth: string, level: number, slope: number, size = 2): readonly MonthValue[] {
  const months = monthsBetween("2012-01-01", "2023-12-01");
  const since = months.indexOf(breakMonth);
  return months.map((month, at) => ({
    month,
    value:
      100 +
      0.5 * at +
      10 * Math.sin((2 * Math.PI * at) / 12) +
      size * wobble(at) +
      (at >= since ? level + slope * (at - since) : 0),
  }));
}

describe("estimateAround", () => {
  const window = ruleWindow("2018-05-17");

  it("recovers a planted change of level and slope, and ranks it first of all months", () => {
    const found = estimateAround(series("2018-06-01", 30, 1.5), window);
    expect(found.level.estimate).toBeCloseTo(30, -0.3);
    expect(found.level.low ?? 0).toBeLessThan(30.5);
    expect(found.level.high ?? 0).toBeGreaterThan(29.5);
    expect(found.slope.estimate).toBeCloseTo(1.5, 0);
    expect(found.placebo?.rank).toBe(1);
    expect(found.placebo?.of).toBeGreaterThan(60);
  });

  it("is exact on a series without disturbance", () => {
    const found = estimateAround(series("2018-06-01", 30, 1.5, 0), window);
    expect(found.level.estimate).toBeCloseTo(30, 6);
    expect(found.slope.estimate).toBeCloseTo(1.5, 6);
  });

  it("leaves out the month in which the rule took effect part-way", () => {
    const spoiled = series("2018-06-01", 30, 1.5).map((each) =>
      each.month === "2018-05-01" ? { ...each, value: 9999 } : each,
    );
    const found = estimateAround(spoiled, window);
    expect(found).toEqual(estimateAround(series("2018-06-01", 30, 1.5), window));
    expect([found.before, found.after]).toEqual([35, 36]);
  });

  it("gives no change where nothing changes, in the middle of the ranks", () => {
    const found = estimateAround(series("2018-06-01", 0, 0), window);
    expect(Math.abs(found.level.estimate ?? 9)).toBeLessThan(2);
    expect(found.placebo?.rank).toBeGreaterThan(1);
  });

  it("knows nothing with fewer than 24 months on a side", () => {
    const short = series("2018-06-01", 30, 1.5).filter(({ month }) => month < "2020-05-01");
    const found = estimateAround(short, window);
    expect(found.level.estimate).toBeNull();
    expect(found.after).toBe(23);
    expect(found.placebo).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { kaplanMeier, type SurvivalRow } from "./kaplan-meier.ts";
import { survivalQuantile } from "./survival-quantile.ts";

/** Rows from times as the literature prints them: "13+" is censored at 13. */
function rowsOf(printed: string): SurvivalRow[] {
  const rows = new Map<number, { events: number; censored: number }>();
  for (const each of printed.split(" ")) {
    const time = Number.parseInt(each, 10);
    const row = rows.get(time) ?? { events: 0, censored: 0 };
    if (each.endsWith("+")) row.censored++;
    else row.events++;
    rows.set(time, row);
  }
  return [...rows].map(([time, row]) => ({ time, ...row })).sort((a, b) => a.time - b.time);
}

const MAINTAINED = "9 13 13+ 18 23 28+ 31 34 45+ 48 161+";
const NOT_MAINTAINED = "5 5 8 8 12 16+ 23 27 30+ 33 43 45";
const SIX_MP = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";

describe("survivalQuantile", () => {
  it("gives the medians of the leukaemia maintenance data: 31 and 23, with the bands of R's log-log", () => {
    const maintained = survivalQuantile(kaplanMeier(rowsOf(MAINTAINED)), 0.5);
    const not = survivalQuantile(kaplanMeier(rowsOf(NOT_MAINTAINED)), 0.5);
    expect(maintained).toEqual({ estimate: 31, low: 13, high: null });
    expect(not).toEqual({ estimate: 23, low: 5, high: 43 });
  });

  it("gives the median of 23 weeks under 6-mercaptopurine, and no time by which nine in ten relapsed", () => {
    const curve = kaplanMeier(rowsOf(SIX_MP));
    expect(survivalQuantile(curve, 0.5)).toEqual({ estimate: 23, low: 13, high: null });
    expect(survivalQuantile(curve, 0.9)).toEqual({ estimate: null, low: null, high: null });
  });

  it("is not moved by rounding in the products", () => {
    const tenths = kaplanMeier(rowsOf("1 2 3 4 5 6 7 8 9 10"));
    for (let count = 1; count <= 10; count++) {
      expect(survivalQuantile(tenths, count / 10).estimate).toBe(count);
    }
  });
});

import { describe, expect, it } from "vitest";
import { kaplanMeier, type SurvivalPoint, type SurvivalRow } from "./kaplan-meier.ts";

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

const column = <K extends keyof SurvivalPoint>(curve: readonly SurvivalPoint[], name: K): SurvivalPoint[K][] =>
  curve.map((point) => point[name]);

const rounded = (values: readonly (number | null)[], digits: number): (number | null)[] =>
  values.map((value) => (value === null ? null : Number(value.toFixed(digits))));

describe("kaplanMeier", () => {
  it("gives the survival of the leukaemia maintenance data (Miller 1997; survival::aml) as R prints it", () => {
    const curve = kaplanMeier(rowsOf(MAINTAINED));
    expect(column(curve, "time")).toEqual([9, 13, 18, 23, 31, 34, 48]);
    expect(column(curve, "atRisk")).toEqual([11, 10, 8, 7, 5, 4, 2]);
    expect(rounded(column(curve, "survival"), 3)).toEqual([0.909, 0.818, 0.716, 0.614, 0.491, 0.368, 0.184]);
    const errors = [0.0867, 0.1163, 0.1397, 0.1526, 0.1642, 0.1627, 0.1535];
    expect(rounded(column(curve, "standardError"), 4)).toEqual(errors);
  });

  it("gives log-log intervals that agree with lifelines 0.30 on the same data", () => {
    const curve = kaplanMeier(rowsOf(MAINTAINED));
    const low = [0.5080802058, 0.4474286147, 0.3501903859, 0.26575204, 0.1673309098, 0.0928295749, 0.0117384801];
    const high = [0.9866738227, 0.9511622286, 0.8990239742, 0.8352992433, 0.7533997904, 0.6570408324, 0.5250148427];
    expect(rounded(column(curve, "low"), 10)).toEqual(low);
    expect(rounded(column(curve, "high"), 10)).toEqual(high);
  });

  it("ends at zero without an interval when the last one seen has the event", () => {
    const curve = kaplanMeier(rowsOf(NOT_MAINTAINED));
    expect(rounded(column(curve, "survival"), 4)).toEqual([0.8333, 0.6667, 0.5833, 0.4861, 0.3889, 0.2593, 0.1296, 0]);
    expect(curve.at(-1)).toEqual({
      time: 45,
      atRisk: 1,
      events: 1,
      survival: 0,
      standardError: 0,
      low: null,
      high: null,
    });
  });

  it("gives the survival under 6-mercaptopurine (Freireich and others, Blood 21 (1963) 699-716)", () => {
    const curve = kaplanMeier(rowsOf(SIX_MP));
    expect(column(curve, "atRisk")).toEqual([21, 17, 15, 12, 11, 7, 6]);
    expect(rounded(column(curve, "survival"), 3)).toEqual([0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448]);
  });

  it("narrows the band at a lower level (lifelines 0.30)", () => {
    const last = kaplanMeier(rowsOf(SIX_MP), { level: 0.9 }).at(-1) as SurvivalPoint;
    expect(rounded([last.low, last.high], 10)).toEqual([0.2264620882, 0.6481135841]);
  });

  it("is the plain share remaining when nobody is censored", () => {
    const curve = kaplanMeier(rowsOf("1 2 3 4 5"));
    expect(rounded(column(curve, "survival"), 12)).toEqual([0.8, 0.6, 0.4, 0.2, 0]);
    expect(curve[1]?.standardError).toBeCloseTo(Math.sqrt((0.6 * 0.4) / 5), 14);
  });

  it("has no points when nothing happened and refuses rows out of order", () => {
    expect(kaplanMeier([])).toEqual([]);
    expect(kaplanMeier([{ time: 3, events: 0, censored: 5 }])).toEqual([]);
    expect(() => kaplanMeier(rowsOf("1 2 3").reverse())).toThrow(RangeError);
  });
});

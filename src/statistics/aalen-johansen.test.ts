import { describe, expect, it } from "vitest";
import { aalenJohansen, type ExitRow, type IncidencePoint } from "./aalen-johansen.ts";
import { kaplanMeier } from "./kaplan-meier.ts";

const EXITS = { none: [0, 0], first: [1, 0], second: [0, 1] };

/** One person per row, by time and the way out. */
function rowsOf(people: readonly (readonly [number, keyof typeof EXITS])[]): ExitRow[] {
  return people.map(([time, exit]) => ({ time, events: EXITS[exit], censored: exit === "none" ? 1 : 0 }));
}

const cause = (
  points: readonly IncidencePoint[],
  i: number,
  of: "incidence" | "standardError",
): (number | undefined)[] => points.map((point) => point[of][i]);

describe("aalenJohansen", () => {
  // Satagopan and others, British Journal of Cancer 91 (2004) 1229-1235, table 2: the first of 305 women with breast
  // cancer; here `first` is death of it, `second` death of other causes, and the 296 others are censored after.
  const breastCancer = aalenJohansen([
    ...rowsOf([
      [7, "none"],
      [10, "first"],
      [14, "none"],
      [16, "first"],
      [18, "second"],
      [23, "first"],
      [24, "none"],
      [26, "second"],
      [27, "first"],
    ]),
    { time: 28, events: [0, 0], censored: 296 },
  ]);

  it("gives the numbers at risk and the survival that Satagopan and others print", () => {
    expect(breastCancer.map(({ atRisk }) => atRisk)).toEqual([304, 302, 301, 300, 298, 297]);
    const percent = breastCancer.map(({ survival }) => (100 * survival).toFixed(1));
    expect(percent).toEqual(["99.7", "99.3", "99.0", "98.7", "98.3", "98.0"]);
  });

  it("gives their increments of incidence, which they round to 0.3 % before adding them up", () => {
    const incidence = [0, ...(cause(breastCancer, 0, "incidence") as number[])];
    const steps = incidence.slice(1).map((now, i) => (100 * (now - (incidence[i] as number))).toFixed(1));
    expect(steps).toEqual(["0.3", "0.3", "0.0", "0.3", "0.0", "0.3"]);
  });

  const ten = aalenJohansen(
    rowsOf([
      [1, "first"],
      [2, "second"],
      [3, "none"],
      [4, "first"],
      [5, "first"],
      [6, "none"],
      [7, "second"],
      [8, "first"],
      [9, "none"],
      [10, "second"],
    ]),
  );

  it("is a sum of fractions that can be done by hand", () => {
    const byHand = [
      1 / 10,
      1 / 10,
      1 / 10 + 4 / 35,
      1 / 10 + 8 / 35,
      1 / 10 + 8 / 35,
      1 / 10 + 13 / 35,
      1 / 10 + 13 / 35,
    ];
    for (const [i, incidence] of cause(ten, 0, "incidence").entries())
      expect(incidence).toBeCloseTo(byHand[i] as number, 14);
  });

  it("has the standard errors of lifelines 0.30, and the last one where lifelines has none", () => {
    const first = [0.09486832980505137, 0.09486832980505137, 0.13504129591905778, 0.15618446147370385];
    const later = [0.15618446147370385, 0.17556240324853817, 0.17556240324853817];
    for (const [i, error] of [...first, ...later].entries()) expect(ten[i]?.standardError[0]).toBeCloseTo(error, 12);
    expect(ten[1]?.standardError[1]).toBeCloseTo(0.09486832980505137, 12);
    expect(ten[4]?.standardError[1]).toBeCloseTo(0.15207026149608233, 12);
  });

  it("makes 1 of survival and all incidences, and agrees at the end on one error for two causes", () => {
    for (const { survival, incidence } of [...ten, ...breastCancer]) {
      expect(incidence.reduce((sum, share) => sum + share, survival)).toBeCloseTo(1, 14);
    }
    const [one, other] = (ten.at(-1) as IncidencePoint).standardError as [number, number];
    expect(one).toBeCloseTo(other, 12);
  });

  it("is 1 less Kaplan-Meier, with Greenwood's error, when there is one way out", () => {
    const rows = [5, 8, 12, 16, 23, 27, 30, 33, 43, 45].map((time, i) => ({
      time,
      events: (i % 4) + 1,
      censored: i % 3,
    }));
    const survival = kaplanMeier(rows);
    const incidence = aalenJohansen(rows.map((row) => ({ ...row, events: [row.events] })));
    expect(incidence.length).toBe(survival.length);
    for (const [i, point] of incidence.entries()) {
      expect(point.incidence[0]).toBeCloseTo(1 - (survival[i]?.survival as number), 13);
      expect(point.standardError[0]).toBeCloseTo(survival[i]?.standardError as number, 12);
    }
  });

  it("has no points without exits and refuses rows out of order or with another number of causes", () => {
    const row = (time: number, events: number[]): ExitRow => ({ time, events, censored: 0 });
    expect(aalenJohansen([])).toEqual([]);
    expect(() => aalenJohansen([row(2, [1, 0]), row(1, [1, 0])])).toThrow(RangeError);
    expect(() => aalenJohansen([row(1, [1, 0]), row(2, [1])])).toThrow(RangeError);
  });
});

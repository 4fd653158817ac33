import { describe, expect, it } from "vitest";
import { normalQuantile } from "./normal.ts";
import { observedOverExpected } from "./ratio.ts";

describe("observedOverExpected", () => {
  it("gives the exact 95 % limits of a Poisson count that tables print (Pearson and Hartley, table 40)", () => {
    const printed = [
      { count: 0, low: 0, high: 3.689 },
      { count: 1, low: 0.025, high: 5.572 },
      { count: 10, low: 4.795, high: 18.39 },
      { count: 30, low: 20.24, high: 42.83 },
      { count: 100, low: 81.36, high: 121.63 },
    ];
    for (const { count, low, high } of printed) {
      const digits = count < 10 ? 3 : 2;
      const interval = observedOverExpected(count, 1);
      expect(interval.low).toBeCloseTo(low, digits);
      expect(interval.high).toBeCloseTo(high, digits);
    }
  });

  // Calabrese (ed.), Biological Effects of Low Level Exposures to Chemicals and Radiation (1992), chapter 7.
  it("gives the worked example of 30 cases where 15.21 were expected: about 2, from 1.33 to 2.82", () => {
    const { estimate, low, high } = observedOverExpected(30, 15.21);
    expect(estimate).toBeCloseTo(1.97, 2);
    expect(low).toBeCloseTo(1.33, 2);
    expect(high).toBeCloseTo(2.82, 2);
  });

  it("is within 0.2 % of Byar's approximation from ten cases on (Breslow and Day 1987, formula 2.12)", () => {
    const z = normalQuantile(0.975);
    for (const count of [10, 25, 80, 400]) {
      const { low, high } = observedOverExpected(count, 1);
      const next = count + 1;
      const byarLow = count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3;
      const byarHigh = next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3;
      expect(Math.abs((low as number) / byarLow - 1)).toBeLessThan(0.002);
      expect(Math.abs((high as number) / byarHigh - 1)).toBeLessThan(0.002);
    }
  });

  it("says nothing when nothing was expected", () => {
    expect(observedOverExpected(3, 0)).toEqual({ estimate: null, low: null, high: null });
  });
});

import { describe, expect, it } from "vitest";
import type { Estimate } from "./estimate.ts";
import { segmented } from "./segmented.ts";

// Made with a season, a rise of 8 at month 28 and a slope that falls by 0.5 there, and errors that follow each other.
const MADE = [
  54.9, 53.7, 52, 49.3, 48, 48.1, 47.1, 47.4, 49.8, 53.1, 56, 56.9, 58.1, 58.5, 55.8, 53.5, 49.6, 48.2, 47, 49.5, 51.4,
  55.7, 58.9, 61.2, 59.6, 59.7, 58.9, 58, 62.4, 60.5, 59.1, 59.9, 63.3, 64.9, 67.6, 69.9, 69.7, 68.8, 66.7, 64.3, 60.4,
  58.8, 59.5, 58.4, 61.2, 63, 65.1, 68.6, 69.1, 66.6, 64.2, 61.9, 59.3, 57.9, 56.5, 57.6, 60.1, 61.1, 63.3, 63.9,
];

function expectNear({ estimate, low, high }: Estimate, reference: readonly [number, number, number]): void {
  expect(estimate).toBeCloseTo(reference[0], 7);
  expect(low).toBeCloseTo(reference[1], 7);
  expect(high).toBeCloseTo(reference[2], 7);
}

const UNKNOWN = { estimate: null, low: null, high: null };

describe("segmented", () => {
  it("agrees with statsmodels 0.15 (OLS, HAC with 3 lags and small-sample correction, t)", () => {
    const { level, slope, residualDegrees } = segmented(MADE, 28, { firstMonth: 3 });
    expectNear(level, [8.9942554, 7.76717968, 10.22133111]);
    expectNear(slope, [-0.39229784, -0.45879785, -0.32579783]);
    expect(residualDegrees).toBe(45);
  });

  it("leaves out missing months without closing the gap (NumPy 2.4, scores of missing months set to zero)", () => {
    const gaps = MADE.map((value, i) => ([5, 6, 40].includes(i) ? null : value));
    const { level, slope, residualDegrees } = segmented(gaps, 28, { firstMonth: 3 });
    expectNear(level, [8.9586237, 7.91979135, 9.99745606]);
    expectNear(slope, [-0.40991349, -0.46786836, -0.35195862]);
    expect(residualDegrees).toBe(42);
  });

  it("finds a planted change exactly when nothing is left to chance", () => {
    const season = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8];
    const values = Array.from({ length: 72 }, (_, i) => {
      return 20 + 0.25 * i + (season[i % 12] as number) + (i < 36 ? 0 : -7 + 0.5 * (i - 36));
    });
    const { level, slope } = segmented(values, 36);
    expect(level.estimate).toBeCloseTo(-7, 10);
    expect(slope.estimate).toBeCloseTo(0.5, 11);
  });

  it("holds no change in some 90 of 100 series without one, and in 85 when months follow each other", () => {
    let state = 11;
    const unit = (): number => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    const held = (correlation: number): number => {
      const rounds = 300;
      let count = 0;
      for (let round = 0; round < rounds; round++) {
        let error = 0;
        const series = Array.from({ length: 72 }, () => {
          error = correlation * error + unit() + unit() + unit() - 1.5;
          return error;
        });
        const { low, high } = segmented(series, 36).level;
        if ((low as number) <= 0 && (high as number) >= 0) count++;
      }
      return count / rounds;
    };
    expect(Math.abs(held(0) - 0.91)).toBeLessThan(0.04);
    expect(Math.abs(held(0.4) - 0.85)).toBeLessThan(0.04);
  });

  it("does not depend on where the year is taken to begin", () => {
    const { level } = segmented(MADE, 28, { firstMonth: -9 });
    expect(level).toEqual(segmented(MADE, 28, { firstMonth: 3 }).level);
  });

  it("says nothing with fewer than 24 months on a side, counting only those with a value", () => {
    const months: (number | null)[] = Array.from({ length: 48 }, (_, i) => (i * 7919) % 13);
    const nothing = { level: UNKNOWN, slope: UNKNOWN, residualDegrees: null };
    expect(segmented(months, 24).residualDegrees).toBe(48 - 15);
    expect(segmented(months, 23)).toEqual(nothing);
    expect(segmented(months.slice(1), 24)).toEqual(nothing);
    expect(segmented(months.with(40, null), 24)).toEqual(nothing);
  });

  it("does without a month of the year that never has a value", () => {
    const months = Array.from({ length: 72 }, (_, i) => (i % 12 === 0 ? null : (i * 7919) % 13));
    expect(segmented(months, 36).residualDegrees).toBe(66 - 14);
  });
});

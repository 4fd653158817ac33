import { describe, expect, it } from "vitest";
import { wilson } from "./wilson.ts";

describe("wilson", () => {
  it("gives the score intervals of Newcombe, Statistics in Medicine 17 (1998) 857-872, table I", () => {
    const printed = [
      { successes: 81, n: 263, low: 0.2553, high: 0.3662 },
      { successes: 15, n: 148, low: 0.0624, high: 0.1605 },
      { successes: 0, n: 20, low: 0, high: 0.1611 },
      { successes: 1, n: 29, low: 0.0061, high: 0.1718 },
    ];
    for (const { successes, n, low, high } of printed) {
      const interval = wilson(successes, n);
      expect(interval.estimate).toBe(successes / n);
      expect(interval.low).toBeCloseTo(low, 4);
      expect(interval.high).toBeCloseTo(high, 4);
    }
  });

  it("agrees with statsmodels 0.15 at another level", () => {
    const { low, high } = wilson(15, 148, { level: 0.9 });
    expect(low).toBeCloseTo(0.06744326224687144, 13);
    expect(high).toBeCloseTo(0.14957293174640032, 13);
  });

  it("mirrors itself when successes and failures change places, to exact ends at all or none", () => {
    const none = wilson(0, 20);
    const all = wilson(20, 20);
    expect([none.low, all.high]).toEqual([0, 1]);
    expect(all.low).toBeCloseTo(1 - (none.high as number), 15);
  });

  it("keeps the share and widens the interval when the trials are worth fewer", () => {
    const clustered = wilson(30, 100, { effectiveN: 40 });
    const fewer = wilson(12, 40);
    expect(clustered.estimate).toBe(0.3);
    expect(clustered.low).toBeCloseTo(fewer.low as number, 14);
    expect(clustered.high).toBeCloseTo(fewer.high as number, 14);
  });

  it("takes counts that are not whole", () => {
    const { estimate, low, high } = wilson(2.5, 7.5);
    expect(estimate).toBeCloseTo(1 / 3, 15);
    expect(low).toBeLessThan(1 / 3);
    expect(high).toBeGreaterThan(1 / 3);
  });

  it("says nothing of no trials", () => {
    expect(wilson(0, 0)).toEqual({ estimate: null, low: null, high: null });
  });
});

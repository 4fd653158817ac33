import { describe, expect, it } from "vitest";
import { betaCdf, betaQuantile } from "./beta.ts";

// Digits from mpmath 1.4 at 30 places, unless a closed form is given.

describe("betaCdf", () => {
  it("is a polynomial for small whole parameters", () => {
    for (const x of [0.01, 0.4, 0.9]) {
      expect(betaCdf(x, 1, 1)).toBeCloseTo(x, 14);
      expect(betaCdf(x, 2, 3)).toBeCloseTo(x * x * (6 - 8 * x + 3 * x * x), 14);
    }
  });

  it("is the arcsine distribution for two halves", () => {
    for (const x of [0.001, 0.1, 0.8]) {
      expect(betaCdf(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 14);
    }
  });

  it("agrees with mpmath for small, uneven and large parameters", () => {
    expect(betaCdf(0.001, 0.05, 7)).toBeCloseTo(0.7985246662663213, 13);
    expect(betaCdf(0.09, 30.5, 400.25)).toBeCloseTo(0.9322921218539354, 12);
    expect(betaCdf(0.41, 2000, 3000)).toBeCloseTo(0.9252621262083042, 12);
  });

  it("holds nothing below 0 and all at 1", () => {
    expect([betaCdf(-1, 2, 3), betaCdf(0, 2, 3), betaCdf(1, 2, 3)]).toEqual([0, 0, 1]);
  });
});

describe("betaQuantile", () => {
  it("agrees with mpmath", () => {
    expect(betaQuantile(0.025, 2, 3)).toBeCloseTo(0.06758598648854296, 14);
    expect(betaQuantile(0.975, 0.5, 0.5)).toBeCloseTo(0.998458666866564, 14);
    expect(betaQuantile(0.025, 30.5, 400.25)).toBeCloseTo(0.048562568034872744, 13);
    expect(betaQuantile(0.9, 3.3, 0.7)).toBeCloseTo(0.9895551930815064, 14);
  });

  it("has its ends at 0 and 1 and refuses what is no probability", () => {
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
    expect(() => betaQuantile(2, 2, 3)).toThrow(RangeError);
  });
});

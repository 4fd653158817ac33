import { describe, expect, it } from "vitest";
import { normalCdf, normalQuantile } from "./normal.ts";

describe("normalQuantile", () => {
  it("gives the values that Wichura (1988) prints for checking AS 241", () => {
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 15);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 14);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.262340089798409, 14);
  });

  it("gives the usual 95 and 99 % points (mpmath 1.4)", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.9599639845400543, 14);
    expect(normalQuantile(0.995)).toBeCloseTo(2.575829303548901, 14);
  });

  it("is infinite at 0 and 1 and refuses what is no probability", () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(() => normalQuantile(-0.1)).toThrow(RangeError);
    expect(() => normalQuantile(Number.NaN)).toThrow(RangeError);
  });
});

describe("normalCdf", () => {
  it("agrees with mpmath 1.4, in the far tail too", () => {
    expect(normalCdf(1.96)).toBeCloseTo(0.9750021048517795, 14);
    expect(normalCdf(-1)).toBeCloseTo(0.15865525393145705, 14);
    expect(normalCdf(-6) / 9.86587645037698e-10).toBeCloseTo(1, 12);
    expect(normalCdf(0)).toBe(0.5);
  });

  it("undoes the quantile", () => {
    for (const p of [1e-8, 0.02, 0.3, 0.5, 0.77, 0.999]) expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 14);
  });
});

import { describe, expect, it } from "vitest";
import { findRoot } from "./root.ts";

describe("findRoot", () => {
  it("finds where a curve crosses zero to the last digits", () => {
    expect(findRoot((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
    expect(findRoot((x) => Math.cos(x) - x, 0, 1)).toBeCloseTo(0.7390851332151607, 15);
  });

  it("finds a very small root to its own last digits", () => {
    expect(findRoot((x) => x ** 0.1 - 1e-3, 0, 1) / 1e-30).toBeCloseTo(1, 12);
  });

  it("takes an end that is itself the root", () => {
    expect(findRoot((x) => x, 0, 1)).toBe(0);
    expect(findRoot((x) => x - 1, 0, 1)).toBe(1);
  });

  it("refuses a bracket without a change of sign", () => {
    expect(() => findRoot((x) => x * x + 1, -1, 1)).toThrow(RangeError);
  });
});

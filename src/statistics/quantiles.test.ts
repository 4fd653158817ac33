import { describe, expect, it } from "vitest";
import { quantiles } from "./quantiles.ts";

describe("quantiles", () => {
  it("gives what R's quantile(1:10) prints", () => {
    expect(quantiles([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], [0, 0.25, 0.5, 0.75, 1])).toEqual([1, 3.25, 5.5, 7.75, 10]);
  });

  it("takes one value for every quantile of itself, and leaves the values in their order", () => {
    const values = [3, 1, 2];
    expect(quantiles([7], [0, 0.3, 1])).toEqual([7, 7, 7]);
    expect(quantiles(values, [0.5])).toEqual([2]);
    expect(values).toEqual([3, 1, 2]);
  });

  it("sorts by size, not by spelling", () => {
    expect(quantiles([10, 9, -100], [0.5])).toEqual([9]);
  });

  it("says nothing of no values and refuses what is no probability", () => {
    expect(quantiles([], [0.5, 0.9])).toEqual([null, null]);
    expect(() => quantiles([1], [50])).toThrow(RangeError);
  });
});

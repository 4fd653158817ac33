import { describe, expect, it } from "vitest";
import { placeboRank } from "./placebo.ts";
import { segmented } from "./segmented.ts";

/** Months of noise that is the same at every run, with a step at month `at`. */
function series(length: number, at: number, step: number): number[] {
  return Array.from({ length }, (_, i) => ((i * 7919) % 31) / 31 + (i < at ? 0 : step));
}

describe("placeboRank", () => {
  it("puts a true break before every month where nothing happened", () => {
    expect(placeboRank(series(120, 60, 5), 60)).toEqual({ rank: 1, of: 73, share: 1 / 73 });
  });

  it("takes a fall for as large a change as a rise", () => {
    expect(placeboRank(series(120, 60, -5), 60)?.rank).toBe(1);
  });

  it("is the place of the change among those fitted one by one", () => {
    const values = series(100, 0, 0);
    const sizes = values.map((_, i) => segmented(values, i).level.estimate).filter((size) => size !== null);
    const own = Math.abs(segmented(values, 40).level.estimate as number);
    const larger = sizes.filter((size) => Math.abs(size) > own).length;
    expect(placeboRank(values, 40)).toEqual({ rank: larger + 1, of: 53, share: (larger + 1) / 53 });
  });

  it("counts ties against the true break", () => {
    const still = Array.from({ length: 60 }, () => 0);
    expect(placeboRank(still, 30)).toEqual({ rank: 13, of: 13, share: 1 });
  });

  it("fits no more than the window on each side of any break", () => {
    const values = series(200, 100, 5);
    const own = segmented(values.slice(64, 136), 36, { firstMonth: 64 }).level.estimate as number;
    const other = segmented(values.slice(20, 92), 36, { firstMonth: 20 }).level.estimate as number;
    expect(Math.abs(own)).toBeGreaterThan(Math.abs(other));
    expect(placeboRank(values, 100, { window: 36 })).toEqual({ rank: 1, of: 153, share: 1 / 153 });
  });

  it("says nothing of a break with too few months", () => {
    expect(placeboRank(series(60, 10, 5), 10)).toBe(null);
  });
});

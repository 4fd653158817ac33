import { describe, expect, it } from "vitest";
import { formatTicks, formatValue, niceTicks } from "./numbers.ts";

describe("niceTicks", () => {
  it("encloses both ends by round numbers", () => {
    expect(niceTicks(0, 3389000, 5)).toEqual({ values: [0, 1e6, 2e6, 3e6, 4e6], low: 0, high: 4e6 });
    expect(niceTicks(-3, 7, 5).values).toEqual([-4, -2, 0, 2, 4, 6, 8]);
    expect(niceTicks(0, 0.3, 5).values).toEqual([0, 0.1, 0.2, 0.3]);
  });

  it("gives a span where both ends are equal", () => {
    expect(niceTicks(0, 0, 5).high).toBeGreaterThan(0);
  });
});

describe("formatTicks", () => {
  it("gives all marks the decimals that the finest needs", () => {
    expect(formatTicks([0, 0.2, 0.4], false)).toEqual(["0.0", "0.2", "0.4"]);
    expect(formatTicks([0, 0.2, 0.4], true)).toEqual(["0%", "20%", "40%"]);
    expect(formatTicks([0, 0.005, 0.01], true)).toEqual(["0.0%", "0.5%", "1.0%"]);
    expect(formatTicks([-2000, 0, 2000], false)).toEqual(["−2,000", "0", "2,000"]);
  });
});

describe("formatValue", () => {
  it("writes whole numbers with commas and shares as percentages", () => {
    expect(formatValue(1234567, false)).toBe("1,234,567");
    expect(formatValue(-3.456, false)).toBe("−3.46");
    expect(formatValue(0.4567, true)).toBe("45.7%");
  });

  it("never rounds a share to nothing or to all when it is not", () => {
    expect(formatValue(0.0002, true)).toBe("<0.1%");
    expect(formatValue(0.9999, true)).toBe(">99.9%");
    expect([0, 1].map((value) => formatValue(value, true))).toEqual(["0%", "100%"]);
  });
});

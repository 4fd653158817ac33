import { describe, expect, it } from "vitest";
import { bytes, columns, count, difference, duration, share } from "./format.ts";

describe("count", () => {
  it("puts commas between thousands", () => {
    expect([0, 999, 1000, 170_000_000].map(count)).toEqual(["0", "999", "1,000", "170,000,000"]);
  });
});

describe("difference", () => {
  it("shows the sign of what is more as of what is less", () => {
    expect([-1200, 0, 1200].map(difference)).toEqual(["-1,200", "0", "+1,200"]);
  });
});

describe("bytes", () => {
  it("uses the unit that leaves one to three digits before the point", () => {
    expect([0, 999, 1000, 18_400_000_000, 2e15].map(bytes)).toEqual([
      "0 bytes",
      "999 bytes",
      "1.0 kB",
      "18.4 GB",
      "2000.0 TB",
    ]);
  });
});

describe("duration", () => {
  it("is as short as its size allows", () => {
    expect([0.0421, 12.34, 89.9, 90, 3600, 5400, 9000].map(duration)).toEqual([
      "42 ms",
      "12.3 s",
      "89.9 s",
      "2 min",
      "60 min",
      "1 h 30 min",
      "2 h 30 min",
    ]);
  });
});

describe("share", () => {
  it("is a percentage that never rounds to nothing", () => {
    expect([share(1, 3), share(1, 40), share(0, 5), share(1, 1e6)]).toEqual([
      "33.3 %",
      "2.50 %",
      "0.00 %",
      "under 0.01 %",
    ]);
  });

  it("of nothing is none", () => {
    expect(share(0, 0)).toBe("none");
  });
});

describe("columns", () => {
  it("aligns the first column left and the others right", () => {
    const rows = [
      ["table", "rows"],
      ["a", "1,000"],
      ["longer", "2"],
    ];
    expect(columns(rows)).toBe("table    rows\na       1,000\nlonger      2");
  });

  it("of no rows is empty", () => {
    expect(columns([])).toBe("");
  });
});

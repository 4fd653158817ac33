import { describe, expect, it } from "vitest";
import { dayMarks } from "./day-axis.ts";

function texts(days: readonly string[], fiscalYears: boolean): string[] {
  return dayMarks(days, 1000, fiscalYears).map(({ text }) => text);
}

describe("dayMarks", () => {
  it("names the years at whose ends numbers stand, also the one that is not over", () => {
    expect(texts(["2023-09-30", "2024-09-30", "2025-09-30", "2026-07-31"], true)).toEqual([
      "FY2023",
      "FY2024",
      "FY2025",
      "FY2026",
    ]);
  });

  it("names months where numbers are a month apart", () => {
    expect(texts(["2024-01-16", "2024-02-15", "2024-03-16"], false)).toEqual(["Feb 2024", "Mar 2024"]);
  });
});

import { describe, expect, it } from "vitest";
import { definitions } from "../../measures/definitions/catalogue.ts";
import { definitionOf, findMeasure, resolveRequest } from "../../measures/resolve.ts";
import { defaultSeries, fileAddress } from "./default-series.ts";

describe("defaultSeries", () => {
  it("is a request that every measure takes", () => {
    for (const measure of definitions) {
      const request = defaultSeries(measure);
      expect(() => resolveRequest(request, definitionOf(measure), new Map(), "2026-07-31"), measure.id).not.toThrow();
    }
  });
});

describe("fileAddress", () => {
  it("asks the API for the series by fiscal year", () => {
    expect(fileAddress(findMeasure("cases_filed"), "csv")).toBe(
      "/api/measures/cases_filed?period=fiscal-year&format=csv",
    );
  });

  it("asks for judges' comparisons as they are", () => {
    expect(fileAddress(findMeasure("judge_outcomes"), null)).toBe("/api/measures/judge_outcomes");
  });
});

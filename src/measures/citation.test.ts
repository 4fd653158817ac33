import { describe, expect, it } from "vitest";
import { commandOf } from "./citation.ts";
import { parseFilter } from "./filters.ts";
import type { Request } from "./request.ts";
import { definitionOf, findMeasure, resolveRequest } from "./resolve.ts";

function commandFor(request: Request): string {
  const definition = definitionOf(findMeasure(request.measure), request.variant);
  return commandOf(resolveRequest(request, definition, new Map(), "2026-07-31"), "2026-07-31");
}

describe("commandOf", () => {
  it("leaves out what is so by default", () => {
    expect(commandFor({ measure: "pending_cases" })).toBe("assize ask pending_cases");
  });

  it("names the day as of which the record was looked at, with an end of the span and without", () => {
    expect(commandFor({ measure: "pending_cases", asOf: "2018-09-30" })).toBe(
      "assize ask pending_cases --as-of 2018-09-30",
    );
    expect(commandFor({ measure: "time_to_decision", to: "FY2016", asOf: "2018-09-30" })).toBe(
      "assize ask time_to_decision --to 2016-09-30 --as-of 2018-09-30",
    );
  });

  it("names breakdown, filters and periods, and that a breakdown was not wanted", () => {
    const where = [parseFilter("custody=D,R"), parseFilter("age!=0..17")];
    expect(commandFor({ measure: "cases_filed", by: ["state"], period: "fiscal-year", from: "2016" })).toBe(
      "assize ask cases_filed --by state --period fiscal-year --from 2015-10-01",
    );
    expect(commandFor({ measure: "completions", where })).toBe(
      "assize ask completions --where custody=D,R --where 'age!=0..17'",
    );
    expect(commandFor({ measure: "judges_by_quota_band", by: [] })).toBe("assize ask judges_by_quota_band --by none");
  });
});

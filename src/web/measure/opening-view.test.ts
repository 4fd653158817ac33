import { describe, expect, it } from "vitest";
import { findMeasure } from "../../measures/resolve.ts";
import { openingPeriod, questionAsked, takesRules } from "./opening-view.ts";

function requestOf(measure: string, query: string) {
  return questionAsked(findMeasure(measure), new URLSearchParams(query)).request;
}

describe("questionAsked", () => {
  it("opens by fiscal year where an address names neither breakdown, period, rule nor definition", () => {
    expect(requestOf("pending_cases", "")).toMatchObject({ period: "fiscal-year" });
    expect(requestOf("pending_cases", "where=court=NYC&variant=inactive")).toMatchObject({ period: "fiscal-year" });
  });

  it.each(["by=court", "by=none", "around=castro-tum", "definition=0123456789ab"])(
    "takes an address with %s at its word",
    (query) => {
      expect(requestOf("pending_cases", query).period).toBeUndefined();
    },
  );

  it("sets judges beside each other over the whole span", () => {
    expect(openingPeriod(findMeasure("judge_outcomes"))).toBeUndefined();
  });
});

describe("takesRules", () => {
  it("is for measures with one number a month", () => {
    expect(takesRules(findMeasure("completions"), "")).toBe(true);
    expect(takesRules(findMeasure("time_to_decision"), "")).toBe(false);
    expect(takesRules(findMeasure("judge_outcomes"), "nonsense")).toBe(false);
    expect(takesRules(findMeasure("judges_by_quota_band"), "")).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import type { AssizeError } from "../base/errors.ts";
import { parametersOf, queryText, requestFrom } from "./question-parameters.ts";

function read(query: string) {
  return requestFrom("cases_filed", new URLSearchParams(query));
}

function codeOf(query: string): string {
  try {
    read(query);
    return "none";
  } catch (error) {
    return (error as AssizeError).code;
  }
}

describe("requestFrom", () => {
  it("reads every parameter of an address", () => {
    const query =
      "variant=earliest&by=court,nationality&where=nationality=HO,GT&where=court!=NYC&period=fiscal-year&from=2016&to=FY2020&as-of=2024-01-31&release=2026-08-01&definition=ABC&format=CSV&limit=20";
    expect(read(query)).toEqual({
      request: {
        measure: "cases_filed",
        variant: "earliest",
        by: ["court", "nationality"],
        where: [
          { dimension: "nationality", values: ["HO", "GT"], not: false },
          { dimension: "court", values: ["NYC"], not: true },
        ],
        period: "fiscal-year",
        from: "2016",
        to: "FY2020",
        asOf: "2024-01-31",
      },
      rule: null,
      release: "2026-08-01",
      definition: "abc",
      format: "csv",
      limit: 20,
    });
  });

  it("takes dimensions with a comma between or the parameter repeated, and none for no breakdown", () => {
    expect(read("by=court&by=nationality").request.by).toEqual(read("by=court,nationality").request.by);
    expect(read("by=none").request.by).toEqual([]);
    expect(read("").request).toEqual({ measure: "cases_filed", where: [] });
  });

  it("takes a parameter left empty, as forms send it, as one left out", () => {
    expect(read("variant=&by=&period=&where=&limit=")).toEqual(read(""));
  });

  it.each([
    ["court=NYC", "unknown-parameter"],
    ["period=month&period=quarter", "bad-parameter"],
    ["from=yesterday", "bad-parameter"],
    ["to=2019-13", "bad-parameter"],
    ["as-of=2019", "bad-parameter"],
    ["limit=0", "bad-parameter"],
    ["limit=1e3", "bad-parameter"],
    ["around=castro-tum&period=month", "bad-parameter"],
    [`where=court=${"N".repeat(3000)}`, "bad-parameter"],
    ["by=judgee", "unknown-dimension"],
    ["period=week", "unknown-period"],
    ["where=Honduras", "bad-filter"],
  ])("refuses %s", (query, code) => {
    expect(codeOf(query)).toBe(code);
  });

  it("reads a filter of many spaces at once", () => {
    expect(codeOf(`where=${"a ".repeat(990)}`)).toBe("bad-filter");
  });
});

describe("parametersOf", () => {
  it.each([
    "",
    "by=none",
    "variant=earliest&by=court,nationality&where=nationality=HO,GT&where=age=..17&period=month&from=2019-05&to=2019-Q4",
    "where=court!=NYC&as-of=2024-01-31&around=castro-tum&release=2026-08-01&definition=abc&format=csv&limit=20",
  ])("writes back what was read, in one order: %s", (query) => {
    expect(queryText(parametersOf(read(query)))).toBe(query);
  });

  it("leaves out the standard variant and an empty list of filters", () => {
    expect(queryText(parametersOf({ request: { measure: "cases_filed", variant: "standard", where: [] } }))).toBe("");
  });

  it("escapes what would end a value", () => {
    const query = queryText(parametersOf(read(`where=${encodeURIComponent("nationality=A&B #1+2")}`)));
    expect(query).toBe("where=nationality=A%26B+%231%2B2");
    expect(read(query).request.where).toEqual([{ dimension: "nationality", values: ["A&B #1+2"], not: false }]);
  });
});

import { describe, expect, it } from "vitest";
import { datePrecision } from "./partial-date.ts";
import { effectiveDay, findRule, rules } from "./rules.ts";

describe("rules", () => {
  it("gives every rule a kebab-case id of its own", () => {
    const ids = rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("dates every rule within the calendar", () => {
    const dates = rules.flatMap((rule) => [rule.announced, rule.effective, rule.ended]);
    expect(dates.filter((date) => date !== null && datePrecision(date) === null)).toEqual([]);
    expect(rules.filter((rule) => rule.announced === null && rule.effective === null)).toEqual([]);
  });

  it("lets nothing take effect before it was announced", () => {
    const early = rules.filter(({ announced, effective }) => announced && effective && effective < announced);
    expect(early.filter((rule) => bothToTheDay(rule.announced, rule.effective))).toEqual([]);
  });

  it("says so where a rule ended before it took effect", () => {
    const odd = rules.filter(({ effective, ended }) => bothToTheDay(effective, ended) && ended! < effective!);
    expect(odd.map((rule) => rule.id)).toEqual(["bia-appeals-rule-2026"]);
    expect(odd[0]!.notVerified).toContain("before it took effect");
  });

  it("says what is not known wherever a date is not known to the day", () => {
    const short = rules.filter((rule) => [rule.announced, rule.effective].some((date) => date && date.length < 10));
    expect(short.filter((rule) => rule.notVerified === undefined).map((rule) => rule.id)).toEqual([]);
  });

  it("stands in order of time", () => {
    const dates = rules.map((rule) => rule.effective ?? rule.announced ?? "");
    expect(dates).toEqual([...dates].sort());
  });

  it("holds four decisions of the Attorney General from March to August 2018", () => {
    const own = rules.filter(
      ({ kind, announced }) =>
        kind === "Attorney General decision" && announced! >= "2018-03" && announced! < "2018-09",
    );
    expect(own.map((rule) => rule.id)).toEqual(["e-f-h-l", "castro-tum", "a-b-i", "l-a-b-r"]);
  });

  it.each([
    ["castro-tum", "2018-05-17", "2021-07-15", "27 I&N Dec. 271 (A.G. 2018)"],
    ["a-b-i", "2018-06-11", "2021-06-16", "27 I&N Dec. 316 (A.G. 2018)"],
    ["judge-quotas", "2018-10-01", "2021-10-19", "EOIR Performance Plan, Element 3"],
    ["docket-management-rule", "2024-07-29", null, "89 FR 46742 (29 May 2024)"],
  ])("has %s from %s to %s", (id, effective, ended, citation) => {
    expect(findRule(id)).toMatchObject({ effective, ended, citation });
  });
});

describe("effectiveDay", () => {
  it("is the day, or null when only the year is known or nothing took effect", () => {
    const days = ["judge-quotas", "flores-settlement", "flores-rule-final"].map((id) => effectiveDay(findRule(id)!));
    expect(days).toEqual(["2018-10-01", null, null]);
  });
});

function bothToTheDay(a: string | null, b: string | null): boolean {
  return a?.length === 10 && b?.length === 10;
}

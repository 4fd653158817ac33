import { describe, expect, it } from "vitest";
import type { Rule } from "../facts/rule.ts";
import { rulesInWindow, ruleWindow } from "./rule-window.ts";

const aRule = (id: string, effective: string | null): Rule => ({
  id,
  title: id,
  kind: "memo",
  citation: id,
  announced: effective,
  effective,
  ended: null,
  effect: "",
  affects: [],
  source: "EOIR-PNC-2021",
});

describe("ruleWindow", () => {
  it("leaves out the month of a day inside it, and begins after with the next", () => {
    expect(ruleWindow("2018-05-17")).toEqual({
      breakMonth: "2018-06-01",
      leftOut: "2018-05-01",
      first: "2015-06-01",
      last: "2021-05-01",
    });
  });

  it("leaves out nothing when the rule took effect on the first of a month", () => {
    expect(ruleWindow("2018-10-01")).toMatchObject({ breakMonth: "2018-10-01", leftOut: null });
  });
});

describe("rulesInWindow", () => {
  const window = ruleWindow("2018-05-17");
  const within = (effective: string | null) =>
    rulesInWindow([aRule("other", effective)], aRule("own", "2018-05-17"), window).length === 1;

  it("holds its first and last day", () => {
    expect(["2015-05-31", "2015-06-01", "2021-05-31", "2021-06-01"].map(within)).toEqual([false, true, true, false]);
  });

  it("counts a date known to the month or year for all of it", () => {
    expect(["2015", "2014", "2021", "2021-05", "2021-06"].map(within)).toEqual([true, false, true, true, false]);
  });

  it("leaves out rules without a date, and the rule itself", () => {
    expect(within(null)).toBe(false);
    expect(rulesInWindow([aRule("own", "2018-05-17")], aRule("own", "2018-05-17"), window)).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openMadeRecord } from "../../test/measured-rows.ts";
import { aCase, aProceeding, type RawRow } from "../../test/raw-tables.ts";
import { addMonths } from "../base/dates.ts";
import { rules } from "../facts/rules.ts";
import type { OpenRecord } from "../record/open-record.ts";
import { around } from "./around.ts";
import { parseFilter } from "./filters.ts";

/*
 * Cases filed from January 2013 to December 2023: 8, 9 or 10 a month in turn, and 12 more from June 2018 on, the first
 * full month after 17 May 2018 (Castro-Tum). Every case is of a Honduran.
 */
const cases: RawRow[] = [];
const proceedings: RawRow[] = [];
for (let at = 0; at < 132; at += 1) {
  const day = addMonths("2013-01-05", at);
  const filed = 8 + ((at * at) % 3) + (day >= "2018-06-01" ? 12 : 0);
  for (let n = 0; n < filed; n += 1) {
    const id = cases.length + 1;
    cases.push(aCase(id, { NAT: "HO" }));
    proceedings.push(aProceeding(id, id, day));
  }
}

describe("around", () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openMadeRecord({ A_TblCase: cases, B_TblProceeding: proceedings }, "2024-06-01");
  });
  afterAll(() => record.close());

  const filed = () => around(record, { measure: "cases_filed", rule: "castro-tum" });

  it("recovers a planted rise at the first full month after the rule", async () => {
    const { level, window, series, placebo } = await filed();
    expect(window.breakMonth).toBe("2018-06-01");
    expect(level.estimate).toBeGreaterThan(11);
    expect(level.estimate).toBeLessThan(13);
    expect(placebo?.rank).toBe(1);
    expect(series).toHaveLength(72);
    expect(series.filter(({ side }) => side === "left-out").map(({ month }) => month)).toEqual(["2018-05-01"]);
  });

  it("names first what took effect in the window and cannot be told apart, and never speaks of causes", async () => {
    const { sentence, others, caveats } = await filed();
    expect(others.length).toBeGreaterThan(3);
    expect(sentence.split(". ")[0]).toContain("within 36 months of Matter of Castro-Tum");
    const touching = others.filter(({ affects }) => affects.includes("cases_filed"));
    for (const other of touching) expect(sentence).toContain(other.title);
    expect(sentence).toContain(`so did ${others.length - touching.length} more`);
    expect(sentence).toContain("above the line of the 35 months before, carried on, in June 2018");
    expect(`${sentence} ${caveats.join(" ")}`).not.toMatch(/caus/i);
  });

  it("gives the command and the statement by which it can be had again", async () => {
    const answer = await around(record, {
      measure: "cases_filed",
      rule: "Castro Tum",
      where: [parseFilter("nationality=HO")],
    });
    expect(answer.command).toBe("assize ask cases_filed --where nationality=HO --around castro-tum");
    expect(answer.sql).toContain("measured_cases");
    expect(answer.citation).toContain("--around castro-tum");
  });

  it("refuses a rule that is not in the register, or not known to the day", async () => {
    await expect(around(record, { measure: "cases_filed", rule: "castro-tom" })).rejects.toMatchObject({
      code: "unknown-rule",
      advice: expect.stringContaining("castro-tum"),
    });
    const vague = rules.find(({ effective }) => effective !== null && effective.length < 10);
    await expect(around(record, { measure: "cases_filed", rule: vague?.id ?? "" })).rejects.toMatchObject({
      code: "rule-without-day",
    });
  });

  it("refuses a rule too near to an end of the record", async () => {
    const late = rules.find(({ effective }) => (effective ?? "") > "2023-01-01" && effective?.length === 10);
    await expect(around(record, { measure: "cases_filed", rule: late?.id ?? "" })).rejects.toMatchObject({
      code: "too-few-months",
    });
  });

  it("refuses measures without a number for each month, and says why", async () => {
    for (const measure of ["judge_outcomes", "time_to_decision", "judges_by_quota_band"] as const) {
      await expect(around(record, { measure, rule: "castro-tum" })).rejects.toMatchObject({ code: "not-asked-so" });
    }
  });
});

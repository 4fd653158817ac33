import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openMadeRecord } from "../../test/measured-rows.ts";
import { aCase, aProceeding } from "../../test/raw-tables.ts";
import type { OpenRecord } from "../record/open-record.ts";
import { answerClaims, type ClaimAnswered } from "./claims-answered.ts";

/*
 * One judge, Abel, who completed case 1 on 10 August 2018 and 700 others on 5 November 2018, which is in fiscal year
 * 2019. Published: 351 judges in August 2018, and 708 completions a judge in fiscal year 2019.
 */
const others = Array.from({ length: 700 }, (_, at) => at + 2);
const rows = {
  tblLookupJudge: [{ idnJudge: 1, JUDGE_CODE: "ABE", JUDGE_NAME: "ABEL, ANN", blnActive: true }],
  tblLookupBaseCity: [{ idnBaseCity: 1, BASE_CITY_CODE: "NYC", BASE_CITY: "NEW YORK", BASE_STATE: "NY" }],
  A_TblCase: [1, ...others].map((id) => aCase(id)),
  B_TblProceeding: [completed(1, "2018-08-10"), ...others.map((id) => completed(id, "2018-11-05"))],
};

function completed(id: number, day: string) {
  return aProceeding(id, id, "2017-01-01", { IJ_CODE: "ABE", BASE_CITY_CODE: "NYC", COMP_DATE: day, DEC_CODE: "X" });
}

describe("answerClaims", () => {
  let record: OpenRecord;
  let answered: readonly ClaimAnswered[];
  beforeAll(async () => {
    record = await openMadeRecord(rows);
    answered = await answerClaims(record);
  });
  afterAll(() => record.close());

  const claim = (number: number) => answered[number - 1] as ClaimAnswered;
  const figures = (number: number, row: string, variant = "standard") =>
    claim(number).figures.filter((each) => each.row === row && each.variant === variant);

  it("answers all nine in order", () => {
    expect(answered.map((each) => each.claim.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("holds a claim when our own definition comes within a twentieth of the published figure", () => {
    const [figure] = figures(2, "quotas-after");
    expect(figure).toMatchObject({ measure: "completions_per_judge", published: 708, ours: 700 });
    expect(figure?.sentence).toContain("from 1 October 2018 to 30 September 2019");
    expect(figure?.command).toContain("assize ask completions_per_judge");
    expect(claim(2)).toMatchObject({ state: "holds", why: null });
  });

  it("says that it depends on the definition when ours is further off", () => {
    expect(figures(1, "judges-350")).toMatchObject([{ published: 351, ours: 1 }]);
    expect(claim(1)).toMatchObject({ state: "depends on the definition", why: null });
  });

  it("counts judges in the month of the published answer, by every definition", () => {
    const variants = claim(1).figures.filter(({ row }) => row === "judges-350");
    expect(variants.map(({ variant }) => variant)).toContain("any_activity");
    expect(figures(1, "judges-350")[0]?.sentence).toContain("from 1 August 2018 to 31 August 2018");
  });

  it("compares nothing with a limit that a rule sets", () => {
    const beside = claim(2).figures.filter(({ row }) => row === "quotas");
    expect(beside.map(({ measure }) => measure)).toContain("completions_per_judge");
    expect(beside.filter(({ published }) => published !== null)).toEqual([]);
  });

  it("says why where a published figure counts the opposite", () => {
    expect(figures(3, "asylum-denial-trac").map(({ published }) => published)).toEqual([null]);
    expect(claim(3).state).toBe("depends on the definition");
    expect(claim(3).why).not.toBeNull();
  });

  it("says why where courts do not record it, and shows what comes near", () => {
    expect(claim(9)).toMatchObject({ state: "not in this record", figures: [] });
    expect(claim(9).why).toBe(claim(9).claim.rows[0]?.why);
    expect(claim(6).state).toBe("not in this record");
    expect(claim(6).figures.map(({ published }) => published)).toContain(null);
    expect(claim(6).figures.some(({ published }) => published !== null)).toBe(false);
  });

  it("tells each figure once", () => {
    for (const { figures: told } of answered) {
      const keys = told.map(({ command, published }) => `${command} ${published}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

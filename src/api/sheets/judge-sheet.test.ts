import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { madeAsking } from "../../../test/made-asking.ts";
import { comingAndGoing } from "../../../test/made-judges.ts";
import { openMadeRecord } from "../../../test/measured-rows.ts";
import { type SimulatedRecord, simulatedRecord } from "../../../test/simulated-record.ts";
import { requestFrom } from "../../measures/question-parameters.ts";
import type { OpenRecord } from "../../record/open-record.ts";
import type { Asking } from "../asking.ts";
import { judges } from "./judge-entries.ts";
import { type JudgeSheet, judgeSheet } from "./judge-sheet.ts";

describe("a judge's sheet", () => {
  let record: OpenRecord;
  let asking: Asking;
  beforeAll(async () => {
    record = await openMadeRecord(comingAndGoing);
    asking = madeAsking(record);
  });
  afterAll(() => record.close());

  it("is found by code in any letter case", async () => {
    expect((await judgeSheet(asking, "fox")).entry.name).toBe("Fox, Fay");
  });

  it("is not there for a code that stands for no single judge, nor for an unknown one", async () => {
    for (const code of ["VIS", "XXX", "", "'; drop table judges"]) {
      await expect(judgeSheet(asking, code), code).rejects.toMatchObject({ code: "not-found" });
    }
  });

  it("names every court of a judge who sat in several, and says that figures are of all of them", async () => {
    const { benches, remarks } = await judgeSheet(asking, "BOW");
    expect(benches.map(({ courtName }) => courtName).toSorted()).toEqual(["Miami", "New York"]);
    expect(remarks.join(" ")).toContain("work in 2 courts");
  });

  it("says when the judge has left, and when the record began too late to know since when", async () => {
    const { remarks } = await judgeSheet(asking, "ABE");
    expect(remarks.join(" ")).toContain("no work after June 2015");
    expect(remarks.join(" ")).toContain("begins within a year of January 2015");
  });

  it("tells no share granted of a judge with too few families to compare", async () => {
    const { figures } = await judgeSheet(asking, "FOX");
    for (const row of figures.outcomes?.rows ?? []) expect(row.values).toMatchObject({ share: null, expected: null });
  });
});

describe("a judge's sheet of a whole record", () => {
  let simulated: SimulatedRecord;
  let asking: Asking;
  let sheet: JudgeSheet;
  beforeAll(async () => {
    simulated = await simulatedRecord(11, 2000);
    asking = madeAsking(simulated.record);
    const [busiest] = (await judges(asking)).toSorted((a, b) => (b.pending ?? 0) - (a.pending ?? 0));
    sheet = await judgeSheet(asking, busiest?.code ?? "");
  }, 120_000);
  afterAll(() => simulated.close());

  it("has a figure for everything asked, each with its definition and the address that gives it again", () => {
    for (const [name, figure] of Object.entries({ ...sheet.figures, ...sheet.court })) {
      expect(figure?.address, name).toMatch(/^\/measures\/\w+\?.*where=(judge|court)=.*definition=[0-9a-f]{12}$/);
      expect(figure?.definition.text, name).not.toBe("");
    }
  });

  it("gives the same numbers again at each figure's address", async () => {
    for (const figure of Object.values({ ...sheet.figures, ...sheet.court })) {
      if (figure === null || figure.others !== null) continue;
      const query = new URLSearchParams(figure.address.slice(figure.address.indexOf("?")));
      const answer = await asking.ask(requestFrom(figure.measure.id, query).request);
      expect(new Set(answer.rows), figure.address).toEqual(new Set(figure.rows));
    }
  });

  it("tells of asylum only what stands beside the court's other judges", () => {
    const asked = Object.values(sheet.figures).map((figure) => figure?.measure.id);
    expect(asked).toContain("judge_outcomes");
    expect(asked).not.toContain("asylum_grant_rate");
    expect(asked).not.toContain("relief_granted");
  });

  it("never tells a group of fewer than eleven alone", () => {
    const { custody, docket, nationalities, decidedNationalities } = sheet.figures;
    for (const figure of [custody, docket, nationalities, decidedNationalities]) {
      for (const { values } of figure?.rows ?? []) expect(values.count).toBeGreaterThanOrEqual(11);
    }
  });

  it("has groups that add up to all pending cases", () => {
    const { pending, nationalities } = sheet.figures;
    const told = (nationalities?.rows ?? []).reduce((sum, { values }) => sum + (values.count ?? 0), 0);
    expect(told + (nationalities?.others?.count ?? 0)).toBe(pending?.rows.at(-1)?.values.count);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { madeAsking } from "../../test/made-asking.ts";
import { comingAndGoing } from "../../test/made-judges.ts";
import { openMadeRecord } from "../../test/measured-rows.ts";
import { aCase, aProceeding } from "../../test/raw-tables.ts";
import type { OpenRecord } from "../record/open-record.ts";
import type { Asking } from "./asking.ts";
import { search } from "./search.ts";

const rows = {
  ...comingAndGoing,
  tblLookupJudge: [
    ...comingAndGoing.tblLookupJudge,
    { idnJudge: 20, JUDGE_CODE: "OBR", JUDGE_NAME: "O'BRIEN-NÚÑEZ, MAIRE", blnActive: true },
    { idnJudge: 21, JUDGE_CODE: "MIA", JUDGE_NAME: "ZORN, ZOE", blnActive: true },
  ],
  A_TblCase: [...comingAndGoing.A_TblCase, aCase(300), aCase(301)],
  B_TblProceeding: [
    ...comingAndGoing.B_TblProceeding,
    aProceeding(300, 300, "2024-01-01", { BASE_CITY_CODE: "NYC", IJ_CODE: "OBR" }),
    aProceeding(301, 301, "2024-01-01", { BASE_CITY_CODE: "NYC", IJ_CODE: "MIA" }),
  ],
};

describe("search", () => {
  let record: OpenRecord;
  let asking: Asking;
  beforeAll(async () => {
    record = await openMadeRecord(rows);
    asking = madeAsking(record);
  });
  afterAll(() => record.close());

  const first = async (words: string) => (await search(asking, words))[0]?.code;

  it("finds a judge by the name in either order, cut short or misspelled", async () => {
    for (const words of ["Bower, Ben", "ben bower", "BOWER", "bowe", "Bowre ben", "Bauer, Ben"]) {
      expect(await first(words), words).toBe("BOW");
    }
  });

  it("forgives accents, apostrophes and hyphens", async () => {
    for (const words of ["obrien", "O’Brien", "nunez", "Núñez", "o'brien nunez"]) {
      expect(await first(words), words).toBe("OBR");
    }
  });

  it("finds a court by city and by code, and puts what has that very code first", async () => {
    expect(await first("new yrok")).toBe("NYC");
    expect((await search(asking, "mia")).slice(0, 2).map(({ address }) => address)).toEqual([
      "/courts/MIA",
      "/judges/MIA",
    ]);
  });

  it("finds measures and rules by title, id and citation", async () => {
    expect((await search(asking, "pending cases"))[0]).toMatchObject({
      kind: "measure",
      address: "/measures/pending_cases",
    });
    expect(await first("pending_cases")).toBe("pending_cases");
    expect((await search(asking, "matter of castro tum"))[0]).toMatchObject({ kind: "rule", code: "castro-tum" });
    expect(await first("27 I&N Dec. 271")).toBe("castro-tum");
  });

  it("finds no code that stands for no single judge", async () => {
    expect((await search(asking, "visiting judge")).filter(({ kind }) => kind === "judge")).toEqual([]);
    expect((await search(asking, "VIS")).filter(({ code }) => code === "VIS")).toEqual([]);
  });

  it("finds nothing in nothing, in signs alone and in what nothing is near to", async () => {
    for (const words of ["", "   ", "'; --", "qqqqzzzz", "\u0000"]) expect(await search(asking, words)).toEqual([]);
  });

  it("gives at most twenty of a kind, however long the words", async () => {
    const found = await search(asking, "a ".repeat(5000));
    for (const of of Map.groupBy(found, ({ kind }) => kind).values()) expect(of.length).toBeLessThanOrEqual(20);
  });

  it("finds measures and rules where no release is loaded", async () => {
    expect((await search(null, "asylum grant rate"))[0]?.code).toBe("asylum_grant_rate");
    expect((await search(null, "new york")).filter(({ kind }) => kind === "court")).toEqual([]);
  });
});

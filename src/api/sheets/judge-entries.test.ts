import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { madeAsking } from "../../../test/made-asking.ts";
import { comingAndGoing } from "../../../test/made-judges.ts";
import { openMadeRecord } from "../../../test/measured-rows.ts";
import type { OpenRecord } from "../../record/open-record.ts";
import { type JudgeEntry, judges } from "./judge-entries.ts";

describe("the list of judges", () => {
  let record: OpenRecord;
  let listed: readonly JudgeEntry[];
  beforeAll(async () => {
    record = await openMadeRecord(comingAndGoing);
    listed = await judges(madeAsking(record));
  });
  afterAll(() => record.close());

  const judge = (code: string) => listed.find((entry) => entry.code === code);

  it("has every judge by name, and no code that stands for no single judge", () => {
    expect(listed.map(({ name }) => name)).toEqual([
      "Abel, Ann",
      "Bower, Ben",
      "Cho, Callie",
      "Dane, Dee",
      "Eng, Ed",
      "Fox, Fay",
    ]);
  });

  it("tells the first and the last month at work, a mistyped day that stands alone left out", () => {
    expect(judge("CHO")).toMatchObject({ firstMonth: "2019-03", lastMonth: "2019-04", isOver: true });
    expect(judge("FOX")).toMatchObject({ firstMonth: "2026-07", lastMonth: "2026-07", isOver: false });
  });

  it("names the court where the latest work was done", () => {
    expect(judge("ABE")).toMatchObject({ court: "NYC", courtName: "New York" });
    expect(["NYC", "MIA"]).toContain(judge("BOW")?.court);
  });

  it("counts completions of the last fiscal year that is over, and none for who was away in it", () => {
    expect(judge("ABE")).toMatchObject({ year: "FY2025", completions: null });
  });
});

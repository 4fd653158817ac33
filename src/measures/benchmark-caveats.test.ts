import { describe, expect, it } from "vitest";
import { judgeQuota } from "../facts/quota.ts";
import { benchmarkCaveats } from "./benchmark-caveats.ts";
import { definitions } from "./definitions/catalogue.ts";

describe("the benchmarks of the performance plan", () => {
  for (const { measure: id, goalPercent } of judgeQuota.benchmarks) {
    const found = definitions.find((each) => each.id === id);

    it(`are each a measure that states its goal and what the record cannot show: ${id}`, () => {
      expect(found?.definition).toContain(`The goal was ${goalPercent} percent`);
      expect(found?.caveats).toEqual(expect.arrayContaining([...benchmarkCaveats]));
    });

    it(`name no share of misses from which they are unsatisfactory, since none is verified: ${id}`, () => {
      expect(JSON.stringify(found)).not.toMatch(/unsatisfactory/i);
    });
  }
});

import { describe, expect, it } from "vitest";
import { cleanTableNames } from "../../record/views.ts";
import { definitions } from "../definitions/catalogue.ts";
import { countedThings } from "./things.ts";

describe("the things that are counted", () => {
  it("are named after clean tables that exist", () => {
    for (const { table, name } of countedThings) expect(cleanTableNames, name).toContain(table);
  });

  it("stand behind every measure but those of appeals, bonds and motions", () => {
    const reached = new Set(countedThings.flatMap(({ measures }) => measures));
    const rest = definitions.map(({ id }) => id).filter((id) => !reached.has(id));
    expect(rest.toSorted()).toEqual(["appeals_filed", "benchmark_motions", "bond_granted_rate", "remand_rate"]);
  });

  it("say in whole sentences where they mislead", () => {
    for (const { misleads, counted, moment, leftOut, why } of countedThings) {
      for (const words of [counted, moment, leftOut, why, ...misleads]) expect(words).toMatch(/^[A-Z].*\.$/);
      expect(misleads.length).toBeGreaterThan(1);
    }
  });
});

import { describe, expect, it } from "vitest";
import { definitionHash, hashedDefinitions } from "./definition-hash.ts";
import { definitions } from "./definitions/catalogue.ts";
import { definitionOf, findMeasure } from "./resolve.ts";

describe("definitionHash", () => {
  it("changes with the case types that are asked for", () => {
    const definition = definitionOf(findMeasure("cases_filed"));
    expect(definitionHash(definition, ["RMV"])).not.toBe(definitionHash(definition, null));
  });
});

describe("hashedDefinitions", () => {
  it("names every definition of every measure by twelve characters", () => {
    const count = definitions.reduce((sum, { variants = {} }) => sum + 1 + Object.keys(variants).length, 0);
    expect(hashedDefinitions()).toHaveLength(count);
    for (const { hash } of hashedDefinitions()) expect(hash).toMatch(/^[0-9a-f]{12}$/);
  });

  it("gives no two definitions the same characters", () => {
    expect(new Set(hashedDefinitions().map(({ hash }) => hash)).size).toBe(hashedDefinitions().length);
  });
});

import { describe, expect, it } from "vitest";
import { findRule } from "../../facts/rules.ts";
import { glossary, termAnchor, termGroups } from "./glossary.ts";

describe("the glossary", () => {
  it("explains every word once", () => {
    const names = glossary.flatMap(({ word, also = [] }) => [word, ...also]).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(glossary).toHaveLength(termGroups.reduce((sum, { terms }) => sum + terms.length, 0));
  });

  it("has its words from A to Z, each under an address of its own", () => {
    expect(glossary[0]?.word).toBe("adjournment reason");
    const anchors = glossary.map(termAnchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const anchor of anchors) expect(anchor).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it("explains in whole sentences", () => {
    for (const { meaning, inRecord = meaning } of glossary) {
      expect(meaning).toMatch(/^[A-Z].*\.$/);
      expect(inRecord).toMatch(/^[A-Z0-9].*\.$/);
    }
  });

  it("names rules that the register has", () => {
    for (const { rules = [] } of glossary) for (const id of rules) expect(findRule(id), id).toBeDefined();
  });

  it.each([
    "in absentia",
    "administrative closure",
    "recalendaring",
    "master hearing",
    "individual hearing",
    "withholding of removal",
    "CAT",
    "UAC",
    "EOIR",
    "BIA",
    "OPLA",
    "TRAC",
  ])("explains %s", (word) => {
    expect(glossary.some((term) => term.word === word)).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { findPlaceholder } from "./judge-placeholders.ts";

describe("findPlaceholder", () => {
  it.each([
    ["AAA", "<All Judges>", "all"],
    ["VJ1", "VISITING JUDGE 1", "visiting"],
    ["VB2", "Bal Visiting Judge 2", "visiting"],
    ["DJ1", "Detail Judge 1", "detail"],
    ["CTC", "Clerical Transfer Code", "clerical"],
    ["YYY", "Test IJ for OIT YYY", "test"],
    ["MC", "MASTER CALENDAR", "docket"],
    ["SDO", "Status Docket", "docket"],
    ["VID", "VIDEO", "docket"],
    ["FIJ", "FORMER IMMIGRATION JUDGE", "former"],
    ["LJ", "LIVE JUDGE - BAL", "unnamed"],
    ["IJ4", "IJ 4", "unnamed"],
    ["IAD", "IAD Judge", "unnamed"],
    ["J1", "Immigration Judge 1", "unnamed"],
  ])("takes %s, %s, for no single judge", (code, name, kind) => {
    expect(findPlaceholder(code, name)?.kind).toBe(kind);
  });

  it.each([
    ["BZ", "BRACKWELL, ZELDA"],
    ["VSY", "SORREL YARDE (VISITING JUDGE)"],
    ["TES", "TESTA, MARIO"],
    ["DIJ", "DIJKMAN, PIETER"],
    ["MAS", "MASTERS, ALL"],
    ["FOR", "FORMERLY, ANN"],
    ["JUD", "JUDGE, HOLLIS"],
    ["VID", "VIDEON, CARLA"],
  ])("takes %s, %s, for a judge", (code, name) => {
    expect(findPlaceholder(code, name)).toBeUndefined();
  });

  it("does not call a code without a name a placeholder, but for all judges", () => {
    expect(findPlaceholder("XYZ", null)).toBeUndefined();
    expect(findPlaceholder("aaa ", null)?.kind).toBe("all");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, nearNames, plain } from "./near.ts";

describe("plain", () => {
  it("keeps letters and digits, without case and accents", () => {
    expect(plain("Côte d'Ivoire (CI)")).toBe("cotedivoireci");
  });
});

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["judge", "judge", 0],
    ["judge", "", 5],
    ["judgee", "judge", 1],
    ["jugde", "judge", 1],
    ["kitten", "sitting", 3],
    ["ca", "abc", 3],
  ])("from %s to %s is %i", (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  it("is the same both ways, and none only for the same text", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe("nearNames", () => {
  const names = [
    "court",
    "judge",
    "nationality",
    "case_type",
    "custody",
    "represented_ever",
    "represented_at_decision",
  ];

  it("finds a name behind a slip", () => {
    expect(nearNames("judgee", names)).toEqual(["judge"]);
    expect(nearNames("nationalty", names)).toEqual(["nationality"]);
    expect(nearNames("Case Type", names)[0]).toBe("case_type");
  });

  it("finds what begins with the text before what only holds it", () => {
    expect(nearNames("represented", names)).toEqual(["represented_ever", "represented_at_decision"]);
    expect(nearNames("type", names)).toEqual(["case_type"]);
  });

  it("gives no more than asked for, in the order given where they are as near", () => {
    expect(nearNames("represented", names, 1)).toEqual(["represented_ever"]);
  });

  it("finds nothing where nothing is near", () => {
    expect(nearNames("weather", names)).toEqual([]);
    expect(nearNames("--", names)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { largestGroups } from "./largest-groups.ts";
import type { SheetFigure } from "./sheet-figure.ts";

/** A breakdown of counts by nationality. */
function breakdown(counts: Readonly<Record<string, number>>): SheetFigure {
  const rows = Object.entries(counts).map(([code, count]) => ({
    period: null,
    groups: [{ dimension: "nationality" as const, code, name: code }],
    values: { count },
    withheld: false,
  }));
  const columns = [{ name: "count", title: "cases", format: "count" as const, meaning: "cases" }];
  return { columns, rows, sentence: "Most: A.", others: null } as unknown as SheetFigure;
}

function told(counts: Readonly<Record<string, number>>) {
  const figure = largestGroups(breakdown(counts));
  return {
    rows: figure?.rows.map(({ groups }) => groups[0]?.code),
    others: figure?.others,
    sentence: figure?.sentence,
  };
}

describe("largestGroups", () => {
  it("puts the largest first and tells all where all are large", () => {
    expect(told({ A: 20, B: 30 })).toEqual({ rows: ["B", "A"], others: null, sentence: "Most: A." });
  });

  it("tells groups of fewer than eleven together", () => {
    expect(told({ A: 50, B: 40, C: 30, D: 8, E: 7 })).toMatchObject({
      rows: ["A", "B", "C"],
      others: { groups: 2, count: 15 },
    });
  });

  it("adds the smallest large group to a rest that would itself be small", () => {
    expect(told({ A: 50, B: 40, C: 30, D: 3 })).toMatchObject({ rows: ["A", "B"], others: { groups: 2, count: 33 } });
  });

  it("tells at most eight groups one by one", () => {
    const many = Object.fromEntries([..."ABCDEFGHIJ"].map((code, at) => [code, 100 - at]));
    expect(told(many)).toMatchObject({ rows: [..."ABCDEFGH"], others: { groups: 2, count: 183 } });
  });

  it("leaves out the sentence where it would name a group that is told with others", () => {
    expect(told({ A: 50, B: 9, C: 8 })).toMatchObject({ rows: ["A"], sentence: null });
  });

  it("tells nothing alone of a few cases", () => {
    expect(told({ A: 5, B: 2 })).toEqual({ rows: [], others: { groups: 2, count: 7 }, sentence: null });
  });
});

import { describe, expect, it } from "vitest";
import type { Answer, AnswerRow } from "../../measures/answer.ts";
import { checkFigure } from "./check-figure.ts";
import { figureOf } from "./figure-of-answer.ts";

function answer(by: readonly string[], period: string | null, rows: readonly AnswerRow[]): Answer {
  return {
    measure: { id: "administrative_closures", title: "Administrative closures", question: "", unit: "closures" },
    variant: { id: "standard", title: "", differs: null },
    kind: "count",
    request: { by, period, to: "2020-09-30" },
    firstSay: null,
    sentence: "A sentence.",
    columns: [{ name: "count", title: "closures", format: "count", meaning: "" }],
    rows,
    leftOut: 0,
    withheld: 0,
    unclassified: null,
    definition: { text: "A definition.", hash: "0" },
    release: { id: "2026-08-01", checksum: "0", simulated: true },
    caveats: [],
    citation: "cited",
  } as unknown as Answer;
}

function row(name: string | null, count: number, year: number | null): AnswerRow {
  const period =
    year === null
      ? null
      : {
          start: `${year - 1}-10-01`,
          end: `${year}-09-30`,
          label: `FY${year}`,
          words: `fiscal year ${year}`,
          partial: year === 2020,
          provisional: false,
        };
  const groups = name === null ? [] : [{ dimension: "court", code: name, name }];
  return { period, groups, values: { count }, withheld: false } as AnswerRow;
}

describe("figureOf", () => {
  it("draws periods as a line at their middles, with the rules that could have moved the measure", () => {
    const figure = figureOf(answer([], "fiscal-year", [row(null, 5, 2019), row(null, 2, 2020)]));
    checkFigure(figure);
    expect(figure).toMatchObject({ kind: "line", simulated: true, x: { kind: "day", fiscalYears: true } });
    expect(figure.series[0]?.points).toEqual([
      { x: "2019-04-01", value: 5, state: "whole", label: "FY2019" },
      { x: "2020-03-31", value: 2, state: "partial", label: "FY2020" },
    ]);
    expect(figure.rules).toContainEqual({ date: "2018-05-17", label: "Matter of Castro-Tum" });
  });

  it("draws the eight largest groups of a series, and says so", () => {
    const rows = Array.from({ length: 10 }, (_, index) => row(`Court ${index}`, index + 1, 2019));
    const figure = figureOf(answer(["court"], "fiscal-year", rows));
    expect(figure.series.map(({ name }) => name)).toEqual(rows.slice(2).map(({ groups }) => groups[0]?.name));
    expect(figure.sentence).toBe("A sentence. Drawn: the 8 largest of 10 courts.");
  });

  it("draws the 25 largest groups as bars, the largest first", () => {
    const rows = Array.from({ length: 30 }, (_, index) => row(`Court ${index}`, index, null));
    const figure = figureOf(answer(["court"], null, rows));
    checkFigure(figure);
    expect(figure.series[0]?.points).toHaveLength(25);
    expect(figure.series[0]?.points[0]).toEqual({ x: "Court 29", value: 29 });
    expect(figure.rules).toBeUndefined();
  });

  it("refuses an answer without rows", () => {
    expect(() => figureOf(answer([], null, []))).toThrow(/without rows/);
  });
});

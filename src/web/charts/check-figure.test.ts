import { describe, expect, it } from "vitest";
import { checkFigure } from "./check-figure.ts";
import type { Figure, FigurePoint } from "./figure.ts";

const figure: Figure = {
  kind: "line",
  heading: "Heading",
  sentence: "A sentence.",
  unit: "cases",
  source: "Source.",
  simulated: false,
  series: [{ name: "Cases", points: [{ x: "2024-01-01", value: 1 }] }],
  x: { kind: "day" },
};

function withPoint(point: Partial<FigurePoint>, change: Partial<Figure> = {}): Figure {
  return { ...figure, ...change, series: [{ name: "Cases", points: [{ x: "2024-01-01", value: 1, ...point }] }] };
}

describe("checkFigure", () => {
  it("accepts a figure with its words and a number", () => {
    expect(() => checkFigure(figure)).not.toThrow();
  });

  const refused: Record<string, Figure> = {
    "a blank heading": { ...figure, heading: " " },
    "a blank sentence": { ...figure, sentence: "" },
    "a blank unit": { ...figure, unit: "" },
    "a blank source": { ...figure, source: "\n" },
    "no series": { ...figure, series: [] },
    "nine series": { ...figure, series: Array.from({ length: 9 }, (_, i) => ({ ...figure.series[0]!, name: `${i}` })) },
    "two series of one name": { ...figure, series: [figure.series[0]!, figure.series[0]!] },
    "a series without points": { ...figure, series: [{ name: "Cases", points: [] }] },
    "a line over categories": { ...figure, x: { kind: "category" } },
    "a day that does not exist": withPoint({ x: "2023-02-30" }),
    "a number that is none": withPoint({ value: Number.NaN }),
    "half an interval": withPoint({ low: 0 }),
    "an interval without a name": withPoint({ low: 0, high: 2 }),
    "a value outside its interval": withPoint({ low: 2, high: 3 }, { interval: "95% interval" }),
    "a negative part": withPoint({ value: -1 }, { kind: "stacked" }),
    "days out of order": {
      ...figure,
      series: [
        {
          name: "Cases",
          points: [
            { x: "2024-02-01", value: 1 },
            { x: "2024-01-01", value: 1 },
          ],
        },
      ],
    },
    "a rule on no day": { ...figure, rules: [{ date: "soon", label: "Rule" }] },
  };
  for (const [name, wrong] of Object.entries(refused)) {
    it(`refuses ${name}`, () => {
      expect(() => checkFigure(wrong)).toThrow(TypeError);
    });
  }
});

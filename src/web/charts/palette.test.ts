import { describe, expect, it } from "vitest";
import { MOST_SERIES } from "./figure.ts";
import { contrast, ink, seriesColors, seriesSymbols } from "./palette.ts";

describe("palette", () => {
  it("has a colour and a symbol for each series that a figure may have", () => {
    expect(new Set(seriesColors).size).toBe(MOST_SERIES);
    expect(new Set(seriesSymbols).size).toBe(MOST_SERIES);
  });

  it("keeps colours of series, which also colour words, at 4.5 to 1 against paper", () => {
    for (const color of seriesColors) expect(contrast(color, ink.paper), color).toBeGreaterThanOrEqual(4.5);
  });

  it("keeps words at 4.5 to 1 and thin lines that mean something at 3 to 1", () => {
    expect(contrast(ink.text, ink.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink.quiet, ink.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink.banner, ink.bannerPaper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink.axis, ink.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(ink.rule, ink.paper)).toBeGreaterThanOrEqual(3);
  });
});

describe("contrast", () => {
  it("is 21 between black and white and 1 between equals, in either order", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 6);
    expect(contrast("#ffffff", "#000000")).toBeCloseTo(21, 6);
    expect(contrast("#123456", "#123456")).toBe(1);
  });
});

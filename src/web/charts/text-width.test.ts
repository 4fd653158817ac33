import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { beforeAll, describe, expect, it } from "vitest";
import { FONT_FAMILY, readFonts } from "./fonts.ts";
import { element, escapeText } from "./markup.ts";
import { textWidth, wrapText } from "./text-width.ts";

let fontBuffers: Uint8Array[] = [];

beforeAll(async () => {
  await initWasm(readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
  fontBuffers = await readFonts();
});

/** Advance of a text as the renderer has it: the ink between two bars, less the ink of the bars alone. */
function drawnWidth(text: string, bold: boolean): number {
  const ink = (content: string) => {
    const style = { x: 0, y: 100, "font-size": 100, "font-family": FONT_FAMILY, "font-weight": bold ? 700 : 400 };
    const words = element("text", style, escapeText(content));
    const svg = element("svg", { xmlns: "http://www.w3.org/2000/svg", width: 9000, height: 200 }, words);
    return new Resvg(svg, { font: { fontBuffers } }).innerBBox()!.width;
  };
  return ink(`|${text}|`) - ink("||");
}

describe("textWidth", () => {
  for (const bold of [false, true]) {
    it(`is what the renderer draws in ${bold ? "bold" : "regular"}`, () => {
      for (const text of ["Pending cases, FY2019 to FY2025 (95%)", "hmmm <0.1% – 3,389,000 & so on", "“Señor”’s"]) {
        const drawn = drawnWidth(text, bold);
        expect(Math.abs(textWidth(text, 100, bold) - drawn) / drawn, `${text}: ${drawn}`).toBeLessThan(0.02);
      }
    });
  }
});

describe("wrapText", () => {
  it("breaks at spaces so that no line is wider than asked, and loses no word", () => {
    const text = "Represented at the last hearing only, in any court";
    const lines = wrapText(text, 120, 12);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(120);
  });

  it("leaves a word that is too wide on a line of its own", () => {
    expect(wrapText("a supercalifragilistic b", 40, 12)).toEqual(["a", "supercalifragilistic", "b"]);
  });
});

import { describe, expect, it } from "vitest";
import { drawPng } from "./draw-png.ts";
import { drawSvg } from "./draw-svg.ts";
import type { Figure } from "./figure.ts";

const figure: Figure = {
  kind: "bars",
  heading: "Heading",
  sentence: "A sentence.",
  unit: "cases",
  source: "Source.",
  simulated: false,
  series: [{ name: "Cases", points: [{ x: "New York", value: 12 }] }],
  x: { kind: "category" },
};

function size(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

describe("drawPng", () => {
  it("gives a PNG file of the size of the drawing times the scale", async () => {
    const png = await drawPng(figure, { width: 390, scale: 2 });
    expect([...png.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const height = Number(/ height="(\d+)"/.exec(drawSvg(figure, { width: 390, standalone: true }))?.[1]);
    expect(size(png)).toEqual({ width: 780, height: 2 * height });
  });

  it("gives the same bytes twice, also when asked at the same time", async () => {
    const [first, second] = await Promise.all([drawPng(figure, { width: 390 }), drawPng(figure, { width: 390 })]);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it("sets words in the font that comes along, so that other words are other pixels", async () => {
    const other = await drawPng({ ...figure, heading: "Another" }, { width: 390 });
    expect(Buffer.compare(other, await drawPng(figure, { width: 390 }))).not.toBe(0);
  });
});

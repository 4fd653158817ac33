import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { drawSvg } from "./draw-svg.ts";
import type { Figure } from "./figure.ts";
import { FONT_FAMILY, readFonts } from "./fonts.ts";

let ready: Promise<Uint8Array[]> | undefined;

/**
 * The figure as a PNG file that stands alone, with heading, sentence and source. `width` and `height` as for `drawSvg`;
 * `scale` is the picture's pixels for each of those, 2 unless said. The font comes with the package, so that the same
 * figure gives the same bytes on every machine. Throws as `drawSvg` does.
 */
export async function drawPng(
  figure: Figure,
  { width, height = 0, scale = 2 }: { width: number; height?: number; scale?: number },
): Promise<Uint8Array> {
  const svg = drawSvg(figure, { width, height, standalone: true });
  ready ??= prepare();
  const fontBuffers = await ready;
  const font = { fontBuffers, defaultFontFamily: FONT_FAMILY, sansSerifFamily: FONT_FAMILY };
  const picture = new Resvg(svg, { font, fitTo: { mode: "zoom", value: scale } });
  const image = picture.render();
  const bytes = image.asPng();
  image.free();
  picture.free();
  return bytes;
}

async function prepare(): Promise<Uint8Array[]> {
  await initWasm(readFile(fileURLToPath(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"))));
  return readFonts();
}

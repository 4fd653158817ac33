import * as Plot from "@observablehq/plot";
import { DOMParser } from "linkedom";
import { round } from "./markup.ts";

/** A scale for data that are already pixels or colours. */
const IDENTITY = { type: "identity" } as const;

/**
 * What Plot draws, as the markup inside its `svg` element, in pixels from the top left. Plot's style sheet, class and
 * inner labels are taken away: a figure styles itself by attributes, which every program that reads SVG understands,
 * and is described as a whole. Numbers are cut to hundredths of a pixel.
 */
export function plotMarkup(options: Plot.PlotOptions): string {
  const page = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', "image/svg+xml");
  const svg = Plot.plot({ r: IDENTITY, color: IDENTITY, ...options, document: page as unknown as Document });
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const node of svg.querySelectorAll("*")) tidy(node);
  return svg.innerHTML;
}

/** Marks placed by pixels instead of by data. */
export function pixelMarkup(width: number, height: number, marks: Plot.Markish[]): string {
  return plotMarkup({ width, height, margin: 0, x: IDENTITY, y: IDENTITY, axis: null, marks });
}

function tidy(node: Element): void {
  for (const name of ["class", "aria-label", "aria-hidden", "aria-description"]) node.removeAttribute(name);
  for (const { name, value } of [...node.attributes]) {
    const short = value.replaceAll(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(round(Number(number))));
    if (short !== value) node.setAttribute(name, short);
  }
}

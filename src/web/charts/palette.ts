/**
 * Eight colours for series, each at least 4.5:1 against white, since they serve for lines and for the labels at their
 * ends. Chosen by search so that any two stay apart for normal sight and for simulated protanopia, deuteranopia and
 * tritanopia: by 0.055 or more in OKLab, the first four most of all. Colour never stands alone: every series also has a
 * label, a symbol or a stated order. Source of the simulation: Machado, Oliveira and Fernandes 2009, severity 1.
 */
export const seriesColors: readonly string[] = [
  "#3b47b0",
  "#d63a00",
  "#118660",
  "#950472",
  "#59760d",
  "#661534",
  "#211698",
  "#191919",
];

/** Symbols that go with the colours where labels at the lines' ends have no room. */
export const seriesSymbols = ["circle", "square", "triangle", "diamond", "star", "cross", "wye", "hexagon"] as const;

/** Colours of everything that is not a series. `paper` is drawn, so that contrasts hold on any page. */
export const ink = {
  paper: "#ffffff",
  text: "#1a1a1a",
  quiet: "#595959",
  grid: "#e2e2e2",
  axis: "#767676",
  rule: "#8c8c8c",
  banner: "#4a3500",
  bannerPaper: "#ffedb8",
} as const;

/** The colour of the series at an index. Throws a TypeError beyond the palette. */
export function seriesColor(index: number): string {
  const color = seriesColors[index];
  if (color === undefined) throw new TypeError(`no colour for series ${index}`);
  return color;
}

/** Contrast of two `#rrggbb` colours, from 1 to 21. Source: Web Content Accessibility Guidelines 2.2, relative luminance. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A pale version of a `#rrggbb` colour, for fills that have an outline. */
export function tint(color: string): string {
  const parts = [1, 3, 5].map((at) => Math.round(0.4 * Number.parseInt(color.slice(at, at + 2), 16) + 0.6 * 255));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

import { barChart } from "./bar-chart.ts";
import type { Block } from "./block.ts";
import { checkFigure } from "./check-figure.ts";
import { curveChart } from "./curve-chart.ts";
import type { Figure } from "./figure.ts";
import { frameFigure } from "./frame.ts";
import { lineChart } from "./line-chart.ts";
import { stackedChart } from "./stacked-chart.ts";

/** How large a figure is drawn, and for what. */
export interface DrawOptions {
  /** Pixels, at least 320. */
  width: number;
  /** Least height in pixels; the drawing is higher when its words and bars need it. Without it, as high as they need. */
  height?: number;
  /** Heading, sentence and source are drawn too, for a file that travels alone; on a page they are text beside it. */
  standalone?: boolean;
}

/** Narrowest width at which words and axes have room, in pixels. */
const LEAST_WIDTH = 320;

/**
 * The figure as one SVG element that needs nothing else: no script, style sheet, font file or id. It is named by
 * heading and sentence. The same figure and options give the same text. Throws a TypeError for a
 * figure that cannot be drawn honestly (`checkFigure`) or a width under 320.
 *
 * Example: `drawSvg(figure, { width: 640, standalone: true })`
 */
export function drawSvg(figure: Figure, { width, height = 0, standalone = false }: DrawOptions): string {
  checkFigure(figure);
  if (!(width >= LEAST_WIDTH)) throw new TypeError(`width ${width}; a chart needs at least ${LEAST_WIDTH} pixels`);
  return frameFigure(figure, { width, leastHeight: height, standalone }, (inner, least) =>
    drawBody(figure, inner, least),
  );
}

function drawBody(figure: Figure, width: number, leastHeight: number): Block {
  if (figure.x.kind === "category") return barChart(figure, width, leastHeight);
  if (figure.kind === "curve") return curveChart(figure, width, leastHeight);
  return figure.kind === "stacked" ? stackedChart(figure, width, leastHeight) : lineChart(figure, width, leastHeight);
}

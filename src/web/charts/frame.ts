import { type Block, stackBlocks, textBlock } from "./block.ts";
import type { Figure } from "./figure.ts";
import { element, escapeText, moved, round } from "./markup.ts";
import { ink } from "./palette.ts";
import { textWidth } from "./text-width.ts";

/** Font of all words: Arimo, which has the widths of Arial, Helvetica and Liberation Sans, or one of those. */
const FONT_STACK = "Arimo, 'Liberation Sans', Arial, Helvetica, sans-serif";

/** What every drawing of simulated numbers says at its head. */
export const SIMULATED_BANNER = "Simulated numbers from a model. Not the record of any court.";

/** The size of a frame, and whether heading, sentence and source are drawn in it. */
export interface FrameSize {
  width: number;
  leastHeight: number;
  standalone: boolean;
}

const BANNER_HEIGHT = 28;

/**
 * A whole SVG document around a chart: when it stands alone, the heading as its title and the sentence as its
 * description, both also drawn; else both as its label, since a page's title would be shown over every number that is
 * pointed at. Banner and watermark when simulated. `body` draws the chart for a width and a least height.
 */
export function frameFigure(
  figure: Figure,
  size: FrameSize,
  body: (width: number, leastHeight: number) => Block,
): string {
  const { width, standalone } = size;
  const pad = standalone ? (width < 480 ? 16 : 24) : 2;
  const inner = width - 2 * pad;
  const banner = figure.simulated ? BANNER_HEIGHT : 0;
  const head = standalone ? headBlock(figure, inner) : EMPTY;
  const foot = standalone ? footBlock(figure, inner) : EMPTY;
  const around = banner + 2 * pad + (standalone ? head.height + foot.height + 2 * 14 : 0);
  const chart = body(inner, size.leastHeight - around);
  const content = stackBlocks([head, chart, foot], 14);
  const height = Math.ceil(banner + 2 * pad + content.height);
  const drawn = [
    standalone ? element("title", {}, escapeText(figure.heading)) : "",
    standalone ? element("desc", {}, escapeText(description(figure))) : "",
    element("rect", { width, height, fill: ink.paper }),
    moved(pad, banner + pad, content.markup),
    figure.simulated ? drawBanner(width, pad) + drawWatermark(width, height) : "",
  ];
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${round(width)} ${height}`,
      width,
      height,
      role: "img",
      "aria-label": standalone ? undefined : `${figure.heading}. ${description(figure)}`,
      "font-family": FONT_STACK,
    },
    drawn.join(""),
  );
}

const EMPTY: Block = { markup: "", height: 0 };

function headBlock({ heading, sentence }: Figure, width: number): Block {
  const size = width < 450 ? 19 : 22;
  const title = textBlock(heading, width, { size, lead: Math.round(1.22 * size), color: ink.text, bold: true });
  return stackBlocks([title, textBlock(sentence, width, { size: 14, lead: 20, color: ink.text })], 6);
}

function footBlock({ source }: Figure, width: number): Block {
  const text = textBlock(source, width, { size: 11, lead: 15, color: ink.quiet });
  const line = element("line", { x1: 0, y1: 0.5, x2: width, y2: 0.5, stroke: ink.grid, "stroke-width": 1 });
  return { markup: line + moved(0, 8, text.markup), height: text.height + 8 };
}

function description({ sentence, simulated }: Figure): string {
  return simulated ? `${SIMULATED_BANNER} ${sentence}` : sentence;
}

function drawBanner(width: number, pad: number): string {
  const size = Math.min(13, (13 * (width - 2 * pad - 8)) / textWidth(SIMULATED_BANNER, 13, true));
  const words = { x: Math.max(pad, 8), y: 19, "font-size": size, "font-weight": 700, fill: ink.banner };
  return (
    element("rect", { width, height: BANNER_HEIGHT, fill: ink.bannerPaper }) +
    element("text", words, escapeText(SIMULATED_BANNER))
  );
}

function drawWatermark(width: number, height: number): string {
  const style = { "font-size": 30, "font-weight": 700, fill: ink.text, "fill-opacity": 0.07, "aria-hidden": "true" };
  const places: string[] = [];
  for (let row = 0, y = BANNER_HEIGHT + 90; y < height; row++, y += 130) {
    for (let x = row % 2 === 0 ? 20 : 140; x < width; x += 240) {
      places.push(element("text", { transform: `translate(${x},${y}) rotate(-28)` }, "SIMULATED"));
    }
  }
  return element("g", { ...style, "pointer-events": "none" }, places.join(""));
}

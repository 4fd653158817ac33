import { element, escapeText, moved } from "./markup.ts";
import { wrapText } from "./text-width.ts";

/** A piece of a drawing: markup from its own top left corner, and how many pixels of height it takes. */
export interface Block {
  markup: string;
  height: number;
}

/** Pieces one below the other, with that many pixels between those that take any height. */
export function stackBlocks(blocks: readonly Block[], gap: number): Block {
  let height = 0;
  let markup = "";
  for (const block of blocks) {
    if (block.height === 0) continue;
    const top = height === 0 ? 0 : height + gap;
    markup += moved(0, top, block.markup);
    height = top + block.height;
  }
  return { markup, height };
}

/** How a paragraph is set: sizes in pixels, `lead` from one baseline to the next. */
export interface TextStyle {
  size: number;
  lead: number;
  color: string;
  bold?: boolean;
}

/** A paragraph broken into lines of that width, aligned left. */
export function textBlock(text: string, width: number, { size, lead, color, bold = false }: TextStyle): Block {
  const lines = wrapText(text, width, size, bold);
  const style = { "font-size": size, "font-weight": bold ? 700 : undefined, fill: color };
  const baseline = lead - 0.3 * size;
  const spans = lines.map((line, index) =>
    element("text", { x: 0, y: baseline + index * lead, ...style }, escapeText(line)),
  );
  return { markup: spans.join(""), height: lines.length * lead };
}

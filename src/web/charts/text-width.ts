/** Advance widths of the characters from space to tilde, in thousandths of the font size. Source: Arimo 1.33, which has Arial's. */
const REGULAR = widths(`278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556
  556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611
  722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556
  333 500 278 556 500 722 500 500 500 334 260 334 584`);
const BOLD = widths(`278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556
  556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722
  667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389
  556 333 611 556 778 556 556 500 389 280 389 584`);

/** Characters beyond ASCII that figures use: regular and bold. */
const OTHERS: Readonly<Record<string, readonly [number, number]>> = {
  "–": [556, 556],
  "—": [1000, 1000],
  "‘": [222, 278],
  "’": [222, 278],
  "“": [333, 500],
  "”": [333, 500],
  "·": [333, 333],
  "−": [584, 584],
  "…": [1000, 1000],
};
/** A width that few letters exceed, for all others. */
const UNKNOWN = 1000;

/**
 * Width of a line of text in pixels, in Arimo or any font of Arial's widths. Accented letters count as their base
 * letter; characters not in the table count as one em, so that text is rather too wide than too narrow.
 */
export function textWidth(text: string, size: number, bold = false): number {
  const table = bold ? BOLD : REGULAR;
  let thousandths = 0;
  for (const character of text.normalize("NFD").replaceAll(/\p{M}/gu, "")) {
    thousandths += table[character.charCodeAt(0) - 32] ?? OTHERS[character]?.[bold ? 1 : 0] ?? UNKNOWN;
  }
  return (thousandths * size) / 1000;
}

/** The text as lines no wider than that many pixels, broken at spaces. A single word wider than that keeps its line. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size, bold) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function widths(list: string): number[] {
  return list.split(/\s+/).map(Number);
}

import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { drawSvg } from "../charts/draw-svg.ts";
import type { Figure } from "../charts/figure.ts";

/** Pixels across the two drawings of a figure: one for wide pages, one for telephones. */
const WIDE = 960;
const NARROW = 350;

/** A file that a figure can be had as. */
export interface Download {
  readonly name: string;
  readonly href: string;
}

/** A figure with all that belongs to it. */
export interface FigureBlockProps {
  readonly figure: Figure;
  /** Names the parts of this figure; once on a page. */
  readonly id: string;
  /** Level of its heading. */
  readonly level?: 2 | 3;
  /** The same numbers as a table. */
  readonly table: Child;
  readonly downloads: readonly Download[];
  /** What stands between heading and drawing, e.g. choices. */
  readonly children?: Child;
  /** Whether the table is shown at once, and not behind a line that opens it. */
  readonly open?: boolean;
}

/**
 * A chart as a figure of seven parts: heading, sentence, drawing, a way past it, the same numbers as a table, downloads,
 * and the line on where it is from. Throws a TypeError for a figure without heading or sentence.
 */
export function FigureBlock({ figure, id, level = 2, table, downloads, children, open = false }: FigureBlockProps) {
  const Heading = `h${level}` as "h2";
  return (
    <figure class="figure" id={id} aria-labelledby={`${id}-heading`}>
      <Heading id={`${id}-heading`}>{figure.heading}</Heading>
      <p class="sentence">{figure.sentence}</p>
      {children}
      <a class="skip-drawing unseen" href={`#${id}-table`}>
        Past the drawing, to the table
      </a>
      <div class="drawing drawing-wide">{raw(drawSvg(figure, { width: WIDE }))}</div>
      <div class="drawing drawing-narrow">{raw(drawSvg(figure, { width: NARROW }))}</div>
      <details id={`${id}-table`} open={open}>
        <summary>The same numbers as a table</summary>
        {table}
      </details>
      <Downloads of={figure.heading} files={downloads} />
      <figcaption class="source">{figure.source}</figcaption>
    </figure>
  );
}

/** Files, in one line; nothing where there are none. */
export function Downloads({ of, files }: { of: string; files: readonly Download[] }) {
  if (files.length === 0) return null;
  return (
    <ul class="downloads" aria-label={`Downloads: ${of}`}>
      {files.map(({ name, href }) => (
        <li>
          <a href={href} download>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

import { either } from "../base/either.ts";
import type { Answer } from "../measures/answer.ts";
import { cellText, type ReadingTable, readingTable } from "../measures/formats/reading-table.ts";
import { headingOf, remarksOf, SIMULATED_WORDS } from "../measures/formats/remarks.ts";
import { capital } from "../measures/words.ts";
import { fittedTable, listed, wrapped } from "./layout.ts";

/** How an answer is laid out. */
export interface AnswerLayout {
  /** Columns of the terminal. */
  readonly width: number;
  /** Most rows of the table; 0 for all. */
  readonly limit: number;
  /** Who counts the same thing otherwise. */
  readonly rivals: readonly string[];
}

/** An answer for a terminal: what must be said first, the sentence, the numbers, and all that it takes to check them. */
export function answerReport(answer: Answer, layout: AnswerLayout): string {
  const { width } = layout;
  const { release, firstSay, sentence, definition, variant, measure, citation, command } = answer;
  const paragraph = (text: string) => wrapped(text, width);
  const parts = [
    release.simulated ? paragraph(SIMULATED_WORDS) : "",
    firstSay === null ? "" : paragraph(firstSay),
    `${paragraph(headingOf(answer))}\n${paragraph(sentence)}`,
    numbers(answer, layout),
    bulleted(remarksOf(answer), width),
    `${paragraph(`Definition: ${definition.text}`)}${variant.differs === null ? "" : `\n${paragraph(`${capital(variant.id)}: ${variant.differs}`)}`}`,
    answer.caveats.length === 0 ? "" : `Keep in mind:\n${bulleted(answer.caveats, width)}`,
    rivalLine(measure.id, layout),
    listed(
      [
        ["definition", definition.hash],
        [
          "release",
          `${release.id}${release.simulated ? " (SIMULATED)" : ""}, SHA-256 ${release.checksum.slice(0, 16)}`,
        ],
        ["cite", citation.replace(`; ${command}`, "")],
        ["again", command],
      ],
      width,
    ),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function numbers(answer: Answer, { width, limit }: AnswerLayout): string {
  if (answer.rows.length === 0) return "";
  if (answer.request.period === null && answer.request.by.length === 0) return single(answer, width);
  const whole = readingTable(answer);
  const table = limit > 0 && whole.rows.length > limit ? { ...whole, rows: limited(whole, answer, limit) } : whole;
  const { text, dropped } = fittedTable(table, width);
  const left = whole.rows.length - table.rows.length;
  const earlier = answer.request.period === null ? "more" : "earlier";
  const notes = [
    ...(left > 0 ? [`${left.toLocaleString("en-US")} ${earlier} rows are not shown: --limit 0 shows all.`] : []),
    ...(dropped.length > 0 ? [`No room for ${unseen(dropped)}. A wider terminal or --format csv has them.`] : []),
  ];
  return [text, ...notes.map((note) => wrapped(note, width))].join("\n");
}

/** Columns that were left out, by name, or counted where they are many. */
function unseen(titles: readonly string[]): string {
  return titles.length > 4 ? `${titles.length} more columns` : either(titles, "and");
}

/** The first rows of a breakdown, which are the largest; the last of a series, which are the newest. */
function limited({ rows }: ReadingTable, { request }: Answer, limit: number): ReadingTable["rows"] {
  return request.period === null ? rows.slice(0, limit) : rows.slice(-limit);
}

/** One row as a list, each number with its meaning. */
function single({ columns, rows }: Answer, width: number): string {
  const row = rows[0];
  if (row === undefined || row.withheld) return "";
  const cells = columns.map(({ name, format }) => {
    const value = row.values[name] ?? null;
    return cellText(value, format, Math.abs(value ?? 0) >= 10 ? 1 : 2);
  });
  const widest = Math.max(...cells.map((cell) => cell.length));
  const titles = Math.max(...columns.map(({ title }) => title.length));
  return columns
    .map(({ title, meaning }, at) =>
      wrapped(
        meaning,
        width,
        `  ${capital(title).padEnd(titles)}  ${(cells[at] ?? "").padStart(widest)}  `,
        " ".repeat(titles + widest + 6),
      ),
    )
    .join("\n");
}

function rivalLine(measure: string, { rivals, width }: AnswerLayout): string {
  const how = rivals.length === 0 ? "How it is defined" : `How ${rivals.join(", ")} count the same thing`;
  return wrapped(`${how}, and what was published: assize explain ${measure}`, width);
}

/** Sentences one below the other, each with a dash. */
export function bulleted(sentences: readonly string[], width: number): string {
  return sentences.map((sentence) => wrapped(sentence, width, "  - ", "    ")).join("\n");
}

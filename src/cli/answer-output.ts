import { extname } from "node:path";
import { InputError } from "../base/errors.ts";
import { writeWhole } from "../base/files.ts";
import type { Answer } from "../measures/answer.ts";
import type { AroundAnswer } from "../measures/around.ts";
import { aroundRecords } from "../measures/formats/around-records.ts";
import { csvOf, csvOfRecords } from "../measures/formats/csv.ts";
import { markdownOf } from "../measures/formats/markdown.ts";
import { parquetOf } from "../measures/formats/parquet.ts";
import { drawPng } from "../web/charts/draw-png.ts";
import { drawSvg } from "../web/charts/draw-svg.ts";
import { figureOf } from "../web/charts/figure-of-answer.ts";
import { figureOfAround } from "../web/charts/figure-of-around.ts";
import { type AnswerLayout, answerReport } from "./answer-report.ts";
import { aroundReport } from "./around-report.ts";

/** Forms in which an answer is given. */
export const answerFormats = ["table", "csv", "json", "markdown", "parquet", "svg", "png"] as const;

/** One form in which an answer is given. */
export type AnswerFormat = (typeof answerFormats)[number];

const BINARY: ReadonlySet<AnswerFormat> = new Set(["parquet", "png"]);
const ENDINGS: Readonly<Record<string, AnswerFormat>> = {
  ".txt": "table",
  ".csv": "csv",
  ".json": "json",
  ".md": "markdown",
  ".parquet": "parquet",
  ".svg": "svg",
  ".png": "png",
};
/** Pixels across a drawing that travels alone. */
const DRAWN_WIDTH = 900;

/** The form asked for, else the one that the file's ending names, else a table. Throws `bad-option`. */
export function formatFor(format: AnswerFormat | undefined, out: string | undefined): AnswerFormat {
  if (format !== undefined) return format;
  if (out === undefined || out === "-") return "table";
  const named = ENDINGS[extname(out).toLowerCase()];
  if (named !== undefined) return named;
  throw new InputError(
    "bad-option",
    `--out ${out} does not say in its ending what it is to hold`,
    { option: "--out", value: out },
    { advice: `name a --format: ${answerFormats.join(", ")}` },
  );
}

/** Throws `bad-option` where bytes that are no text would go to a terminal. */
export function refuseBinary(format: AnswerFormat, out: string | undefined): void {
  if (!BINARY.has(format) || !process.stdout.isTTY || (out !== undefined && out !== "-")) return;
  throw new InputError(
    "bad-option",
    `--format ${format} is no text and would garble the terminal`,
    { option: "--format", value: format },
    { advice: `name a file with --out answer.${format}` },
  );
}

/** An answer in one of the forms: text, or bytes for `parquet` and `png`. Throws `bad-option` for a drawing of no rows. */
export async function renderAnswer(
  answer: Answer,
  format: AnswerFormat,
  layout: AnswerLayout,
): Promise<string | Uint8Array> {
  if ((format === "svg" || format === "png") && answer.rows.length === 0) throw nothingToDraw(format, answer);
  switch (format) {
    case "table":
      return `${answerReport(answer, layout)}\n`;
    case "csv":
      return csvOf(answer);
    case "json":
      return jsonOf(answer);
    case "markdown":
      return markdownOf(answer);
    case "parquet":
      return parquetOf(answer);
    case "svg":
      return `${drawSvg(figureOf(answer), { width: DRAWN_WIDTH, standalone: true })}\n`;
    case "png":
      return drawPng(figureOf(answer), { width: DRAWN_WIDTH });
  }
}

/**
 * A measure around a rule in one of the forms; CSV has the months. Throws `bad-option` for those that are of rows and
 * groups only.
 */
export async function renderAround(
  around: AroundAnswer,
  format: AnswerFormat,
  width: number,
): Promise<string | Uint8Array> {
  switch (format) {
    case "table":
      return `${aroundReport(around, width)}\n`;
    case "csv":
      return csvOfRecords(aroundRecords(around));
    case "json":
      return jsonOf(around);
    case "svg":
      return `${drawSvg(figureOfAround(around), { width: DRAWN_WIDTH, standalone: true })}\n`;
    case "png":
      return drawPng(figureOfAround(around), { width: DRAWN_WIDTH });
    default:
      throw new InputError(
        "bad-option",
        `--format ${format} does not go with --around`,
        { option: "--format", value: format },
        { advice: "use table, csv, json, svg or png" },
      );
  }
}

/**
 * Writes an answer to a file, and beside a CSV, which has no place for it, the whole answer as `<file>.json`. Gives the
 * names of what was written. Throws `path-not-writable` and `disk-full`.
 */
export function writeAnswer(
  path: string,
  content: string | Uint8Array,
  format: AnswerFormat,
  answer: Answer | AroundAnswer,
): string[] {
  writeWhole(path, content);
  if (format !== "csv") return [path];
  const companion = `${path}.json`;
  writeWhole(companion, jsonOf(answer));
  return [path, companion];
}

function nothingToDraw(format: AnswerFormat, { sentence }: Answer): InputError {
  const said = sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "");
  return new InputError(
    "bad-option",
    `nothing to draw: ${said}`,
    { option: "--format", value: format },
    { advice: "ask for another span, or for other values" },
  );
}

function jsonOf(answer: Answer | AroundAnswer): string {
  return `${JSON.stringify(answer, null, 2)}\n`;
}

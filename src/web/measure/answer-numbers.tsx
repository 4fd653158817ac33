import type { Answer } from "../../measures/answer.ts";
import { dimensionOf } from "../../measures/dimensions/catalogue.ts";
import { weightOf } from "../../measures/formats/reading-order.ts";
import { marksOf } from "../../measures/formats/remarks.ts";
import { capital } from "../../measures/words.ts";
import type { Figure } from "../charts/figure.ts";
import { AnswerTable } from "../components/answer-table.tsx";
import { FigureTable } from "./figure-table.tsx";

/** Most rows of an answer that stand on a page. */
const MOST_ROWS = 100;

/**
 * The numbers that a figure draws, as a table. One series stands with all that the answer tells of it, several side by
 * side; of a long answer the newest periods or the largest groups, which the drawing shows too.
 */
export function AnswerNumbers({ answer, figure }: { answer: Answer; figure: Figure }) {
  const { request, rows } = answer;
  const titles = request.by.map((id) => capital(dimensionOf(id).title));
  const isOwn = answer.kind !== "duration" || request.period !== null;
  if (figure.series.length > 1 && isOwn) {
    const drawn = figure.series.reduce((sum, { points }) => sum + points.length, 0);
    return (
      <>
        <FigureTable
          figure={figure}
          caption={captionOf(figure)}
          first={request.period === null ? (titles[0] ?? "") : "Period"}
        />
        {marksOf(answer).map((mark) => (
          <p class="note">{mark}</p>
        ))}
        <p class="note">
          {figure.unit}. The downloads hold {drawn < rows.length ? `all ${count(rows.length)} rows, and ` : ""}every
          other number of each.
        </p>
      </>
    );
  }
  const shown = mostTelling(answer);
  return (
    <>
      <AnswerTable answer={{ ...answer, rows: shown }} caption={captionOf(figure)} />
      {shown.length < rows.length && (
        <p class="note">
          The {count(shown.length)} {request.period === null ? "largest" : "newest"} of {count(rows.length)} rows; the
          downloads hold all of them.
        </p>
      )}
    </>
  );
}

function mostTelling({ rows, request }: Answer): Answer["rows"] {
  if (rows.length <= MOST_ROWS) return rows;
  if (request.period !== null) return rows.slice(-MOST_ROWS);
  const chosen = new Set(rows.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_ROWS));
  return rows.filter((row) => chosen.has(row));
}

function captionOf({ heading }: Figure): string {
  return `${heading}: the numbers`;
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}

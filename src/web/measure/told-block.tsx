import { questionAgain } from "../../measures/question-again.ts";
import { parametersOf, queryText } from "../../measures/question-parameters.ts";
import { type Download, FigureBlock } from "../components/figure.tsx";
import { AnswerNumbers } from "./answer-numbers.tsx";
import { AroundEstimates, AroundMonths } from "./around-numbers.tsx";
import { answerIn, type Told } from "./ask-view.ts";
import { figureOnPage } from "./told-figure.ts";

/** Most rows that the API writes to a file. */
const MOST_FILE_ROWS = 10_000;

/** What is told, as a figure with its table and downloads; where there is nothing to draw, the sentence that says so. */
export function ToldBlock({ told }: { told: Told }) {
  const figure = figureOnPage(told);
  const answer = answerIn(told);
  if (figure === null) {
    return (
      <section class="figure" aria-label="The answer">
        <p class="sentence">{answer.sentence}</p>
        <p class="note">There is nothing to draw. Ask for another span, or for other values.</p>
      </section>
    );
  }
  const table = "answer" in told ? <AroundMonths around={told} /> : <AnswerNumbers answer={answer} figure={figure} />;
  return (
    <>
      <FigureBlock figure={figure} id="figure" table={table} downloads={downloadsOf(told)} />
      {"answer" in told && (
        <section>
          <AroundEstimates around={told} />
        </section>
      )}
    </>
  );
}

/** The files of what is told, of its own release and definition. */
function downloadsOf(told: Told): Download[] {
  const { measure, rows } = answerIn(told);
  const question = questionAgain(told);
  const file = (format: string) => `/api/measures/${measure.id}?${queryText(parametersOf({ ...question, format }))}`;
  const drawing = (ending: string) => `/measures/${measure.id}/chart.${ending}?${queryText(parametersOf(question))}`;
  const isLong = !("answer" in told) && rows.length > MOST_FILE_ROWS;
  return [
    ...(isLong ? [] : [{ name: "CSV", href: file("csv") }]),
    { name: "JSON", href: file("json") },
    ...(isLong ? [] : [{ name: "Parquet", href: file("parquet") }]),
    { name: "SVG", href: drawing("svg") },
    { name: "PNG", href: drawing("png") },
  ];
}

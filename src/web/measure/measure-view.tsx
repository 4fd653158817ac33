import type { Desk } from "../../api/desk.ts";
import type { Measure } from "../../measures/definition.ts";
import type { MeasureId } from "../../measures/definitions/catalogue.ts";
import type { ValueNames } from "../../measures/filters.ts";
import { definitionOf } from "../../measures/resolve.ts";
import { type AskedView, answerIn } from "./ask-view.ts";
import { Caveats } from "./caveats.tsx";
import type { DefinitionsBeside } from "./compare-definitions.ts";
import { Conditions } from "./conditions.tsx";
import { Definitions } from "./definitions.tsx";
import { type FormWords, formWords } from "./form-words.ts";
import { isLaidOut, openingPeriod, takesRules } from "./opening-view.ts";
import { Provenance } from "./provenance.tsx";
import { QuestionForm, VIEW } from "./question-form.tsx";
import { RuleForm } from "./rule-form.tsx";
import { ToldBlock } from "./told-block.tsx";

/** What the part of the page that answers a question is made from. */
export interface MeasureViewProps {
  readonly measure: Measure<MeasureId>;
  readonly parameters: URLSearchParams;
  /** What was asked and told; null where nothing is loaded. */
  readonly asked: AskedView | null;
  readonly names: ValueNames;
  readonly releases: Desk["releases"];
  readonly beside: DefinitionsBeside;
}

/** A question and its answer: the forms, what is wrong or what is told, caveats, definitions, and how to get it again. */
export function MeasureView({ measure, parameters, asked, names, releases, beside }: MeasureViewProps) {
  const told = asked?.told ?? null;
  const answer = told === null ? null : answerIn(told);
  const words = shownWords(measure, parameters, asked);
  return (
    <div id={VIEW} class="view">
      {asked?.formerDefinition && answer !== null && (
        <p class="notice" role="status">
          This address was written for definition <code>{asked.formerDefinition}</code>. The definition has changed
          since and is now <code>{answer.definition.hash}</code>, so the numbers may not be those that were cited.{" "}
          <a href="/methods">What changed</a>.
        </p>
      )}
      {asked === null ? (
        <p class="notice">
          Load a release to see its figures. Until then this page has the definition, and what others published.
        </p>
      ) : (
        <>
          {asked.fault !== null && (
            <p class="notice fault" role="alert">
              {asked.fault.sentence}
            </p>
          )}
          <QuestionForm measure={measure} words={words} names={names} releases={releases.map(({ id }) => id)} />
          {takesRules(measure, words.variant) && <RuleForm measure={measure} words={words} />}
          <Conditions path={`/measures/${measure.id}`} parameters={parameters} words={words} answer={answer} />
        </>
      )}
      {told !== null && <ToldBlock told={told} />}
      <Caveats caveats={told?.caveats ?? definitionOf(measure).caveats} />
      <Definitions measure={measure} beside={beside} answer={answer} />
      {told !== null && <Provenance told={told} />}
    </div>
  );
}

/**
 * The words of the form as the answer understood them, where there is one; what it opened with is chosen. Of a question
 * that could not be asked they are those that were typed, and what it would have opened with.
 */
function shownWords(measure: Measure<MeasureId>, parameters: URLSearchParams, asked: AskedView | null): FormWords {
  const words = formWords(parameters);
  const told = asked?.told ?? null;
  const opening = { by: measure.by ?? [], period: openingPeriod(measure) ?? "" };
  if (told === null) return isLaidOut(parameters) ? words : { ...words, ...opening };
  if ("answer" in told) return { ...words, ...opening, from: "", to: "" };
  const { by, period } = told.request;
  return { ...words, by, period: period ?? "" };
}

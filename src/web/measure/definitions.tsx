import type { Child } from "hono/jsx";
import type { Answer } from "../../measures/answer.ts";
import type { Measure } from "../../measures/definition.ts";
import { hashedDefinitions } from "../../measures/definition-hash.ts";
import type { MeasureId } from "../../measures/definitions/catalogue.ts";
import { questionAgain } from "../../measures/question-again.ts";
import { parametersOf } from "../../measures/question-parameters.ts";
import { STANDARD } from "../../measures/resolve.ts";
import { DataTable } from "../components/data-table.tsx";
import { MarkedText } from "../components/marked-text.tsx";
import { SourceLinks } from "../components/source-link.tsx";
import { Handed } from "./choices.tsx";
import type { DefinitionBeside, DefinitionsBeside } from "./compare-definitions.ts";

/** Id of the part of the page that holds the definitions. */
export const DEFINITIONS = "definitions";

/** What is shown of a measure's definitions. */
export interface DefinitionsProps {
  readonly measure: Measure<MeasureId>;
  readonly beside: DefinitionsBeside;
  /** The answer on the page; null where there is none. */
  readonly answer: Answer | null;
}

/** The definition with its hash, and every other definition of the same thing beside it, with what makes it differ. */
export function Definitions({ measure, beside, answer }: DefinitionsProps) {
  const shown = answer?.variant.id ?? STANDARD;
  const declared = hashedDefinitions().find((each) => each.measure.id === measure.id && each.variant === shown);
  const hash = answer?.definition.hash ?? declared?.hash ?? "";
  return (
    <section id={DEFINITIONS} aria-labelledby="definitions-heading">
      <h2 id="definitions-heading">Definition</h2>
      <p>
        <MarkedText text={measure.definition} />
      </p>
      {answer?.variant.differs && (
        <p>
          <strong>{answer.variant.title}.</strong> <MarkedText text={answer.variant.differs} />
        </p>
      )}
      <p class="note">
        Definition <code>{hash}</code>
        {answer !== null && shown !== STANDARD && <> ({shown})</>}: these characters change when anything that could
        change the numbers does. <a href="/methods">How figures are worked out</a>.
      </p>
      {beside.definitions.length > 1 && (
        <>
          <DataTable
            caption="The same thing under other published definitions"
            shown
            columns={[
              { title: "Definition" },
              { title: "What makes it differ" },
              ...(beside.asked ? [{ title: "What it gives" }] : []),
            ]}
            rows={beside.definitions.map((definition) => [
              <Name definition={definition} isShown={answer !== null && definition.id === shown} />,
              <Difference definition={definition} />,
              ...(beside.asked ? [definition.sentence ?? "It cannot be asked so."] : []),
            ])}
          />
          {!beside.asked && answer !== null && <AskAll answer={answer} />}
        </>
      )}
    </section>
  );
}

function Name({ definition, isShown }: { definition: DefinitionBeside; isShown: boolean }): Child {
  const title = definition.id === STANDARD ? "Our own" : definition.title;
  return isShown ? <strong>{title}, shown here</strong> : <a href={definition.address}>{title}</a>;
}

function Difference({ definition: { differs, sources } }: { definition: DefinitionBeside }) {
  return (
    <>
      <MarkedText text={differs ?? "The definition above."} />{" "}
      {sources.length > 0 && (
        <span class="quiet">
          (<SourceLinks ids={sources} />)
        </span>
      )}
    </>
  );
}

/** Asks for the figures of all definitions, which a large record takes a while to work out. */
function AskAll({ answer }: { answer: Answer }) {
  const parameters = parametersOf(questionAgain(answer));
  return (
    <form action={`/measures/${answer.measure.id}/definitions`} data-live={DEFINITIONS}>
      <Handed parameters={[...parameters]} />
      <button type="submit" class="plain">
        Show what each definition gives
      </button>
    </form>
  );
}

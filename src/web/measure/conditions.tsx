import type { Answer } from "../../measures/answer.ts";
import { filterInWords } from "../../measures/filters.ts";
import { queryText } from "../../measures/question-parameters.ts";
import type { FormWords } from "./form-words.ts";
import { withoutCondition } from "./form-words.ts";

/** The conditions that hold, each with a link that takes it away; nothing where none does. */
export function Conditions({
  path,
  parameters,
  words,
  answer,
}: {
  path: string;
  parameters: URLSearchParams;
  words: FormWords;
  answer: Answer | null;
}) {
  const { where, asOf } = words;
  if (where.length === 0 && asOf === "") return null;
  const told = answer?.request.where ?? [];
  const inWords = (condition: string, at: number) => {
    const filter = told.length === where.length ? told[at] : undefined;
    return filter === undefined ? condition : filterInWords(filter);
  };
  return (
    <ul class="conditions" aria-label="Conditions">
      {where.map((condition, at) => (
        <Condition
          said={`Only where ${inWords(condition, at)}`}
          href={addressOf(path, withoutCondition(parameters, condition))}
        />
      ))}
      {asOf !== "" && <Condition said={`As of ${asOf}`} href={addressOf(path, without(parameters, "as-of"))} />}
    </ul>
  );
}

function Condition({ said, href }: { said: string; href: string }) {
  return (
    <li>
      {said}{" "}
      <a href={href}>
        remove<span class="unseen"> this condition: {said}</span>
      </a>
    </li>
  );
}

function without(parameters: URLSearchParams, name: string): URLSearchParams {
  return new URLSearchParams([...parameters].filter(([each]) => each !== name));
}

function addressOf(path: string, parameters: URLSearchParams): string {
  const query = queryText(parameters);
  return query === "" ? path : `${path}?${query}`;
}

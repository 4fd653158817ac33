import type { Kind } from "../../measures/definition.ts";
import { definitions } from "../../measures/definitions/catalogue.ts";
import { methodHeading } from "../../measures/describe-kind.ts";
import type { Method } from "../../measures/methods.ts";
import { MarkedText } from "../components/marked-text.tsx";
import { MeasureLinks } from "./measure-links.tsx";

/** The name of a method in addresses. */
export function methodAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, "")
    .replaceAll(" ", "-");
}

/** One method: its words, its formula, and the measures that are figures of this kind. */
export function MethodEntry({ method: { heading, paragraphs, formula } }: { method: Method }) {
  const own = definitions.filter(({ spec }) => methodHeading(spec.kind as Kind) === heading);
  return (
    <article class="methods-entry" id={methodAnchor(heading)}>
      <h3>{heading}</h3>
      {paragraphs.map((text) => (
        <p>
          <MarkedText text={text} />
        </p>
      ))}
      {formula !== undefined && (
        <p class="methods-formula">
          <span>{formula.name}</span>
          <code>{formula.text}</code>
        </p>
      )}
      {own.length > 0 && (
        <p class="note">
          Measures worked out so: <MeasureLinks ids={own.map(({ id }) => id)} />
        </p>
      )}
    </article>
  );
}

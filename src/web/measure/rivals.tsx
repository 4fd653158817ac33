import type { Measure } from "../../measures/definition.ts";
import type { MeasureId } from "../../measures/definitions/catalogue.ts";
import { STANDARD } from "../../measures/resolve.ts";
import { MarkedText } from "../components/marked-text.tsx";
import { SourceLinks } from "../components/source-link.tsx";
import type { DefinitionsBeside } from "./compare-definitions.ts";

/** How others count the same thing, what that does to the number, and which definition here comes nearest. */
export function Rivals({ measure, beside }: { measure: Measure<MeasureId>; beside: DefinitionsBeside }) {
  const { rivals = [] } = measure;
  if (rivals.length === 0) return null;
  const nearest = (id: string) => beside.definitions.find((definition) => definition.id === id);
  return (
    <section aria-labelledby="rivals-heading">
      <h2 id="rivals-heading">How others count</h2>
      <dl class="rivals">
        {rivals.map(({ by, counts, effect, sources, variant }) => {
          const ours = variant === undefined ? undefined : nearest(variant);
          return (
            <div>
              <dt>{by}</dt>
              <dd>
                <MarkedText text={effect === undefined ? counts : `${counts} ${effect}`} />{" "}
                {ours !== undefined && (
                  <>
                    Nearest here: <a href={ours.address}>{ours.id === STANDARD ? "our own definition" : ours.title}</a>.{" "}
                  </>
                )}
                <span class="quiet">
                  (<SourceLinks ids={sources} />)
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

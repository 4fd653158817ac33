import type { Desk } from "../../api/desk.ts";
import { dateInWords } from "../../facts/partial-date.ts";
import type { Rule } from "../../facts/rule.ts";
import { effectiveDay } from "../../facts/rules.ts";
import type { AroundAnswer } from "../../measures/around.ts";
import type { ValueNames } from "../../measures/filters.ts";
import { MeasureLink } from "../components/measure-link.tsx";
import { answerIn } from "../measure/ask-view.ts";
import { Caveats } from "../measure/caveats.tsx";
import { Provenance } from "../measure/provenance.tsx";
import { ToldBlock } from "../measure/told-block.tsx";
import { AROUND_ANSWER, BEFORE_AFTER, MeasureForm, NarrowingForm } from "./around-form.tsx";
import type { ChosenAround, Unanswered } from "./choose-around.ts";
import { OtherRules } from "./other-rules.tsx";

/** All that the part on before and after is made from. */
export interface BeforeAfterProps {
  readonly desk: Desk;
  readonly rule: Rule;
  /** Null where no measure could be asked. */
  readonly chosen: ChosenAround | null;
  /** Values of the record's own lists. */
  readonly names: ValueNames;
}

/** One measure before and after a rule, chosen by plain forms, or why there is none. */
export function BeforeAfter(props: BeforeAfterProps) {
  return (
    <section aria-labelledby="before-after-heading">
      <h2 id="before-after-heading">A measure before and after it</h2>
      <Content {...props} />
    </section>
  );
}

function Content(props: BeforeAfterProps) {
  const { desk, rule, chosen } = props;
  if (effectiveDay(rule) === null) {
    return (
      <p>
        The register knows no day on which this took effect
        {rule.effective !== null && `, only ${dateInWords(rule.effective)}`}, so there is no before and after.
      </p>
    );
  }
  if (desk.current === null) {
    return (
      <p>
        Load a release to see how a measure ran in the 36 months on each side, and which other rules lie in them:{" "}
        <code>npm start -- "EOIR Case Data.zip"</code>.
      </p>
    );
  }
  return (
    <>
      <MeasureForm rule={rule} chosen={chosen} />
      <div id={BEFORE_AFTER} class="around">
        {chosen === null ? (
          <p>The register names no measure that this could have moved. Any other can be looked at all the same.</p>
        ) : (
          <>
            <NarrowingForm {...props} chosen={chosen} />
            <Answered rule={rule} chosen={chosen} />
          </>
        )}
      </div>
    </>
  );
}

function Answered({ rule, chosen: { measure, asked, passedOver } }: { rule: Rule; chosen: ChosenAround }) {
  const around = asked.told !== null && "answer" in asked.told ? asked.told : null;
  return (
    <div id={AROUND_ANSWER} class="around">
      {!rule.affects.includes(measure.id) && (
        <p class="notice small">The register does not connect this rule with this measure: {measure.title}.</p>
      )}
      {asked.fault !== null && (
        <p class="notice" role="status">
          {asked.fault.sentence}
        </p>
      )}
      {around !== null && <Around around={around} formerDefinition={asked.formerDefinition} />}
      {passedOver.length > 0 && <PassedOver all={passedOver} />}
    </div>
  );
}

function Around({ around, formerDefinition }: { around: AroundAnswer; formerDefinition: string | null }) {
  const { definition, firstSay } = answerIn(around);
  return (
    <>
      {formerDefinition !== null && (
        <p class="notice small">
          This address was written for definition <code>{formerDefinition}</code>, which has changed since: what stands
          here is by <code>{definition.hash}</code>.
        </p>
      )}
      {firstSay !== null && <p class="first-say">{firstSay}</p>}
      <ToldBlock told={around} />
      <p class="small words">{definition.text}</p>
      <OtherRules around={around} />
      <Caveats caveats={around.caveats} />
      <Provenance told={around} />
    </>
  );
}

function PassedOver({ all }: { all: readonly Unanswered[] }) {
  return (
    <section>
      <h2>Without an answer here</h2>
      <ul class="entries small">
        {all.map(({ measure, fault }) => (
          <li>
            <MeasureLink id={measure.id} />: {fault.sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}

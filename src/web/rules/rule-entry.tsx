import type { Rule } from "../../facts/rule.ts";
import { MeasureLink } from "../components/measure-link.tsx";
import { SourceLinks } from "../components/source-link.tsx";
import { knownDate, standingDate } from "./rule-dates.ts";

/** One rule as the register lists it: when, what, what it did, what it could have moved, and by which source. */
export function RuleEntry({ rule }: { rule: Rule }) {
  const { id, title, kind, citation, effect, affects, announced, effective, ended, source, alsoSources } = rule;
  return (
    <li class="rule" id={id}>
      <p class="rule-date">{standingDate(rule)}</p>
      <div>
        <h3>
          <a href={`/rules/${id}`}>{title}</a>
        </h3>
        <p class="kicker">
          {kind}; {citation}
        </p>
        <p>{effect}</p>
        <ul class="rule-notes">
          {effective !== null && announced !== null && announced !== effective && (
            <li>Announced {knownDate(announced)}.</li>
          )}
          {effective === null && <li>That it took effect is not known, or it never did.</li>}
          {effective !== null && effective.length < 10 && <li>Took effect {knownDate(effective)}.</li>}
          {ended !== null && <li>Ended {knownDate(ended)}.</li>}
          {rule.notVerified !== undefined && <li>Not verified: {rule.notVerified}</li>}
          {affects.length > 0 && (
            <li>
              Could have moved:{" "}
              {affects.map((measure, at) => (
                <>
                  {at > 0 && "; "}
                  <MeasureLink id={measure} />
                </>
              ))}
            </li>
          )}
          <li>
            Source: <SourceLinks ids={[source, ...(alsoSources ?? [])]} />
          </li>
        </ul>
      </div>
    </li>
  );
}

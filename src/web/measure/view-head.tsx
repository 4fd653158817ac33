import { findClaim } from "../../facts/claims.ts";
import type { Measure } from "../../measures/definition.ts";
import type { MeasureId } from "../../measures/definitions/catalogue.ts";

/** What a measure is about: the claim that it answers, its title, its question, and what must be said before anything. */
export function ViewHead({ measure }: { measure: Measure<MeasureId> }) {
  const { title, question, claim, firstSay } = measure;
  const said = findClaim(claim);
  return (
    <>
      <p class="kicker">
        {said === undefined ? (
          "Context to all nine claims"
        ) : (
          <>
            Claim {claim}: <a href={`/#claim-${claim}`}>{said.title}</a>
          </>
        )}
      </p>
      <h1>{title}</h1>
      <p class="standfirst">{question}</p>
      {firstSay !== undefined && <p class="first-say">{firstSay}</p>}
    </>
  );
}

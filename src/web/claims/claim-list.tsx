import type { Child } from "hono/jsx";
import type { Claim } from "../../facts/claim.ts";
import { claims } from "../../facts/claims.ts";
import { SourceLinks } from "../components/source-link.tsx";
import { PublishedAnswer } from "./published-answer.tsx";

/** The nine claims: what was said, what was published, and in a last column whatever `says` gives for each. */
export function ClaimList({ heading, says }: { heading: string; says: (claim: Claim) => Child }) {
  return (
    <div>
      <div class="claims-head" aria-hidden="true">
        <span />
        <span>What was said</span>
        <span>What was published</span>
        <span>{heading}</span>
      </div>
      <ol class="claims">
        {claims.map((claim) => (
          <li class="claim" id={`claim-${claim.number}`}>
            <p class="claim-number" aria-hidden="true">
              {claim.number}
            </p>
            <div>
              <Said claim={claim} />
            </div>
            <div>
              <PublishedAnswer claim={claim} />
            </div>
            <div>{says(claim)}</div>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Said({ claim }: { claim: Claim }) {
  const reports = claim.rows.flatMap(({ saidIn }) => saidIn);
  const sentences = [...new Set(claim.rows.filter(({ saidIn }) => saidIn.length > 0).map(({ said }) => said))];
  return (
    <>
      <h2>{claim.title}</h2>
      <p class="note">
        Said in <SourceLinks ids={reports} />
      </p>
      {sentences.length > 0 && (
        <details>
          <summary>
            {sentences.length === 1 ? "The sentence" : `The ${sentences.length} sentences`}
            <span class="unseen">: {claim.title}</span>
          </summary>
          <ul class="small">
            {sentences.map((said) => (
              <li>{said}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

import type { Claim } from "../../facts/claim.ts";
import type { ClaimAnswered, ClaimFigure } from "../../measures/claims-answered.ts";
import { STANDARD } from "../../measures/resolve.ts";
import { MeasureLink } from "../components/measure-link.tsx";
import { ClaimStateMark } from "./claim-state.tsx";

/** Most figures that stand under a claim before the rest are folded away. */
const SHOWN = 2;

/** What the loaded record says of a claim. */
export function RecordSays({ answered }: { answered: ClaimAnswered }) {
  const own = answered.figures.filter(({ variant }) => variant === STANDARD);
  const first = own.slice(0, SHOWN);
  const rest = answered.figures.filter((figure) => !first.includes(figure));
  return (
    <>
      <p class="kicker only-narrow">This record</p>
      <ClaimStateMark state={answered.state} />
      {answered.why !== null && <p class="small">{answered.why}</p>}
      {first.map((figure) => (
        <FigureLine figure={figure} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.length} more, under other definitions<span class="unseen">: {answered.claim.title}</span>
          </summary>
          <ul class="entries small">
            {rest.map((figure) => (
              <li>
                <FigureLine figure={figure} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function FigureLine({ figure }: { figure: ClaimFigure }) {
  const { sentence, published, ours, measure, variant, address } = figure;
  const beside = published === null || ours === null ? "" : ` Published: ${number(published)}; here: ${number(ours)}.`;
  return (
    <p class="small">
      {sentence}
      {beside} <MeasureLink id={measure} variant={variant} address={address} />
    </p>
  );
}

/** What stands in the record's place where no real release is loaded: whether one could answer the claim. */
export function RecordCould({ claim }: { claim: Claim }) {
  const telling = claim.rows.filter(({ id }) => claim.firstRows.includes(id));
  const isAbsent = claim.rows.every(({ recordCanAnswer }) => recordCanAnswer === "no");
  const row = telling.find(({ recordCanAnswer }) => recordCanAnswer !== "no") ?? telling[0] ?? claim.rows[0];
  const measures = [...new Set(claim.rows.flatMap((each) => each.measures))];
  return (
    <>
      <p class="kicker only-narrow">The courts' record</p>
      {isAbsent ? <ClaimStateMark state="not in this record" /> : <p class="small">Load a release to see.</p>}
      <p class="small">{row?.why}</p>
      {measures.length > 0 && (
        <p class="small">
          Measured by{" "}
          {measures.map((id, at) => (
            <>
              {at > 0 && "; "}
              <MeasureLink id={id} />
            </>
          ))}
        </p>
      )}
      {claim.number === 9 && (
        <p class="small">
          <a href="/rules">The register of rules</a>
        </p>
      )}
    </>
  );
}

function number(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: Math.abs(value) < 100 ? 1 : 0 });
}

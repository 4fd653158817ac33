import type { Answer } from "../../measures/answer.ts";
import { viewAddress } from "../../measures/view-address.ts";
import { percent } from "../../measures/words.ts";
import { answerIn, type Told } from "./ask-view.ts";

/** How to get what is told again, and how to cite it: address, command, citation, and the statement behind it. */
export function Provenance({ told }: { told: Told }) {
  const { definition, release, unclassified } = answerIn(told);
  const address = viewAddress(told);
  return (
    <section aria-labelledby="again">
      <h2 id="again">This view again</h2>
      <dl class="facts">
        <dt>Address</dt>
        <dd>
          <a href={address}>The address of this view</a>: release {release.id} and definition {definition.hash}, to the
          digit
          <br />
          <code>{address}</code>
        </dd>
        <dt>Command</dt>
        <dd>
          <code>{told.command}</code>
        </dd>
        <dt>Citation</dt>
        <dd>{told.citation}</dd>
        <dt>Unclassified</dt>
        <dd>{unclassifiedWords(unclassified)}</dd>
      </dl>
      <details>
        <summary>The SQL statement behind the numbers</summary>
        <p class="note">
          <code>assize sql</code> runs it over the record that you have loaded.
        </p>
        <pre>
          <code>{told.sql}</code>
        </pre>
      </details>
    </section>
  );
}

function unclassifiedWords(unclassified: Answer["unclassified"]): string {
  if (unclassified === null) return "No code decides what is counted here, or its share is withheld.";
  const { rows, of, share } = unclassified;
  if (share === null) return "No row was considered.";
  const number = (value: number) => value.toLocaleString("en-US");
  return `${number(rows)} of ${number(of)} rows considered (${percent(share)}) have a code that cannot be decoded.`;
}

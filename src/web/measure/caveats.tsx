import { MarkedText } from "../components/marked-text.tsx";

/** What must be kept in mind with a number: every caveat, each a sentence with its reason. */
export function Caveats({ caveats }: { caveats: readonly string[] }) {
  if (caveats.length === 0) return null;
  return (
    <section aria-labelledby="caveats-heading">
      <h2 id="caveats-heading">Keep in mind</h2>
      <ul>
        {caveats.map((caveat) => (
          <li>
            <MarkedText text={caveat} />
          </li>
        ))}
      </ul>
    </section>
  );
}

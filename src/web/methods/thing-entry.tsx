import type { CountedThing } from "../../measures/things/thing.ts";
import { MeasureLinks } from "./measure-links.tsx";

/** One thing that is counted: what, when, what not, why, where it misleads, and the measures that count it. */
export function ThingEntry({ thing }: { thing: CountedThing }) {
  const { name, anchor, counted, moment, leftOut, why, misleads, table, measures } = thing;
  return (
    <article class="methods-entry" id={anchor}>
      <h3>{name}</h3>
      <dl class="facts">
        <dt>What is counted</dt>
        <dd>{counted}</dd>
        <dt>At what moment</dt>
        <dd>{moment}</dd>
        <dt>Left out</dt>
        <dd>{leftOut}</dd>
        <dt>Why so</dt>
        <dd>{why}</dd>
        <dt>Where it misleads</dt>
        <dd>
          <ul class="methods-points">
            {misleads.map((words) => (
              <li>{words}</li>
            ))}
          </ul>
        </dd>
        <dt>Measures</dt>
        <dd>
          <MeasureLinks ids={measures} />
        </dd>
        <dt>In the record</dt>
        <dd>
          <a href={`/methods/codebook#${table}`}>
            The table <code>{table}</code>
          </a>
        </dd>
      </dl>
    </article>
  );
}

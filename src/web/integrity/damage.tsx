import type { IntegrityReport } from "../../api/integrity-report.ts";
import { count, countOf, shareOf } from "./figures.ts";
import { MadeUpLine, MadeUpRow } from "./made-up-line.tsx";
import { MADE_UP_COLUMNS, repairExamples, setAsideExamples } from "./made-up-lines.ts";

/** What was mended, by kind, each with a made-up example of what is done. */
export function Mended({ report: { repairs, totals } }: { report: IntegrityReport }) {
  const counts = new Map(repairs.map(({ kind, count: rows }) => [kind, rows]));
  const known = repairExamples.toSorted((one, other) => (counts.get(other.kind) ?? 0) - (counts.get(one.kind) ?? 0));
  const unknown = repairs.filter(({ kind }) => !repairExamples.some((example) => example.kind === kind));
  return (
    <>
      <p>
        {countOf(totals.repairedRows, "row was", "rows were")} mended, {shareOf(totals.repairedRows, totals.rows)} of
        all; a row may have needed several kinds of repair. What its columns can hold decides how a row is put right,
        and the bytes as they came stay with whoever loaded it. The examples are made up, of the columns{" "}
        {MADE_UP_COLUMNS.join(", ").toLowerCase()}.
      </p>
      <ul class="damage">
        {known.map(({ kind, title, meaning, before, after }) => (
          <li>
            <p class="damage-count">{count(counts.get(kind) ?? 0)}</p>
            <div>
              <h3>{title}</h3>
              <p>{meaning}</p>
              <dl class="damage-example">
                <dt>As it came</dt>
                <dd>
                  <MadeUpLine text={before} />
                </dd>
                <dt>As it is read</dt>
                <dd>
                  <MadeUpRow values={after} />
                </dd>
              </dl>
            </div>
          </li>
        ))}
        {unknown.map(({ kind, count: rows }) => (
          <li>
            <p class="damage-count">{count(rows)}</p>
            <h3>{kind}</h3>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What was set aside, by reason, each with a made-up example. */
export function SetAside({ report: { quarantine, totals } }: { report: IntegrityReport }) {
  const counts = new Map(quarantine.map(({ reason, count: lines }) => [reason, lines]));
  const unknown = quarantine.filter(({ reason }) => !setAsideExamples.some((example) => example.reason === reason));
  return (
    <>
      <p>
        {countOf(totals.quarantinedLines, "line was", "lines were")} set aside,{" "}
        {shareOf(totals.quarantinedLines, totals.lines)} of all. They are in no table and no number here; byte for byte
        they stay with whoever loaded the release.
      </p>
      <ul class="damage">
        {setAsideExamples.map(({ reason, title, meaning, line }) => (
          <li>
            <p class="damage-count">{count(counts.get(reason) ?? 0)}</p>
            <div>
              <h3>{title}</h3>
              <p>{meaning}</p>
              <dl class="damage-example">
                <dt>Such as</dt>
                <dd>
                  <MadeUpLine text={line} />
                </dd>
              </dl>
            </div>
          </li>
        ))}
        {unknown.map(({ reason, count: lines }) => (
          <li>
            <p class="damage-count">{count(lines)}</p>
            <h3>{reason}</h3>
          </li>
        ))}
      </ul>
    </>
  );
}

import type { IntegrityTotals } from "../../api/integrity-report.ts";
import { count, countOf } from "./figures.ts";

/** Where all lines of a release went, as a sum that adds up, or says by how much it does not. */
export function LedgerEquation({ totals }: { totals: IntegrityTotals }) {
  const { lines, headerLines, blankLines, rows, joinedFragments, quarantinedLines, unaccountedLines } = totals;
  const parts = [
    ["header lines", headerLines],
    ["blank lines", blankLines],
    ["rows", rows],
    ["fragments joined to a row", joinedFragments],
    ["set aside", quarantinedLines],
    ...(unaccountedLines === 0 ? [] : [["unaccounted for", unaccountedLines] as const]),
  ] as const;
  return (
    <>
      <p class="equation">
        <Term value={lines} words="lines in all files" />
        {parts.map(([words, value], at) => (
          <>
            <span class="equation-sign"> {at === 0 ? "=" : "+"} </span>
            <Term value={value} words={words} />
          </>
        ))}
      </p>
      <p>
        {unaccountedLines === 0
          ? `Every one of ${count(lines)} lines is accounted for.`
          : `The ledger does not add up: ${countOf(unaccountedLines, "line")} ended nowhere. That is a fault of ours.`}{" "}
        Of the rows, {countOf(totals.repairedRows, "was", "were")} mended.
      </p>
    </>
  );
}

function Term({ value, words }: { value: number; words: string }) {
  return (
    <span class="equation-term">
      <span class="equation-value">{count(value)}</span> <span class="equation-words">{words}</span>
    </span>
  );
}

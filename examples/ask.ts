/**
 * Asylum grant rates by court and fiscal year, with their intervals, as CSV.
 *
 *   npx node examples/ask.ts [store]
 *
 * The store is the folder that `assize load` wrote, `record` by default. What the answer says of itself goes to
 * standard error; the numbers go to standard output.
 */
import { ask, openRecord } from "assize";

const record = await openRecord({ store: process.argv[2] ?? "record" });
try {
  const answer = await ask(record, {
    measure: "asylum_grant_rate",
    by: ["court"],
    period: "fiscal-year",
    from: "FY2015",
  });

  if (answer.release.simulated) console.error("SIMULATED: every case in this release is invented.");
  console.error(answer.sentence);
  console.error(answer.citation);

  console.log("fiscal_year,court,granted,decided,share,low,high,effective_n");
  for (const { period, groups, values } of answer.rows) {
    if (values.denominator === 0) continue;
    const figures = [values.share, values.low, values.high, values.effective_n];
    const digits = figures.map((figure) => figure?.toFixed(6) ?? "");
    console.log([period?.label, groups[0]?.code, values.numerator, values.denominator, ...digits].join(","));
  }
} finally {
  record.close();
}

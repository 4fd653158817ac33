import type { SourceId } from "../facts/sources.ts";

/** What holds of every benchmark of the performance plan, as caveats of its measure. */
export const benchmarkCaveats: readonly string[] = [
  "Misses are an upper bound, and the share that met the benchmark a lower one: the plan leaves out acts that the record does not tell apart, and all of them count here.",
  "The plan was in force from 1 October 2018 to 19 October 2021. For any other day this is a yardstick, not a rule that bound the judge.",
  "By judge or by court it mixes dockets that differ in kind: a benchmark says how fast acts were, not why.",
];

/** The caveat on cases that wait for another agency, for the benchmarks that leave them out. */
export const statusCasesCaveat =
  "The plan leaves out status cases, those that wait for another agency. No field marks them, so they are in, which makes for more misses; how many is not known.";

/** Source ids of the plan: its text, two copies of its goals, and its suspension. */
export const planSources: readonly SourceId[] = ["EOIR-PWP", "ILW-QUOTA", "CLINIC-QUOTA", "GOVEXEC-2021"];

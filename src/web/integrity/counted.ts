import type { Desk } from "../../api/desk.ts";
import type { Answer } from "../../measures/answer.ts";
import { type ComparedCount, comparedCounts } from "../../measures/compared-counts.ts";
import { type CountBeside, countBeside, requestOf } from "../../measures/counts-beside.ts";

/** One of our counts beside the published ones, with the answer that ours are from; null where they stand alone. */
export interface Counted extends CountBeside {
  readonly answer: Answer | null;
}

/**
 * All compared counts with a release's own figures, or the published ones alone: where nothing is loaded, or only a
 * simulation, whose counts say nothing of any court. Alone, a published series stands once.
 */
export async function counted(desk: Desk, release: Desk["current"]): Promise<readonly Counted[]> {
  if (release === null || release.simulated) return publishedAlone();
  return Promise.all(
    comparedCounts.map(async (count) => {
      const answer = await answerOf(desk, count, release.id);
      return { ...countBeside(count, answer), answer };
    }),
  );
}

function publishedAlone(): Counted[] {
  const seen = new Set<string>();
  return comparedCounts.flatMap((count) => {
    const series = count.series.filter((id) => !seen.has(id));
    for (const id of series) seen.add(id);
    return series.length === 0 ? [] : [{ ...countBeside({ ...count, series }, null), answer: null }];
  });
}

/** The answer, or null where the release lacks a table that the count needs. */
async function answerOf(desk: Desk, count: ComparedCount, release: string): Promise<Answer | null> {
  try {
    return await desk.ask(requestOf(count), release);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "table-not-in-record") return null;
    throw error;
  }
}

import { ReleaseError } from "../base/errors.ts";
import type { OpenRecord } from "../record/open-record.ts";
import { makeReady, rowsOf } from "./asked.ts";
import { defaultRequests, keepView, readView } from "./default-views.ts";
import { definitions } from "./definitions/catalogue.ts";
import type { PrepareWatcher } from "./prepare.ts";

/** Records with fewer cases answer everything at once, so that nothing is worked out for them beforehand. */
const LEAST_CASES = 100_000;

/**
 * Works out the rows of every default view once and keeps them in the record, so that the pages that open with them
 * need no statement. Those already kept under the same definition stay. Measures whose tables the release lacks have
 * none, and neither have small records. Throws as `prepare` does.
 */
export async function prepareViews(
  record: OpenRecord,
  watch: PrepareWatcher = () => undefined,
  leastCases = LEAST_CASES,
): Promise<void> {
  if (casesOf(record) < leastCases) return;
  for (const [done, measure] of definitions.entries()) {
    watch({ item: measure.id, done, total: definitions.length });
    for (const request of defaultRequests(measure)) {
      try {
        const asked = await makeReady(record, request);
        const { opened, question, hash } = asked;
        if (readView(opened.folder, question.request, hash) !== undefined) continue;
        keepView(opened.folder, question.request, hash, await rowsOf(asked));
      } catch (error) {
        if (!(error instanceof ReleaseError) || error.code !== "table-not-in-record") throw error;
      }
    }
  }
}

function casesOf({ manifest }: OpenRecord): number {
  return manifest.clean_tables.find(({ name }) => name === "cases")?.rows ?? 0;
}

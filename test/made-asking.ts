import type { Asking } from "../src/api/asking.ts";
import { addDays } from "../src/base/dates.ts";
import { ask, dimensionValues } from "../src/measures/ask.ts";
import type { OpenRecord } from "../src/record/open-record.ts";

let made = 0;

/** An opened record as the desk would have it asked, without limits and without memory. */
export function madeAsking(record: OpenRecord): Asking {
  const { manifest } = record;
  made += 1;
  return {
    release: {
      id: manifest.release,
      checksum: manifest.source.sha256,
      fingerprint: `made ${made}`,
      simulated: manifest.simulated,
      lastDay: addDays(manifest.release, -1),
      manifest,
    },
    ask: (request) => ask(record, request),
    values: () => dimensionValues(record),
    read: (work) => work(record),
  };
}

import { loadavg } from "node:os";
import { columns } from "../../src/cli/format.ts";
import type { BuiltServer } from "./built-server.ts";
import { type Hammered, hammer } from "./hammer.ts";
import { bareServer, datasette } from "./peers.ts";
import { quantile } from "./quantile.ts";

/** Medians over the runs of how remembered answers came, and of what two other servers did with the same table. */
export interface Cached {
  readonly answer: Hammered;
  readonly firstPage: Hammered;
  readonly measurePage: Hammered;
  /** Node's own server with the bytes of `answer`. */
  readonly bare: Hammered;
  /** Null where it could not be installed. */
  readonly datasette: Hammered | null;
  /** Answers of ours that were none, in all runs. */
  readonly failures: number;
}

const CONNECTIONS = 20;
const ANSWER = "/api/measures/pending_cases?by=court";

/**
 * Asks for answers that the server remembers, and two other servers for the same table, in turn. None is packed: the
 * generator would spend its time on unpacking. Prints a line for each.
 */
export async function timeCached(
  { address }: BuiltServer,
  work: string,
  runs: number,
  seconds: number,
): Promise<Cached> {
  const bare = await bareServer(address + ANSWER);
  const other = await datasette(`${address}${ANSWER}&format=csv`, work);
  if (other === null) console.log("Datasette left out: it cannot be installed here");
  const addresses = {
    answer: address + ANSWER,
    firstPage: `${address}/`,
    measurePage: `${address}/measures/pending_cases`,
    bare: bare.address,
    ...(other === null ? {} : { datasette: other.address }),
  };
  const found = new Map<string, Hammered[]>();
  try {
    for (const asked of Object.values(addresses)) await askedOnce(asked);
    for (let run = 0; run < runs; run++) {
      for (const [name, asked] of Object.entries(addresses)) {
        found.set(name, [...(found.get(name) ?? []), await hammer(asked, seconds, CONNECTIONS)]);
      }
    }
  } finally {
    await Promise.all([bare.stop(), other?.stop()]);
  }
  const median = (name: string) => medianOf(found.get(name) ?? []);
  const ours = ["answer", "firstPage", "measurePage"].flatMap((name) => found.get(name) ?? []);
  const cached = {
    answer: median("answer"),
    firstPage: median("firstPage"),
    measurePage: median("measurePage"),
    bare: median("bare"),
    datasette: other === null ? null : median("datasette"),
    failures: ours.reduce((sum, { failures }) => sum + failures, 0),
  };
  console.log(await table(cached, addresses));
  return cached;
}

async function askedOnce(address: string): Promise<void> {
  const response = await fetch(address, { headers: { "accept-encoding": "identity" } });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${response.status} from ${address}`);
}

function medianOf(runs: readonly Hammered[]): Hammered {
  const median = (name: keyof Hammered) =>
    quantile(
      runs.map((run) => run[name]),
      0.5,
    );
  return { perSecond: median("perSecond"), p50: median("p50"), p99: median("p99"), failures: median("failures") };
}

async function table({ failures, ...cached }: Cached, addresses: Readonly<Record<string, string>>): Promise<string> {
  const heading = ["remembered", "a second", "p50 ms", "p99 ms", "to answer", "failures"];
  const rows = Object.entries(cached).flatMap(([name, told]: [string, Hammered | null]) => {
    if (told === null) return [];
    const numbers = [told.perSecond, told.p50, told.p99].map((value) => value.toFixed(0));
    const ratio = (cached.answer.perSecond / told.perSecond).toFixed(2);
    return [[`${name} ${new URL(addresses[name] ?? "").pathname}`, ...numbers, ratio, String(told.failures)]];
  });
  return `${columns([heading, ...rows])}\n${failures} failures; load average ${loadavg()[0]?.toFixed(1)} at the end`;
}

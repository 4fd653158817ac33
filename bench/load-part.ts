import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { AppendFile } from "../src/base/files.ts";
import { load } from "../src/record/load.ts";
import { openRelease } from "../src/release/open.ts";
import type { ReleaseSource } from "../src/release/source.ts";
import { bareCopy, publicBuilder } from "./peers.ts";

/** One part of the benchmark, in a process of its own so that its memory is its own. Prints one line of JSON. */
const [part = "", location = "", folder = "", threadsText = "2"] = process.argv.slice(2);
const threads = Number(threadsText);

function sizeOf(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

async function unpack(source: ReleaseSource): Promise<{ rows: number; bytes: number }> {
  let bytes = 0;
  for (const member of [...source.tables, ...source.others]) {
    const path = join(folder, member.path);
    mkdirSync(dirname(path), { recursive: true });
    const file = new AppendFile(path);
    for await (const chunk of member.chunks()) file.append(chunk);
    file.close();
    bytes += file.bytes;
  }
  return { rows: 0, bytes };
}

async function ours(): Promise<Record<string, unknown>> {
  const { manifest, folder: record } = await load(location, { store: folder, threads, force: true });
  const rows = manifest.tables.reduce((sum, entry) => sum + entry.rows, 0);
  const quarantined = manifest.tables.reduce((sum, entry) => sum + entry.quarantined_lines, 0);
  return { rows, quarantined, bytes: sizeOf(record), rawBytes: sizeOf(join(record, "raw")), stages: manifest.seconds };
}

mkdirSync(folder, { recursive: true });
const start = performance.now();
let result: Record<string, unknown>;
if (part === "ours") result = await ours();
else {
  const source = await openRelease(location);
  if (part === "unpack") result = { ...(await unpack(source)) };
  else if (part === "bare-copy") result = { ...(await bareCopy(source, folder, threads)) };
  else result = { ...(await publicBuilder(source, folder, threads)) };
  await source.close();
}
const seconds = (performance.now() - start) / 1000;
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
console.log(JSON.stringify({ ...result, seconds, cpuSeconds, peakBytes: maxRSS * 1024 }));

import { execFile } from "node:child_process";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { columns } from "../../src/cli/format.ts";
import type { BuiltServer } from "./built-server.ts";
import { quantile } from "./quantile.ts";

/** How questions in two dimensions were answered at so many clients; times in milliseconds. */
export interface AtClients {
  readonly clients: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Told to come again (503). */
  readonly busy: number;
  /** Refused, since the answer has more rows than are given (4xx). */
  readonly refused: number;
  /** Cut off, stopped, or broken. */
  readonly failures: number;
}

/** What a process of clients prints. */
interface Part {
  readonly seconds: number;
  readonly answers: readonly PartAnswer[];
}

interface PartAnswer {
  readonly kind: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly question: string;
}

const run = promisify(execFile);
const clientsPart = fileURLToPath(new URL("./clients-part.ts", import.meta.url));

const CLIENTS = [1, 2, 4, 20];
/** More questions than are asked at one number of clients, so that the next number has its own. */
const QUESTIONS_APART = 20_000;

/** Asks at 1, 2, 4 and 20 clients for so many seconds each, no question twice, and prints times, also by kind of measure. */
export async function timeUncached({ address }: BuiltServer, seconds: number): Promise<AtClients[]> {
  const found: AtClients[] = [];
  const heading = ["clients", "a second", "p50 ms", "p95 ms", "p99 ms", "503", "too large", "failures", "load"];
  const rows: string[][] = [];
  for (const [at, clients] of CLIENTS.entries()) {
    const words = [clientsPart, address, clients, seconds, at * QUESTIONS_APART].map(String);
    const { stdout } = await run(process.execPath, words, { maxBuffer: 1 << 28 });
    const part = JSON.parse(stdout) as Part;
    const told = atClients(clients, part);
    found.push(told);
    const { perSecond, p50, p95, p99, busy, refused, failures } = told;
    const times = [p50, p95, p99].map((value) => value.toFixed(0));
    const counts = [busy, refused, failures].map(String);
    rows.push([String(clients), perSecond.toFixed(1), ...times, ...counts, loadavg()[0]?.toFixed(1) ?? ""]);
    if (clients === 1 || clients === 20) console.log(`${clients} clients:\n${byKind(part)}\n`);
    for (const { status, question } of part.answers.filter(isFailure)) console.log(`${status} ${question}`);
  }
  console.log(columns([heading, ...rows]));
  return found;
}

function atClients(clients: number, { seconds, answers }: Part): AtClients {
  const times = answers.filter(({ status }) => status === 200).map(({ milliseconds }) => milliseconds);
  const busy = answers.filter(({ status }) => status === 503).length;
  return {
    clients,
    perSecond: times.length / seconds,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    busy,
    refused: answers.filter(({ status }) => isRefused(status)).length,
    failures: answers.filter(isFailure).length,
  };
}

/** Status 0 stands for no answer at all. */
function isFailure({ status }: PartAnswer): boolean {
  return status !== 200 && status !== 503 && !isRefused(status);
}

function isRefused(status: number): boolean {
  return status >= 400 && status < 500;
}

function byKind({ answers }: Part): string {
  const rows = [...Map.groupBy(answers, ({ kind }) => kind)].map(([kind, of]) => {
    const times = of.map(({ milliseconds }) => milliseconds);
    const slowest = of.find(({ milliseconds }) => milliseconds === Math.max(...times));
    const numbers = [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(0));
    return [kind, String(of.length), ...numbers, slowest?.question ?? ""];
  });
  return columns([["kind", "asked", "p50 ms", "p95 ms", "slowest", ""], ...rows]);
}

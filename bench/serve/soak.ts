import { setTimeout as sleep } from "node:timers/promises";
import type { BuiltServer } from "./built-server.ts";
import { twoDimensions } from "./two-dimensions.ts";

/** What the server took while it was asked for minutes on end. */
export interface Soaked {
  readonly requests: number;
  /** Each answer that was no success, as `status address`. */
  readonly failures: readonly string[];
  readonly samples: readonly MemorySample[];
}

/** The memory of the server's process at a moment, in bytes. */
export interface MemorySample {
  readonly minutes: number;
  readonly resident: number;
  readonly heap: number;
  /** Buffers outside the heap, such as answers that are remembered. */
  readonly buffers: number;
}

/** Requests a second: so many that the server is busy for a part of the time, and never has to send somebody away. */
const PER_SECOND = 10;
/** Questions that nobody has asked, among so many requests one. */
const FRESH_AMONG = 3;
/** How long, and by how many at once, pages are asked for as fast as they come before that, so that all caches are full. */
const FILLING = { milliseconds: 120_000, clients: 4 };
const SAMPLE_SECONDS = 10;

/** Every page and every kind of answer that many readers ask for alike. */
const COMMON = [
  "/",
  "/measures",
  "/measures/pending_cases",
  "/measures/asylum_grant_rate?by=court",
  "/courts",
  "/judges",
  "/record",
  "/rules",
  "/methods",
  "/try",
  "/search?q=new+york",
  "/api",
  "/api/openapi.json",
  "/api/claims",
  "/api/measures",
  "/api/measures/pending_cases?by=court",
  "/api/release",
  "/api/search?q=castro",
];

/**
 * Asks a server for a mixed load: mostly addresses that many ask for, and among them questions that nobody has asked, as
 * page, JSON, CSV, Parquet and drawing, and the sheets of courts and judges. Caches are filled before. A request begins at its time, whether or not
 * the one before is answered.
 */
export async function soak(server: BuiltServer, minutes: number): Promise<Soaked> {
  const addresses = mixed(await sheetsOf(server.address));
  await fill(server.address);
  const began = performance.now();
  const passed = () => (performance.now() - began) / 60_000;
  const failures: string[] = [];
  const samples: MemorySample[] = [];
  const asked: Promise<void>[] = [];
  for (let sent = 0; passed() < minutes; sent++) {
    if (sent % (PER_SECOND * SAMPLE_SECONDS) === 0) samples.push(await sampled(server, passed()));
    asked.push(get(server.address, addresses.next().value, failures));
    await sleep(Math.max(0, began + ((sent + 1) * 1000) / PER_SECOND - performance.now()));
  }
  await Promise.all(asked);
  samples.push(await sampled(server, passed()));
  return { requests: asked.length, failures, samples };
}

async function fill(address: string): Promise<void> {
  const questions = twoDimensions(3);
  const end = performance.now() + FILLING.milliseconds;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const { measure, query } = questions.next().value;
      await get(address, `/measures/${measure}?${query}`, []);
    }
  };
  await Promise.all(Array.from({ length: FILLING.clients }, client));
}

async function get(address: string, path: string, failures: string[]): Promise<void> {
  const response = await fetch(address + path).catch(() => undefined);
  await response?.arrayBuffer();
  if (response?.status !== 200) failures.push(`${response?.status ?? "none"} ${path}`);
}

async function sampled(server: BuiltServer, minutes: number): Promise<MemorySample> {
  const { rss, heapUsed, external, arrayBuffers } = await server.memory();
  return { minutes, resident: rss, heap: heapUsed, buffers: Math.max(external, arrayBuffers) };
}

async function sheetsOf(address: string): Promise<string[]> {
  const codes = async (path: string): Promise<string[]> => {
    const { data } = (await (await fetch(address + path)).json()) as { data: { code: string }[] };
    return data.map(({ code }) => `${path.replace("/api", "")}/${code}`);
  };
  return [...(await codes("/api/courts")), ...(await codes("/api/judges"))];
}

function* mixed(sheets: readonly string[]): Generator<string, never> {
  const questions = twoDimensions(2);
  for (let turn = 0; ; turn++) {
    for (let at = 1; at < FRESH_AMONG; at++) yield COMMON[(turn * (FRESH_AMONG - 1) + at) % COMMON.length] as string;
    const { measure, query } = questions.next().value;
    const fresh = [
      `/measures/${measure}?${query}`,
      `/api/measures/${measure}?${query}`,
      `/api/measures/${measure}?${query}&format=csv`,
      `/api/measures/${measure}?${query}&format=parquet`,
      `/measures/${measure}/chart.svg?period=fiscal-year&from=FY${1996 + (turn % 30)}`,
      sheets[turn % sheets.length] as string,
    ];
    yield fresh[turn % fresh.length] as string;
  }
}

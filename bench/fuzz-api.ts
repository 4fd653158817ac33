import { Agent, request as send } from "node:http";
import { parseArgs } from "node:util";
import fc from "fast-check";
import type { ApiDocument } from "../src/api/routes/api.ts";
import { type FuzzedAnswer, type FuzzedRequest, faultIn, fuzzedRequests } from "../test/api-fuzz.ts";

/**
 * Sends bad input to a server that runs, over every path and parameter of its own document, and prints how it answered.
 * Fails on a 5xx other than 503 and 504, on a stack trace, on an answer over 15 s, and when the server hangs up.
 * `node bench/fuzz-api.ts --address http://127.0.0.1:8350 --requests 20000`
 */
const { values } = parseArgs({
  options: {
    address: { type: "string", default: "http://127.0.0.1:8350" },
    requests: { type: "string", default: "20000" },
    "at-once": { type: "string", default: "8" },
    seed: { type: "string", default: "1" },
  },
});
const SLOWEST_MILLISECONDS = 15_000;
/** Requests that are made up at a time. */
const BATCH = 500;

const address = new URL(values.address);
const agent = new Agent({ keepAlive: true, maxSockets: Number(values["at-once"]) });

/** An answer, or why there is none; addresses are sent as they stand, which `fetch` would not do. */
function ask({ address: path, accept }: FuzzedRequest): Promise<FuzzedAnswer & { readonly milliseconds: number }> {
  const began = performance.now();
  const { promise, resolve, reject } = Promise.withResolvers<FuzzedAnswer & { readonly milliseconds: number }>();
  const options = { host: address.hostname, port: address.port, path, agent, timeout: 2 * SLOWEST_MILLISECONDS };
  const asked = send({ ...options, headers: accept === undefined ? {} : { accept } }, (response) => {
    const chunks: Buffer[] = [];
    response.on("data", (chunk: Buffer) => chunks.push(chunk));
    response.on("error", reject);
    response.on("end", () => {
      const contentType = response.headers["content-type"] ?? "";
      const body = Buffer.concat(chunks).toString("utf8");
      resolve({ status: response.statusCode ?? 0, contentType, body, milliseconds: performance.now() - began });
    });
  });
  asked.on("timeout", () => asked.destroy(new Error("no answer")));
  asked.on("error", reject);
  asked.end();
  return promise;
}

async function json<T>(path: string): Promise<T> {
  return JSON.parse((await ask({ address: path, accept: undefined })).body) as T;
}

const document = await json<ApiDocument>("/api/openapi.json");
const { data: courts } = await json<{ data: { code: string }[] }>("/api/courts");
const { data: judges } = await json<{ data: { code: string }[] }>("/api/judges");
const codes = [...courts, ...judges.slice(0, 100)].map(({ code }) => code);
const requests = fuzzedRequests(document, codes);

const statuses = new Map<number, number>();
const faults: string[] = [];
const times: number[] = [];
let sent = 0;

async function check(request: FuzzedRequest): Promise<void> {
  try {
    const answer = await ask(request);
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    times.push(answer.milliseconds);
    const fault = answer.milliseconds > SLOWEST_MILLISECONDS ? "over 15 s" : faultIn(answer);
    if (fault !== null) faults.push(`${fault}: ${request.address.slice(0, 500)}`);
  } catch (error) {
    faults.push(`${error instanceof Error ? error.message : error}: ${request.address.slice(0, 500)}`);
  }
}

while (sent < Number(values.requests)) {
  const size = Math.min(BATCH, Number(values.requests) - sent);
  const batch = fc.sample(requests, { numRuns: size, seed: Number(values.seed) + sent }).values();
  const worker = async () => {
    for (const request of batch) await check(request);
  };
  await Promise.all(Array.from({ length: Number(values["at-once"]) }, worker));
  sent += size;
  process.stderr.write(`${sent} sent, ${faults.length} faults\n`);
}

const sorted = times.toSorted((a, b) => a - b);
const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
const counted = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
console.log(`${sent} requests, seed ${values.seed}: ${counted.join(", ")}`);
console.log(`milliseconds: median ${at(0.5)}, 99 of 100 within ${at(0.99)}, slowest ${at(1)}`);
for (const fault of faults.slice(0, 50)) console.log(fault);
console.log(faults.length === 0 ? "no faults" : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
agent.destroy();

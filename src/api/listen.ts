import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { InputError } from "../base/errors.ts";

/** What answers: a function of a request, as an application of Hono has it. */
interface Answering {
  readonly fetch: Parameters<typeof getRequestListener>[0];
}

/** Where to listen. */
export interface ListenOptions {
  /** Default `127.0.0.1`: this machine only. */
  readonly host?: string;
  /** Ports to try in turn, 0 for any that is free. Default 8350 alone. */
  readonly ports?: readonly number[] | undefined;
  /** How long a client may take over the head of a request. Default 10,000. */
  readonly headersMilliseconds?: number;
}

/** A server that listens. */
export interface Listening {
  /** Where a browser on this machine finds it, such as `http://127.0.0.1:8350`. */
  readonly address: string;
  readonly port: number;
  /** Takes no more requests, finishes those that run, and cuts off those that still run after the time. */
  stop(mostMilliseconds?: number): Promise<void>;
}

const HEADERS_MILLISECONDS = 10_000;
const STOP_MILLISECONDS = 10_000;
/** Longer than a question may wait and run; cuts off whoever does not take its answer. */
const SILENT_MILLISECONDS = 60_000;
const KEEP_ALIVE_MILLISECONDS = 15_000;
/** An address that is too long is still read, so that it can be told so. */
const MOST_HEADER_BYTES = 16 * 1024;
const MOST_CONNECTIONS = 1000;

/** Serves an application over HTTP. Throws `port-taken` where other programs have the ports, `bad-option` for a host that is not this machine's. */
export async function listen({ fetch }: Answering, options: ListenOptions = {}): Promise<Listening> {
  const { host = "127.0.0.1", ports = [8350], headersMilliseconds = HEADERS_MILLISECONDS } = options;
  const answer = getRequestListener(fetch, { errorHandler: unreadable });
  const server = createServer(
    {
      headersTimeout: headersMilliseconds,
      requestTimeout: headersMilliseconds,
      connectionsCheckingInterval: Math.min(1000, headersMilliseconds),
      keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
      maxHeaderSize: MOST_HEADER_BYTES,
    },
    answer,
  );
  server.maxConnections = MOST_CONNECTIONS;
  server.setTimeout(SILENT_MILLISECONDS);
  // A body is refused whether or not the client asks first if it may send it.
  server.on("checkContinue", answer);
  await openedAtFirst(server, host, ports);
  const { port: taken } = server.address() as AddressInfo;
  return { address: addressOf(host, taken), port: taken, stop: (most = STOP_MILLISECONDS) => stopped(server, most) };
}

/** A request whose address or host is no address at all: nothing of ours has seen it. */
function unreadable(): Response {
  const envelope = { ok: false, code: "bad-parameter", message: "the address cannot be read", details: {} };
  return Response.json(envelope, { status: 400, headers: { "Cache-Control": "no-store" } });
}

async function openedAtFirst(server: Server, host: string, [port = 0, ...others]: readonly number[]): Promise<void> {
  try {
    await opened(server, host, port);
  } catch (error) {
    const isTaken = error instanceof InputError && error.code === "port-taken";
    if (!isTaken || others.length === 0) throw error;
    await openedAtFirst(server, host, others);
  }
}

function opened(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(refused(error, host, port));
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      resolve();
    });
  });
}

function refused(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === "EADDRINUSE") {
    return new InputError(
      "port-taken",
      `port ${port} of ${host} is taken by another program`,
      { host, port },
      { advice: "name another with --port, or 0 for any that is free", cause: error },
    );
  }
  const where =
    error.code === "EACCES" ? `--port ${port} may not be used` : `--host ${host} is no address of this machine`;
  return new InputError("bad-option", where, { option: "--host", value: host }, { cause: error });
}

/** A host as a browser on this machine reaches it. */
function addressOf(host: string, port: number): string {
  const reached = host === "0.0.0.0" || host === "" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `http://${reached.includes(":") ? `[${reached}]` : reached}:${port}`;
}

async function stopped(server: Server, mostMilliseconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that is kept alive becomes idle only when its answer is out.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), mostMilliseconds);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}

import { Writable } from "node:stream";
import { Hono } from "hono";
import { application } from "../src/api/application.ts";
import type { listen } from "../src/api/listen.ts";
import { openDesk } from "../src/api/open-desk.ts";
import { type ApiDocument, api, apiDocument } from "../src/api/routes/api.ts";
import { serverLog } from "../src/api/server-log.ts";
import { simulatedRecord } from "./simulated-record.ts";

/** The server over a simulated release, without pages and without a port; `close` removes it all. */
export interface ServedApi {
  readonly document: ApiDocument;
  /** Routes of the API, without what they are mounted under. */
  readonly routes: readonly { readonly method: string; readonly path: string }[];
  /** Asks an address, as a client would. */
  get(address: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** What a server that listens calls. */
  readonly fetch: Parameters<typeof listen>[0]["fetch"];
  /** Lines of the server's log, as they were written. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

/** Serves a simulated release of so many cases. */
export async function servedApi(seed: number, cases: number): Promise<ServedApi> {
  const { record, store, close } = await simulatedRecord(seed, cases);
  record.close();
  const served = await servedStore(store);
  return {
    ...served,
    close: async () => {
      await served.close();
      close();
    },
  };
}

/** Serves what is in a store, which may be nothing. */
export async function servedStore(store: string): Promise<ServedApi> {
  const desk = await openDesk({ store, threads: 2 });
  const logged: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      logged.push(String(chunk));
      done();
    },
  });
  const routes = api(desk);
  const app = application({
    desk,
    api: routes,
    pages: new Hono(),
    errorPage: ({ line }) => line,
    log: serverLog("warn", stream),
  });
  return {
    document: apiDocument(routes),
    routes: routes.routes,
    get: async (address, headers = {}) => app.request(address, { headers }),
    fetch: app.fetch,
    logged,
    close: () => desk.close(),
  };
}

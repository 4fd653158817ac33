import type { LogLevel } from "../api/log-levels.ts";
import type { OpenedDesk } from "../api/open-desk.ts";
import type { ServerLog } from "../api/server-log.ts";
import { interruptible } from "./interruptible.ts";
import { storeFolder } from "./options.ts";
import type { Screen } from "./screen.ts";

/** What a server is told, as commander parses it. */
export interface ServeFlags {
  readonly store?: string;
  readonly release?: string;
  readonly host?: string;
  /** The first of these that is free is taken. */
  readonly ports?: readonly number[];
  readonly allowHost?: readonly string[];
  readonly limitSeconds?: number;
  readonly atOnce?: number;
  readonly waiting?: number;
  readonly memory?: number;
  readonly rows?: number;
  readonly log?: LogLevel;
}

/** A server that listens. */
export interface Serving {
  /** Where a browser on this machine finds it. */
  readonly address: string;
  readonly desk: OpenedDesk;
  /** Takes no more requests, finishes those that run, and lets go of the record. */
  stop(): Promise<void>;
}

/**
 * Opens a store and serves its pages and API. Makes the tables of measures first where a release has none. Throws as
 * `openDesk` and `listen` do. What it takes is imported here and not above, so that other commands begin without it.
 */
export async function openServer(flags: ServeFlags, screen: Screen): Promise<Serving> {
  const { openServerLog } = await import("../api/server-log.ts");
  const log = openServerLog(flags.log ?? "info");
  const desk = await openStore(flags, log, screen);
  try {
    return await serve(desk, flags, log);
  } catch (error) {
    await desk.close();
    throw error;
  }
}

async function openStore(flags: ServeFlags, { log }: ServerLog, screen: Screen): Promise<OpenedDesk> {
  const { openDesk } = await import("../api/open-desk.ts");
  try {
    return await interruptible((signal) =>
      openDesk({
        store: storeFolder(flags.store),
        release: flags.release,
        memoryBytes: flags.memory,
        concurrency: flags.atOnce,
        mostWaiting: flags.waiting,
        limitMilliseconds: flags.limitSeconds === undefined ? undefined : 1000 * flags.limitSeconds,
        mostRows: flags.rows,
        log,
        watch: ({ item, done, total }) => screen.show("preparing the measures", item, done, total, "steps"),
        signal,
      }),
    );
  } finally {
    screen.clear();
  }
}

async function serve(desk: OpenedDesk, flags: ServeFlags, { log, flush }: ServerLog): Promise<Serving> {
  const [{ application }, { listen }, { api, apiDocument }, { pages }, { errorPage }] = await Promise.all([
    import("../api/application.ts"),
    import("../api/listen.ts"),
    import("../api/routes/api.ts"),
    import("../web/pages.tsx"),
    import("../web/error-page.tsx"),
  ]);
  const { host = "127.0.0.1", allowHost = [] } = flags;
  let isReady = true;
  const routes = api(desk);
  const app = application({
    desk,
    api: routes,
    pages: pages(desk, apiDocument(routes)),
    errorPage,
    log,
    hosts: [host, ...allowHost],
    isReady: () => isReady,
  });
  const listening = await listen(app, { host, ports: flags.ports });
  const stop = async (): Promise<void> => {
    isReady = false;
    await listening.stop();
    await desk.close();
    flush();
  };
  return { address: listening.address, desk, stop };
}

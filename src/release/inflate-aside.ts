import { Worker } from "node:worker_threads";
import type { PackedMember } from "./inflate.ts";
import type { ThreadMessage } from "./inflate-thread.ts";

/** Chunks that the thread may run ahead of the reader: what bounds the memory. */
const AHEAD = 8;

const THREAD = new URL(
  import.meta.url.endsWith(".ts") ? "./inflate-thread.ts" : "./inflate-thread.js",
  import.meta.url,
);

/** As `inflate`, on a thread of its own, so that unpacking and CRC take no time from the reader's thread. */
export async function* inflateAside(member: PackedMember): AsyncGenerator<Buffer, number> {
  const thread = new Worker(THREAD, { workerData: { member, ahead: AHEAD } });
  const arrived: ThreadMessage[] = [];
  let failure: unknown;
  let wake = (): void => {};
  thread.on("message", (message: ThreadMessage) => {
    arrived.push(message);
    wake();
  });
  const ended = (error: unknown): void => {
    failure ??= error;
    wake();
  };
  thread.on("error", ended);
  thread.on("exit", () => ended(new Error("its thread ended early")));
  try {
    for (;;) {
      while (arrived.length === 0 && failure === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const message = arrived.shift();
      if (message === undefined) throw failure;
      if ("crc" in message) return message.crc;
      if ("damage" in message) throw new Error(message.damage);
      yield Buffer.from(message.chunk, 0, message.length);
      thread.postMessage("next");
    }
  } finally {
    await thread.terminate();
  }
}

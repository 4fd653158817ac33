import { parentPort, workerData } from "node:worker_threads";
import { inflate, type PackedMember } from "./inflate.ts";

/** What the thread posts: a chunk, or its last word. */
export type ThreadMessage = { chunk: ArrayBuffer; length: number } | { crc: number } | { damage: string };

const port = parentPort;
if (port !== null) await send(workerData as { member: PackedMember; ahead: number });

async function send({ member, ahead }: { member: PackedMember; ahead: number }): Promise<void> {
  let credit = ahead;
  let granted = (): void => {};
  port?.on("message", () => {
    credit += 1;
    granted();
  });
  try {
    const chunks = inflate(member);
    for (;;) {
      const step = await chunks.next();
      if (step.done) {
        post({ crc: step.value });
        break;
      }
      while (credit === 0) {
        await new Promise<void>((resolve) => {
          granted = resolve;
        });
      }
      credit -= 1;
      post({ chunk: step.value.buffer as ArrayBuffer, length: step.value.length });
    }
  } catch (error) {
    post({ damage: error instanceof Error ? error.message : String(error) });
  }
  port?.close();
}

function post(message: ThreadMessage): void {
  port?.postMessage(message, "chunk" in message ? [message.chunk] : []);
}

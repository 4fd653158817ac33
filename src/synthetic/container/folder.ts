import { createWriteStream, mkdirSync, type WriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileError } from "../../base/files.ts";
import { type Container, ended, type Member } from "./container.ts";

class FolderMember implements Member {
  bytes = 0;
  waiting = 0;
  private readonly path: string;
  private readonly stream: WriteStream;
  private readonly done: Promise<void>;

  constructor(path: string) {
    this.path = path;
    mkdirSync(dirname(path), { recursive: true });
    this.stream = createWriteStream(path);
    this.done = ended(this.stream);
    this.done.catch(() => {});
  }

  write(bytes: Uint8Array): void {
    this.bytes += bytes.length;
    this.waiting += bytes.length;
    this.stream.write(bytes, () => {
      this.waiting -= bytes.length;
    });
  }

  async close(): Promise<void> {
    this.stream.end();
    try {
      await this.done;
    } catch (cause) {
      throw fileError(cause, this.path);
    }
  }
}

/** A release as plain files below `folder`, which is made and must not hold another release. */
export async function openFolder(folder: string): Promise<Container> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw fileError(cause, folder);
  }
  return {
    open: (name) => new FolderMember(join(folder, name)),
    finish: async () => {},
    abandon: () => rm(folder, { recursive: true, force: true }),
  };
}

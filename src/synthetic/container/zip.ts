/**
 * Writes a release as a zip. All tables are produced in one pass over the population, but the members of a zip follow
 * one another; so each member is packed into a file of its own first, and the packed streams are then copied into the
 * zip as they are (zip.js with `passThrough`).
 */

import { createReadStream, createWriteStream, type WriteStream } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable, Writable } from "node:stream";
import { constants, crc32, createDeflateRaw, type DeflateRaw } from "node:zlib";
import { configure, ZipWriter } from "@zip.js/zip.js";
import { fileError } from "../../base/files.ts";
import { type Compression, type Container, ended, type Member } from "./container.ts";

const STORED = 0;
const DEFLATE = 8;
const DEFLATE64 = 9;

/** 2026-08-01 06:00:00 as a zip holds it: no zone, so the same bytes everywhere. */
const MEMBER_DATE = ((((2026 - 1980) << 25) | (8 << 21) | (1 << 16)) >>> 0) + (6 << 11);

const OUTPUT_CHUNK = 1 << 18;

configure({ useWebWorkers: false });

/**
 * One packed member, spooled to a file.
 *
 * Deflate64 differs from Deflate only in what it allows matches to be (farther back, longer). Zlib cannot write it, but
 * with Z_HUFFMAN_ONLY it writes no match at all, and such a stream means the same to both decoders: it is sound
 * Deflate64, if a large one.
 */
class SpooledMember implements Member {
  bytes = 0;
  waiting = 0;
  packedBytes = 0;
  checksum = 0;
  readonly name: string;
  readonly method: number;
  readonly path: string;
  private readonly input: DeflateRaw | WriteStream;
  private readonly done: Promise<void>;

  constructor(name: string, path: string, compression: Compression, bulk: boolean) {
    this.name = name;
    this.path = path;
    const file = createWriteStream(path, { highWaterMark: 4 * OUTPUT_CHUNK });
    this.done = ended(file);
    this.done.catch(() => {});
    if (compression === "stored") {
      this.method = STORED;
      this.input = file;
    } else {
      this.method = compression === "deflate64" && bulk ? DEFLATE64 : DEFLATE;
      const strategy = this.method === DEFLATE64 ? constants.Z_HUFFMAN_ONLY : constants.Z_DEFAULT_STRATEGY;
      const deflate = createDeflateRaw({ level: bulk ? 1 : 6, strategy, chunkSize: OUTPUT_CHUNK });
      deflate.on("data", (packed: Uint8Array) => {
        this.packedBytes += packed.length;
      });
      deflate.pipe(file);
      file.on("error", () => deflate.destroy());
      this.input = deflate;
    }
  }

  write(bytes: Uint8Array): void {
    this.bytes += bytes.length;
    this.waiting += bytes.length;
    this.checksum = crc32(bytes, this.checksum);
    this.input.write(bytes, () => {
      this.waiting -= bytes.length;
    });
  }

  async close(): Promise<void> {
    this.input.end();
    try {
      await this.done;
    } catch (cause) {
      throw fileError(cause, this.path);
    }
    if (this.method === STORED) this.packedBytes = this.bytes;
  }
}

/** A release as a zip at `path`, written aside and renamed when it is whole. `deflate64` applies to large tables. */
export async function openZip(path: string, compression: Compression): Promise<Container> {
  const members: SpooledMember[] = [];
  const partial = `${path}.partial`;
  let spool: string;
  try {
    spool = await mkdtemp(join(dirname(path), `.${basename(path)}-`));
  } catch (cause) {
    throw fileError(cause, path);
  }
  return {
    open(name, bulk) {
      const member = new SpooledMember(name, join(spool, String(members.length)), compression, bulk);
      members.push(member);
      return member;
    },
    async finish() {
      try {
        await assemble(members, partial);
        await rename(partial, path);
      } catch (cause) {
        throw fileError(cause, path);
      }
      await rm(spool, { recursive: true, force: true });
    },
    async abandon() {
      await rm(spool, { recursive: true, force: true });
      await rm(partial, { force: true });
    },
  };
}

async function assemble(members: readonly SpooledMember[], path: string): Promise<void> {
  const zip = new ZipWriter(Writable.toWeb(createWriteStream(path, { highWaterMark: 4 * OUTPUT_CHUNK })), {
    extendedTimestamp: false,
    keepOrder: true,
    dataDescriptor: false,
  });
  for (const { name, method, bytes, packedBytes, checksum, path: spooled } of members) {
    const packed = Readable.toWeb(createReadStream(spooled, { highWaterMark: 4 * OUTPUT_CHUNK }));
    await zip.add(
      name,
      { readable: packed as ReadableStream<Uint8Array>, size: packedBytes },
      {
        passThrough: true,
        compressionMethod: method,
        uncompressedSize: bytes,
        crc32: checksum,
        rawLastModDate: MEMBER_DATE,
        ...(method === DEFLATE64 ? { version: 21 } : {}),
      },
    );
    await rm(spooled, { force: true });
  }
  await zip.close();
}

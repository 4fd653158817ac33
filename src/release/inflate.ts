import { pipeline, Readable } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";
import { CHUNK_BYTES, gather } from "./gather.ts";
import { readChunks, readRange } from "./read-range.ts";
import type { PackingMethod } from "./source.ts";
import { zipReader } from "./zip-reader.ts";

const LOCAL_HEADER_BYTES = 30;
const LOCAL_HEADER_SIGNATURE = 0x04034b50;

/** Where a member lies in an open zip. Plain data: it can be sent to another thread of this process. */
export interface PackedMember {
  /** File descriptor of the zip; stays open throughout. */
  readonly descriptor: number;
  /** Size of the zip. */
  readonly zipBytes: number;
  /** Offset of the member's local header. */
  readonly offset: number;
  readonly compressedBytes: number;
  readonly method: PackingMethod;
}

/**
 * The unpacked bytes of one member in chunks as {@link gather} makes them; returns their CRC-32.
 * Throws a plain error saying what does not fit when the member is damaged; sizes and CRC are the caller's to compare.
 */
export async function* inflate(member: PackedMember): AsyncGenerator<Buffer, number> {
  let crc = 0;
  for await (const chunk of gather(unpack(member))) {
    crc = crc32(chunk, crc);
    yield chunk;
  }
  return crc;
}

async function* unpack(member: PackedMember): AsyncGenerator<Uint8Array, void> {
  if (member.method === "deflate64") {
    yield* unpackDeflate64(member);
    return;
  }
  const start = await dataStart(member);
  const packed = readChunks(member.descriptor, start, member.compressedBytes);
  yield* member.method === "deflate" ? inflated(packed) : packed;
}

function inflated(packed: AsyncIterable<Buffer>): Readable {
  const source = Readable.from(packed, { objectMode: false, highWaterMark: 1 });
  return pipeline(source, createInflateRaw({ chunkSize: CHUNK_BYTES }), () => {});
}

async function dataStart(member: PackedMember): Promise<number> {
  const header = await readRange(member.descriptor, member.offset, LOCAL_HEADER_BYTES);
  if (header.length < LOCAL_HEADER_BYTES || header.readUInt32LE(0) !== LOCAL_HEADER_SIGNATURE) {
    throw new Error("its local header is missing");
  }
  const start = member.offset + LOCAL_HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (start + member.compressedBytes > member.zipBytes) throw new Error("its bytes reach past the end of the file");
  return start;
}

async function* unpackDeflate64(member: PackedMember): AsyncGenerator<Uint8Array, void> {
  const entries = await zipReader(member.descriptor, member.zipBytes).getEntries();
  const entry = entries.find((each) => !each.directory && each.offset === member.offset);
  if (entry === undefined || entry.directory) throw new Error("it is no longer in the zip's directory");
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  entry.getData(writable, { checkSignature: false }).catch((error: unknown) => writable.abort(error).catch(() => {}));
  yield* readable;
}

import { configure, Reader, ZipReader } from "@zip.js/zip.js";
import { CHUNK_BYTES } from "./gather.ts";
import { readRange } from "./read-range.ts";

configure({ chunkSize: CHUNK_BYTES, useWebWorkers: false });

class OpenFile extends Reader<number> {
  readonly descriptor: number;

  constructor(descriptor: number, bytes: number) {
    super(descriptor);
    this.descriptor = descriptor;
    this.size = bytes;
  }

  override readUint8Array(start: number, length: number): Promise<Uint8Array> {
    return readRange(this.descriptor, start, Math.max(0, Math.min(length, this.size - start)));
  }
}

/** zip.js over a file that is already open, by positional reads; several may share one descriptor. */
export function zipReader(descriptor: number, bytes: number): ZipReader<number> {
  return new ZipReader(new OpenFile(descriptor, bytes), { filenameValidation: "tolerant" });
}

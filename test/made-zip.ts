import { constants, crc32, deflateRawSync } from "node:zlib";

/** One member of a zip made by hand; every field but the first two lies when a test wants it to. */
export interface MadeMember {
  readonly path: string;
  readonly data: string | Uint8Array;
  /** 0 stored, 8 Deflate (default), 9 Deflate64; any other is stored under that number. */
  readonly method?: number;
  /** The packed bytes, when the test brings its own. */
  readonly packed?: Uint8Array;
  readonly encrypted?: boolean;
  readonly statedBytes?: number;
  readonly statedCrc?: number;
  /** `YYYY-MM-DDTHH:MM:SS`; default the zero date of zips. */
  readonly modified?: string;
  /** Writes the sizes and the offset in zip64 fields. */
  readonly zip64?: boolean;
}

/** The bytes of a zip with these members, written from the format's definition and not by the library that reads it. */
export function madeZip(members: readonly MadeMember[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const { local, central } = records(member, offset);
    files.push(local);
    directory.push(central);
    offset += local.length;
  }
  const directoryBytes = directory.reduce((sum, each) => sum + each.length, 0);
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, members.length], [2, members.length]);
  return Buffer.concat([...files, ...directory, end, numbers([4, directoryBytes], [4, offset], [2, 0])]);
}

/** Bytes of a text packed so that both Deflate and Deflate64 read them alike: no match is ever used. */
export function packedAlike(data: string | Uint8Array): Buffer {
  return deflateRawSync(data, { strategy: constants.Z_HUFFMAN_ONLY });
}

function records(member: MadeMember, offset: number): { local: Buffer; central: Buffer } {
  const { method = 8, zip64 = false } = member;
  const plain = Buffer.from(member.data);
  const packed = member.packed ?? pack(plain, method);
  const bytes = member.statedBytes ?? plain.length;
  const name = Buffer.from(member.path);
  const most = 0xffffffff;
  const extra = zip64 ? numbers([2, 1], [2, 24], [8, bytes], [8, packed.length], [8, offset]) : Buffer.alloc(0);
  const common = Buffer.concat([
    numbers([2, zip64 ? 45 : 20], [2, (member.encrypted ? 1 : 0) | 0x800], [2, method], [4, dosBits(member.modified)]),
    numbers([4, member.statedCrc ?? crc32(plain)], [4, zip64 ? most : packed.length], [4, zip64 ? most : bytes]),
    numbers([2, name.length], [2, extra.length]),
  ]);
  const place = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, zip64 ? most : offset]);
  return {
    local: Buffer.concat([numbers([4, 0x04034b50]), common, name, extra, packed]),
    central: Buffer.concat([numbers([4, 0x02014b50], [2, 45]), common, place, name, extra]),
  };
}

function pack(plain: Buffer, method: number): Uint8Array {
  if (method === 8) return deflateRawSync(plain, { level: 1 });
  return method === 9 ? packedAlike(plain) : plain;
}

function dosBits(text = "1980-01-01T00:00:00"): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = text.split(/\D/).map(Number);
  return (((year - 1980) << 25) | (month << 21) | (day << 16) | (hour << 11) | (minute << 5) | (second >> 1)) >>> 0;
}

function numbers(...fields: readonly (readonly [width: number, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([width, value]) => {
      const field = Buffer.alloc(8);
      field.writeBigUInt64LE(BigInt(value));
      return field.subarray(0, width);
    }),
  );
}

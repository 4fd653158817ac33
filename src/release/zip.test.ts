import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MadeMember, madeZip, packedAlike } from "../../test/made-zip.ts";
import { CHUNK_BYTES } from "./gather.ts";
import { openRelease } from "./open.ts";
import type { Member, OpenOptions, ReleaseSource } from "./source.ts";

let folder: string;
let made = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "assize-zip-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function openBytes(bytes: Uint8Array, options?: OpenOptions): Promise<ReleaseSource> {
  made += 1;
  const path = join(folder, `${made}.zip`);
  await writeFile(path, bytes);
  return openRelease(path, options);
}

function openMade(members: readonly MadeMember[], options?: OpenOptions): Promise<ReleaseSource> {
  return openBytes(madeZip(members), options);
}

async function contents(member: Member | undefined): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of member!.chunks()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Text that compresses about as a table does, and is the same at every run. */
function table(bytes: number): Buffer {
  const lines: string[] = ["IDNCASE\tNAT\tDATE\r\n"];
  let length = lines[0]!.length;
  for (let row = 1; length < bytes; row += 1) {
    const line = `${(row * 2654435761) % 100000007}\tGT\t${2000 + ((row * 7919) % 26)}-01-01\r\n`;
    lines.push(line);
    length += line.length;
  }
  return Buffer.from(lines.join("").slice(0, bytes));
}

const small = "A\tB\r\n1\t2\r\n";
const big = table(5 * CHUNK_BYTES + 12345);

describe("openZip", () => {
  it("lists tables and other files apart, sorted, by name without folder and extension", async () => {
    const source = await openMade([
      {
        path: "EOIR Case Data 2026-0801/EOIR Case Data/tbl_schedule.csv",
        data: small,
        modified: "2026-08-01T06:05:04",
      },
      { path: "EOIR Case Data 2026-0801/EOIR Case Data/A_TblCase.CSV", data: "" },
      { path: "EOIR Case Data 2026-0801/EOIR Case Data/Count.txt", data: "A_TblCase\t0" },
      { path: "EOIR Case Data 2026-0801/Lookup/", data: "" },
      { path: "EOIR Case Data 2026-0801/Lookup/tblLookupNat.csv", data: small, method: 0 },
    ]);
    expect(source.tables.map((member) => member.table)).toEqual(["A_TblCase", "tbl_schedule", "tblLookupNat"]);
    expect(source.others.map((member) => member.path)).toEqual(["EOIR Case Data 2026-0801/EOIR Case Data/Count.txt"]);
    expect(source.tables[1]).toMatchObject({ bytes: 10, method: "deflate", modified: "2026-08-01T06:05:04" });
    expect(source.tables[0]).toMatchObject({ bytes: 0, modified: null });
    await source.close();
  });

  it("passes over what desktops leave in a zip", async () => {
    const source = await openMade([
      { path: "./data/a.csv", data: small },
      { path: "__MACOSX/data/._a.csv", data: "x" },
      { path: "data/.DS_Store", data: "x" },
      { path: "data/._a.csv", data: "x" },
      { path: "data/Thumbs.db", data: "x" },
    ]);
    expect([...source.tables, ...source.others].map((member) => member.path)).toEqual(["./data/a.csv"]);
    await source.close();
  });

  it("reads folders written with backslashes", async () => {
    const source = await openMade([{ path: "EOIR Case Data\\a.csv", data: small }]);
    expect(source.tables[0]).toMatchObject({ table: "a", path: "EOIR Case Data/a.csv" });
    await source.close();
  });

  it("states the SHA-256 of the zip's bytes", async () => {
    const source = await openMade([{ path: "a.csv", data: small, method: 0 }]);
    const bytes = await readFile(source.location);
    expect(await source.checksum()).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(source.bytes).toBe(bytes.length);
    await source.close();
  });
});

describe("a member's chunks", () => {
  it.each([0, 8, 9])("are the bytes that were packed by method %i, small or large", async (method) => {
    const source = await openMade([
      { path: "big.csv", data: big, method },
      { path: "empty.csv", data: "", method },
      { path: "small.csv", data: small, method },
    ]);
    const [large, empty, little] = source.tables;
    expect((await contents(large)).equals(big)).toBe(true);
    expect(await contents(empty)).toHaveLength(0);
    expect((await contents(little)).toString()).toBe(small);
    await source.close();
  });

  it.each([0, 8, 9])("come in pieces of 1 MiB from method %i and may be overwritten", async (method) => {
    const source = await openMade([{ path: "big.csv", data: big, method }]);
    const lengths: number[] = [];
    for await (const chunk of source.tables[0]!.chunks()) {
      lengths.push(chunk.length);
      chunk.fill(0);
    }
    expect(lengths).toEqual([...Array(5).fill(CHUNK_BYTES), 12345]);
    await source.close();
  });

  it("read Deflate64 matches that are farther and longer than Deflate allows", async () => {
    const mark = "The respondent appeared before the immigration judge in Varick Street.";
    const data = `${mark}${"a".repeat(40000)}${mark}${"b".repeat(300)}${mark}`;
    const source = await openMade([{ path: "far.csv", data, method: 9, packed: Buffer.from(farMatches, "base64") }]);
    expect((await contents(source.tables[0])).toString()).toBe(data);
    await source.close();
  });

  it("read members whose sizes stand in zip64 fields", async () => {
    const members = [0, 8, 9].map((method) => ({ path: `m${method}.csv`, data: small, method, zip64: true }));
    const source = await openMade(members);
    for (const member of source.tables) expect((await contents(member)).toString()).toBe(small);
    await source.close();
  });

  it("can be read twice, several at once, and left early", async () => {
    const source = await openMade([
      { path: "a.csv", data: big },
      { path: "b.csv", data: big, method: 9 },
    ]);
    for await (const chunk of source.tables[0]!.chunks()) {
      expect(chunk).toHaveLength(CHUNK_BYTES);
      break;
    }
    const both = await Promise.all([...source.tables, ...source.tables].map(contents));
    expect(both.map((bytes) => bytes.equals(big))).toEqual([true, true, true, true]);
    await source.close();
  });

  it("still belong to the zip that was opened when the file is replaced", async () => {
    const source = await openMade([{ path: "a.csv", data: small }]);
    await rm(source.location);
    await writeFile(source.location, "something else");
    expect((await contents(source.tables[0])).toString()).toBe(small);
    await source.close();
  });
});

describe("a damaged or hostile zip", () => {
  it.each([
    ["a web page", "<!DOCTYPE html><html><body>Not found</body></html>", /a web page/],
    ["an empty file", "", /an empty file/],
    ["plain text", "A\tB\r\n1\t2\r\n".repeat(10), /plain text/],
    ["a 7z archive", "7z\xbc\xaf\x27\x1c".padEnd(100, "\0"), /a 7z archive/],
  ])("is refused when it is %s", async (_what, text, message) => {
    await expect(openBytes(Buffer.from(text, "latin1"))).rejects.toMatchObject({
      code: "not-a-zip",
      exitCode: 3,
      message: expect.stringMatching(message),
    });
  });

  it("is refused when it was cut short, wherever the cut is", async () => {
    const whole = madeZip([
      { path: "a.csv", data: big },
      { path: "b.csv", data: small },
    ]);
    for (const length of [30, 1000, whole.length - 60, whole.length - 1]) {
      await expect(openBytes(whole.subarray(0, length))).rejects.toMatchObject({
        code: "zip-damaged",
        advice: "download it again",
      });
    }
  });

  it("is refused when its beginning is missing", async () => {
    const whole = madeZip([{ path: "a.csv", data: big, method: 0 }]);
    await expect(
      openBytes(whole.subarray(1_000_000)).then((source) => contents(source.tables[0])),
    ).rejects.toMatchObject({ code: "zip-damaged" });
  });

  it.each([0, 8, 9])("is found out by the CRC-32 of a member packed by method %i, small or large", async (method) => {
    for (const data of [small, big]) {
      const source = await openMade([{ path: "a.csv", data, method, statedCrc: 1 }]);
      await expect(contents(source.tables[0])).rejects.toMatchObject({
        code: "zip-damaged",
        details: { path: source.location, member: "a.csv" },
        message: expect.stringContaining("CRC-32"),
      });
      await source.close();
    }
  });

  it.each([8, 9])("is found out by bytes that method %i cannot unpack", async (method) => {
    for (const data of [Buffer.from(small), big]) {
      const packed = packedAlike(data);
      packed.fill(0xff, packed.length >> 1);
      const source = await openMade([{ path: "a.csv", data, method, packed }]);
      await expect(contents(source.tables[0])).rejects.toMatchObject({ code: "zip-damaged" });
      await source.close();
    }
  });

  it.each([8, 9])("is found out by a method %i stream that ends too early", async (method) => {
    for (const data of [Buffer.from(small), big]) {
      const packed = packedAlike(data);
      const source = await openMade([{ path: "a.csv", data, method, packed: packed.subarray(0, packed.length - 6) }]);
      await expect(contents(source.tables[0])).rejects.toMatchObject({ code: "zip-damaged" });
      await source.close();
    }
  });

  it("is found out by fewer bytes than stated", async () => {
    const source = await openMade([{ path: "a.csv", data: small, statedBytes: 11 }]);
    await expect(contents(source.tables[0])).rejects.toMatchObject({
      code: "zip-damaged",
      message: expect.stringContaining("10 bytes"),
    });
    await source.close();
  });

  it.each([
    ["small", Buffer.from(small), 5],
    ["large", big, 4 * CHUNK_BYTES],
  ])("is stopped when a %s member unpacks past its stated size", async (_size, data, statedBytes) => {
    const source = await openMade([{ path: "a.csv", data, statedBytes }]);
    await expect(contents(source.tables[0])).rejects.toMatchObject({ code: "zip-too-large" });
    await source.close();
  });

  it("is stopped when a Deflate64 member unpacks past its stated size", async () => {
    const source = await openMade([{ path: "a.csv", data: small, method: 9, statedBytes: 5 }]);
    await expect(contents(source.tables[0])).rejects.toMatchObject({ code: "zip-damaged" });
    await source.close();
  });

  it("is refused when a member would unpack to more than 200 times its size, unless that is allowed", async () => {
    const bomb = [{ path: "data/a.csv", data: Buffer.alloc(2_000_000) }];
    await expect(openMade(bomb)).rejects.toMatchObject({
      code: "zip-too-large",
      details: { member: "data/a.csv" },
      untouched: "nothing was unpacked",
    });
    const source = await openMade(bomb, { allowLarge: true });
    expect(await contents(source.tables[0])).toHaveLength(2_000_000);
    await source.close();
  });

  it("is refused when all members together would unpack past the limit", async () => {
    const members = [
      { path: "a.csv", data: small },
      { path: "b.csv", data: small },
    ];
    await expect(openMade(members, { maxTotalBytes: 19 })).rejects.toMatchObject({ code: "zip-too-large" });
    await (await openMade(members, { maxTotalBytes: 20 })).close();
  });

  it("is refused when its members overlap", async () => {
    const whole = madeZip([{ path: "a.csv", data: table(5000), method: 0 }]);
    const directory = whole.length - 22 - 51;
    const entry = whole.subarray(directory, directory + 51);
    const other = Buffer.from(entry);
    other[46] = 0x62;
    const end = Buffer.from(whole.subarray(-22));
    end.writeUInt16LE(2, 8);
    end.writeUInt16LE(2, 10);
    end.writeUInt32LE(102, 12);
    const overlapping = Buffer.concat([whole.subarray(0, directory), entry, other, end]);
    await expect(openBytes(overlapping)).rejects.toMatchObject({ code: "zip-damaged" });
  });

  it("is refused when a member is encrypted", async () => {
    await expect(openMade([{ path: "a.csv", data: small, encrypted: true }])).rejects.toMatchObject({
      code: "zip-encrypted",
      details: { member: "a.csv" },
    });
  });

  it.each(["../../x.csv", "a/../../x.csv", "/etc/x.csv", "C:\\x.csv", "c:/x.csv", "..\\x.csv", "\\\\server\\x.csv"])(
    "is refused when a member is named %s",
    async (path) => {
      await expect(
        openMade([
          { path: "a.csv", data: small },
          { path, data: small },
        ]),
      ).rejects.toMatchObject({
        code: "member-path-unsafe",
        untouched: "nothing was unpacked",
      });
    },
  );

  it("is refused when a table is there twice, in whatever case and folder", async () => {
    const members = [
      { path: "x/A_TblCase.csv", data: small },
      { path: "y/a_tblcase.CSV", data: small },
    ];
    await expect(openMade(members)).rejects.toMatchObject({
      code: "member-twice",
      message: expect.stringContaining("x/A_TblCase.csv and y/a_tblcase.CSV"),
    });
  });

  it("is refused when a member is packed by a method that nobody here can unpack", async () => {
    await expect(openMade([{ path: "a.csv", data: small, method: 14 }])).rejects.toMatchObject({
      code: "compression-unknown",
      details: { member: "a.csv", method: 14 },
    });
  });

  it("is refused when it holds no table, and names a zip that it holds instead", async () => {
    await expect(openMade([])).rejects.toMatchObject({ code: "no-tables" });
    await expect(openMade([{ path: "readme.txt", data: "x" }])).rejects.toMatchObject({ code: "no-tables" });
    await expect(openMade([{ path: "EOIR Case Data.zip", data: "x" }])).rejects.toMatchObject({
      code: "no-tables",
      advice: expect.stringContaining("EOIR Case Data.zip"),
    });
  });
});

/** 40,510 bytes packed by 7-Zip with a match of 65,538 at most and a distance of 40,070. */
const farMatches =
  "5d6xEcIwFAPQVTwBy8DRO+QTDBfHZ8z+ZASKNNx7pdRpAl0ekXq821bnqCPl1iL3mNMU961HGntd1rUsPY+y1fT8zMue1HTNvdxe6Tx6xDhlHo/H4/F4PB6Px+PxeDwej8fj8Xg8Ho/H4/F4PB6Px+PxeDwej8fj8Xg8Ho/H4/F4PB6Px+PxeDwej8fj8Xg8Ho/H4/F4PB6Px+PxeDwej8fj8Xg8Ho/H4/F4PB6Px+PxeDwej8fj8Xg8Ho/H4/F4PB6Px+PxeDwej8fj8Xg8Ho/H4/F4PB6P9w+OeSE38X53zOJf";

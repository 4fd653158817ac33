import { createHash } from "node:crypto";
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CHUNK_BYTES } from "./gather.ts";
import { openRelease } from "./open.ts";
import type { Member } from "./source.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "assize-folder-"));
});

afterEach(() => rm(folder, { recursive: true }));

async function put(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, data] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), data);
  }
}

async function contents(member: Member | undefined): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of member!.chunks()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const small = "A\tB\r\n1\t2\r\n";

describe("openFolder", () => {
  it("lists tables at any depth and in any case of the extension, without desktop litter", async () => {
    await put({
      "EOIR Case Data 2026-0801/EOIR Case Data/tbl_schedule.csv": small,
      "EOIR Case Data 2026-0801/EOIR Case Data/A_TblCase.CSV": "",
      "EOIR Case Data 2026-0801/Lookup/tblLookupNat.csv": small,
      "EOIR Case Data 2026-0801/Count.txt": "x",
      "__MACOSX/._a.csv": "x",
      ".DS_Store": "x",
      ".git/a.csv": "x",
    });
    const source = await openRelease(folder);
    expect(source).toMatchObject({ kind: "folder", location: folder, bytes: 21 });
    expect(source.tables.map((member) => member.table)).toEqual(["A_TblCase", "tbl_schedule", "tblLookupNat"]);
    expect(source.others.map((member) => member.path)).toEqual(["EOIR Case Data 2026-0801/Count.txt"]);
    expect((await contents(source.tables[1])).toString()).toBe(small);
    expect(await contents(source.tables[0])).toHaveLength(0);
    await source.close();
  });

  it("gives large files in pieces of 1 MiB", async () => {
    await put({ "a.csv": Buffer.alloc(2 * CHUNK_BYTES + 5, "x") });
    const source = await openRelease(folder);
    const lengths: number[] = [];
    for await (const chunk of source.tables[0]!.chunks()) lengths.push(chunk.length);
    expect(lengths).toEqual([CHUNK_BYTES, CHUNK_BYTES, 5]);
  });

  it("states when each file was last changed, in local time", async () => {
    await put({ "a.csv": small });
    await utimes(join(folder, "a.csv"), 0, new Date("2026-08-01T06:05:04").getTime() / 1000);
    expect((await openRelease(folder)).tables[0]?.modified).toBe("2026-08-01T06:05:04");
  });

  it("follows links, and a folder that links to itself once", async () => {
    await put({ "here/a.csv": small });
    await symlink(join(folder, "here"), join(folder, "here", "again"));
    await symlink(join(folder, "here", "a.csv"), join(folder, "b.csv"));
    const source = await openRelease(folder);
    expect(source.tables.map((member) => member.path)).toEqual(["here/a.csv", "b.csv"]);
  });

  it("states a checksum that depends on paths, sizes and contents alone", async () => {
    await put({ "b/y.csv": "two", "a/x.csv": "one" });
    const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
    const lines = `a/x.csv\t3\t${hash("one")}\nb/y.csv\t3\t${hash("two")}\n`;
    expect(await (await openRelease(folder)).checksum()).toBe(hash(lines));
    await put({ "b/y.csv": "owt" });
    expect(await (await openRelease(folder)).checksum()).not.toBe(hash(lines));
  });
});

describe("a folder that is no release", () => {
  it("is refused when it holds no table, and names a zip that it holds instead", async () => {
    await expect(openRelease(folder)).rejects.toMatchObject({ code: "no-tables", exitCode: 3 });
    await put({ "EOIR Case Data.zip": "x" });
    await expect(openRelease(folder)).rejects.toMatchObject({ advice: "give the zip inside it: EOIR Case Data.zip" });
  });

  it("is refused when a table is there twice", async () => {
    await put({ "x/a.csv": small, "y/A.CSV": small });
    await expect(openRelease(folder)).rejects.toMatchObject({
      code: "member-twice",
      details: { path: folder, table: "a" },
    });
  });

  it("is refused when the path is missing or leads through a file", async () => {
    await put({ "a.csv": small });
    for (const path of ["missing.zip", "a.csv/deeper"]) {
      await expect(openRelease(join(folder, path))).rejects.toMatchObject({ code: "path-not-found", exitCode: 2 });
    }
  });

  it("is refused when the path cannot be resolved", async () => {
    await symlink(join(folder, "loop"), join(folder, "loop"));
    await expect(openRelease(join(folder, "loop"))).rejects.toMatchObject({ code: "path-not-readable", exitCode: 2 });
  });

  it("is refused when a link in it leads nowhere, by the link's own path", async () => {
    await put({ "a.csv": small });
    await symlink(join(folder, "gone.csv"), join(folder, "b.csv"));
    await expect(openRelease(folder)).rejects.toMatchObject({ details: { path: join(folder, "b.csv") } });
  });

  it.skipIf(process.getuid?.() === 0)("is refused when it may not be read", async () => {
    await put({ "closed/a.csv": small, "a.zip": small });
    await chmod(join(folder, "a.zip"), 0);
    await chmod(join(folder, "closed"), 0);
    await expect(openRelease(join(folder, "a.zip"))).rejects.toMatchObject({ code: "path-not-readable" });
    await expect(openRelease(folder)).rejects.toMatchObject({ code: "path-not-readable" });
    await chmod(join(folder, "closed"), 0o700);
  });

  it("is found out when a file shrinks, grows or vanishes after it was listed", async () => {
    await put({ "a.csv": small, "b.csv": small, "c.csv": small });
    const source = await openRelease(folder);
    await truncate(join(folder, "a.csv"), 4);
    await writeFile(join(folder, "b.csv"), `${small}more`);
    await rm(join(folder, "c.csv"));
    const [a, b, c] = source.tables;
    await expect(contents(a)).rejects.toMatchObject({ code: "file-changed" });
    await expect(contents(b)).rejects.toMatchObject({ code: "file-changed" });
    await expect(contents(c)).rejects.toMatchObject({ code: "path-not-found" });
  });
});

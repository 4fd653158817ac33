import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "../base/errors.ts";
import { sha256 } from "./checksum.ts";
import { CHUNK_BYTES } from "./gather.ts";
import { listMembers } from "./list-members.ts";
import { isLitter, tableName } from "./member-path.ts";
import { unreadable } from "./path-errors.ts";
import type { Member, ReleaseSource } from "./source.ts";

/** Lists a release that was unpacked to a folder, at any depth. Links are followed, each folder once. Throws as `openRelease`. */
export async function openFolder(location: string): Promise<ReleaseSource> {
  const members = await listFolder(location);
  const listed = listMembers(location, members);
  return {
    kind: "folder",
    location,
    ...listed,
    bytes: members.reduce((sum, member) => sum + member.bytes, 0),
    checksum: () => folderChecksum(location, members),
    close: async () => {},
  };
}

async function listFolder(location: string): Promise<Member[]> {
  const members: Member[] = [];
  const visited = new Set<string>();
  const visit = async (folder: string): Promise<void> => {
    for (const name of await listOnce(join(location, folder), visited)) {
      if (isLitter(name)) continue;
      const path = folder === "" ? name : `${folder}/${name}`;
      const place = join(location, path);
      const found = await stat(place).catch((error: unknown) => {
        throw unreadable(place, error);
      });
      if (found.isDirectory()) await visit(path);
      else if (found.isFile()) members.push(fileMember(location, path, found.size, found.mtime));
    }
  };
  await visit("");
  return members;
}

async function listOnce(folder: string, visited: Set<string>): Promise<string[]> {
  try {
    const real = await realpath(folder);
    if (visited.has(real)) return [];
    visited.add(real);
    return (await readdir(folder)).sort();
  } catch (error) {
    throw unreadable(folder, error);
  }
}

function fileMember(location: string, path: string, bytes: number, modified: Date): Member {
  return {
    table: tableName(path),
    path,
    bytes,
    compressedBytes: bytes,
    method: "stored",
    modified: localDateTime(modified),
    chunks: () => fileChunks(join(location, path), bytes),
  };
}

async function* fileChunks(path: string, bytes: number): AsyncGenerator<Buffer, void> {
  let seen = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
      seen += (chunk as Buffer).length;
      if (seen > bytes) break;
      yield chunk as Buffer;
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  if (seen === bytes) return;
  throw new InputError(
    "file-changed",
    `${path} changed while it was read: it had ${bytes} bytes, now ${seen > bytes ? "more" : seen}`,
    { path },
    { advice: "wait until it is complete and run it again" },
  );
}

async function folderChecksum(location: string, members: readonly Member[]): Promise<string> {
  const hash = createHash("sha256");
  for (const member of members.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const path = join(location, member.path);
    const file = await open(path).catch((error: unknown) => {
      throw unreadable(path, error);
    });
    try {
      hash.update(`${member.path}\t${member.bytes}\t${await sha256(path, file.fd, member.bytes)}\n`);
    } finally {
      await file.close();
    }
  }
  return hash.digest("hex");
}

function localDateTime(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

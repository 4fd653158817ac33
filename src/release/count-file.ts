import { isTable, tableName } from "./member-path.ts";
import type { Member, ReleaseSource } from "./source.ts";

/** Count.txt of a release has about a hundred lines; more than this is something else and is not read to its end. */
const MAX_BYTES = 1024 * 1024;

/**
 * The rows per table that the release states of itself in Count.txt, by lower-case table name. Tolerant: any folder
 * and case of the file's name, any line end, spaces or tabs before the number, thousands commas, `.csv` behind the
 * name, a byte-order mark, UTF-16; lines that are no name and number are passed over. Empty when there is no Count.txt.
 * The numbers may be off by a few: they are the release's own and are reported, never trusted.
 */
export async function readCounts(source: Pick<ReleaseSource, "others">): Promise<Map<string, number>> {
  const file = source.others.find((member) =>
    /^counts?\.txt$/i.test(member.path.slice(member.path.lastIndexOf("/") + 1)),
  );
  return file === undefined ? new Map() : parseCounts(decode(await head(file)));
}

/** As {@link readCounts}, of the text of a Count.txt. The first line of a table wins. */
export function parseCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split(/\r\n|\n|\r/)) {
    const match = /^\s*"?(\S.*?)"?[\s,:|]+"?(\d[\d,]*)"?\s*$/.exec(line);
    if (match === null) continue;
    const [, name = "", digits = ""] = match;
    const table = (isTable(name) ? tableName(name) : name).toLowerCase();
    if (!counts.has(table)) counts.set(table, Number(digits.replaceAll(",", "")));
  }
  return counts;
}

async function head(file: Member): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of file.chunks()) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > MAX_BYTES) break;
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

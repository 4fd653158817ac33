/** How the bytes of one field become text, and what had to be done for it. */
export interface DecodedField {
  /** Trimmed; control characters, tabs, line breaks and NULs inside are spaces. Blank is "". */
  readonly text: string;
  /** Repairs that were needed, by id. */
  readonly repairs: readonly ("windows-1252" | "control-character" | "nul-in-text")[];
}

const utf8 = new TextDecoder("utf-8", { fatal: true });
const windows1252 = new TextDecoder("windows-1252");

const NONE: DecodedField["repairs"] = [];
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this finds
const CONTROL = /[\x00-\x1f\x7f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this finds
const CONTROL_BUT_NUL = /[\x01-\x1f\x7f]/;

function trimSpaces(text: string): string {
  return text.replace(/^ +| +$/g, "");
}

/**
 * The text of one field. Bytes that are valid UTF-8 are read as such, any others as windows-1252: the release states
 * no encoding and holds a few bytes of both. NULs at either end are padding; inside a value they are damage.
 */
export function decodeField(bytes: Uint8Array): DecodedField {
  let ascii = true;
  let plain = true;
  for (const byte of bytes) {
    if (byte > 126) ascii = false;
    if (byte < 32 || byte === 127) plain = false;
  }
  if (ascii && plain) return { text: trimSpaces(Buffer.from(bytes).toString("latin1")), repairs: NONE };
  const repairs: DecodedField["repairs"][number][] = [];
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    text = windows1252.decode(bytes);
    repairs.push("windows-1252");
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: NULs at the ends are padding
  text = text.replace(/^[\x00 ]+|[\x00 ]+$/g, "");
  if (CONTROL_BUT_NUL.test(text)) repairs.push("control-character");
  if (text.includes("\0")) repairs.push("nul-in-text");
  return { text: trimSpaces(text.replace(CONTROL, " ")), repairs };
}

/** The fields of a line, as bytes. */
export function splitFields(line: Buffer): Buffer[] {
  const fields: Buffer[] = [];
  let start = 0;
  for (let tab = line.indexOf(9); tab >= 0; tab = line.indexOf(9, start)) {
    fields.push(line.subarray(start, tab));
    start = tab + 1;
  }
  fields.push(line.subarray(start));
  return fields;
}

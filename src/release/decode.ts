/** How the bytes of one field become text, and what had to be done for it. */
export interface DecodedField {
  /** Trimmed; white space inside is spaces; NULs and other control characters are left out. Blank is "". */
  readonly text: string;
  /** Repairs that were needed, by id. */
  readonly repairs: readonly ("windows-1252" | "control-character" | "nul-in-text")[];
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder("windows-1252");

const NONE: DecodedField["repairs"] = [];
const WHITE_SPACE = /[\t\n\v\f\r]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this finds
const CONTROL = /[\x00-\x1f\x7f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this finds
const CONTROL_BUT_NUL = /[\x01-\x1f\x7f]/;

const PLAIN = /^[ -~]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: NULs are padding
const PADDING = /^[\x00 ]*$/;
const BLANK: DecodedField = { text: "", repairs: NONE };

function trimSpaces(text: string): string {
  if (text.charCodeAt(0) !== 32 && text.charCodeAt(text.length - 1) !== 32) return text;
  return text.replace(/^ +| +$/g, "");
}

/**
 * The text of one field. Bytes that are valid UTF-8 are read as such, any others as windows-1252: the release states
 * no encoding and holds a few bytes of both. NULs at either end are padding; inside a value they are damage.
 */
export function decodeField(bytes: Uint8Array): DecodedField {
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
  return { text: trimSpaces(text.replace(WHITE_SPACE, " ").replace(CONTROL, "")), repairs };
}

/** The fields of a line. */
export function decodeLine(line: Buffer): DecodedField[] {
  const fields = line.toString("latin1").split("\t");
  return fields.map((field) => {
    if (PLAIN.test(field)) return { text: trimSpaces(field), repairs: NONE };
    return PADDING.test(field) ? BLANK : decodeField(Buffer.from(field, "latin1"));
  });
}

/** Damage inside one value: bytes that should not be there, and values of the wrong type. */
import { type Damaged, type Draft, isBlank, positions, replaced, sameLine } from "./draft.ts";

/** Letters and the accented ones that stand for them. */
const ACCENTS: Readonly<Record<string, string>> = {
  A: "Á",
  E: "É",
  I: "Í",
  O: "Ó",
  U: "Ú",
  N: "Ñ",
  a: "á",
  e: "é",
  i: "í",
  o: "ó",
  u: "ú",
  n: "ñ",
};

/** Text of the free-text kind with at least three letters, or -1. */
function wordField(draft: Draft): number {
  const words = positions(draft, ({ type }, field) => type === "text" && /[A-Za-z]{3}/.test(field));
  return words.length === 0 ? -1 : draft.random.pick(words);
}

export function nulInText(draft: Draft): Damaged | null {
  const at = wordField(draft);
  if (at < 0) return null;
  const value = draft.fields[at] as string;
  const inside = draft.random.between(1, value.length - 1);
  return sameLine(replaced(draft.fields, at, `${value.slice(0, inside)}\0${value.slice(inside)}`), draft.fields);
}

export function controlCharacter(draft: Draft): Damaged | null {
  const blanks = positions(draft, ({ type }, field) => (type === "code" || type === "text") && isBlank(field));
  if (blanks.length === 0) return null;
  const at = draft.random.pick(blanks);
  const damaged = replaced(draft.fields, at, draft.random.pick(["\x01", "\x1a", "\x1f", "\x0b"]));
  return sameLine(damaged, replaced(draft.fields, at, ""));
}

/** One accented letter, written in the bytes of `encode`, which gives one character per byte. */
function accent(draft: Draft, encode: (text: string) => string): Damaged | null {
  const at = wordField(draft);
  if (at < 0) return null;
  const value = draft.fields[at] as string;
  const places = [...value].flatMap((letter, i) => (ACCENTS[letter] === undefined ? [] : [i]));
  if (places.length === 0) return null;
  const place = draft.random.pick(places);
  const text = value.slice(0, place) + (ACCENTS[value[place] as string] as string) + value.slice(place + 1);
  return sameLine(replaced(draft.fields, at, encode(text)), replaced(draft.fields, at, text));
}

/** The accented letters have the same number in windows-1252, Latin-1 and Unicode. */
export function highByte(draft: Draft): Damaged | null {
  return accent(draft, (text) => text);
}

export function validUtf8(draft: Draft): Damaged | null {
  return accent(draft, (text) => Buffer.from(text, "utf8").toString("latin1"));
}

export function misfitValue(draft: Draft): Damaged | null {
  const strict = positions(draft, ({ type, blankShare }) => {
    return (type === "date" || type === "timestamp") && (blankShare ?? 0) > 0;
  });
  if (strict.length === 0) return null;
  const at = draft.random.pick(strict);
  const misfit = draft.random.pick(["ABC", "13/45/20", "n/k", "0000-00-00x"]);
  return sameLine(replaced(draft.fields, at, misfit), replaced(draft.fields, at, ""));
}

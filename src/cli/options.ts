import { isDay } from "../base/dates.ts";
import { InputError } from "../base/errors.ts";

function badOption(option: string, value: string, expected: string): InputError {
  return new InputError("bad-option", `${option} ${value} is not ${expected}`, { option, value });
}

/** A whole number of at least `least` and, where it has an end, at most `most`. Throws `bad-option`. */
export function wholeNumber(option: string, least: number, most = Number.POSITIVE_INFINITY): (value: string) => number {
  const expected = `a whole number from ${least}${Number.isFinite(most) ? ` to ${most}` : ""}`;
  return (value) => {
    const number = Number(value);
    const isWhole = value.trim() !== "" && Number.isInteger(number);
    if (!isWhole || number < least || number > most) throw badOption(option, value, expected);
    return number;
  };
}

/** A share between 0 and 1. Throws `bad-option`. */
export function shareOption(option: string): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (value.trim() === "" || !(number >= 0 && number <= 1)) throw badOption(option, value, "a share between 0 and 1");
    return number;
  };
}

/** A day such as `2026-08-01`. Throws `bad-option`. */
export function dayOption(option: string): (value: string) => string {
  return (value) => {
    if (!isDay(value)) throw badOption(option, value, "a day such as 2026-08-01");
    return value;
  };
}

const UNITS: Readonly<Record<string, number>> = { "": 1, K: 1 << 10, M: 1 << 20, G: 1 << 30, T: 2 ** 40 };

/** An amount of memory such as `4GB`, `4000MB` or `4G`, in bytes. Throws `bad-option`. */
export function memoryOption(option: string): (value: string) => number {
  return (value) => {
    const match = /^(\d+(?:\.\d+)?)\s*([KMGT]?)(?:i?B)?$/i.exec(value.trim());
    const bytes = Number(match?.[1]) * (UNITS[match?.[2]?.toUpperCase() ?? ""] ?? Number.NaN);
    if (!Number.isFinite(bytes) || bytes < 1 << 30)
      throw badOption(option, value, "an amount of memory from 1GB, such as 4GB");
    return Math.floor(bytes);
  };
}

/** One of a few words. Throws `bad-option`. */
export function oneOf<T extends string>(option: string, words: readonly T[]): (value: string) => T {
  return (value) => {
    const word = words.find((one) => one === value);
    if (word === undefined) throw badOption(option, value, `one of ${words.join(", ")}`);
    return word;
  };
}

/** The store that a command works on: `--store`, else the environment's ASSIZE_STORE, else `./record`. */
export function storeFolder(option: string | undefined): string {
  return option ?? process.env.ASSIZE_STORE ?? "record";
}

/** Gathers the values of an option that may be repeated. */
export function several(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

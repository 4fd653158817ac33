import { either } from "../base/either.ts";
import { InputError } from "../base/errors.ts";
import { nearNames } from "../base/near.ts";
import { joined, name, raw, type Sql, sql } from "../base/sql.ts";
import { type DimensionId, dimensionOf, dimensions } from "./dimensions/catalogue.ts";
import type { Filter, ResolvedFilter } from "./request.ts";

/** The values of the dimensions whose list is the record's own: names by code. */
export type ValueNames = ReadonlyMap<DimensionId, ReadonlyMap<string, string>>;

/** The word for a missing value, in filters and in answers. */
export const NOT_RECORDED = "not-recorded";

/** What ages and years are filtered by. */
const WHOLE = /^\d{1,4}$/;

/**
 * Reads a filter as it is typed: `nationality=Honduras,Guatemala`, `nationality!=Mexico`, `age=0..17`, `age=18..`.
 * Throws `bad-filter` and `unknown-dimension`.
 */
export function parseFilter(text: string): Filter {
  const match = /^\s*(?<dimension>[\w -]+?)\s*(?<sign>!?=)\s*(?<values>.+?)\s*$/.exec(text);
  if (match?.groups === undefined) {
    throw new InputError(
      "bad-filter",
      `not a filter: ${text}`,
      { filter: text },
      { advice: "write it as dimension=value, such as nationality=Honduras" },
    );
  }
  const { dimension: word = "", sign, values = "" } = match.groups;
  const dimension = findDimension(word);
  const not = sign === "!=";
  const range = /^(\d*)\.\.(\d*)$/.exec(values);
  if (range !== null && dimensionOf(dimension).numeric) {
    const [from, to] = [range[1], range[2]].map((end) => (end ? Number(end) : null));
    if (from === null && to === null) throw emptyRange(text);
    return { dimension, range: [from ?? null, to ?? null], not };
  }
  return { dimension, values: values.split(",").map((value) => value.trim()), not };
}

function emptyRange(filter: string): InputError {
  return new InputError(
    "bad-filter",
    `a range without an end: ${filter}`,
    { filter },
    { advice: "write 0..17 or 65.." },
  );
}

/** The dimension of that id, spelled with `-`, `_` or spaces. Throws `unknown-dimension`, with names that are near. */
export function findDimension(
  word: string,
  among: readonly DimensionId[] = dimensions.map(({ id }) => id),
): DimensionId {
  const wanted = word.trim().toLowerCase().replaceAll(/[ -]/g, "_");
  const found = among.find((id) => id === wanted);
  if (found !== undefined) return found;
  const near = nearNames(wanted, among);
  throw new InputError(
    "unknown-dimension",
    `unknown dimension: ${word.trim()}`,
    { dimension: word.trim(), expected: [...among] },
    { advice: near.length > 0 ? `did you mean ${either(near)}?` : `it takes ${among.join(", ")}` },
  );
}

/**
 * A filter with codes and names. Values are taken as codes first, then as names, in any letter case and without
 * accents. Throws `unknown-value`, with values that are near, and `bad-filter`.
 */
export function resolveFilter(filter: Filter, names: ValueNames): ResolvedFilter {
  const { dimension, values = [], range = null, not = false } = filter;
  const { numeric, title, values: closed } = dimensionOf(dimension);
  if (range !== null) {
    if (!numeric) throw new InputError("bad-filter", `${title} takes no range`, { filter: dimension });
    const odd = range.find((end) => end !== null && !WHOLE.test(String(end)));
    if (odd !== undefined)
      throw new InputError("bad-filter", `no whole number up to 9999: ${odd}`, { filter: dimension });
    if (range[0] !== null && range[1] !== null && range[0] > range[1]) {
      throw new InputError("bad-filter", `a range that ends before it begins: ${range[0]}..${range[1]}`, {
        filter: dimension,
      });
    }
    return { dimension, codes: [], names: [], range, not };
  }
  if (values.length === 0) throw new InputError("bad-filter", `no value for ${title}`, { filter: dimension });
  if (numeric) return numericFilter(filter, values);
  const list: ReadonlyMap<string, string> =
    closed === undefined
      ? (names.get(dimension) ?? new Map())
      : new Map(closed.map(({ code, name: own }) => [code, own]));
  const found = [...new Set(values.flatMap((value) => findValues(dimension, value, list)))];
  return { dimension, codes: found, names: found.map((code) => valueName(dimension, code, list)), range: null, not };
}

function numericFilter(filter: Filter, values: readonly string[]): ResolvedFilter {
  for (const value of values) {
    if (!WHOLE.test(value) && value !== NOT_RECORDED) throw unknownValue(filter.dimension, value, []);
  }
  return { dimension: filter.dimension, codes: values, names: values, range: null, not: filter.not ?? false };
}

function valueName(dimension: DimensionId, code: string, list: ReadonlyMap<string, string>): string {
  return code === NOT_RECORDED ? "not recorded" : (list.get(code) ?? `${dimension} ${code}`);
}

/** The codes that a value means: one by code, or all of one name. */
function findValues(dimension: DimensionId, value: string, list: ReadonlyMap<string, string>): readonly string[] {
  if (value.toLowerCase().replaceAll(/[ _]/g, "-") === NOT_RECORDED) return [NOT_RECORDED];
  const wanted = value.trim().toUpperCase();
  const spelled = value.trim().toLowerCase().replaceAll("-", "_");
  for (const code of list.keys()) if (code.toUpperCase() === wanted || code === spelled) return [code];
  const folded = fold(value);
  const named = [...list]
    .filter(([code, own]) => [own, own.replace(` (${code})`, "")].some((name) => fold(name) === folded))
    .map(([code]) => code);
  if (named.length > 0) return named;
  throw unknownValue(dimension, value, nearNames(value, [...new Set([...list.values(), ...list.keys()])]));
}

function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").trim().toLowerCase();
}

function unknownValue(dimension: DimensionId, value: string, near: readonly string[]): InputError {
  const { title, values } = dimensionOf(dimension);
  const known = values === undefined ? [] : values.map(({ code }) => code);
  const all =
    known.length > 0 && known.length <= 12
      ? `it takes ${either(known)}`
      : `\`assize measures values ${dimension}\` lists them`;
  return new InputError(
    "unknown-value",
    `unknown ${title}: ${value}`,
    { dimension, value, near: [...near] },
    { advice: near.length > 0 ? `did you mean ${either(near)}?` : all },
  );
}

/** A filter as a condition with bound values. A missing value meets no list and no range, and so is let in by `not`. */
export function filterSql({ dimension, codes, range, not }: ResolvedFilter): Sql {
  const column = name(dimension);
  const numeric = dimensionOf(dimension).numeric === true;
  const listed = codes.filter((code) => code !== NOT_RECORDED).map((code) => sql`${numeric ? Number(code) : code}`);
  const conditions: Sql[] = [];
  if (listed.length === 1) conditions.push(sql`${column} = ${listed[0] as Sql}`);
  if (listed.length > 1) conditions.push(sql`${column} in (${joined(listed, ", ")})`);
  if (codes.includes(NOT_RECORDED)) conditions.push(sql`${column} is null`);
  if (range !== null) {
    const [from, to] = range;
    if (from !== null && to !== null) conditions.push(sql`${column} between ${from} and ${to}`);
    else conditions.push(from === null ? sql`${column} <= ${to}` : sql`${column} >= ${from}`);
  }
  const met = conditions.length === 1 ? (conditions[0] as Sql) : sql`(${joined(conditions, " or ")})`;
  return not ? sql`not coalesce(${met}, false)` : met;
}

/** A filter in English: `nationality is Honduras or Guatemala`. */
export function filterInWords({ dimension, names, range, not }: ResolvedFilter): string {
  const { title } = dimensionOf(dimension);
  const is = not ? "is not" : "is";
  if (range === null) return `${title} ${is} ${either(names)}`;
  const [from, to] = range;
  if (from !== null && to !== null) return `${title} ${is} ${from} to ${to}`;
  return from === null ? `${title} ${is} at most ${to}` : `${title} ${is} at least ${from}`;
}

/** All conditions that must hold, as one; `true` when there are none. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? raw("true") : joined(conditions, "\n  and ");
}

import { isDay, spanOf } from "../base/dates.ts";
import { either } from "../base/either.ts";
import { InputError } from "../base/errors.ts";
import { nearNames } from "../base/near.ts";
import { filterText } from "./citation.ts";
import type { MeasureId } from "./definitions/catalogue.ts";
import type { DimensionId } from "./dimensions/catalogue.ts";
import { findDimension, parseFilter } from "./filters.ts";
import { findPeriod } from "./periods.ts";
import type { Filter, Request } from "./request.ts";
import { findMeasure, STANDARD } from "./resolve.ts";

/** Parameters by which a measure is asked in an address, in the order in which they are written. */
export const questionParameters = [
  "variant",
  "by",
  "where",
  "period",
  "from",
  "to",
  "as-of",
  "around",
  "release",
  "definition",
  "format",
  "limit",
] as const;

/** Those that may be repeated. */
const REPEATED: ReadonlySet<string> = new Set(["by", "where"]);

/** Longest value of a parameter, in characters: a filter that names every court fits. */
const LONGEST = 2000;

/** What the parameters of an address ask: a request, and how its answer is to be given. Null where not said. */
export interface MeasureQuestion {
  readonly request: Request<MeasureId>;
  /** Id of a rule to look before and after. */
  readonly rule: string | null;
  /** Day of the release. */
  readonly release: string | null;
  /** Hash of the definition that the address was written for. */
  readonly definition: string | null;
  readonly format: string | null;
  /** Most rows of the answer. */
  readonly limit: number | null;
}

/**
 * Reads the parameters of an address that asks a measure. One left empty, as forms send it, is one left out; `by=none`
 * asks for no breakdown of a measure that has one of its own. Throws `unknown-parameter`, `bad-parameter` (also for one
 * given twice, and for a span beside `around`, which has its own), `unknown-measure`, `unknown-dimension`,
 * `unknown-period` and `bad-filter`; the rest is checked when it is asked.
 *
 * @example
 * requestFrom("cases_filed", new URLSearchParams("by=court&where=nationality=HO,GT&period=fiscal-year&from=2016"));
 */
export function requestFrom(measure: string, parameters: URLSearchParams): MeasureQuestion {
  const given = givenIn(parameters);
  const one = (name: string) => given.get(name)?.[0];
  const [variant, period, asOf, rule] = [one("variant"), one("period"), one("as-of"), one("around")];
  const [from, to] = [spanIn("from", one("from")), spanIn("to", one("to"))];
  const by = given.get("by");
  if (rule !== undefined) refuseBesideAround(given);
  if (asOf !== undefined && !isDay(asOf)) throw badParameter("as-of", asOf, "a day such as 2026-08-01");
  const request: Request<MeasureId> = {
    measure: findMeasure(measure).id,
    ...(variant === undefined ? {} : { variant }),
    ...(by === undefined ? {} : { by: dimensionsNamed(by) }),
    where: (given.get("where") ?? []).map((text) => parseFilter(text.replaceAll(/\s+/g, " "))),
    ...(period === undefined ? {} : { period: findPeriod(period) }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(asOf === undefined ? {} : { asOf }),
  };
  return {
    request,
    rule: rule ?? null,
    release: one("release") ?? null,
    definition: one("definition")?.toLowerCase() ?? null,
    format: one("format")?.toLowerCase() ?? null,
    limit: limitIn(one("limit")),
  };
}

/** The parameters that ask a question, in their one order: `requestFrom` reads them back. */
export function parametersOf(question: Partial<MeasureQuestion> & Pick<MeasureQuestion, "request">): URLSearchParams {
  const { request, rule, release, definition, format, limit } = question;
  const { variant, by, where = [], period, from, to, asOf } = request;
  const pairs: readonly (readonly [(typeof questionParameters)[number], string | null | undefined])[] = [
    ["variant", variant === STANDARD ? null : variant],
    ["by", by === undefined ? null : by.join(",") || "none"],
    ...where.map((filter) => ["where", typedFilter(filter)] as const),
    ["period", period],
    ["from", from],
    ["to", to],
    ["as-of", asOf],
    ["around", rule],
    ["release", release],
    ["definition", definition],
    ["format", format],
    ["limit", limit?.toString()],
  ];
  return new URLSearchParams(pairs.flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** Parameters as they stand behind the `?` of an address, with the signs that people read left as they are. */
export function queryText(parameters: URLSearchParams): string {
  const readable: Readonly<Record<string, string>> = { "%2C": ",", "%3D": "=", "%21": "!", "%3A": ":" };
  return parameters.toString().replaceAll(/%(2C|3D|21|3A)/g, (escaped) => readable[escaped] as string);
}

/** Values by name, empty ones left out. */
function givenIn(parameters: URLSearchParams): ReadonlyMap<string, readonly string[]> {
  const given = new Map<string, string[]>();
  for (const [name, text] of parameters) {
    if (!questionParameters.some((known) => known === name)) throw unknownParameter(name);
    const value = text.trim();
    if (value === "") continue;
    if (value.length > LONGEST) throw badParameter(name, `${value.slice(0, 20)}…`, `at most ${LONGEST} characters`);
    const values = given.get(name) ?? [];
    if (values.length > 0 && !REPEATED.has(name)) throw badParameter(name, value, "given once");
    given.set(name, [...values, value]);
  }
  return given;
}

/** Dimensions as they are typed, with commas between; `none` alone for none. */
function dimensionsNamed(texts: readonly string[]): DimensionId[] {
  const words = texts.flatMap((text) => text.split(","));
  return words.length === 1 && words[0] === "none" ? [] : words.map((word) => findDimension(word));
}

function spanIn(name: string, text: string | undefined): string | undefined {
  if (text === undefined || spanOf(text) !== undefined) return text;
  throw badParameter(name, text, "2018-10-01, 2018-10, 2018-Q4, 2018 or FY2019");
}

function limitIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw badParameter("limit", text, "a whole number from 1");
}

function refuseBesideAround(given: ReadonlyMap<string, readonly string[]>): void {
  const name = ["by", "period", "from", "to"].find((each) => given.has(each));
  if (name === undefined) return;
  const value = given.get(name)?.[0] ?? "";
  throw badParameter(name, value, "left out beside around, which looks at 36 months on each side of the rule");
}

function typedFilter({ dimension, values = [], range, not }: Filter): string {
  return filterText({ dimension, codes: values, names: [], range: range ?? null, not: not ?? false });
}

function badParameter(parameter: string, value: string, expected: string): InputError {
  return new InputError("bad-parameter", `${parameter} ${value} is not as expected: ${expected}`, { parameter, value });
}

function unknownParameter(name: string): InputError {
  const near = nearNames(name, questionParameters);
  return new InputError(
    "unknown-parameter",
    `unknown parameter: ${name.slice(0, 80)}`,
    { parameter: name.slice(0, 80), expected: [...questionParameters] },
    { advice: near.length > 0 ? `did you mean ${either(near)}?` : `it takes ${questionParameters.join(", ")}` },
  );
}

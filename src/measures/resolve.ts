import { either } from "../base/either.ts";
import { InputError } from "../base/errors.ts";
import { nearNames } from "../base/near.ts";
import type { SourceId } from "../facts/sources.ts";
import { measuredCaseTypes } from "./case-types.ts";
import type { Measure, Spec, Words } from "./definition.ts";
import { definitions, type MeasureId } from "./definitions/catalogue.ts";
import type { DimensionId } from "./dimensions/catalogue.ts";
import { findDimension, resolveFilter, type ValueNames } from "./filters.ts";
import type { Question } from "./kinds/question.ts";
import { resolveSpan } from "./periods.ts";
import type { Request, ResolvedRequest } from "./request.ts";
import { checkFineness } from "./withhold.ts";

/** The name of a measure's own definition among its variants. */
export const STANDARD = "standard";

/** A measure under one of its published definitions. */
export interface Definition {
  /** With the words, case types and condition for what is unclassified that hold under this definition. */
  readonly measure: Measure<MeasureId>;
  readonly variant: string;
  readonly title: string;
  readonly differs: string | null;
  readonly spec: Spec;
  readonly words: Words;
  /** Dimensions where a request names none. */
  readonly by: readonly DimensionId[];
  readonly caveats: readonly string[];
  readonly sources: readonly SourceId[];
}

/** The measure of that id, spelled with `-` or `_`. Throws `unknown-measure`, with names that are near. */
export function findMeasure(word: string): Measure<MeasureId> {
  const wanted = word.trim().toLowerCase().replaceAll(/[ -]/g, "_");
  const found = definitions.find(({ id }) => id === wanted);
  if (found !== undefined) return found;
  const near = nearNames(
    wanted,
    definitions.map(({ id }) => id),
  );
  throw new InputError(
    "unknown-measure",
    `unknown measure: ${word}`,
    { measure: word },
    { advice: near.length > 0 ? `did you mean ${either(near)}?` : "`assize measures` lists them" },
  );
}

/** A measure's definition by the name of a variant. Throws `unknown-variant`. */
export function definitionOf(measure: Measure<MeasureId>, variant: string = STANDARD): Definition {
  const { spec, words, by = [], caveats, sources } = measure;
  const wanted = variant.trim().toLowerCase().replaceAll(/[ -]/g, "_");
  if (wanted === STANDARD) {
    return { measure, variant: STANDARD, title: measure.title, differs: null, spec, words, by, caveats, sources };
  }
  const found = measure.variants?.[wanted];
  if (found === undefined) throw unknownVariant(measure, variant);
  const own = {
    words: { ...words, ...found.words },
    by: found.by ?? [],
    ...(found.caseTypes === undefined ? {} : { caseTypes: found.caseTypes }),
    ...(found.unclassified === undefined ? {} : { unclassified: found.unclassified }),
  };
  return {
    measure: { ...measure, ...own },
    variant: wanted,
    title: found.title,
    differs: found.differs,
    spec: found.spec,
    words: own.words,
    by: own.by,
    caveats: [...(found.caveats ?? []), ...caveats],
    sources: [...(found.sources ?? []), ...sources],
  };
}

function unknownVariant(measure: Measure, variant: string): InputError {
  const expected = [STANDARD, ...Object.keys(measure.variants ?? {})];
  const near = nearNames(variant, expected);
  return new InputError(
    "unknown-variant",
    `${measure.id} has no variant ${variant}`,
    { measure: measure.id, variant, expected },
    { advice: near.length > 0 ? `did you mean ${either(near)}?` : `it has ${either(expected, "and")}` },
  );
}

/**
 * A request with every default filled in, checked against its measure. `names` are the record's own lists of values,
 * `lastDay` the last day that it knows of. Throws `unknown-dimension`, `unknown-value`, `bad-filter`, `bad-span`,
 * `not-asked-so` and `too-fine`.
 */
export function resolveRequest(
  request: Request,
  definition: Definition,
  names: ValueNames,
  lastDay: string,
): ResolvedRequest {
  const { measure } = definition;
  const by = (request.by ?? definition.by).map((word) => findDimension(word, measure.dimensions));
  const where = (request.where ?? []).map((filter) => {
    findDimension(filter.dimension, measure.dimensions);
    return resolveFilter(filter, names);
  });
  const period = request.period ?? null;
  if (by.length > 2) throw refused(measure, "figures are broken down by at most two dimensions at a time");
  if (new Set(by).size < by.length) throw refused(measure, `it is broken down by ${by[0]} twice`);
  checkBreakdown(measure, by);
  if (period !== null && measure.periods !== undefined && !measure.periods.includes(period)) {
    throw refused(measure, `it is kept by ${either(measure.periods)} only`);
  }
  const resolved = {
    measure: measure.id,
    variant: definition.variant,
    by,
    where,
    period,
    ...resolveSpan({ ...request, ...(period === null ? {} : { period }) }, lastDay),
  };
  checkFineness(measure, resolved);
  return resolved;
}

/** Throws `not-asked-so` when a measure is broken down only in ways that this is none of, whatever their order. */
function checkBreakdown(measure: Measure, by: readonly DimensionId[]): void {
  const { breakdowns } = measure;
  const isThis = (other: readonly DimensionId[]) => other.length === by.length && other.every((id) => by.includes(id));
  if (breakdowns === undefined || breakdowns.some(isThis)) return;
  const ways = breakdowns.map((way) => (way.length === 0 ? "as a whole" : `by ${either(way, "and")}`));
  throw refused(measure, `it is given ${either(ways)} only; everything else is a filter`);
}

function refused(measure: Measure, reason: string): InputError {
  return new InputError("not-asked-so", `${measure.id} cannot be asked so: ${reason}`, { measure: measure.id, reason });
}

/** What a statement is made from. A filter on case type replaces the measure's own choice of case types. */
export function questionOf(definition: Definition, request: ResolvedRequest): Question {
  const { measure, spec } = definition;
  const chosen = request.where.some(({ dimension }) => dimension === "case_type");
  return { measure, spec, request, caseTypes: chosen ? null : caseTypesOf(definition) };
}

/** Codes of the case types that a definition speaks of by itself; null for all. */
export function caseTypesOf({ measure }: Definition): readonly string[] | null {
  const types = measure.caseTypes ?? "measured";
  if (types === "all") return null;
  return types === "measured" ? measuredCaseTypes : types;
}

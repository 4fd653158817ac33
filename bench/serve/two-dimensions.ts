import type { Measure } from "../../src/measures/definition.ts";
import { definitions, type MeasureId } from "../../src/measures/definitions/catalogue.ts";
import { Random } from "../../src/synthetic/random.ts";

/** A question in two dimensions that no other is like. */
export interface Question {
  /** The kind of the measure, such as `share` or `duration`. */
  readonly kind: string;
  readonly measure: MeasureId;
  /** As it stands behind the `?` of an address. */
  readonly query: string;
}

const FIRST_YEAR = 1996;
const LAST_YEAR = 2026;

/**
 * Questions without end, none twice: every measure that takes two dimensions in turn, its pairs in a shuffled order, each
 * over a span of fiscal years of its own, so that no default view answers. The same seed gives the same questions.
 */
export function* twoDimensions(seed = 1): Generator<Question, never> {
  const random = new Random(seed);
  const measures = definitions.filter(({ spec, dimensions }) => spec.kind !== "comparison" && dimensions.length > 1);
  const pairs = measures.map((measure) => shuffled(pairsOf(measure), random));
  const asked = new Set<string>();
  for (let round = 0; ; round++) {
    for (const [at, { id, spec, periods }] of measures.entries()) {
      const by = pairs[at]?.[round % (pairs[at]?.length ?? 1)];
      const first = random.between(FIRST_YEAR, LAST_YEAR - 1);
      const span = `from=FY${first}&to=FY${random.between(first, LAST_YEAR - 1)}`;
      const query = `by=${by}&${span}${periods === undefined ? "" : `&period=${periods[0]}`}`;
      if (asked.has(`${id}?${query}`)) continue;
      asked.add(`${id}?${query}`);
      yield { kind: spec.kind, measure: id, query };
    }
  }
}

function pairsOf({ dimensions }: Measure<MeasureId>): string[] {
  return dimensions.flatMap((one, at) => dimensions.slice(at + 1).map((other) => `${one},${other}`));
}

function shuffled(pairs: string[], random: Random): string[] {
  for (let at = pairs.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [pairs[at], pairs[other]] = [pairs[other] as string, pairs[at] as string];
  }
  return pairs;
}

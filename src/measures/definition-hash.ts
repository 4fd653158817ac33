import { createHash } from "node:crypto";
import { statementsBehind } from "./behind.ts";
import type { Measure } from "./definition.ts";
import { definitions, type MeasureId } from "./definitions/catalogue.ts";
import { caseTypesOf, type Definition, definitionOf, STANDARD } from "./resolve.ts";

/** Counts up when the engine works something out differently from the same definition. */
const ENGINE = 1;

/**
 * Twelve characters for everything that decides the numbers but the record and the request. `caseTypes` are those that
 * are asked for, null for all; without a filter on case type they are the definition's own.
 */
export function definitionHash({ spec, measure }: Definition, caseTypes: readonly string[] | null): string {
  const text = JSON.stringify([ENGINE, measure.id, spec, caseTypes, measure.unclassified, statementsBehind(spec)]);
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** One definition of a measure, by the hash that its answers carry where no filter on case type is asked for. */
export interface HashedDefinition {
  readonly measure: Measure<MeasureId>;
  readonly variant: string;
  readonly hash: string;
}

let all: readonly HashedDefinition[] | undefined;

/** Every definition of every measure as it is today, measures in their order, each one's own definition first. */
export function hashedDefinitions(): readonly HashedDefinition[] {
  all ??= definitions.flatMap((measure) =>
    [STANDARD, ...Object.keys(measure.variants ?? {})].map((variant) => {
      const definition = definitionOf(measure, variant);
      const hash = definitionHash(definition, caseTypesOf(definition));
      return { measure, variant, hash };
    }),
  );
  return all;
}

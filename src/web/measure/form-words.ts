import type { ValueNames } from "../../measures/filters.ts";

/**
 * What the fields of a measure's form hold, as it was typed or chosen, whether or not it can be asked. Empty texts where
 * nothing was said.
 */
export interface FormWords {
  readonly variant: string;
  readonly by: readonly string[];
  /** Conditions that hold, each as `nationality=HO`. */
  readonly where: readonly string[];
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  /** Id of a rule. */
  readonly around: string;
  readonly release: string;
  /** A condition that is not whole yet: the dimension, whether it excludes, and the value. */
  readonly filter: string;
  readonly not: boolean;
  readonly value: string;
}

/** Fields in which a condition is put together; an address that asks has it whole, as `where`. */
export const FILTER_FIELDS = ["filter", "is", "value"] as const;

/** What a form sends for no breakdown at all. */
export const NO_BREAKDOWN = "none";

/** The words of a form by the parameters of an address. */
export function formWords(parameters: URLSearchParams): FormWords {
  const one = (name: string) => parameters.get(name)?.trim() ?? "";
  const all = (name: string) =>
    parameters
      .getAll(name)
      .map((text) => text.trim())
      .filter((text) => text !== "");
  return {
    variant: one("variant"),
    by: all("by").flatMap((text) => text.split(",")),
    where: all("where"),
    period: one("period"),
    from: one("from"),
    to: one("to"),
    asOf: one("as-of"),
    around: one("around"),
    release: one("release"),
    filter: one("filter"),
    not: one("is") === "not",
    value: one("value"),
  };
}

/**
 * The parameters as an address should have them: without empty ones, which forms send too; no breakdown only where none
 * is named; and a condition that was put together from its fields as `where`, its value by code where it is a name of
 * the record. Tidy parameters stay as they are.
 */
export function tidied(parameters: URLSearchParams, names: ValueNames): URLSearchParams {
  const { filter, not, value, by } = formWords(parameters);
  const isWhole = filter !== "" && value !== "";
  const isLeft = (name: string) => isWhole && FILTER_FIELDS.some((field) => field === name);
  const breaks = by.some((word) => word !== NO_BREAKDOWN);
  const pairs = [...parameters]
    .map(([name, text]) => [name, text.trim()] as const)
    .filter(([name, text]) => text !== "" && !isLeft(name) && !(name === "by" && text === NO_BREAKDOWN && breaks));
  const condition = `${filter}${not ? "!=" : "="}${codeOf(filter, value, names)}`;
  const has = pairs.some(([name, text]) => name === "where" && text === condition);
  return new URLSearchParams(
    [...pairs, ...(isWhole && !has ? [["where", condition] as const] : [])].map((pair) => [...pair]),
  );
}

/** Where another question begins: the same parameters with one condition taken out. */
export function withoutCondition(parameters: URLSearchParams, condition: string): URLSearchParams {
  const left = [...parameters].filter(([name, text]) => !(name === "where" && text.trim() === condition));
  return new URLSearchParams(left);
}

/** The code of a value that was typed by its whole name, which may hold a comma; else what was typed. */
function codeOf(dimension: string, typed: string, names: ValueNames): string {
  const wanted = typed.toLowerCase();
  const list = [...names].find(([id]) => id === dimension)?.[1] ?? new Map<string, string>();
  return [...list].find(([, name]) => name.toLowerCase() === wanted)?.[0] ?? typed;
}

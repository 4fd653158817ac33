import type { Hook, z } from "@hono/zod-openapi";
import type { Env } from "hono";
import { either } from "../base/either.ts";
import { InputError } from "../base/errors.ts";
import { nearNames } from "../base/near.ts";

/** Characters of a value that are told again. */
const TOLD = 80;

/**
 * What is done with parameters that are not as declared: nothing unknown is passed over, and nothing is guessed. Throws
 * `unknown-parameter`, with those that are taken, `format-not-offered`, and `bad-parameter`, also for one given twice.
 */
export function refuseParameters<T, P extends string>(query: z.ZodObject): Hook<T, Env, P, undefined> {
  const expected = Object.keys(query.shape);
  return (result, context) => {
    if (result.success) return undefined;
    const issue = result.error.issues[0];
    if (issue?.code === "unrecognized_keys") throw unknown(issue.keys[0] ?? "", expected);
    const parameter = String(issue?.path[0] ?? "");
    const values = context.req.queries(parameter) ?? [];
    const value = values.join(", ").slice(0, TOLD);
    if (values.length > 1)
      throw bad(`${parameter} is given ${values.length} times, and once is enough`, parameter, value);
    if (parameter === "format" && issue?.code === "invalid_value") throw notOffered(value, issue.values.map(String));
    const wrong = value === "" ? `${parameter} is missing` : `${parameter} ${value} is not as expected`;
    throw bad(`${wrong}: ${lowered(issue?.message ?? "")}`, parameter, value);
  };
}

function bad(message: string, parameter: string, value: string): InputError {
  return new InputError("bad-parameter", message, { parameter, value });
}

function unknown(name: string, expected: string[]): InputError {
  const parameter = name.slice(0, TOLD);
  const near = nearNames(parameter, expected);
  const taken = expected.length === 0 ? "it takes none" : `it takes ${expected.join(", ")}`;
  return new InputError(
    "unknown-parameter",
    `unknown parameter: ${parameter}`,
    { parameter, expected },
    { advice: near.length > 0 ? `did you mean ${either(near)}?` : taken },
  );
}

function notOffered(format: string, expected: string[]): InputError {
  return new InputError(
    "format-not-offered",
    `this is not given as ${format}`,
    { format, expected },
    { advice: `ask for ${either(expected)}` },
  );
}

function lowered(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

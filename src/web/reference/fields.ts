import type { ApiSchema } from "./document.ts";

/** One field of an object, with those of objects inside it after it. */
export interface Field {
  /** Names from the outermost object on, with a point between: `where[].codes`. */
  readonly path: string;
  /** What a value is, in words and names of shapes. */
  readonly type: readonly TypePart[];
  readonly meaning: string;
  readonly isOptional: boolean;
}

/** A word of a type, or the name of a shape. */
export type TypePart = { readonly words: string } | { readonly shape: string };

/** Values of a list that are told one by one. */
const MOST_VALUES = 8;

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "number",
  integer: "whole number",
  boolean: "true or false",
  object: "object",
};

/** The fields of an object, in order; those of an object in a field or in a list follow it, unless it is a named shape. */
export function fieldsOf(schema: ApiSchema, prefix = ""): Field[] {
  if ("$ref" in schema || schema.properties === undefined) return [];
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties).flatMap(([name, own]) => {
    const path = `${prefix}${name}`;
    const field: Field = { path, type: typeOf(own), meaning: meaningOf(own), isOptional: !required.has(name) };
    const { inner, suffix } = innermost(own);
    return [field, ...fieldsOf(inner, `${path}${suffix}.`)];
  });
}

/** What a value is, in words: `list of`, `or null`, and the names of shapes. */
export function typeOf(schema: ApiSchema): readonly TypePart[] {
  if ("$ref" in schema) return [{ shape: shapeName(schema) }];
  if (schema.allOf !== undefined) return typeOf(schema.allOf[0] ?? {});
  const rivals = schema.anyOf ?? schema.oneOf;
  if (rivals !== undefined)
    return rivals.flatMap((each, at) => [...(at > 0 ? [{ words: " or " }] : []), ...typeOf(each)]);
  const types = [schema.type ?? []].flat();
  if (types.length === 1 && types[0] === "null") return [{ words: "null" }];
  const orNull: TypePart[] = types.includes("null") ? [{ words: " or null" }] : [];
  if (types.includes("array")) return [{ words: "list of " }, ...typeOf(schema.items ?? {}), ...orNull];
  if (typeof schema.additionalProperties === "object") {
    return [{ words: "by name: " }, ...typeOf(schema.additionalProperties), ...orNull];
  }
  if (schema.enum !== undefined) return [{ words: valuesIn(schema.enum) }];
  const word = types.filter((type) => type !== "null").map((type) => formatted(type, schema.format));
  return [{ words: word.join(" or ") || "anything" }, ...orNull];
}

/** The name of the shape that a reference is to. */
export function shapeName(reference: ApiSchema): string {
  const name = "$ref" in reference ? String(reference.$ref) : "";
  return name.slice(name.lastIndexOf("/") + 1);
}

function formatted(type: string, format: string | undefined): string {
  return format === "date" ? "day" : format === "date-time" ? "time" : (TYPE_WORDS[type] ?? type);
}

function valuesIn(values: readonly unknown[]): string {
  const words = values.map(String);
  if (words.length <= MOST_VALUES)
    return `${words.slice(0, -1).join(", ")}${words.length > 1 ? " or " : ""}${words.at(-1)}`;
  return `one of ${words.length} words, from ${words[0]} to ${words.at(-1)}`;
}

function meaningOf(schema: ApiSchema): string {
  if ("$ref" in schema) return "";
  const inParts = schema.allOf?.find((part) => "description" in part && part.description !== undefined);
  return schema.description ?? (inParts !== undefined && !("$ref" in inParts) ? inParts.description : undefined) ?? "";
}

/** The object inside lists, and the brackets that lead to it. */
function innermost(schema: ApiSchema, suffix = ""): { readonly inner: ApiSchema; readonly suffix: string } {
  if ("$ref" in schema) return { inner: {}, suffix };
  const isList = [schema.type ?? []].flat().includes("array");
  return isList && schema.items !== undefined ? innermost(schema.items, `${suffix}[]`) : { inner: schema, suffix };
}

import type { ApiDocument } from "../../api/routes/api.ts";

/** A schema of the API's document, or a reference to a named one. */
export type ApiSchema = NonNullable<NonNullable<ApiDocument["components"]>["schemas"]>[string];

/** One route of the API, as its document describes it. */
export interface Operation {
  /** Address below `/api`, with names in braces. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  /** Addresses that work on any release. */
  readonly examples: readonly string[];
  /** What a success is, in words. */
  readonly gives: string;
  /** Media types that it can be had in. */
  readonly formats: readonly string[];
  /** Schema of the JSON body. */
  readonly body: ApiSchema;
  /** What else may come, by status. */
  readonly refusals: readonly { readonly status: string; readonly description: string }[];
}

/** One parameter of a route. */
export interface Parameter {
  readonly name: string;
  readonly isInPath: boolean;
  readonly isRequired: boolean;
  readonly description: string;
  readonly schema: ApiSchema;
}

/** The routes of a document, in its order. */
export function operationsOf(document: ApiDocument): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, { get }]) => {
    if (get === undefined) return [];
    const { "200": success = {}, ...others } = get.responses ?? {};
    const content: Record<string, { schema?: ApiSchema }> = success.content ?? {};
    return {
      path,
      summary: get.summary ?? path,
      description: get.description ?? "",
      parameters: (get.parameters ?? []).flatMap((each) => ("in" in each ? parameterOf(each) : [])),
      examples: get["x-examples"] ?? [],
      gives: success.description ?? "",
      formats: Object.keys(content),
      body: content["application/json"]?.schema ?? {},
      refusals: Object.entries(others).map(([status, { description }]) => ({ status, description })),
    };
  });
}

interface DeclaredParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: ApiSchema;
}

function parameterOf({
  name,
  in: place,
  required = false,
  description = "",
  schema = {},
}: DeclaredParameter): Parameter {
  return { name, isInPath: place === "path", isRequired: required, description, schema };
}

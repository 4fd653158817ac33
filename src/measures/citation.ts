import { version } from "../base/version.ts";
import type { Answer } from "./answer.ts";
import { dimensionOf } from "./dimensions/catalogue.ts";
import type { ResolvedFilter, ResolvedRequest } from "./request.ts";
import { definitionOf, findMeasure, STANDARD } from "./resolve.ts";

/** The command that asks a request again, for a shell. `lastDay` is the last day that the record knows of. */
export function commandOf(request: ResolvedRequest, lastDay: string): string {
  const { measure, variant, by, where, period, from, to, asOf, openEnded } = request;
  const words = ["assize ask", measure];
  if (variant !== STANDARD) words.push(`--variant ${variant}`);
  const unasked = definitionOf(findMeasure(measure), variant).by;
  if (by.length > 0) words.push(`--by ${by.join(",")}`);
  else if (unasked.length > 0) words.push("--by none");
  for (const filter of where) words.push(`--where ${quoted(filterText(filter))}`);
  if (period !== null) words.push(`--period ${period}`);
  if (from !== null) words.push(`--from ${from}`);
  if (!openEnded) words.push(`--to ${to}`);
  if (asOf !== lastDay) words.push(`--as-of ${asOf}`);
  return words.join(" ");
}

/** A filter as it is typed, by codes. */
export function filterText({ dimension, codes, range, not }: ResolvedFilter): string {
  const values = range === null ? codes.join(",") : `${range[0] ?? ""}..${range[1] ?? ""}`;
  return `${dimensionOf(dimension).id}${not ? "!=" : "="}${values}`;
}

function quoted(text: string): string {
  return /^[\w=.,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** How to cite an answer: what, by which definition, of which release, worked out by what, and how to get it again. */
export function citation(
  title: string,
  variant: string,
  hash: string,
  release: Answer["release"],
  command: string,
): string {
  const simulated = release.simulated ? "SIMULATED " : "";
  const definition = variant === STANDARD ? hash : `${variant}, ${hash}`;
  return `assize ${version}, ${title} (definition ${definition}), from ${simulated}EOIR Case Data, release ${release.id} (SHA-256 ${release.checksum.slice(0, 16)}); ${command}`;
}

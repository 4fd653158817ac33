import type { Context } from "hono";
import { parseAccept } from "hono/utils/accept";
import { either } from "../base/either.ts";
import { InputError } from "../base/errors.ts";

/** Formats that the API gives, by the media type of each. Parquet's is the one registered with IANA. */
export const mediaTypes = {
  json: "application/json",
  csv: "text/csv",
  parquet: "application/vnd.apache.parquet",
} as const;

/** A format that the API gives. */
export type ApiFormat = keyof typeof mediaTypes;

/**
 * The format to answer in, of those that an address offers: the one that `format` names, else the one that `Accept`
 * likes best (RFC 9110, the first offered where it likes several alike), else the first. Throws `format-not-offered`.
 */
export function negotiate(context: Context, offered: readonly ApiFormat[]): ApiFormat {
  const named = context.req.query("format")?.trim().toLowerCase();
  if (named) return offered.find((format) => format === named) ?? refuse(named, offered);
  const accept = context.req.header("accept");
  if (accept === undefined) return offered[0] as ApiFormat;
  const liked = offered.map((format) => ({ format, quality: qualityOf(mediaTypes[format], accept) }));
  const best = liked.toSorted((a, b) => b.quality - a.quality)[0];
  return best !== undefined && best.quality > 0 ? best.format : refuse(accept.slice(0, 200), offered);
}

/** How much an `Accept` header likes a media type, 0 to 1, by the most specific of its ranges that holds it. */
export function qualityOf(type: string, accept: string): number {
  const ranges = [type, `${type.split("/")[0]}/*`, "*/*"];
  const accepted = parseAccept(accept);
  for (const range of ranges) {
    const found = accepted.find((one) => one.type.toLowerCase() === range);
    if (found !== undefined) return found.q;
  }
  return 0;
}

function refuse(format: string, offered: readonly ApiFormat[]): never {
  const expected = offered.map((each) => `${each} (${mediaTypes[each]})`);
  throw new InputError(
    "format-not-offered",
    `this is not given as ${format}`,
    { format, expected: [...offered] },
    { advice: `ask for ${either(expected)}` },
  );
}

import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { parseAccept } from "hono/utils/accept";
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from "hono/utils/compress";

/** How a body is packed on its way; `identity` is not at all. In the order of preference where a client has none. */
export const encodings = ["br", "gzip", "identity"] as const;

/** One of the ways. */
export type Encoding = (typeof encodings)[number];

/** Below this a packed body is hardly smaller, and fits into one packet either way. */
const LEAST_BYTES = 1024;

/** A body is packed once and sent often, but somebody waits for the first time. */
const BROTLI_QUALITY = 6;

const [packGzip, packBrotli] = [promisify(gzip), promisify(brotliCompress)];

/** The encoding to use for a client that sent this `Accept-Encoding`. Unpacked where it sent none, or refuses all. */
export function encodingFor(accepted: string | null): Encoding {
  if (accepted === null) return "identity";
  const weights = new Map(parseAccept(accepted).map(({ type, q }) => [type.toLowerCase(), q]));
  const weightOf = (encoding: Encoding) =>
    weights.get(encoding) ?? weights.get("*") ?? (encoding === "identity" ? Number.MIN_VALUE : 0);
  const best = encodings.toSorted((a, b) => weightOf(b) - weightOf(a))[0];
  return best !== undefined && weightOf(best) > 0 ? best : "identity";
}

/** Whether packing makes a body of this type and size smaller. */
export function isPackable(contentType: string, bytes: number): boolean {
  return bytes >= LEAST_BYTES && COMPRESSIBLE_CONTENT_TYPE_REGEX.test(contentType);
}

/** A body packed. */
export async function packed(body: Uint8Array, encoding: Encoding): Promise<Uint8Array> {
  if (encoding === "gzip") return packGzip(body);
  if (encoding === "identity") return body;
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  return packBrotli(body, { params });
}

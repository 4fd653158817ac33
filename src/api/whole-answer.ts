import { createHash } from "node:crypto";
import { RETAINED_304_HEADERS } from "hono/etag";
import { version } from "../base/version.ts";
import { type Encoding, packed } from "./encodings.ts";

/** A whole answer, ready to be sent any number of times. */
export interface WholeAnswer {
  readonly status: number;
  /** By lower-case name; `content-length` is among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Pattern of the route that made it. */
  readonly route: string;
}

/** An answer may be kept by anyone, and must be asked after each time: 304 as long as release and version are the same. */
const ASK_AGAIN = "public, max-age=0, must-revalidate";

/** What a 304 repeats of the answer (RFC 9110, 15.4.5), and what lets a script of another site read it. */
const REPEATED = [...RETAINED_304_HEADERS, "access-control-allow-origin", "access-control-expose-headers"];

/**
 * Takes a response whole, and says how it may be kept: a success under a tag, with what the choice of it depended on
 * (`vary`), anything else not at all. The response is used up.
 */
export async function wholeAnswer(
  response: Response,
  made: { readonly route: string; readonly fingerprint: string; readonly vary: string },
): Promise<WholeAnswer> {
  const { status } = response;
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = { ...Object.fromEntries(response.headers), "content-length": String(body.byteLength) };
  if (status !== 200) return { status, headers: { ...headers, "cache-control": "no-store" }, body, route: made.route };
  const kept = { "cache-control": ASK_AGAIN, ...headers, etag: etagOf(body, made.fingerprint), vary: made.vary };
  return { status, headers: kept, body, route: made.route };
}

/**
 * A strong validator: release, version and the bytes themselves. Addresses alone would not do, since a server may be told
 * to answer the same address otherwise; the bytes alone would not tell two releases apart whose figures are the same. The
 * hash of a definition is in the bytes. Whoever starts the server again gets the same tag.
 */
function etagOf(body: Uint8Array, fingerprint: string): string {
  const hash = createHash("sha256").update(`${version}\n${fingerprint}\n`).update(body);
  return `"${hash.digest("base64url").slice(0, 22)}"`;
}

/** The same answer packed, under a tag of its own: other bytes are another representation (RFC 9110, 8.8.3). */
export async function packedAnswer(whole: WholeAnswer, encoding: Encoding): Promise<WholeAnswer> {
  const body = new Uint8Array(await packed(whole.body, encoding));
  const etag = whole.headers.etag === undefined ? {} : { etag: `${whole.headers.etag.slice(0, -1)}-${encoding}"` };
  const packing = { "content-encoding": encoding, "content-length": String(body.byteLength) };
  return { ...whole, body, headers: { ...whole.headers, ...etag, ...packing } };
}

/** A response, and how many bytes its body has. */
export interface Sent {
  readonly response: Response;
  readonly bytes: number;
}

/** The answer as a response to a request: nothing but its tag for who has it already, no body for HEAD. */
export function sent({ status, headers, body }: WholeAnswer, request: Request): Sent {
  const isKnown = status === 200 && isAmong(headers.etag, request.headers.get("if-none-match"));
  if (isKnown) return { response: new Response(null, { status: 304, headers: repeatedOf(headers) }), bytes: 0 };
  if (request.method === "HEAD") return { response: new Response(null, { status, headers }), bytes: 0 };
  return { response: new Response(body, { status, headers }), bytes: body.byteLength };
}

function repeatedOf(headers: WholeAnswer["headers"]): Record<string, string> {
  return Object.fromEntries(REPEATED.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
}

function isAmong(etag: string | undefined, known: string | null): boolean {
  if (known === null) return false;
  return known.trim() === "*" || (known.match(/"[^"]*"/g) ?? []).some((tag) => tag === etag);
}

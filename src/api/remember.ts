import { randomUUID } from "node:crypto";
import type { AnswerCache } from "./answer-cache.ts";
import { answerKey, askedRelease, editionOf, isApi } from "./answer-key.ts";
import type { Desk } from "./desk.ts";
import { type Encoding, encodingFor, isPackable } from "./encodings.ts";
import { isHealth } from "./health.ts";
import type { RequestLog } from "./request-log.ts";
import type { Shell, Visit } from "./shell.ts";
import { packedAnswer, type Sent, sent, type WholeAnswer, wholeAnswer } from "./whole-answer.ts";

/** Answers a request, with what the outer parts know of it. */
type Answering = (request: Request, bindings: Shell["Bindings"]) => Response | Promise<Response>;

/**
 * Puts a memory before what answers requests: each address has its answer made once for as long as no release changes,
 * together with whoever asks for it at the same time. Bodies are packed once, named by ETag, and spared to who has them.
 * Answers that are remembered pass by everything else, and are logged like the others.
 */
export function remember(
  answer: Answering,
  { desk, cache, log }: { readonly desk: Desk; readonly cache: AnswerCache; readonly log: RequestLog },
): (request: Request, bindings?: object) => Response | Promise<Response> {
  return (request, bindings = {}) => {
    const began = performance.now();
    const visit: Visit = { requestId: randomUUID(), route: "" };
    const { method } = request;
    const told = ({ response, bytes }: Sent, remembered: boolean): Response => {
      const milliseconds = performance.now() - began;
      log({ visit, method, status: response.status, bytes, milliseconds, remembered });
      return response;
    };
    const live = (as = request) => answer(as, { ...bindings, visit });
    if (!isRememberable(request)) {
      return Promise.resolve(live()).then((response) => told({ response, bytes: bytesOf(response) }, false));
    }
    const asked = new Asked(request, desk, cache);
    const known = asked.recall();
    // What is remembered has a body, whoever was the first to ask.
    const whole = () => live(method === "HEAD" ? new Request(request.url, { headers: request.headers }) : request);
    if (known === undefined) return asked.make(whole, visit).then((made) => told(sent(made, request), false));
    visit.route = known.route;
    return told(sent(known, request), true);
  };
}

function bytesOf({ headers }: Response): number {
  return Number(headers.get("content-length") ?? 0);
}

/** Whether nothing but the address and the formats decides the answer. What brings a body is left to be refused. */
function isRememberable({ method, headers, url }: Request): boolean {
  const isReading = method === "GET" || method === "HEAD";
  return (
    isReading && !headers.has("content-length") && !headers.has("transfer-encoding") && !isHealth(new URL(url).pathname)
  );
}

/** What a request asks for, and where its answer is remembered. */
class Asked {
  private readonly address: URL;
  private readonly edition: string;
  private readonly key: string;
  private readonly encoding: Encoding;
  private readonly desk: Desk;
  private readonly cache: AnswerCache;

  constructor({ url, headers }: Request, desk: Desk, cache: AnswerCache) {
    this.address = new URL(url);
    this.edition = editionOf(desk);
    this.key = `${this.edition} ${answerKey(this.address, headers.get("accept"))}`;
    this.encoding = encodingFor(headers.get("accept-encoding"));
    this.desk = desk;
    this.cache = cache;
  }

  /** The answer as it is sent, where it is remembered. */
  recall(): WholeAnswer | undefined {
    const whole = this.cache.recall(this.key);
    return whole === undefined || !this.isPacked(whole) ? whole : this.cache.recall(this.packedKey);
  }

  /** Has the answer made, unless another request has it made just now. */
  async make(live: () => Response | Promise<Response>, visit: Visit): Promise<WholeAnswer> {
    const isCurrent = () => editionOf(this.desk) === this.edition;
    const whole = await this.cache.once(this.key, () => this.rendered(live, visit), isCurrent);
    visit.route = whole.route;
    if (!this.isPacked(whole)) return whole;
    return this.cache.once(this.packedKey, () => packedAnswer(whole, this.encoding), isCurrent);
  }

  private async rendered(live: () => Response | Promise<Response>, visit: Visit): Promise<WholeAnswer> {
    const fingerprint = askedRelease(this.desk, this.address);
    const vary = isApi(this.address.pathname) ? "Accept, Accept-Encoding" : "Accept-Encoding";
    const response = await live();
    return wholeAnswer(response, { route: visit.route, fingerprint, vary });
  }

  private get packedKey(): string {
    return `${this.key} ${this.encoding}`;
  }

  private isPacked({ headers, body, status }: WholeAnswer): boolean {
    return status === 200 && this.encoding !== "identity" && isPackable(headers["content-type"] ?? "", body.byteLength);
  }
}

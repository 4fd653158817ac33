import type { Answer } from "../measures/answer.ts";
import { type AroundAnswer, type AroundRequest, around } from "../measures/around.ts";
import { ask } from "../measures/ask.ts";
import { answerClaims, type ClaimAnswered } from "../measures/claims-answered.ts";
import type { MeasureId } from "../measures/definitions/catalogue.ts";
import { type Explanation, explain } from "../measures/explanation.ts";
import type { ValueNames } from "../measures/filters.ts";
import { measured } from "../measures/measured-record.ts";
import type { Request } from "../measures/request.ts";
import { definitionOf, findMeasure, resolveRequest } from "../measures/resolve.ts";
import type { Asking } from "./asking.ts";
import { type Codebook, codebook } from "./codebook/codebook.ts";
import type { IntegrityReport } from "./integrity-report.ts";
import type { OpenedDesk } from "./open-desk.ts";
import type { OpenRelease } from "./open-served.ts";
import { patiently } from "./patiently.ts";
import type { Remembered } from "./remembered.ts";
import { reportIntegrity } from "./report-integrity.ts";
import { search } from "./search.ts";
import type { Found } from "./search-entries.ts";
import type { ServedRelease } from "./served-release.ts";
import { type CourtEntry, courts } from "./sheets/court-entries.ts";
import { type CourtSheet, courtSheet } from "./sheets/court-sheet.ts";
import { type JudgeEntry, judges } from "./sheets/judge-entries.ts";
import { type JudgeSheet, judgeSheet } from "./sheets/judge-sheet.ts";
import type { Shelf } from "./shelf.ts";

/** A sheet is some twenty questions, each with a limit of its own; no request waits for them longer than this. */
const SHEET_PATIENCE_MILLISECONDS = 20_000;

/** The desk over the releases of a shelf; what it is for is told in `desk.ts`. */
export class StoreDesk implements OpenedDesk {
  private readonly shelf: Shelf;
  private readonly remembered: Remembered;
  private readonly letGo: () => Promise<void>;
  private closed: Promise<void> | undefined;

  /** `letGo` is called once, to close what the shelf and its engines hold. */
  constructor(shelf: Shelf, remembered: Remembered, letGo: () => Promise<void>) {
    this.shelf = shelf;
    this.remembered = remembered;
    this.letGo = letGo;
  }

  get releases(): readonly ServedRelease[] {
    return this.shelf.releases;
  }

  get current(): ServedRelease | null {
    return this.shelf.current;
  }

  ask(request: Request<MeasureId>, release?: string): Promise<Answer> {
    return this.asking(release, (asking) => asking.ask(request));
  }

  around(request: AroundRequest, release?: string): Promise<AroundAnswer> {
    const { measure, variant = null, where = [], asOf = null, rule } = request;
    return this.once(release, ["around", measure, variant, where, asOf, rule], ({ record }) => around(record, request));
  }

  explain(measure: MeasureId, release?: string): Promise<Explanation> {
    const definition = findMeasure(measure);
    if (release === undefined && this.current === null) return explain(definition);
    return this.once(release, ["explain", definition.id], async ({ record, served: { id, simulated } }) =>
      simulated ? { ...(await explain(definition)), release: { id, simulated } } : explain(definition, record),
    );
  }

  async claims(release?: string): Promise<readonly ClaimAnswered[] | null> {
    if (release === undefined && this.current === null) return null;
    return this.once(release, ["claims"], ({ record }) => answerClaims(record));
  }

  values(release?: string): Promise<ValueNames> {
    return this.asking(release, (asking) => asking.values());
  }

  courts(release?: string): Promise<readonly CourtEntry[]> {
    return this.asking(release, courts);
  }

  judges(release?: string): Promise<readonly JudgeEntry[]> {
    return this.asking(release, judges);
  }

  courtSheet(code: string, release?: string): Promise<CourtSheet> {
    const sheet = this.once(release, ["court", code], (opened) => courtSheet(this.askingOf(opened), code));
    return patiently(sheet, SHEET_PATIENCE_MILLISECONDS);
  }

  judgeSheet(code: string, release?: string): Promise<JudgeSheet> {
    const sheet = this.once(release, ["judge", code], (opened) => judgeSheet(this.askingOf(opened), code));
    return patiently(sheet, SHEET_PATIENCE_MILLISECONDS);
  }

  search(words: string, release?: string): Promise<readonly Found[]> {
    if (release === undefined && this.current === null) return search(null, words);
    return this.asking(release, (asking) => search(asking, words));
  }

  integrity(release?: string): Promise<IntegrityReport> {
    return this.once(release, ["integrity"], ({ whole }) => reportIntegrity(whole));
  }

  codebook(): Codebook {
    return codebook();
  }

  close(): Promise<void> {
    this.closed ??= this.letGo();
    return this.closed;
  }

  private asking<T>(release: string | undefined, work: (asking: Asking) => Promise<T>): Promise<T> {
    return this.shelf.use(release, (opened) => work(this.askingOf(opened)));
  }

  /** Works something out of a release once, under a key that says what it is. */
  private once<T extends object>(
    release: string | undefined,
    key: readonly unknown[],
    work: (opened: OpenRelease) => Promise<T>,
  ): Promise<T> {
    return this.shelf.use(release, (opened) => this.remembered.get(keyOf(opened, key), () => work(opened)));
  }

  private askingOf(opened: OpenRelease): Asking {
    const { record, whole, served } = opened;
    return {
      release: served,
      ask: (request) => this.answer(opened, request),
      values: async () => (await measured(record)).names,
      read: (work) => work(whole),
    };
  }

  /** Requests that mean the same, such as by a name and by its code, have one answer. */
  private async answer(opened: OpenRelease, request: Request<MeasureId>): Promise<Answer> {
    const { names, lastDay } = await measured(opened.record);
    const definition = definitionOf(findMeasure(request.measure), request.variant);
    const resolved = resolveRequest(request, definition, names, lastDay);
    return this.remembered.get(keyOf(opened, ["ask", resolved]), () => ask(opened.record, request));
  }
}

function keyOf({ served }: OpenRelease, what: readonly unknown[]): string {
  return JSON.stringify([served.fingerprint, ...what]);
}

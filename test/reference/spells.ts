import type { Day } from "./days.ts";
import type { Hearing } from "./hearings.ts";
import { compareKeys, earliest, groupBy } from "./ordering.ts";
import type { Proceeding } from "./proceedings.ts";
import type { RawTables } from "./raw-rows.ts";
import type { Motion } from "./requests.ts";

/** One time that a case was taken off the calendar without a decision. */
export interface Closure {
  readonly proceeding: Proceeding;
  readonly caseId: number;
  readonly caseType: string | null;
  readonly court: string | null;
  readonly judge: string | null;
  readonly closedOn: Day;
  readonly endsOn: Day | null;
  readonly endKind: "proceeding" | "motion" | "hearing" | null;
  readonly nextProceedingOn: Day | null;
}

/** A stretch of time that a case was open in one court. It covers its first day and not its last. */
export interface Spell {
  readonly caseId: number;
  readonly caseType: string | null;
  readonly court: string | null;
  readonly judge: string | null;
  readonly status: "active" | "inactive";
  /** Null when no first day is recorded. */
  readonly startsOn: Day | null;
  /** Null while open. */
  readonly endsOn: Day | null;
}

/** One custody with a day of detention. */
export interface CustodySpell {
  readonly caseId: number;
  readonly caseType: string | null;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly endKind: "released" | "next_row" | "completion_censored" | "release_date_censored";
}

const ALWAYS = Number.NEGATIVE_INFINITY;
const NEVER = Number.POSITIVE_INFINITY;

/** Every administrative closure and how it ended. */
export function findClosures(
  proceedings: readonly Proceeding[],
  hearings: readonly Hearing[],
  motions: readonly Motion[],
): Closure[] {
  const byCase = groupBy(proceedings, ({ caseId }) => caseId);
  const hearingsOf = groupBy(
    hearings.filter(({ held, kind }) => held && kind !== "bond"),
    ({ caseId }) => caseId,
  );
  const recalendaredOf = groupBy(
    motions.filter(({ kind, outcome }) => kind === "recalendar" && outcome === "granted"),
    ({ caseId }) => caseId,
  );
  return proceedings.flatMap((closed): Closure[] => {
    const { caseId, completedOn: closedOn } = closed;
    if (closed.ending !== "suspends" || caseId === null || closedOn === null) return [];
    const followers = (byCase.get(caseId) ?? []).filter(
      (other) => other !== closed && follows(other, closed, closedOn),
    );
    const nextProceedingOn = earliest(followers.map(({ beganOn }) => Math.max(beganOn ?? closedOn, closedOn)));
    const heardOn = earliest(
      (hearingsOf.get(caseId) ?? []).map(({ hearingOn }) =>
        hearingOn !== null && hearingOn > closedOn ? hearingOn : null,
      ),
    );
    const motionOn = earliest(
      (recalendaredOf.get(caseId) ?? []).map(({ decidedOn }) =>
        decidedOn !== null && decidedOn >= closedOn ? decidedOn : null,
      ),
    );
    const endsOn = earliest([nextProceedingOn, heardOn, motionOn]);
    const endKind =
      endsOn === null ? null : endsOn === nextProceedingOn ? "proceeding" : endsOn === motionOn ? "motion" : "hearing";
    const { caseType, court, judge } = closed;
    return [{ proceeding: closed, caseId, caseType, court, judge, closedOn, endsOn, endKind, nextProceedingOn }];
  });
}

/** Whether a proceeding of the same case comes after a closure, or was going on beside it. */
function follows(other: Proceeding, closed: Proceeding, closedOn: Day): boolean {
  if (other.isOvertaken) return false;
  if (other.completedOn === null || other.completedOn > closedOn) return true;
  return other.completedOn === closedOn && other.id > closed.id;
}

/** Every stretch of time that a case was open, active or inactive. */
export function findSpells(proceedings: readonly Proceeding[], closures: readonly Closure[]): Spell[] {
  const active = [...groupBy(proceedings, ({ caseId }) => caseId)].flatMap(([caseId, own]) =>
    activeSpells(caseId, own),
  );
  const closed = closures.flatMap((closure): Spell[] => {
    const { closedOn, endsOn, endKind, nextProceedingOn } = closure;
    const inactive = spellOf(closure, closure.caseId, "inactive", closedOn, endsOn ?? NEVER);
    if (endsOn === null || endKind === "proceeding") return inactive;
    return [...inactive, ...spellOf(closure, closure.caseId, "active", endsOn, nextProceedingOn ?? NEVER)];
  });
  return [...active, ...closed];
}

function spellOf(
  of: { caseType: string | null; court: string | null; judge: string | null },
  caseId: number,
  status: Spell["status"],
  begins: number,
  finishes: number,
): Spell[] {
  if (begins >= finishes) return [];
  const { caseType, court, judge } = of;
  const [startsOn, endsOn] = [begins === ALWAYS ? null : begins, finishes === NEVER ? null : finishes];
  return [{ caseId, caseType, court, judge, status, startsOn, endsOn }];
}

/** In the order of their beginnings, each proceeding keeps the case open from where those before it leave off. */
function activeSpells(caseId: number, own: readonly Proceeding[]): Spell[] {
  const ordered = own.toSorted((a, b) => compareKeys([a.beganOn ?? ALWAYS, a.id], [b.beganOn ?? ALWAYS, b.id]));
  let covered = ALWAYS;
  return ordered.flatMap((proceeding, at) => {
    const begins = proceeding.beganOn ?? ALWAYS;
    const next = ordered[at + 1];
    const finishes = finishOf(proceeding, begins, next === undefined ? null : (next.beganOn ?? ALWAYS));
    const spells = spellOf(proceeding, caseId, "active", Math.max(begins, covered), finishes);
    covered = Math.max(covered, finishes);
    return spells;
  });
}

function finishOf(proceeding: Proceeding, begins: number, nextBegins: number | null): number {
  const { completedOn, isOvertaken, ending, isLastFinished } = proceeding;
  if (completedOn === null) return isOvertaken ? (nextBegins ?? begins) : NEVER;
  if (ending !== "moves") return completedOn;
  if (nextBegins !== null) return Math.max(completedOn, nextBegins);
  return isLastFinished ? NEVER : completedOn;
}

/** Every custody with a day of detention, ended by release, by the case's next custody, or by its last completion. */
export function findCustody(
  raw: RawTables,
  typeOf: (caseId: number | null) => string | null,
  decidedOn: (caseId: number) => Day | null,
): CustodySpell[] {
  const rows = raw.tbl_CustodyHistory.map((row) => ({
    id: row.whole("IDNCUSTODY") as number,
    caseId: row.whole("IDNCASE"),
    custody: row.text("CUSTODY"),
    detainedOn: row.day("DATDETAINED"),
    releasedOn: row.day("DATRELEASED"),
  }));
  const dated = rows.filter(({ detainedOn, releasedOn }) => detainedOn !== null || releasedOn !== null);
  return [...groupBy(dated, ({ caseId }) => caseId)].flatMap(([caseId, own]) => {
    const begins = ({ detainedOn, releasedOn }: (typeof own)[number]) => (detainedOn ?? releasedOn) as Day;
    const ordered = own.toSorted((a, b) => compareKeys([begins(a), a.id], [begins(b), b.id]));
    return ordered.flatMap((row, at): CustodySpell[] => {
      const { detainedOn: startsOn, custody } = row;
      if (startsOn === null || custody === "N") return [];
      const next = ordered[at + 1];
      const notBefore = (day: Day | null) => (day !== null && day >= startsOn ? day : null);
      const released = notBefore(row.releasedOn);
      const follower = next === undefined ? null : begins(next);
      const decided = notBefore(decidedOn(caseId));
      const endsOn = earliest([released, follower, decided]);
      const endKind =
        endsOn === null
          ? "release_date_censored"
          : endsOn === released
            ? "released"
            : endsOn === follower
              ? "next_row"
              : "completion_censored";
      return [{ caseId, caseType: typeOf(caseId), startsOn, endsOn, endKind }];
    });
  });
}

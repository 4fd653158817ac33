import type { Day } from "./days.ts";
import { earliest, groupBy } from "./ordering.ts";
import type { RawTables } from "./raw-rows.ts";

/** One tie between a lead case and a rider case. */
export interface Tie {
  readonly lead: number | null;
  readonly rider: number | null;
  readonly linkedOn: Day | null;
  readonly severedOn: Day | null;
  readonly isJoined: boolean;
}

/** A case that was ever tied to another. */
export interface Member {
  readonly caseId: number;
  /** Case number of the group's lead. */
  readonly family: number;
  readonly role: "lead" | "rider" | "both";
  readonly members: number;
  readonly isJoined: boolean;
  readonly everSevered: boolean;
  readonly firstLinkedOn: Day | null;
  readonly firstSeveredOn: Day | null;
}

/** Ties are followed so many steps from a case. */
const STEPS = 4;

/** Every tie. */
export function readTies(raw: RawTables): Tie[] {
  return raw.tbl_Lead_Rider.map((row) => ({
    lead: row.whole("idnLeadCase"),
    rider: row.whole("idnRiderCase"),
    linkedOn: row.day("datCreatedOn"),
    severedOn: row.day("datSeveredOn"),
    isJoined: row.day("datSeveredOn") === null && (row.flag("blnActive") ?? true),
  }));
}

/** The cases of every group, by case number. A group is named by the lowest case that leads and never rides. */
export function findMembers(ties: readonly Tie[]): Map<number, Member> {
  const [leads, rides] = [new Set<number>(), new Set<number>()];
  const neighbours = new Map<number, Set<number>>();
  const join = (a: number, b: number) => neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  for (const { lead, rider } of ties) {
    if (lead === null || rider === null || lead === rider) continue;
    leads.add(lead);
    rides.add(rider);
    join(lead, rider);
    join(rider, lead);
  }
  const sides = groupBy(
    ties.flatMap((tie) => [
      { caseId: tie.lead, tie },
      { caseId: tie.rider, tie },
    ]),
    ({ caseId }) => caseId,
  );
  const groups = groupBy(neighbours.keys(), (caseId) => lowestNear(caseId, neighbours));
  const members = new Map<number, Member>();
  for (const group of groups.values()) {
    const heads = group.filter((caseId) => leads.has(caseId) && !rides.has(caseId));
    const others = group.filter((caseId) => leads.has(caseId));
    const family = Math.min(...(heads.length > 0 ? heads : others.length > 0 ? others : group));
    for (const caseId of group) {
      const own = sides.get(caseId) ?? [];
      members.set(caseId, {
        caseId,
        family,
        role: leads.has(caseId) && rides.has(caseId) ? "both" : leads.has(caseId) ? "lead" : "rider",
        members: group.length,
        isJoined: own.some(({ tie }) => tie.isJoined),
        everSevered: own.some(({ tie }) => tie.severedOn !== null),
        firstLinkedOn: earliest(own.map(({ tie }) => tie.linkedOn)),
        firstSeveredOn: earliest(own.map(({ tie }) => tie.severedOn)),
      });
    }
  }
  return members;
}

/** The lowest case number within four ties of a case, itself included. */
function lowestNear(caseId: number, neighbours: ReadonlyMap<number, ReadonlySet<number>>): number {
  const seen = new Set([caseId]);
  let edge = [caseId];
  for (let step = 0; step < STEPS; step++) {
    const next: number[] = [];
    for (const from of edge) {
      for (const to of neighbours.get(from) ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        next.push(to);
      }
    }
    edge = next;
  }
  return Math.min(...seen);
}

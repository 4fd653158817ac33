import { InputError } from "../base/errors.ts";
import { version } from "../base/version.ts";
import type { Desk } from "./desk.ts";

/** A release as every response names it. */
export interface ReleaseTold {
  readonly id: string;
  /** SHA-256 of its file. */
  readonly checksum: string;
  readonly simulated: boolean;
}

/** The one shape of a successful response; answers have `measure`, `explanation` and `caveats` besides. */
export interface Envelope<T> {
  readonly ok: true;
  /** Version of assize that answered. */
  readonly version: string;
  /** Null where none is loaded. */
  readonly release: ReleaseTold | null;
  readonly data: T;
}

/** Puts data into the success envelope. */
export function envelopeOfData<T>(release: ReleaseTold | null, data: T): Envelope<T> {
  return { ok: true, version, release: release === null ? null : toldOf(release), data };
}

/**
 * The release that is asked: the one of that day, else the current one, null where none is loaded. Throws
 * `release-not-loaded` for a day of which the store has none.
 */
export function releaseAsked(desk: Desk, id?: string): ReleaseTold | null {
  if (id === undefined) return desk.current;
  const found = desk.releases.find((release) => release.id === id);
  if (found !== undefined) return found;
  throw new InputError("release-not-loaded", `no release of ${id} is loaded`, { store: "" });
}

function toldOf({ id, checksum, simulated }: ReleaseTold): ReleaseTold {
  return { id, checksum, simulated };
}

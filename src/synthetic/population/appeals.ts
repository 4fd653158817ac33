/** Appeals to the Board, in the simulated population. */
import { LAST_DAY, NO_DAY } from "../days.ts";
import { type Random, Weighted } from "../random.ts";
import type { Appeal } from "./story.ts";

const DECISIONS = new Weighted<string>([
  ["DIS", 45],
  ["REM", 15],
  ["SAF", 8],
  ["SUS", 5],
  ["DVD", 3],
  ["WDL", 3],
  ["SED", 3],
  ["TER", 2],
  ["BCR", 2],
  ["SDG", 3],
  ["OTH", 3],
  ["REJ", 4],
]);

const TYPES = new Weighted<string>([
  ["Case Appeal", 84],
  ["Appeal of IJ MTR", 11],
  ["Interlocutory Appeal", 1],
  ["Zero Bond Appeal", 0.2],
  ["Circuit Court Remand", 4],
]);

const LOOSE_TYPES = new Weighted<string>([
  ["DD Visa", 92],
  ["DD Bond", 2],
  ["DD Fines", 3],
  ["DD 212", 3],
]);

function draw(random: Random, filed: number, filedBy: string, type: string): Appeal {
  const decided = filed + Math.floor(random.lognormal(330, 0.6));
  return decided <= LAST_DAY
    ? { filed, filedBy, type, decided, decision: DECISIONS.draw(random) }
    : { filed, filedBy, type, decided: NO_DAY, decision: "" };
}

/** The appeal from a judge's decision, or null when nobody appeals. `order`: whether someone was ordered out. */
export function drawAppeal(random: Random, completed: number, order: boolean, absentia: boolean): Appeal | null {
  const share = absentia ? 0.03 : order ? 0.33 : 0.05;
  if (!random.chance(share)) return null;
  const filed = completed + random.between(5, 30);
  if (filed > LAST_DAY) return null;
  const filedBy = order ? "A" : random.chance(0.8) ? "I" : "B";
  return draw(random, filed, filedBy, TYPES.draw(random));
}

/** An appeal from a decision of a DHS officer, which never was in a court. */
export function drawLooseAppeal(random: Random, filed: number): Appeal {
  return draw(random, filed, random.pick(["P", "P", "P", "T", "C", "A"]), LOOSE_TYPES.draw(random));
}

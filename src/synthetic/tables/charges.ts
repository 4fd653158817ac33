import { day } from "../days.ts";
import { type Random, Weighted } from "../random.ts";

/** Charges of removal cases: sections of the statute run together, inner spaces included. */
const REMOVAL = new Weighted<string>([
  ["212a06Ai", 520],
  ["212a07Ai  I", 170],
  ["237a01B", 110],
  ["237a01A", 45],
  ["237a02Aiii", 22],
  ["212a02Ai  I", 18],
  ["212a02Ai  II", 14],
  ["237a02Ai  I", 6],
  ["237a02Aii", 9],
  ["237a02Bi", 12],
  ["237a01Ci", 12],
  ["212a07Bi  II", 7],
  ["212a06Ci", 7],
  ["212a06Cii", 3],
  ["212a09Aii I", 2],
  ["212a09Bi  II", 2],
  ["237a02Ei", 4],
  ["212a02C", 3],
  ["212a04", 1],
]);

const BEFORE = new Weighted<string>([
  ["241a01B", 560],
  ["241a01A", 120],
  ["241a01Ci", 20],
  ["241a02Aiii", 40],
  ["241a02Bi", 50],
  ["241a02Ai", 30],
  ["241a11", 15],
]);

const EXCLUSION = new Weighted<string>([
  ["212a07Ai  I", 500],
  ["212a20", 250],
  ["212a06Ci", 90],
  ["212a02C", 30],
  ["212a19", 40],
]);

/** Every charge that simulated cases carry. */
export const CHARGES: readonly string[] = [...new Set([...REMOVAL.all, ...BEFORE.all, ...EXCLUSION.all])];

const REMOVAL_BEGINS = day(1997, 4, 1);

/** A charge that fits the case type and the law of the day. */
export function drawCharge(random: Random, caseType: string, charged: number): string {
  if (caseType === "EXC") return EXCLUSION.draw(random);
  return (caseType === "DEP" || charged < REMOVAL_BEGINS - 400 ? BEFORE : REMOVAL).draw(random);
}

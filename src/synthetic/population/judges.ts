/** The simulated bench: invented judges, each of one court for some years, with leanings of their own. */
import { Random } from "../random.ts";
import { inventedName } from "./names.ts";
import { COURTS } from "./places.ts";

/** One invented judge. */
export interface Judge {
  /** Three letters, unique. */
  readonly code: string;
  readonly name: string;
  /** Position in `COURTS`. */
  readonly court: number;
  /** First and last calendar year on the bench. */
  readonly from: number;
  readonly to: number;
  /** Shift of the log odds that the judge grants a claim. */
  readonly leaning: number;
}

/** Codes that are no single judge, as the real table has them. They hear a small share of simulated hearings. */
export const PLACEHOLDER_JUDGES: readonly (readonly [code: string, name: string])[] = [
  ["AAA", "<All Judges>"],
  ["VJ1", "VISITING JUDGE 1"],
  ["VJ2", "VISITING JUDGE 2"],
  ["VJ3", "VISITING JUDGE 3"],
  ["ZMC", "MASTER CALENDAR"],
  ["ZVD", "VIDEO"],
  ["ZLJ", "LIVE JUDGE"],
  ["ZFJ", "FORMER IMMIGRATION JUDGE"],
  ["ZD1", "IJ DETAIL 1"],
  ["ZCL", "CLERICAL DOCKET"],
  ["ZTJ", "TEST JUDGE"],
];

const FIRST_BENCH_YEAR = 1985;
const LAST_BENCH_YEAR = 2026;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWX";

/** The judges of a population, and who sits where in which year. */
export class Bench {
  readonly judges: readonly Judge[];
  private readonly sitting: Judge[][][];

  /** About one judge per 1,400 cases, at least one at every court in every year, at most some 1,200. */
  constructor(seed: number, cases: number) {
    const random = new Random(seed, 0x6a756467, 0);
    const wanted = Math.min(1100, Math.max(2 * COURTS.length, Math.round(cases / 1400)));
    const total = COURTS.reduce((sum, { open, detained }) => sum + open + detained, 0);
    const judges: Judge[] = [];
    const add = (court: number, from: number, to: number): void => {
      const n = judges.length * 7919 + 131;
      const code = [n, Math.floor(n / 24), Math.floor(n / 576)].map((k) => LETTERS[k % 24]).join("");
      judges.push({ code, name: inventedName(random), court, from, to, leaning: 0.8 * random.normal() });
    };
    for (const [court, { open, detained }] of COURTS.entries()) {
      add(court, FIRST_BENCH_YEAR, LAST_BENCH_YEAR);
      const more = Math.round(((open + detained) / total) * wanted) - 1;
      for (let i = 0; i < more; i++) {
        const from = Math.round(LAST_BENCH_YEAR - 41 * random.unit() ** 2);
        add(court, from, from + random.between(3, 25));
      }
    }
    this.judges = judges;
    this.sitting = COURTS.map((_, court) => {
      const years: Judge[][] = [];
      for (let year = FIRST_BENCH_YEAR; year <= LAST_BENCH_YEAR + 15; year++) {
        const at = Math.min(year, LAST_BENCH_YEAR);
        years.push(judges.filter((judge) => judge.court === court && judge.from <= at && at <= judge.to));
      }
      return years;
    });
  }

  /** Somebody who sits at the court (position in `COURTS`) in the year. */
  anyone(random: Random, court: number, year: number): Judge {
    const years = this.sitting[court] as Judge[][];
    const at = Math.min(Math.max(year - FIRST_BENCH_YEAR, 0), years.length - 1);
    return random.pick(years[at] as Judge[]);
  }
}

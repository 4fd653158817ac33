/** How many were last seen at a time: those who left by each cause, in a fixed order of causes, and those still in. */
export interface ExitRow {
  readonly time: number;
  readonly events: readonly number[];
  readonly censored: number;
}

/** The curves from `time` on, up to the next point. Before the first, survival is 1 and each incidence 0. */
export interface IncidencePoint {
  readonly time: number;
  /** Those seen up to this time, the ones who leave at it included. */
  readonly atRisk: number;
  /** The share still in after this time, 0 to 1. */
  readonly survival: number;
  /** The share that has left by each cause, in the order of the rows. With `survival` they make 1. */
  readonly incidence: readonly number[];
  /** Of each incidence, by the delta method. */
  readonly standardError: readonly number[];
}

/** One cause's incidence, with the sums over past times from which its variance at any later height follows. */
interface Cause {
  incidence: number;
  linear: number;
  constant: number;
}

/**
 * Cumulative incidence of exits that compete, by cause: one point for each time with an exit, in order of time. Rows
 * are in strictly ascending order of time and all name the same number of causes; a RangeError says so otherwise. With
 * one cause it is 1 less Kaplan-Meier, and its error Greenwood's. Sources: Aalen and Johansen, Scandinavian Journal of
 * Statistics 5 (1978) 141-150; the delta method's variance: Marubini and Valsecchi, Analysing Survival Data from
 * Clinical Trials and Observational Studies (1995), chapter 10.
 */
export function aalenJohansen(rows: readonly ExitRow[]): IncidencePoint[] {
  const causes: Cause[] = (rows[0]?.events ?? []).map(() => ({ incidence: 0, linear: 0, constant: 0 }));
  let atRisk = rows.reduce((sum, { events, censored }) => sum + total(events) + censored, 0);
  let survival = 1;
  let greenwood = 0;
  let before = Number.NEGATIVE_INFINITY;
  const points: IncidencePoint[] = [];
  for (const { time, events, censored } of rows) {
    if (!(time > before)) throw new RangeError(`time ${time} after ${before}: rows must ascend`);
    if (events.length !== causes.length) throw new RangeError(`${events.length} causes at time ${time}`);
    before = time;
    const leaving = total(events);
    const staying = atRisk - leaving;
    if (leaving > 0) {
      const hazard = staying > 0 ? leaving / (atRisk * staying) : 0;
      greenwood += hazard;
      for (const [i, cause] of causes.entries()) advance(cause, events[i] as number, atRisk, survival, hazard);
      survival = staying > 0 ? survival * (staying / atRisk) : 0;
      const incidence = causes.map((cause) => cause.incidence);
      const standardError = causes.map((cause) => Math.sqrt(Math.max(0, variance(cause, greenwood))));
      points.push({ time, atRisk, survival, incidence, standardError });
    }
    atRisk = staying - censored;
  }
  return points;
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** Takes one cause past a time: `survival` is that before it, `hazard` the time's term of Greenwood's sum. */
function advance(cause: Cause, events: number, atRisk: number, survival: number, hazard: number): void {
  const rate = events / atRisk;
  const own = (survival * survival * rate * (1 - rate)) / atRisk;
  const shared = (survival * rate) / atRisk;
  cause.incidence += survival * rate;
  cause.linear += cause.incidence * hazard + shared;
  cause.constant += cause.incidence * cause.incidence * hazard + own + 2 * cause.incidence * shared;
}

/**
 * The sum over past times i of (F - F_i)^2 h_i + own_i - 2 (F - F_i) shared_i, F being the incidence now, F_i that at
 * i and h_i Greenwood's term, multiplied out so that the sums run along with the curve.
 */
function variance({ incidence, linear, constant }: Cause, greenwood: number): number {
  return incidence * incidence * greenwood - 2 * incidence * linear + constant;
}

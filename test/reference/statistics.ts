/** The 97.5th percentile of the standard normal distribution, as printed tables give it to 16 digits. */
const Z = 1.959963984540054;

/** Trials of one family, and how many of them were successes. */
export interface Cluster {
  readonly size: number;
  readonly successes: number;
}

/** A share with its 95 % interval; nulls without trials. */
export interface Share {
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * What clustered trials are worth in independent ones. The variance of the share is that of the sum over clusters of
 * successes less expected successes, against that of single trials; where all agree, clusters count by Kish's formula.
 */
export function effectiveTrials(clusters: readonly Cluster[]): number {
  const trials = total(clusters.map(({ size }) => size));
  if (trials === 0) return 0;
  if (clusters.length === 1) return 1;
  const share = total(clusters.map(({ successes }) => successes)) / trials;
  if (share === 0 || share === 1) return trials ** 2 / total(clusters.map(({ size }) => size ** 2));
  const residuals = total(clusters.map(({ size, successes }) => (successes - share * size) ** 2));
  const k = clusters.length;
  const between = (k / (k - 1)) * (residuals / trials ** 2);
  const single = (share * (1 - share)) / (trials - 1);
  return trials / Math.max(1, between / single);
}

/** Wilson's score interval: the shares p whose score test of the one seen does not reject, as roots of a quadratic. */
export function scoreInterval(successes: number, trials: number, worth: number): Share {
  if (trials === 0) return { share: null, low: null, high: null };
  const share = successes / trials;
  const [a, b, c] = [1 + Z ** 2 / worth, -(2 * share + Z ** 2 / worth), share ** 2];
  const root = Math.sqrt(b ** 2 - 4 * a * c);
  return {
    share,
    low: share === 0 ? 0 : Math.max(0, (-b - root) / (2 * a)),
    high: share === 1 ? 1 : Math.min(1, (-b + root) / (2 * a)),
  };
}

/** How long somebody was watched, and how they left: null while still waiting. */
export interface Wait {
  readonly days: number;
  readonly exit: string | null;
}

/** What a duration is made of. */
export interface Curve {
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Median among those with the event. */
  readonly medianOfFinished: number | null;
  /** Share with the event by so many days; null where nobody was watched that long and somebody still waits. */
  within(days: number): number | null;
}

/** A half, but for rounding of products. */
const HALF = 0.5 + 1e-9;

/** The Kaplan-Meier curve of the event, and the share that had it while all exits compete. */
export function curveOf(waits: readonly Wait[]): Curve {
  const times = [...new Set(waits.map(({ days }) => days))].sort((a, b) => a - b);
  const steps: { days: number; survival: number; low: number | null; high: number | null; incidence: number }[] = [];
  let [survival, remaining, greenwood, incidence] = [1, 1, 0, 0];
  let atRisk = waits.length;
  const at = new Map<number, Wait[]>(times.map((days) => [days, []]));
  for (const wait of waits) at.get(wait.days)?.push(wait);
  for (const days of times) {
    const leaving = at.get(days) ?? [];
    const events = leaving.filter(({ exit }) => exit === "event").length;
    const exits = leaving.filter(({ exit }) => exit !== null).length;
    incidence += remaining * (events / atRisk);
    remaining *= 1 - exits / atRisk;
    survival = events === atRisk ? 0 : survival * (1 - events / atRisk);
    if (events < atRisk) greenwood += events / (atRisk * (atRisk - events));
    steps.push({ days, survival, ...bandOf(survival, greenwood), incidence });
    atRisk -= leaving.length;
  }
  const first = (height: (step: (typeof steps)[number]) => number | null) =>
    steps.find((step) => (height(step) ?? 1) <= HALF)?.days ?? null;
  const finished = waits.filter(({ exit }) => exit === "event").map(({ days }) => days);
  const someoneWaits = waits.some(({ exit }) => exit === null);
  return {
    median: first((step) => step.survival),
    low: first((step) => step.low),
    high: first((step) => step.high),
    medianOfFinished: smallestWith(finished, 0.5),
    within(days) {
      if (waits.length === 0 || (someoneWaits && (times.at(-1) as number) < days)) return null;
      return Math.min(1, steps.findLast((step) => step.days <= days)?.incidence ?? 0);
    },
  };
}

/** The interval of a survival on the scale of log(-log), which is not defined at nought nor before any event. */
function bandOf(survival: number, greenwood: number): { low: number | null; high: number | null } {
  if (survival === 0 || survival === 1) return { low: null, high: null };
  const centre = Math.log(-Math.log(survival));
  const spread = (Z * Math.sqrt(greenwood)) / Math.abs(Math.log(survival));
  return { low: Math.exp(-Math.exp(centre + spread)), high: Math.exp(-Math.exp(centre - spread)) };
}

/** The smallest of some numbers that at least a share of them do not exceed; null without numbers. */
export function smallestWith(numbers: readonly number[], share: number): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(1, Math.ceil(sorted.length * share)) - 1] ?? null;
}

/** The quantile between the two nearest numbers, in proportion; null without numbers. */
export function between(numbers: readonly number[], share: number): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  if (sorted.length === 0) return null;
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number];
  return below + (above - below) * (place - Math.floor(place));
}

/** The sum of some numbers. */
export function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

import { quantile } from "./quantile.ts";
import type { MemorySample, Soaked } from "./soak.ts";

/** One kind of memory over time, in megabytes; the slope is of a line by least squares, in megabytes a minute. */
export interface Over {
  readonly min: number;
  readonly median: number;
  readonly max: number;
  readonly slope: number;
}

/** Minutes that are left out, in which the server settles. */
const WARM_MINUTES = 2;

/** What the memory of a server did under load, once it was warm, and the same in words. */
export function soakReport({ requests, failures, samples }: Soaked) {
  const last = samples.at(-1)?.minutes ?? 0;
  const warm = samples.filter(({ minutes }) => minutes >= Math.min(WARM_MINUTES, last / 2));
  const settled = warm.filter(({ minutes }) => minutes >= last / 2);
  const resident = over(warm, "resident");
  const lines = (["resident", "heap", "buffers"] as const).map((name) => {
    const { min, median, max, slope } = over(warm, name);
    const late = over(settled, name).slope;
    return `${name}: min ${mb(min)}, median ${mb(median)}, max ${mb(max)} MB; ${slope.toFixed(2)} MB a minute, ${late.toFixed(2)} in the second half`;
  });
  const minutes = last.toFixed(1);
  const busy = failures.filter((failure) => failure.startsWith("503 ")).length;
  const told = `${minutes} minutes, ${requests} requests, ${busy} told to come again, ${failures.length - busy} failures; memory after ${WARM_MINUTES} minutes:`;
  return { resident, words: [told, ...lines, ...failures.slice(0, 20)].join("\n") };
}

function over(samples: readonly MemorySample[], name: "resident" | "heap" | "buffers"): Over {
  const points = samples.map((sample) => [sample.minutes, sample[name] / 1e6] as const);
  const values = points.map(([, megabytes]) => megabytes);
  return { min: Math.min(...values), median: quantile(values, 0.5), max: Math.max(...values), slope: slope(points) };
}

function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x0, y0] = [mean(0), mean(1)];
  const products = points.reduce((sum, [x, y]) => sum + (x - x0) * (y - y0), 0);
  return products / points.reduce((sum, [x]) => sum + (x - x0) ** 2, 0);
}

function mb(megabytes: number): string {
  return megabytes.toFixed(0);
}

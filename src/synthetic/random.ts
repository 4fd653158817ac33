/** Mixes a 32-bit number so that neighbouring inputs give unrelated outputs (the finalizer of MurmurHash3). */
function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * A stream of random numbers named by three integers, so that any case of any table can be made again alone.
 * The generator is sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state, no multiplication.
 */
export class Random {
  private a = 0;
  private b = 0;
  private c = 0;
  private counter = 1;

  constructor(seed = 0, stream = 0, index = 0) {
    this.restart(seed, stream, index);
  }

  /** Goes to the start of the stream named by `seed`, `stream` and `index`, each a 32-bit integer. */
  restart(seed: number, stream: number, index: number): void {
    this.a = mix(seed ^ 0x9e3779b9);
    this.b = mix(stream ^ this.a);
    this.c = mix(index ^ this.b);
    this.counter = 1;
    for (let i = 0; i < 6; i++) this.bits();
  }

  /** The next 32 bits, as an integer from -2^31 to 2^31 - 1. */
  bits(): number {
    const { a, b, c, counter } = this;
    const sum = (((a + b) | 0) + counter) | 0;
    this.counter = (counter + 1) | 0;
    this.a = b ^ (b >>> 9);
    this.b = (c + (c << 3)) | 0;
    this.c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum;
  }

  /** A number from 0 up to but not including 1. */
  unit(): number {
    return (this.bits() >>> 0) * 2.3283064365386963e-10;
  }

  /** A whole number from 0 to `count` - 1. */
  below(count: number): number {
    return (this.unit() * count) | 0;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** True in `share` of the draws, 0 to 1. */
  chance(share: number): boolean {
    return this.bits() >>> 0 < share * 4294967296;
  }

  /** One of the values, each as likely. The list must not be empty. */
  pick<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T;
  }

  /** A draw from the normal distribution of mean 0 and variance 1 (sum of twelve uniforms: no tail beyond 6). */
  normal(): number {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += this.unit();
    return sum;
  }

  /** A positive draw whose median is `median` and whose logarithm has standard deviation `spread`. */
  lognormal(median: number, spread: number): number {
    return median * Math.exp(spread * this.normal());
  }
}

/** Values with weights, drawn in proportion. */
export class Weighted<T> {
  private readonly values: readonly T[];
  private readonly upTo: Float64Array;

  constructor(pairs: readonly (readonly [T, number])[]) {
    this.values = pairs.map(([value]) => value);
    this.upTo = new Float64Array(pairs.length);
    let total = 0;
    pairs.forEach(([, weight], i) => {
      total += weight;
      this.upTo[i] = total;
    });
    for (let i = 0; i < this.upTo.length; i++) this.upTo[i] = (this.upTo[i] as number) / total;
  }

  /** The values that can be drawn, in the order given. */
  get all(): readonly T[] {
    return this.values;
  }

  draw(random: Random): T {
    const u = random.unit();
    let i = 0;
    while (i < this.upTo.length - 1 && (this.upTo[i] as number) <= u) i++;
    return this.values[i] as T;
  }
}

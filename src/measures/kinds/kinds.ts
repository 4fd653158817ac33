import type { Kind as KindName, Spec } from "../definition.ts";
import { comparison } from "./comparison.ts";
import { count } from "./count.ts";
import { duration } from "./duration.ts";
import type { Kind } from "./kind.ts";
import { level } from "./level.ts";
import { levelPerJudge } from "./level-per-judge.ts";
import { levelShare } from "./level-share.ts";
import { mean } from "./mean.ts";
import { perJudge } from "./per-judge.ts";
import { ratio } from "./ratio.ts";
import { share } from "./share.ts";

type KindsOf = { readonly [K in KindName]: Kind<Extract<Spec, { kind: K }>> };

const all: KindsOf = {
  count,
  share,
  level,
  "level-share": levelShare,
  duration,
  "per-judge": perJudge,
  "level-per-judge": levelPerJudge,
  ratio,
  mean,
  comparison,
};

/** How figures of a spec's kind are worked out. */
export function kindOf<S extends Spec>(spec: S): Kind<S> {
  return all[spec.kind] as unknown as Kind<S>;
}

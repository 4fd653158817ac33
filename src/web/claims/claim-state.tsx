import type { ClaimState } from "../../measures/claims-answered.ts";

const CLASSES: Readonly<Record<ClaimState, string>> = {
  holds: "state state-holds",
  "depends on the definition": "state state-depends",
  "not in this record": "state state-absent",
};

/** The state of a claim, as words with a sign. */
export function ClaimStateMark({ state }: { state: ClaimState }) {
  return <p class={CLASSES[state]}>{state.charAt(0).toUpperCase() + state.slice(1)}</p>;
}

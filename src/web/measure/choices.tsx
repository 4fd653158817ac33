import type { Child } from "hono/jsx";

/** One thing that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** A field of a form: its label above it. */
export function Field({ id, label, children }: { id: string; label: string; children: Child }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
    </div>
  );
}

/** A list to choose from, with its label. What was chosen stays chosen, also where the list does not have it. */
export function Select({
  id,
  name,
  label,
  chosen,
  choices,
}: {
  id: string;
  name: string;
  label: string;
  chosen: string;
  choices: readonly Choice[];
}) {
  const all = choices.some(({ value }) => value === chosen) ? choices : [...choices, { value: chosen, name: chosen }];
  return (
    <Field id={id} label={label}>
      <select id={id} name={name}>
        {all.map((choice) => (
          <option value={choice.value} selected={choice.value === chosen}>
            {choice.name}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Parameters that a form hands on as they are. */
export function Handed({ parameters }: { parameters: readonly (readonly [name: string, value: string])[] }) {
  return (
    <>
      {parameters
        .filter(([, value]) => value !== "")
        .map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
    </>
  );
}

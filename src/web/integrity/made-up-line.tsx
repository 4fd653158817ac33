import type { Child } from "hono/jsx";

/** What stands for characters that cannot be seen, with their names for those who hear the page. */
const SIGNS: Readonly<Record<string, readonly [sign: string, name: string]>> = {
  "\t": ["\u21e5", "tab"],
  "\n": ["\u21b5", "line break"],
  "\u0000": ["<00>", "zero byte"],
  "\u0002": ["<02>", "unprintable character"],
};

/** A made-up line as it came, with signs for what cannot be seen; a byte beyond ASCII as its number. */
export function MadeUpLine({ text }: { text: string }) {
  return (
    <code class="raw-line">
      {pieces(text).map((piece) => {
        const [sign, name] = SIGNS[piece] ?? [];
        if (sign === undefined) return piece;
        return (
          <>
            <span class="sign" aria-hidden="true">
              {sign}
            </span>
            <span class="unseen"> {name} </span>
            {piece === "\n" && <br />}
          </>
        );
      })}
    </code>
  );
}

/** The row that was made of it: its values, an empty one as such. */
export function MadeUpRow({ values }: { values: readonly string[] }): Child {
  return (
    <code class="raw-line">
      {values.map((value, at) => (
        <>
          {at > 0 && <span class="sign"> | </span>}
          {value === "" ? <span class="sign">empty</span> : value}
        </>
      ))}
    </code>
  );
}

/** Runs of plain text, and one piece for each character that has a sign; other bytes written as `<D1>`. */
function pieces(text: string): string[] {
  const written = text.replaceAll(/[\u0080-\u00ff]/g, (byte) => `<${byte.charCodeAt(0).toString(16).toUpperCase()}>`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has a sign
  return written.split(/([\t\n\u0000\u0002])/).filter((piece) => piece !== "");
}

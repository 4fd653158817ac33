/** SVG as text: elements whose values are escaped, with numbers cut to hundredths of a pixel. */

/** An attribute's value; undefined leaves the attribute out. */
export type AttributeValue = string | number | undefined;

/** One element. Attributes keep their order; `children` is markup already. */
export function element(name: string, attributes: Readonly<Record<string, AttributeValue>>, children = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? round(value) : escapeText(value as string)}"`)
    .join("");
  return children === "" ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

/** Markup moved by that many pixels. */
export function moved(x: number, y: number, children: string): string {
  return element("g", { transform: `translate(${round(x)},${round(y)})` }, children);
}

/** Text that can stand between tags and in a quoted attribute. Control characters, which XML forbids, become spaces. */
export function escapeText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, " ")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}

/** A number to two decimals, as short as it can be written. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire, stripTypeScriptTypes } from "node:module";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { Hono } from "hono";

/** A file that pages need beside their own text. */
export interface Asset {
  /** Address below the site's root; it changes when the content does, so that it may be kept for ever. */
  readonly path: string;
  readonly type: string;
  readonly content: Uint8Array;
}

const require = createRequire(import.meta.url);

/** Faces of the two typefaces: Latin letters, which is what pages are written in. */
const FACES = [
  {
    family: "Source Serif 4",
    weight: 400,
    file: "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2",
  },
  {
    family: "Source Serif 4",
    weight: 600,
    file: "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2",
  },
  {
    family: "Source Sans 3",
    weight: 400,
    file: "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2",
  },
  {
    family: "Source Sans 3",
    weight: 600,
    file: "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2",
  },
] as const;

/** Stand-ins of the same size while a face is on its way, so that nothing moves when it comes. */
const FALLBACKS = `@font-face{font-family:"Source Serif Fallback";src:local("Georgia"),local("Times New Roman"),local("Liberation Serif");size-adjust:98%}
@font-face{font-family:"Source Sans Fallback";src:local("Arial"),local("Liberation Sans"),local("Helvetica");size-adjust:94%}
`;

const fonts = FACES.map((face) => ({
  ...face,
  asset: assetOf(
    face.file.slice(face.file.lastIndexOf("/") + 1),
    "font/woff2",
    readFileSync(require.resolve(face.file)),
  ),
}));

/** What the one style sheet is made of: the look of every page, then what single pages need. */
const STYLES = ["site", "sheet", "measure", "rules", "record", "methods", "reference"] as const;

const style = assetOf(
  "site.css",
  "text/css; charset=utf-8",
  [
    ...fonts.map(
      ({ family, weight, asset }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};font-style:normal;font-display:optional;src:url("${asset.path}") format("woff2")}\n`,
    ),
    FALLBACKS,
    ...STYLES.map((name) => readFileSync(new URL(`./assets/${name}.css`, import.meta.url), "utf8")),
  ].join(""),
);

/** Scripts of pages: small modules that need nothing else. */
const scripts = {
  pointing: scriptOf("pointing"),
  forms: scriptOf("forms"),
  printing: scriptOf("printing"),
};

const icon = assetOf("icon.svg", "image/svg+xml", readFileSync(new URL("./assets/icon.svg", import.meta.url)));

/** Name of a script that a page may ask for. */
export type ScriptName = keyof typeof scripts;

/** Address of the style sheet. */
export const stylePath = style.path;

/** Address of the site's icon. */
export const iconPath = icon.path;

/** Addresses of the typefaces that the first screen of every page is set in. */
export const fontPaths: readonly string[] = fonts.map(({ asset }) => asset.path);

/** Address of a script. */
export function scriptPath(name: ScriptName): string {
  return scripts[name].path;
}

/** Every asset under its address, to be kept for ever. */
export function assets(): Hono {
  const app = new Hono();
  for (const { path, type, content } of [style, icon, ...fonts.map(({ asset }) => asset), ...Object.values(scripts)]) {
    app.get(path, (context) =>
      context.body(content as Uint8Array<ArrayBuffer>, 200, {
        "Content-Type": type,
        "Cache-Control": "public, max-age=31536000, immutable",
      }),
    );
  }
  return app;
}

/** A browser script: as it was compiled, or, where the source itself runs, without its types. */
function scriptOf(name: string): Asset {
  const isSource = import.meta.url.endsWith(".ts");
  const file = fileURLToPath(new URL(`./browser/${name}${isSource ? ".ts" : ".js"}`, import.meta.url));
  const text = readFileSync(file, "utf8");
  const script = isSource ? stripTypeScriptTypes(text) : text.replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");
  return assetOf(`${name}.js`, "text/javascript; charset=utf-8", script);
}

function assetOf(name: string, type: string, content: string | Uint8Array): Asset {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const print = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const ending = extname(name);
  return { path: `/assets/${name.slice(0, -ending.length)}.${print}${ending}`, type, content: bytes };
}

import { InputError } from "../base/errors.ts";

/** Where EOIR publishes the newest release, in the first days of each month. The earlier FOIA-TRAC-Report.zip is gone. */
export const EOIR_ADDRESS = "https://fileshare.eoir.justice.gov/EOIR%20Case%20Data.zip";

/** Whether a location given by a user is an address to download rather than a path. */
export function isAddress(location: string): boolean {
  return /^https?:\/\//i.test(location);
}

/** An address as a URL. Throws `bad-option` for anything but http and https. */
export function parseAddress(address: string): URL {
  if (isAddress(address) && URL.canParse(address)) return new URL(address);
  throw new InputError(
    "bad-option",
    `not a web address: ${address}`,
    { option: "address", value: address },
    {
      advice: `give one that begins with https://, for example ${EOIR_ADDRESS}`,
    },
  );
}

/** The file name that an address is stored under: its last part, made safe for any file system, ending in `.zip`. */
export function fileNameOf(url: URL): string {
  const last = url.pathname.split("/").at(-1) ?? "";
  const safe = decoded(last)
    .replace(/[^\p{L}\p{N} ._()-]+/gu, "_")
    .replace(/^\.+/, "");
  const name = safe === "" ? "release.zip" : safe;
  return /\.zip$/i.test(name) ? name : `${name}.zip`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

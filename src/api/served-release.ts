import type { Manifest } from "../record/manifest.ts";

/** A release that can be asked, as far as its readers are told. */
export interface ServedRelease {
  /** The release's day, `YYYY-MM-DD`. */
  readonly id: string;
  /** SHA-256 of the release's file. */
  readonly checksum: string;
  /** Changes whenever the release is loaded anew, or by another version: what a cached answer depends on. */
  readonly fingerprint: string;
  /** Whether every case in it is invented. */
  readonly simulated: boolean;
  /** Last day that it knows of: the one before the release. */
  readonly lastDay: string;
  readonly manifest: Manifest;
}

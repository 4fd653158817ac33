import { defineConfig } from "vitest/config";

const BROWSER = "test/browser/**/*.test.ts";

export default defineConfig({
  test: {
    env: { TZ: "UTC" },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: "code", include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"], exclude: [BROWSER] },
      },
      {
        extends: true,
        test: { name: "browser", include: [BROWSER], globalSetup: "test/browser/global-setup.ts" },
      },
    ],
  },
});

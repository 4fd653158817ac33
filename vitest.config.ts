import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const BROWSER = "test/browser/**/*.test.ts";
const DRAWINGS = "src/web/charts/*.test.ts";

export default defineConfig({
  test: {
    env: { TZ: "UTC" },
    // One on a machine of two cores would leave one idle while the other waits for a browser or a command.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        // Files share the packages that they import, which saves a fifth of the time; no test leaves anything behind.
        extends: true,
        test: {
          name: "code",
          include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
          exclude: [BROWSER, DRAWINGS],
          isolate: false,
        },
      },
      {
        // The renderer of drawings can be started only once in a process.
        extends: true,
        test: { name: "drawings", include: [DRAWINGS] },
      },
      {
        extends: true,
        test: { name: "browser", include: [BROWSER], globalSetup: "test/browser/global-setup.ts" },
      },
    ],
  },
});

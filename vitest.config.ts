import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, ""),
      // The marker throws outside a server bundle; tests are the server.
      "server-only": fileURLToPath(
        new URL("./node_modules/server-only/empty.js", import.meta.url),
      ),
    },
  },
  test: {
    include: ["**/*.test.ts"],
    exclude: ["node_modules/**", ".next/**", ".data/**"],
    // Tests wait for the database, so no core need be left to the runner.
    maxWorkers: "100%",
    globalSetup: ["e2e/vitest-setup.ts"],
    // Against a test that hangs, never against a slow machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ["e2e/vitest-env.ts"],
  },
});

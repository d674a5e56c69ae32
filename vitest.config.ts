import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["dsl-source"] },
  ssr: { resolve: { conditions: ["dsl-source"] } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: ["test/support/postgresql-server.ts"],
    reporters: ["default", "./test/support/plain-summary.mjs"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});

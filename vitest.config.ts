import { defineConfig } from "vitest/config";

// `unit` needs nothing but Node. `peers` talks to real servers and a browser (see test/peers/).
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.{ts,tsx}", "scripts/*.test.ts", "test/*.test.ts", "test/unit/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "peers",
          include: ["test/peers/**/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // One server at a time: two cores, and what is measured is whether it works.
          fileParallelism: false,
        },
      },
    ],
  },
});

import { defineConfig } from "vitest/config";

/** Tests that start the program again and again: minutes of processor time that `npm run check` has not. */
const PRODUCT = ["test/cli.test.ts", "test/start.test.ts", "test/unit/kill.test.ts", "test/product/**/*.test.ts"];

// `unit` needs nothing but Node. `product` starts the whole program. `peers` talks to real servers and a browser
// (see test/peers/). `npm run check` runs the first, `npm test` all.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.{ts,tsx}", "scripts/*.test.ts", "test/*.test.ts", "test/unit/**/*.test.ts"],
          exclude: PRODUCT,
          // Every file would otherwise load and compile the same modules again: a third of the time. Nothing here keeps state
          // but pure memoisation.
          pool: "threads",
          isolate: false,
          testTimeout: 60_000,
        },
      },
      { test: { name: "product", include: PRODUCT, testTimeout: 120_000, hookTimeout: 120_000 } },
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

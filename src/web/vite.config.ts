// How is the web app built, and how does it reach the server while one works on it?
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { contract } from "../app/contract/contract.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const server = process.env["AFTERVIEW_SERVER"] ?? "http://127.0.0.1:7399";

/**
 * `virtual:routes` is the method and path of every operation, taken from the contract when the app is built.
 * So the client derives from the contract without carrying its schemas (and zod) into the browser.
 */
function routesOfTheContract(): Plugin {
  const name = "virtual:routes";
  return {
    name: "afterview-routes",
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      const routes = Object.fromEntries(
        Object.entries(contract).map(([operation, { method, path }]) => [operation, `${method} ${path}`]),
      );
      return `export const routes = ${JSON.stringify(routes)};`;
    },
  };
}

export default defineConfig({
  root: here,
  plugins: [react(), routesOfTheContract()],
  build: {
    outDir: fileURLToPath(new URL("../../dist/web", import.meta.url)),
    emptyOutDir: true,
    target: ["chrome123", "firefox120", "safari17.5"],
    assetsInlineLimit: 0,
    // One small sheet: pages that open later bring no styles that would move things.
    cssCodeSplit: false,
    reportCompressedSize: true,
  },
  server: {
    // The server answers only to its own Host and Origin.
    proxy: {
      "/api": {
        target: server,
        changeOrigin: true,
        configure: (proxy) => proxy.on("proxyReq", (request) => request.setHeader("origin", server)),
      },
    },
  },
});

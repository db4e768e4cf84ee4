// How does one work on the app? The server from source, started again at every change, and Vite before it: `npm run dev`.
//
// Data lies in tmp/dev, never in the folder of the app that one uses oneself.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createServer } from "vite";
import { root, toolEnvironment } from "./run-program.ts";

const SERVER_PORT = 7399;
const WEB_PORT = 7398;

const server = `http://127.0.0.1:${SERVER_PORT}`;
process.env["AFTERVIEW_SERVER"] = server;

const vite = await createServer({
  configFile: join(root, "src/web/vite.config.ts"),
  server: {
    host: "127.0.0.1",
    port: WEB_PORT,
    strictPort: true,
    // The launch link is opened through Vite, so that its cookie is set and the way leads back here.
    proxy: { "/open": { target: server, changeOrigin: true } },
  },
});
await vite.listen();

const main = join(root, "src/main.ts");
const options = ["--port", String(SERVER_PORT), "--data", join(root, "tmp", "dev"), "--no-open"];
const child = spawn(process.execPath, ["--watch", "--watch-preserve-output", main, "start", ...options], {
  cwd: root,
  env: toolEnvironment(),
  stdio: ["ignore", "pipe", "inherit"],
});
child.stdout.setEncoding("utf8").on("data", (text: string) => {
  process.stdout.write(text.replaceAll(server, `http://127.0.0.1:${WEB_PORT}`));
});

const stop = (): void => {
  child.kill("SIGTERM");
  void vite.close();
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
child.on("exit", (code) => {
  void vite.close();
  process.exitCode = code ?? 0;
});

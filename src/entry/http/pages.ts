// Which files make up the web app, and with which headers are they served?
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import type { Hono } from "hono";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
};

/** Scripts from here only; style attributes are what CodeMirror and React need; nothing from anywhere else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

interface Page {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  tag: string;
}

/** Serves the built web app out of memory; unknown addresses get the app itself, which has its own routes. */
export async function addPages(app: Hono, folder: string): Promise<void> {
  const pages = await readPages(folder);
  app.get("*", (c) => {
    const isAsset = c.req.path.startsWith("/assets/");
    const page = pages.get(c.req.path) ?? (isAsset ? undefined : pages.get("/index.html"));
    if (!page) {
      const isMissingApp = pages.size === 0;
      return c.text(
        isMissingApp ? "The web app is not built. Run `npm run build`." : "Not found.",
        isMissingApp ? 503 : 404,
      );
    }
    const headers = {
      "Content-Type": page.type,
      "Content-Security-Policy": POLICY,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
      // Vite puts a hash of the content into the names of assets.
      "Cache-Control": isAsset ? "public, max-age=31536000, immutable" : "no-cache",
      ETag: page.tag,
    };
    if (c.req.header("if-none-match") === page.tag) return new Response(null, { status: 304, headers });
    return new Response(page.bytes, { headers });
  });
}

async function readPages(folder: string): Promise<Map<string, Page>> {
  const pages = new Map<string, Page>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name);
        const bytes = new Uint8Array(await readFile(file));
        const tag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
        const type = TYPES[extname(file)] ?? "application/octet-stream";
        pages.set(`/${relative(folder, file).split(sep).join("/")}`, { bytes, type, tag });
      }),
  );
  return pages;
}

// How do files, .eml downloads and live updates travel? The few routes whose bodies are not JSON.
import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { streamSSE } from "hono/streaming";
import { readStored, type Context } from "../../app/context.ts";
import { byteRoutes } from "../../app/contract/contract.ts";
import { Fault } from "../../app/fault.ts";
import type { Changes } from "../../app/changes.ts";
import { honoPath, tooLarge } from "./route.ts";

/** Mail servers commonly refuse messages above 25 MB, and base64 adds a third. */
const FILE_LIMIT = 20_000_000;
/** Comment lines keep the connection from being taken for dead. */
const HEARTBEAT_MILLISECONDS = 20_000;

export function addByteRoutes(api: Hono, context: Context & { changes?: Changes }): void {
  const { world, account } = context;

  api.put(
    honoPath(byteRoutes.uploadFile.path),
    bodyLimit({ maxSize: FILE_LIMIT, onError: () => tooLarge(FILE_LIMIT) }),
    async (c) => {
      const { id, name } = c.req.param() as { id: string; name: string };
      await readStored(context, id);
      if (!isFileName(name))
        throw new Fault("bad-input", `"${name}" cannot be a file name.`, {
          value: name,
          place: "name",
          accepted: "a plain file name without / or \\",
        });
      const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase() || "application/octet-stream";
      if (!/^[a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+$/.test(type))
        throw new Fault("bad-input", "The Content-Type is not a MIME type.", { value: type, place: "Content-Type" });
      await world.files.put(account, id, name, type, new Uint8Array(await c.req.arrayBuffer()), world.clock.now());
      world.announce(account, { about: "application", id });
      return c.json({ files: await world.files.list(account, id) });
    },
  );

  api.get(honoPath(byteRoutes.downloadFile.path), async (c) => {
    const { id, name } = c.req.param() as { id: string; name: string };
    const file = await world.files.read(account, id, name);
    if (!file) throw new Fault("not-found", `This application has no file "${name}".`, { value: name, place: "name" });
    // Always a download: a page made of an uploaded file would run with our origin.
    return download(file.bytes, name, "application/octet-stream");
  });

  api.get(honoPath(byteRoutes.downloadDraft.path), async (c) => {
    const { id, touch } = c.req.param() as { id: string; touch: string };
    // Loaded when asked for: it brings the composer and the reviewer along.
    const { buildEml } = await import("../../app/build-eml.ts");
    const eml = await buildEml(context, id, touch);
    return download(eml.bytes, eml.name, "message/rfc822");
  });

  api.get(honoPath(byteRoutes.downloadLetter.path), async (c) => {
    const { id } = c.req.param() as { id: string };
    const raw = await world.outbox.readRaw(account, id);
    if (!raw) throw new Fault("not-found", "There is no such letter.", { value: id, place: "id" });
    return download(raw, "letter.eml", "message/rfc822");
  });

  api.get(byteRoutes.events.path, (c) =>
    streamSSE(c, async (stream) => {
      const stop = context.changes?.listen(account, (change) => {
        stream.writeSSE({ data: JSON.stringify(change) }).catch(() => stream.abort());
      });
      await stream.write(": open\n\n");
      // Unreferenced: an open window must not keep a stopping app alive.
      const heartbeat = setInterval(() => void stream.write(": still here\n\n"), HEARTBEAT_MILLISECONDS).unref();
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      clearInterval(heartbeat);
      stop?.();
    }),
  );
}

// eslint-disable-next-line no-control-regex -- control characters are what is refused
const UNFIT = /[\u0000-\u001f\u007f/\\]/;

function isFileName(name: string): boolean {
  return name.length > 0 && name.length <= 255 && !UNFIT.test(name) && name !== "." && name !== "..";
}

function download(bytes: Uint8Array, name: string, type: string): Response {
  const ascii = name.replaceAll(/[^\x20-\x7e]|["\\]/g, "_");
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
    },
  });
}

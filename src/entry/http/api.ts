// How do HTTP requests become operations? Every route comes from the contract's table.
import { Hono, type Context as HonoContext } from "hono";
import { bodyLimit } from "hono/body-limit";
import { contract, type OperationName } from "../../app/contract/contract.ts";
import type { Context } from "../../app/context.ts";
import { Fault } from "../../app/fault.ts";
import { runOperation } from "../../app/run-operation.ts";
import { addByteRoutes } from "./byte-routes.ts";
import { openApi } from "./open-api.ts";
import { honoPath, tooLarge } from "./route.ts";

/** Case files are at most 5 MB; a whole history of letters fits. */
const JSON_LIMIT = 6_000_000;

/** The routes below `/api/`, for one account. */
export function createApi(context: Context): Hono {
  const api = new Hono();
  api.onError((error, c) => answerError(c, error));
  api.use("/api/*", async (c, next) => {
    await next();
    c.header("Cache-Control", "no-store");
    c.header("X-Content-Type-Options", "nosniff");
  });
  api.get("/api/openapi.json", (c) => c.json(openApi()));
  addByteRoutes(api, context);
  for (const name of Object.keys(contract) as OperationName[]) {
    const { method, path } = contract[name];
    const limit = bodyLimit({ maxSize: JSON_LIMIT, onError: () => tooLarge(JSON_LIMIT) });
    api.on(method, honoPath(path), limit, async (c) => c.json(await runOperation(name, context, await readInput(c))));
  }
  api.all("/api/*", () => {
    throw new Fault("not-found", "There is no such route. GET /api/openapi.json lists them all.");
  });
  return api;
}

/** Path parameters, query and JSON body as one input; what stands in the path wins. */
async function readInput(c: HonoContext): Promise<Record<string, unknown>> {
  const path = c.req.param() as Record<string, string>;
  if (c.req.method === "GET") return { ...c.req.query(), ...path };
  const type = c.req.header("content-type");
  const text = await c.req.text();
  if (text === "") return { ...path };
  if (type === undefined || !/^application\/json\b/i.test(type)) {
    throw new Fault("bad-input", "The body must be JSON.", {
      value: type ?? "no Content-Type",
      place: "Content-Type",
      accepted: "application/json",
    });
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    throw new Fault(
      "bad-input",
      `The body is not JSON: ${(error as Error).message}`,
      { place: "body", accepted: "one JSON object" },
      error,
    );
  }
  if (body === null || typeof body !== "object" || Array.isArray(body)) {
    throw new Fault("bad-input", "The body must be one JSON object.", { place: "body", accepted: "one JSON object" });
  }
  return { ...body, ...path };
}

/** A fault as its status and one JSON shape; anything else as 500 without its inner words. */
export function answerError(c: HonoContext, error: unknown): Response {
  if (error instanceof Fault) {
    const { problems, ...details } = error.details;
    return c.json(
      { error: { code: error.code, says: error.message, ...details, ...(problems === undefined ? {} : { problems }) } },
      error.status as 400,
    );
  }
  console.error("afterview: unexpected error", error);
  return c.json(
    {
      error: {
        code: "unexpected",
        says: "Something went wrong inside Afterview. Nothing was lost; the terminal shows the details.",
      },
    },
    500,
  );
}

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLaunchTokens } from "../../store/launch-tokens.ts";
import { openSessions } from "../../store/sessions.ts";
import { openTestWorld, REPOSITORY, type TestWorld } from "../../../test/test-world.ts";
import { createHttp } from "./serve.ts";

const PORT = 7337;
const HOST = `127.0.0.1:${PORT}`;
let world: TestWorld;
let app: Awaited<ReturnType<typeof createHttp>>;
let tokens: ReturnType<typeof openLaunchTokens>;

beforeAll(async () => {
  world = await openTestWorld();
  tokens = openLaunchTokens(world.folder);
  const sessions = openSessions(world.folder);
  app = await createHttp({ context: world.context, tokens, sessions, pages: `${REPOSITORY}/src/web` }, () => PORT);
});
afterAll(() => world.close());

async function letIn(): Promise<string> {
  const answer = await app.request(`/open?token=${await tokens.mint()}`, { headers: { host: HOST } });
  return answer.headers.get("set-cookie")!.split(";")[0]!;
}

function get(path: string, headers: Record<string, string> = {}) {
  return app.request(path, { headers: { host: HOST, ...headers } });
}

describe("the door", () => {
  test("a launch token opens a session once and leads to the app without the token", async () => {
    const token = await tokens.mint();
    const first = await get(`/open?token=${token}`);
    expect(first.status).toBe(303);
    expect(first.headers.get("location")).toBe("/");
    expect(first.headers.get("set-cookie")).toMatch(/HttpOnly/i);
    expect(first.headers.get("set-cookie")).toMatch(/SameSite=Strict/i);
    expect((await get(`/open?token=${token}`)).status).toBe(403);
  });

  test("of two requests with one token, one gets in", async () => {
    const token = await tokens.mint();
    const answers = await Promise.all([get(`/open?token=${token}`), get(`/open?token=${token}`)]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 403]);
  });

  test("a token that was never made, is empty or is a path opens nothing", async () => {
    for (const token of ["", "x".repeat(43), "../session.key", "%2e%2e%2fsession.key"]) {
      expect((await get(`/open?token=${token}`)).status).toBe(403);
    }
  });

  test("the API answers 401 without a session and with a forged one", async () => {
    for (const path of ["/api/applications", "/api/openapi.json", "/api/nowhere", "/api/events"]) {
      expect((await get(path)).status).toBe(401);
    }
    const [name, value] = (await letIn()).split("=");
    const forged = `${name}=${value!.slice(0, -2)}xx`;
    expect((await get("/api/applications", { cookie: forged })).status).toBe(401);
  });

  test("the API answers with a session", async () => {
    const answer = await get("/api/applications", { cookie: await letIn() });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ applications: [] });
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  const foreign = [
    "evil.example",
    "evil.example:7337",
    "127.0.0.1:7338",
    "127.0.0.1",
    "localhost.evil.example:7337",
    "0.0.0.0:7337",
    "127.0.0.1:7337.evil.example",
  ];
  test.each(foreign)("a foreign Host is refused: %s", async (host) => {
    const cookie = await letIn();
    const answer = await app.request("/api/applications", { headers: { host, cookie } });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  const origins = [
    "http://evil.example",
    "null",
    "https://127.0.0.1:7337",
    "http://127.0.0.1:7338",
    "http://127.0.0.1:7337.evil.example",
    "http://evil.example/127.0.0.1:7337",
  ];
  test.each(origins)("a foreign Origin is refused: %s", async (origin) => {
    const answer = await get("/api/applications", { cookie: await letIn(), origin });
    expect(answer.status).toBe(403);
  });

  test("requests that the browser marks as coming from another site are refused", async () => {
    const cookie = await letIn();
    for (const site of ["cross-site", "same-site"]) {
      expect((await get("/api/applications", { cookie, "sec-fetch-site": site })).status).toBe(403);
    }
    expect(
      (await get("/api/applications", { cookie, "sec-fetch-site": "same-origin", origin: `http://${HOST}` })).status,
    ).toBe(200);
  });

  test("a body that a form of another page could send is refused", async () => {
    const cookie = await letIn();
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
      const answer = await app.request("/api/sample", {
        method: "POST",
        headers: { host: HOST, cookie, "content-type": type },
        body: "{}",
      });
      expect(answer.status).toBe(400);
    }
  });

  test("a wrong input is one sentence with value, place and what is accepted", async () => {
    const headers = { host: HOST, cookie: await letIn(), "content-type": "application/json" };
    const caseFile = {
      afterview: 1,
      candidate: { name: "A", timeZone: "Europe/Berlin" },
      company: { name: "B", culture: "fromal" },
      role: { title: "C" },
    };
    const answer = await app.request("/api/applications", {
      method: "POST",
      headers,
      body: JSON.stringify({ caseFile }),
    });
    expect(answer.status).toBe(400);
    const { error } = (await answer.json()) as { error: { code: string; says: string; place: string } };
    expect(error.code).toBe("bad-input");
    expect(error.place).toBe("caseFile.company.culture");
    expect(error.says).toContain("Did you mean formal?");
  });

  test("an address that names an object property is only not found", async () => {
    const cookie = await letIn();
    for (const id of ["__proto__", "constructor", "..%2f..%2fetc"]) {
      expect((await get(`/api/applications/${id}`, { cookie })).status).toBe(404);
    }
  });
});

describe("OpenAPI", () => {
  test("describes every operation of the contract with its parameters", async () => {
    const answer = await get("/api/openapi.json", { cookie: await letIn() });
    const document = (await answer.json()) as {
      openapi: string;
      paths: Record<string, Record<string, { operationId: string; parameters: { name: string; in: string }[] }>>;
    };
    expect(document.openapi).toBe("3.1.0");
    const { contract } = await import("../../app/contract/contract.ts");
    const described = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map((one) => one.operationId),
    );
    expect(described).toEqual(expect.arrayContaining(Object.keys(contract)));
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const name of path.matchAll(/\{(\w+)\}/g)) {
        for (const one of Object.values(methods))
          expect(one.parameters).toContainEqual(expect.objectContaining({ name: name[1], in: "path" }));
      }
    }
    expect(JSON.stringify(document)).not.toContain("$defs");
  });
});

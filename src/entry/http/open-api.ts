// How does the contract read as OpenAPI 3.1?
import * as z from "zod";
import { byteRoutes, contract, type OperationShape } from "../../app/contract/contract.ts";

let made: object | undefined;

/** The document is the same for everybody, so it is made once. */
export function openApi(): object {
  made ??= describe();
  return made;
}

function describe(): object {
  const paths: Record<string, Record<string, unknown>> = {};
  const at = (path: string) => (paths[path] ??= {});
  for (const [name, operation] of Object.entries(contract) as [string, OperationShape][]) {
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
    const input = toSchema(operation.input, "input") as { properties?: Record<string, unknown>; required?: string[] };
    const rest = Object.entries(input.properties ?? {}).filter(([key]) => !names.includes(key));
    const inQuery = operation.method === "GET";
    const required = (input.required ?? []).filter((key) => !names.includes(key));
    at(operation.path)[operation.method.toLowerCase()] = {
      operationId: name,
      summary: operation.summary,
      parameters: [
        ...names.map((key) => ({
          name: key,
          in: "path",
          required: true,
          schema: input.properties?.[key] ?? { type: "string" },
        })),
        ...(inQuery
          ? rest.map(([key, schema]) => ({ name: key, in: "query", required: required.includes(key), schema }))
          : []),
      ],
      ...(!inQuery && rest.length > 0
        ? {
            requestBody: {
              required: required.length > 0,
              content: {
                "application/json": {
                  schema: {
                    type: "object",
                    properties: Object.fromEntries(rest),
                    required,
                    additionalProperties: false,
                  },
                },
              },
            },
          }
        : {}),
      responses: {
        "200": {
          description: "Done.",
          content: { "application/json": { schema: toSchema(operation.output, "output") } },
        },
        default: { $ref: "#/components/responses/Error" },
      },
    };
  }
  for (const [name, route] of Object.entries(byteRoutes)) {
    const names = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
    const bytes = { "application/octet-stream": {} };
    at(route.path)[route.method.toLowerCase()] = {
      operationId: name,
      summary: route.summary,
      parameters: names.map((key) => ({ name: key, in: "path", required: true, schema: { type: "string" } })),
      ...(route.method === "PUT" ? { requestBody: { required: true, content: bytes } } : {}),
      responses: {
        "200": { description: "Done.", content: name === "events" ? { "text/event-stream": {} } : bytes },
        default: { $ref: "#/components/responses/Error" },
      },
    };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Afterview",
      version: "1",
      description: "Following up after job interviews. Served on the loopback address only.",
    },
    components: {
      securitySchemes: { session: { type: "apiKey", in: "cookie", name: "afterview" } },
      responses: {
        Error: {
          description: "Refused or failed: a code, and one sentence for a person.",
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: ["error"],
                properties: {
                  error: {
                    type: "object",
                    required: ["code", "says"],
                    properties: { code: { type: "string" }, says: { type: "string" } },
                  },
                },
              },
            },
          },
        },
      },
    },
    security: [{ session: [] }],
    paths,
  };
}

function toSchema(schema: z.ZodType, io: "input" | "output"): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, reused: "inline", unrepresentable: "any" }) as Record<
    string,
    unknown
  >;
  return liftDefinitions(rest);
}

/** Named shapes (`$defs`) are written out in place, so that every schema of the document stands by itself. */
function liftDefinitions(schema: Record<string, unknown>): Record<string, unknown> {
  const definitions = (schema["$defs"] ?? {}) as Record<string, unknown>;
  const expand = (value: unknown, depth: number): unknown => {
    if (Array.isArray(value)) return value.map((item) => expand(item, depth));
    if (value === null || typeof value !== "object") return value;
    const reference = (value as { $ref?: unknown }).$ref;
    if (typeof reference === "string" && reference.startsWith("#/$defs/") && depth < 20) {
      return expand(definitions[reference.slice("#/$defs/".length)], depth + 1);
    }
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== "$defs")
        .map(([key, item]) => [key, expand(item, depth)]),
    );
  };
  return expand(schema, 0) as Record<string, unknown>;
}

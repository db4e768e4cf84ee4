// What does the build-time module of routes look like?
declare module "virtual:routes" {
  /** `"GET /api/today"` by operation name. */
  export const routes: Record<string, string>;
}

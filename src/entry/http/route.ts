// How do the contract's paths and limits read in the router's terms?
import { Fault } from "../../app/fault.ts";

/** `/api/applications/{id}` as `/api/applications/:id`. */
export function honoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ":$1");
}

export function tooLarge(limit: number): never {
  throw new Fault("too-large", `That is too large: at most ${Math.round(limit / 1_000_000)} MB.`, {
    accepted: `at most ${limit} bytes`,
  });
}

// Which sentence do the things make that somebody has, is and knows: "I hold a licence and have ten years of experience"?
import { listOf, type Woven } from "./attach.ts";
import { indefiniteArticle } from "./noun-phrase.ts";

/** A verb and what it is said of. */
export interface Part {
  verb: string;
  objects: string[];
  asset?: true;
  /** "6 years" and what they were spent on, where more may be listed. */
  span?: { years: string; field: string };
}

export const INCLUDES = "my experience includes";
export const WITH = "have experience with";

/** Of lists of bare names one says that they are known; one thing among others is told by "includes". */
export function settled(parts: Part[]): Part[] {
  for (const part of parts) {
    if (part.span && part.span.field.includes(", "))
      part.objects = [
        `${part.span.years} of experience in ${listOf(part.span.field.replace(/ and (?=[^,]*$)/, ", ").split(", "))}`,
      ];
  }
  // "UDT forklift, reach truck licence": both are licences.
  const [matter, paper] = parts;
  if (
    paper?.verb === "hold" &&
    matter &&
    (matter.verb === WITH || matter.verb === INCLUDES) &&
    matter.objects.length === 1 &&
    !/\b\d/.test(matter.objects[0]!) &&
    matter.objects[0]!.split(" ").length < 5 &&
    /\b(?:licen[cs]e|ticket|card)$/.test(paper.objects[0]!)
  ) {
    const first = matter.objects[0]!.replace(/^an? /, "");
    paper.objects[0] = `${indefiniteArticle(first)} ${first} and ${paper.objects[0]!.replace(/^an? /, "")}`;
    parts.shift();
  }
  // "BLS, ACLS, PALS": one noun for all of them.
  for (const part of parts) {
    const named = part.objects.map((object) => /^an? (\p{Lu}[\p{Lu}\d]+) (certificate|certification)$/u.exec(object));
    if (part.verb === "hold" && named.length > 1 && named.every((match) => match !== null && match[2] === named[0]![2]))
      part.objects = [`${listOf(named.map((match) => match![1]!))} ${named[0]![2]!}s`];
  }
  const years = parts.findIndex(
    (part, at) => at > 0 && part.objects.length === 1 && / of experience$/.test(part.objects[0]!),
  );
  if (years > 0 && /^(?:am|have been)$/.test(parts[0]!.verb)) {
    parts[0]!.objects.push(`${parts[0]!.objects.pop()!} with ${parts[years]!.objects[0]!}`);
    parts.splice(years, 1);
  }
  for (let at = 1; at < parts.length; at++) {
    const field = /^have (experience (?:with|in))$/.exec(parts[at]!.verb);
    if (field && parts[at - 1]!.verb === "have") {
      parts[at - 1]!.objects.push(`${field[1]!} ${listOf(parts[at]!.objects)}`);
      parts.splice(at--, 1);
    }
  }
  const vague = parts.filter((part) => part.verb === WITH || part.verb === INCLUDES);
  if (vague.length > 1 && vague.length === parts.length)
    return [{ verb: INCLUDES, objects: vague.flatMap((part) => part.objects) }];
  return parts;
}

export function compiled(parts: readonly Part[]): Woven {
  const first = parts[0]!;
  const own = parts.filter((part) => !part.verb.startsWith("my "));
  const other = parts.filter((part) => part.verb.startsWith("my "));
  const mine = own
    .map((part) => `${part.verb} ${listOf(part.objects)}`)
    .reduce(
      (whole, next) => (whole === "" ? next : `${whole}${/ and |, /.test(whole) ? ", and " : " and "}${next}`),
      "",
    );
  if (other.length === 0) {
    const alone = own.length === 1 && first.asset && first.objects.length === 1 && !first.objects[0]!.includes(",");
    return { i: mine, ...(alone ? { asset: first.objects[0]! } : {}) };
  }
  const rest = other.map((part) => `${part.verb} ${listOf(part.objects)}`).join(", and ");
  if (mine === "") return { full: rest };
  return { full: first.verb.startsWith("my ") ? `${rest}, and I ${mine}` : `I ${mine}, and ${rest}` };
}

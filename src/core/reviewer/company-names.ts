// In which forms may a company's name stand in a letter, and do these words name that company?
import { fold } from "./fold.ts";

const LEGAL_FORM =
  /^(?:inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|kg|se|ug|ohg|mbh|sa|sas|sarl|srl|spa|bv|nv|ab|as|asa|oy|oyj|aps|sp|zoo|z|o|kk|pty|pte|pvt|holding|holdings|group|the|and|und|et|y|e|of|&)$/;

/** Words of a text, folded; numbers and signs stay outside. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a company's name that tell it from others. */
export function companyWordsOf(name: string): string[] {
  const words = foldedWords(name.replace(/[.]/g, ""));
  const kept = words.filter((word) => !LEGAL_FORM.test(word));
  return kept.length > 0 ? kept : words;
}

/** Written together ("HawkSystems", "Letoile") or by its initials ("BCG" for Baltic Consulting Group, "M&F")? */
export function isCompanyWritten(text: string, company: string): boolean {
  const squashed = foldedWords(text.replace(/['’]s$/, "")).join("");
  if (squashed.length < 2) return false;
  const kept = companyWordsOf(company);
  if (squashed.length > 3 && kept.join("").startsWith(squashed) && kept[0]!.length <= squashed.length) return true;
  if (!/^\p{Lu}[\p{Lu}\d&.+]{1,6}$/u.test(text)) return false;
  const all = foldedWords(company.replace(/[.]/g, ""));
  const initials = (words: readonly string[]) => words.map((word) => word[0]).join("");
  const small = /^(?:the|and|und|of|for|et|de|du|y|e)$/;
  return [kept, all, all.filter((word) => !small.test(word))].some((words) => initials(words).startsWith(squashed));
}

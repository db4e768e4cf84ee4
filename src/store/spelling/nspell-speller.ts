// Is this word spelled right? The Hunspell dictionaries for American and British English, read when first needed.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import nspell, { type NSpell } from "nspell";
import type { Language } from "../../core/case/words.ts";
import type { Speller } from "../../core/reviewer/finding.ts";
import { nearWords } from "./near-words.ts";

const PACKAGES: Record<Language, string> = { "en-US": "dictionary-en", "en-GB": "dictionary-en-gb" };

interface Dictionary {
  aff: Buffer;
  dic: Buffer;
}

const loaded = new Map<Language, Promise<Dictionary>>();
const opened = new Map<Language, NSpell>();

/**
 * Opens the spelling of a language. A word that is right in the other English is right too: people
 * mix them, and the reader does not mind. `personal` words count as right in this speller only.
 * Rejects when a dictionary cannot be read.
 */
export async function openSpeller(language: Language, personal: readonly string[] = []): Promise<Speller> {
  const other: Language = language === "en-US" ? "en-GB" : "en-US";
  const [own, second] = await Promise.all([load(language), load(other)]);
  const known = new Set(personal.map((word) => word.toLowerCase()));
  const verdicts = new Map<string, boolean>();
  const suggestions = new Map<string, string[]>();
  return {
    correct(word) {
      if (known.has(word.toLowerCase())) return true;
      let verdict = verdicts.get(word);
      if (verdict === undefined) {
        // The second dictionary is built only when a word is unknown to the first.
        verdict = build(language, own).correct(word) || build(other, second).correct(word);
        if (verdicts.size > 50_000) verdicts.clear();
        verdicts.set(word, verdict);
      }
      return verdict;
    },
    suggest(word) {
      let found = suggestions.get(word);
      if (found === undefined) {
        const dictionary = build(language, own);
        found = word.length > 30 ? [] : nearWords(word.toLowerCase(), (spelling) => dictionary.correct(spelling));
        if (suggestions.size > 10_000) suggestions.clear();
        suggestions.set(word, found);
      }
      return found;
    },
  };
}

function load(language: Language): Promise<Dictionary> {
  let dictionary = loaded.get(language);
  if (!dictionary) {
    dictionary = read(language);
    loaded.set(language, dictionary);
    // A failed read is tried again next time.
    dictionary.catch(() => loaded.delete(language));
  }
  return dictionary;
}

async function read(language: Language): Promise<Dictionary> {
  const folder = dirname(createRequire(import.meta.url).resolve(PACKAGES[language]));
  const [aff, dic] = await Promise.all([readFile(join(folder, "index.aff")), readFile(join(folder, "index.dic"))]);
  return { aff, dic };
}

function build(language: Language, dictionary: Dictionary): NSpell {
  let speller = opened.get(language);
  if (!speller) {
    speller = nspell(dictionary);
    opened.set(language, speller);
  }
  return speller;
}

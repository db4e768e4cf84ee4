// Which title is a person addressed with, and does it go with the family name or with the given name?
import { HONORIFICS, RANKS, TITLES } from "../lexicon/name-words.ts";

export interface Title {
  says: string;
  goes?: "before-given" | "after-given";
}

/** Behind a given name, in Turkey and beyond: "Serdar Bey". */
export const AFTER_GIVEN: ReadonlySet<string> = new Set("bey hanım hanim efendi hoca sahib saheb garu".split(" "));

/** With the given name: "Lady Fiona", "Sir John", "Don Luis". Nurses are Sister Marsh, so a written-out "Sister" is not here. */
const WITH_GIVEN: ReadonlySet<string> = new Set("Sir Dame Lady Lord Don Doña Dom Brother".split(" "));

/** Titles kept in the language they were typed in, since English has none that fits. */
const KEPT: ReadonlyMap<string, string> = new Map([
  ["dott", "Dott."],
  ["dottssa", "Dott.ssa"],
  ["drssa", "Dott.ssa"],
  ["dra", "Dra."],
  ["ing", "Ing."],
  ["avv", "Avv."],
  ["adv", "Adv."],
  ["atty", "Atty."],
  ["barr", "Barr."],
  ["arch", "Arch."],
  ["arq", "Arq."],
  ["ar", "Ar."],
  ["engr", "Engr."],
  ["eng", "Eng."],
  ["lic", "Lic."],
  ["licda", "Licda."],
  ["mtro", "Mtro."],
  ["mtra", "Mtra."],
  ["abg", "Abg."],
  ["geom", "Geom."],
  ["rag", "Rag."],
  ["hr", "Mr"],
  ["fru", "Fru"],
  ["dhr", "Dhr."],
  ["mw", "Mw."],
  ["mevr", "Mevr."],
  ["sigra", "Sig.ra"],
  ["datuk", "Datuk"],
  ["dato", "Dato"],
  ["datin", "Datin"],
  ["encik", "Encik"],
  ["puan", "Puan"],
  ["pak", "Pak"],
  ["ibu", "Ibu"],
  ["sheikh", "Sheikh"],
  ["sheikha", "Sheikha"],
  ["alhaji", "Alhaji"],
  ["alhaja", "Alhaja"],
  ["hajiya", "Hajiya"],
  ["mallam", "Mallam"],
  ["canon", "Canon"],
  ["msgr", "Monsignor"],
  ["monsignor", "Monsignor"],
  ["bishop", "Bishop"],
  ["justice", "Justice"],
  ["dom", "Dom"],
  ["khun", "Khun"],
  ["maître", "Maître"],
  ["coach", "Coach"],
]);
/** They go with the given name where they are used. */
const KEPT_WITH_GIVEN = new Set(["datuk", "dato", "datin", "encik", "puan", "pak", "ibu", "sheikh", "sheikha", "khun"]);

/** Degrees that nobody is addressed by, and the shapes of those one is. */
const DEGREES = /^(?:ir|drs|inż|inz|hab|dipl-\p{L}+|bc|phmr|csc)$/u;
const PROFESSOR = /^(?:(?:univ|ao|apl|o|hon|assoc|asst)-?)?prof(?:essor|a|ssa|dr)?$/;
const DOCTOR = /^(?:dr|dr-.*|doctor|mudr|judr|phdr|rndr|mvdr)$/;

/** Ranks that go together: "Lt. Col." is Lieutenant Colonel. */
const MILITARY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    lt: "Lieutenant",
    lieutenant: "Lieutenant",
    col: "Colonel",
    colonel: "Colonel",
    sgt: "Sergeant",
    sergeant: "Sergeant",
    maj: "Major",
    major: "Major",
    gen: "General",
    general: "General",
    cpl: "Corporal",
    corporal: "Corporal",
    capt: "Captain",
    captain: "Captain",
    cdr: "Commander",
    cmdr: "Commander",
    commander: "Commander",
    brig: "Brigadier",
    adm: "Admiral",
    admiral: "Admiral",
    wg: "Wing",
    flt: "Flight",
    sqn: "Squadron",
  }),
);

const HONOURED = /^(?:hon|honble|honou?rable)$/;
const SPANISH_OR_PORTUGUESE = new Set(
  "ES MX AR CO CL PE VE EC BO PY UY CR PA GT HN SV NI DO CU PR BR PT AO MZ".split(" "),
);
/** Where nobody is addressed as an engineer by itself: "Herr Ing." or nothing. */
const NO_ENGINEERS = new Set("DE AT CH LI NL BE LU DK NO SE FI".split(" "));
const GERMAN = new Set("DE AT CH LI".split(" "));

const key = (word: string): string => word.replace(/[.,()'’]/g, "").toLowerCase();

/** A title before a name; `place` counts those before it. */
export function isTitleWord(word: string, country: string | undefined, place: number): boolean {
  const name = key(word);
  // In French "M." before a name is Monsieur, elsewhere an initial.
  if (word === "M.") return place === 0 && /^(?:FR|BE|LU|MC|CH)$/.test(country ?? "");
  if (/^(?:rt|right|most|very)$/.test(name)) return place === 0;
  if (word === "DI" || (word === "Me" && country === "FR")) return place === 0;
  // "Eng Tan" and "Ben Ar" are names; with a full stop they are titles.
  if (/^(?:eng|ar|rag|barr|fr|br|ven)$/.test(name) && !word.endsWith(".")) return false;
  return (
    TITLES.has(name) ||
    HONORIFICS.has(name) ||
    KEPT.has(name) ||
    HONOURED.test(name) ||
    /^(?:fr|br|ven)$/.test(name) ||
    DEGREES.test(name) ||
    PROFESSOR.test(name) ||
    DOCTOR.test(name) ||
    MILITARY.has(name) ||
    RANKS.has(name)
  );
}

/** The title one is addressed with, out of those typed. Never guessed. */
export function titleOf(typed: readonly string[], country?: string, post = ""): Title | undefined {
  const titles = typed.map(key);
  if (typed.includes("M.")) return { says: "M." };
  for (const title of titles)
    if (HONOURED.test(title))
      return (
        honoured(post) ??
        titleOf(
          typed.filter((word) => !HONOURED.test(key(word))),
          country,
        )
      );
  const sister = titles.includes("sr") && country !== undefined && !SPANISH_OR_PORTUGUESE.has(country);
  if (sister) return { says: "Sister", goes: "before-given" };
  if (titles.includes("br")) return { says: "Brother", goes: "before-given" };
  if (titles.includes("fr")) return { says: GERMAN.has(country ?? "") ? "Frau" : "Father" };
  if (typed.includes("Me")) return { says: "Maître" };
  const military = titles.filter((title) => MILITARY.has(title)).map((title) => MILITARY.get(title)!);
  if (military.length > 0) return { says: military.join(" ") };
  const rank = titles.find((title) => RANKS.has(title));
  const called = rank === undefined ? undefined : RANKS.get(rank)!;
  const knighted = titles.find((title) => /^(?:sir|dame|lady|lord)$/.test(title));
  if (knighted !== undefined) return { says: knighted[0]!.toUpperCase() + knighted.slice(1), goes: "before-given" };
  // A calling comes before a degree: "Rev. Dr. Thornton" is Reverend Thornton.
  if (called !== undefined)
    return { says: called, ...(WITH_GIVEN.has(called) ? { goes: "before-given" as const } : {}) };
  if (titles.some((title) => PROFESSOR.test(title))) return { says: "Professor" };
  if (titles.some((title) => DOCTOR.test(title))) return { says: "Dr" };
  const kept = titles.find(
    (title) => KEPT.has(title) && !(NO_ENGINEERS.has(country ?? "") && /^(?:ing|arch|lic|eng)$/.test(title)),
  );
  if (kept !== undefined)
    return { says: KEPT.get(kept)!, ...(KEPT_WITH_GIVEN.has(kept) ? { goes: "before-given" as const } : {}) };
  const honorific = titles.find((title) => HONORIFICS.has(title));
  if (honorific === undefined) return undefined;
  const says = HONORIFICS.get(honorific)!;
  return { says, ...(WITH_GIVEN.has(says) ? { goes: "before-given" as const } : {}) };
}

/** A chief engineer is no engineer: "Chief Engr. Ramos" is Chief Engineer Ramos. `before` is the post that stood before the title. */
export function chiefOf(before: string | undefined, title: Title | undefined): Title | undefined {
  if (before !== "chief" || title === undefined) return title;
  const says = title.says.replace(/^Engr?\.$/, "Engineer");
  return /^(?:Engineer|Inspector|Superintendent|Constable|Justice|Judge|Officer|Commander|Rabbi|Imam|Matron)$/.test(
    says,
  )
    ? { ...title, says: `Chief ${says}` }
    : title;
}

/** What a person is called who is "the Honourable" by office. */
function honoured(post: string): Title | undefined {
  const office = /\b(judge|justice|magistrate|mayor|senator|ambassador|minister|governor)\b/i.exec(post)?.[1];
  if (office === undefined) return undefined;
  const says = office[0]!.toUpperCase() + office.slice(1).toLowerCase();
  return { says: says === "Magistrate" ? "Judge" : says };
}

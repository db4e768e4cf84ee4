// Is somebody noted as Ms greeted as Mr, or the other way round?

const OF_MEN =
  /^(?:mr|mister|sir|herr|herrn|monsieur|señor|senor|senhor|don|signor|sig|pan|pán|bay|meneer|dhr|sri|shri|encik|bapak|pak)$/i;
const OF_WOMEN =
  /^(?:mrs|ms|miss|madam|ma'am|dame|lady|frau|fru|fröken|madame|mademoiselle|mme|mlle|señora|señorita|senora|senhora|sra|srta|doña|dona|signora|sigra|pani|paní|bayan|mevrouw|mevr|mw|smt|kumari|puan|ibu|bu|sister)$/i;

/** The honorific that does not go with the one noted; undefined where either says nothing of it. */
export function wrongHonorific(greeted: string, noted: string): string | undefined {
  const [said] = honorificsIn(greeted);
  const known = honorificsIn(noted);
  if (said === undefined || known.length === 0) return undefined;
  const isOther = OF_MEN.test(bare(said)) ? OF_WOMEN : OF_MEN;
  return known.every((word) => isOther.test(bare(word))) ? said : undefined;
}

/** The one of a name as noted, to be put in its place. */
export function honorificsIn(name: string): string[] {
  return name
    .split(/\s+/)
    .slice(0, 3)
    .filter((word) => OF_MEN.test(bare(word)) || OF_WOMEN.test(bare(word)));
}

function bare(word: string): string {
  return word.replace(/\./g, "");
}

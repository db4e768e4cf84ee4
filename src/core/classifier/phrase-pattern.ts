// How is a phrase written down as data, and how does it become a pattern?
//
// A phrase is lower-case text as people write it, with three marks:
//   `{word list}`  one of the words of a list below, or of several joined by |
//   `a ~3 b`       up to three words between a and b
//   `a|b` in ( )   either of them; `(…)?` may be left out: plain regular-expression groups
// Everything matches inside one sentence of folded text (see prepare-mail.ts), which bounds all repetition.

const LISTS: Record<string, string> = {
  // "not" in all its forms, also without the apostrophe
  not: String.raw`(?:not|[a-z]{2,6}n't|cannot|cant|wont|dont|didnt|never|no longer|unable to|nor)`,
  we: String.raw`(?:we|i|they|he|she|the (?:team|panel|board|committee|company|hiring (?:manager|team)|client|manager|department|employer|director|founders?)|our (?:team|client|panel|hiring (?:manager|team)))`,
  other: String.raw`(?:an(?:other)?|others?|(?:a |the )?different|(?:an )?alternat(?:iv)?e|(?:a |some )?(?:more|better|less) (?:\w+ )?(?:qualified|experienced|suitable|suited|senior|junior|fitting|local|aligned|matched)|(?:a )?stronger|someone|somebody|(?:an )?internal)`,
  candidate: String.raw`(?:candidates?|applicants?|applications?|profiles?|persons?|people|individuals?|finalists?|contenders?|professionals?|hires?|engineers?|developers?)`,
  go: String.raw`(?:mov(?:e|ed|ing)|go(?:ing|ne)?|went|proceed(?:ed|ing)?|progress(?:ed|ing)?|push(?:ed|ing)?|continu(?:e|ed|ing)|press(?:ed|ing)?|advanc(?:e|ed|ing)|carry(?:ing)? on)`,
  ahead: String.raw`(?:forwards?|ahead|on|further|onwards?|along)`,
  app: String.raw`(?:application|candidacy|candidature|profile|cv|r[eé]sum[eé]|submission|file|interest|enquiry|inquiry)`,
  job: String.raw`(?:positions?|roles?|jobs?|posts?|openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|requisitions?|reqs?|internships?|traineeships?|placements?|fellowships?|searches|search|recruitment|hiring|headcount|contract|employment|appointment)`,
  talk: String.raw`(?:interviews?|calls?|chats?|conversations?|meetings?|talks?|discussions?|screen(?:ing)?s?|sessions?|onsites?|coffee|lunch|visits?|intro|catch-up|video (?:call|chat)|zoom|teams call|assessment (?:centre|center|day)s?|trial day|appointments?)`,
  doc: String.raw`(?:cv|r[eé]sum[eé]s?|portfolios?|references?|referees?|transcripts?|diplomas?|degrees?|certificates?|certifications?|passport|licen[cs]e|visa|work permit|pay ?slips?|(?:work |writing |code )?samples?|repo(?:sitory)?|github|slides?|presentation|forms?|questionnaires?|documents?|documentation|paperwork|proof|cover(?:ing)? letter|motivation letter|statement|salary (?:expectations?|requirements?|history)|notice period|bank details|tax (?:id|number|form)|home address|date of birth|excerpts?|publications?|thesis|solution|questionnaire|screening questions?|photo(?:graph)?|id card|identification|nda|agreement|details|contact (?:details|information)|links?|list of|cop(?:y|ies) of|scans?)`,
  test: String.raw`(?:assessments?|tests?|challenges?|exercises?|case stud(?:y|ies)|assignments?|take-?home(?: \w+)?|quiz|hackerrank|codility|codesignal|homework|task|questionnaire|survey questions)`,
  great: String.raw`(?:pleased|delighted|happy|thrilled|excited|glad|proud|honou?red|pleasure|overjoyed)`,
  day: String.raw`(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|saturday|sunday|today|tomorrow|tmrw|next week|this week)`,
  news: String.raw`(?:updates?|news|decision|answer|outcome|results?|feedback|response|word)`,
};

// Latin with its accents, Greek, Cyrillic and their neighbours.
const LETTER = String.raw`[a-z0-9\u00aa-\u024f\u0370-\u1fff]`;

export function patternOf(phrases: readonly string[]): RegExp {
  const alternatives = phrases.map((phrase) =>
    phrase
      .replace(/\{([a-z|]+)\}/g, (_, names: string) => {
        const lists = names.split("|").map((name) => {
          const list = LISTS[name];
          if (list === undefined) throw new Error(`phrase-pattern: no word list "${name}" in "${phrase}"`);
          return list;
        });
        return lists.length === 1 ? (lists[0] ?? "") : `(?:${lists.join("|")})`;
      })
      // At the end of a phrase words in between mean nothing.
      .replace(/ ?~\d(?=$|\)|\|)/g, "")
      .replace(/~(\d) ?/g, (_, most: string) => `(?:[^ ]+ ){0,${most}}`),
  );
  // Folded text is lower case already. Without the flags i and u the engine compiles these patterns ten times faster.
  return new RegExp(`(?<!${LETTER})(?:${alternatives.join("|")})(?!${LETTER})`, "g");
}

/** Weighted words for one thing a mail may say. */
export interface PhraseGroup {
  /** What it tells the reader, in a few plain words. */
  says: string;
  /** How much one occurrence tells: 6 settles the matter, 3 is a strong hint, 1 a weak one. */
  weight: number;
  any: readonly string[];
  /** Where it counts; both unless said. */
  in?: "text" | "subject";
  /** It counts fully in "if …" sentences too: most things said there have not happened. */
  evenIf?: boolean;
  /** Not counted where one of these stands in the same sentence. */
  unless?: readonly string[];
}

export interface CompiledGroup extends PhraseGroup {
  pattern: RegExp;
  exception: RegExp | undefined;
}

export function compile(groups: readonly PhraseGroup[]): CompiledGroup[] {
  return groups.map((group) => ({
    ...group,
    pattern: patternOf(group.any),
    exception: group.unless === undefined ? undefined : patternOf(group.unless),
  }));
}

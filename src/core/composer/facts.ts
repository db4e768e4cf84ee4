// What does each fact that may go into this letter say, in shapes a sentence can take?
import { debriefAddress, type FactAddress } from "../case/fact-address.ts";
import { matterOf } from "./overlap.ts";
import { asNew } from "./reading/first-person.ts";
import { knownNames, withNames } from "./reading/known-names.ts";
import { PRAISE, tellsOfPraise } from "./reading/praise.ts";
import { cleanText } from "./reading/clean-text.ts";
import { isDoubtful } from "./reading/doubtful.ts";
import { isDelicate, isHard, type Polarity } from "./reading/polarity.ts";
import { readNeed } from "./reading/read-need.ts";
import { readNews } from "./reading/read-news.ts";
import { readPromise, withoutPayPapers } from "./reading/read-promise.ts";
import { readStatement } from "./reading/read-statement.ts";
import { readSubject } from "./reading/read-subject.ts";
import { unplaced, type Forms, type Reading } from "./reading/reading.ts";
import { shorthandHint } from "./reading/shorthand.ts";
import { pointsBack } from "./reading/stands-alone.ts";
import { saidOf, tactfully } from "./reading/tactful.ts";
import { isPersonal, isProcess, isTask } from "./reading/topic-kinds.ts";
import { unfitForLetter, unfitForNews } from "./reading/unfit.ts";
import { namedToFace, NAMES_READER } from "./people/named-to-face.ts";
import { readAnswer } from "./read-answers.ts";
import { capitalsOfNeeds, matchingNeed, soughtForms } from "./needs.ts";
import { factsFor, type Situation } from "./situation.ts";

export interface ReadFact {
  address: FactAddress;
  text: string;
  forms: Forms;
}

export interface ReadTopic extends ReadFact {
  task: boolean;
  personal: boolean;
  /** Something reader and writer have in common. */
  shared: boolean;
  /** The steps of the hiring itself. */
  process: boolean;
  /** Names what goes wrong at the reader's house. */
  delicate: boolean;
  /** A bare word whose point was in what had to be left off. */
  hollow: boolean;
  /** Known to be said by this reader: theirs by name, or nobody else was there. */
  theirs: boolean;
  with?: string;
}
export interface ReadAddition extends ReadFact {
  /** It puts something right that was said. */
  corrects: boolean;
}
export interface ReadAnswer extends ReadFact {
  /** What the doubt is about, named without a weakness: "leading people". */
  about?: Forms;
}
export interface ReadStrength extends ReadFact {
  /** It stands in the résumé and was not spoken of. */
  fromResume?: true;
  need?: { forms: Forms; address: FactAddress };
}
export interface ReadChallenge extends ReadFact {
  mine?: Forms;
  theirs: boolean;
}
export interface ReadPromise extends ReadFact {
  by?: string;
  file?: string;
  done: boolean;
}
export interface ReadNews extends ReadFact {
  on?: string;
}

export interface LetterFacts {
  topics: ReadTopic[];
  challenges: ReadChallenge[];
  strengths: ReadStrength[];
  clarify: ReadAddition[];
  answers: ReadAnswer[];
  promised: ReadPromise[];
  news: ReadNews[];
  learned: ReadNews[];
  leftOut: { fact: FactAddress; says: string }[];
}

type Outcome<T> = { reading: Reading; text: string; more?: Partial<T> } | undefined;

/**
 * Reads the facts that are this reader's. What cannot be placed, or had better not be, is in `leftOut` with the reason.
 * Every version of a letter rests on the same notes, so they are read once for each case file, reader and purpose.
 */
export function readFacts(situation: Situation): LetterFacts {
  const { caseFile, request, interview, place } = situation;
  const key = [request.purpose, interview?.id, place, ...request.to].join("|");
  let read = readings.get(caseFile);
  if (!read) readings.set(caseFile, (read = new Map()));
  let known = read.get(key);
  if (!known) read.set(key, (known = readAll(situation)));
  return { ...known, leftOut: [...known.leftOut] };
}

const readings = new WeakMap<Situation["caseFile"], Map<string, LetterFacts>>();

function readAll(situation: Situation): LetterFacts {
  const { keepsCapital, readerWords, candidate, interview, caseFile } = situation;
  const debrief = interview?.debrief;
  const leftOut: LetterFacts["leftOut"] = [];
  const own = [...new Set([candidate.given, candidate.plain.split(" ")[0]])].filter((name) => name !== undefined);
  const only = (interview?.with.length ?? 0) === 1 && situation.readers.length === 1;
  const to = situation.request.to;

  const fit = (text: string, read: () => Reading, ofSelf = false): Reading => {
    const unfit =
      unfitForLetter(text, ofSelf) ??
      shorthandHint(cleanText(withNames(text, names))) ??
      (isDoubtful(cleanText(text)) ? DOUBTFUL : undefined);
    return unfit === undefined ? read() : { forms: {}, unplaced: unfit };
  };
  const names = knownNames(caseFile);
  // A list of figures is no sentence about anybody.
  const told = (reading: Reading): Reading =>
    reading.unplaced === undefined && reading.forms.full === undefined ? unplaced(SAY_WHAT_YOU_DID) : reading;
  const theirs = (caseFile.contacts ?? []).flatMap(({ name }) => name.split(/[\s"“”,]+/)).filter(Boolean);
  const statement = (text: string): Reading =>
    tellsOfPraise(text, theirs)
      ? unplaced(PRAISE)
      : fit(text, () => told(readStatement(withNames(text, names), keepsCapital, own)), true);
  const subject = (text: string, whose: string | undefined, companyWe = false): Reading =>
    fit(text, () =>
      readSubject(
        withNames(text, names),
        keepsCapital,
        whose === undefined || to.includes(whose) ? readerWords : [],
        only || (whose !== undefined && to.length === 1 && whose === to[0]),
        companyWe,
      ),
    );
  const namesReader = namedToFace(
    situation.readers.length === 1 ? readerWords : [],
    `${caseFile.company.name} ${caseFile.role.title} ${caseFile.candidate.name}`,
  );
  const collect = <T extends ReadFact>(entries: readonly { address: FactAddress; outcome: Outcome<T> }[]): T[] => {
    const facts: T[] = [];
    for (const { address, outcome } of entries) {
      if (!outcome) continue;
      if (outcome.reading.unplaced !== undefined) leftOut.push({ fact: address, says: outcome.reading.unplaced });
      else if (namesReader(outcome.reading.forms)) leftOut.push({ fact: address, says: NAMES_READER });
      else {
        facts.push({ address, text: outcome.text, forms: outcome.reading.forms, ...outcome.more } as T);
        if (outcome.reading.rest) leftOut.push({ fact: address, says: unusedRest(outcome.reading.rest) });
      }
    }
    return facts;
  };
  const read = <T extends ReadFact>(
    list: "topics" | "challenges" | "strengths" | "clarify" | "doubts",
    outcomeOf: (index: number, address: FactAddress) => Outcome<T>,
  ): T[] =>
    collect(factsFor(situation, list).map(({ address, index }) => ({ address, outcome: outcomeOf(index, address) })));

  // Months later, or in a line or two, one does not bring up what went wrong.
  const floor: Polarity = ["rejection-reply", "check-in", "offer-reply", "connect", "status-inquiry"].includes(
    situation.request.purpose,
  )
    ? "blunt"
    : "hard";
  const trade = [situation.role, situation.company, ...(caseFile.role.requirements ?? [])].join(" ");
  const topics = read<ReadTopic>("topics", (index) => {
    const item = debrief!.topics![index]!;
    const reading = tactfully(item.text, floor, (part) => subject(part, item.with));
    const said = saidOf(reading.forms);
    return {
      reading,
      text: item.text,
      more: {
        task: isTask(said),
        personal: isPersonal(item.text, trade),
        shared: /^we both\b/i.test(cleanText(item.text)),
        process: isProcess(said),
        delicate: reading.softened === true || isDelicate(said),
        hollow:
          reading.rest !== undefined &&
          reading.forms.more === undefined &&
          (reading.forms.np ?? "a b").replace(/^(?:the|your) /, "").split(" ").length === 1,
        with: item.with,
        theirs: only || (item.with !== undefined && to.includes(item.with)),
      },
    };
  });
  const challenges = read<ReadChallenge>("challenges", (index, address) => {
    const item = debrief!.challenges![index]!;
    const mine = item.mine === undefined ? undefined : statement(item.mine);
    const unused = mine?.unplaced ?? (mine?.rest ? unusedRest(mine.rest) : undefined);
    if (unused !== undefined) leftOut.push({ fact: `${address}.mine`, says: unused });
    const reading = tactfully(item.text, "hard", (part) => subject(part, item.with, true));
    return {
      reading,
      text: item.text,
      more: {
        theirs: only || (item.with !== undefined && to.includes(item.with)),
        ...(mine && mine.unplaced === undefined ? { mine: mine.forms } : {}),
      },
    };
  });
  const needCapitals = capitalsOfNeeds(situation);
  const strengths = read<ReadStrength>("strengths", (index, address) => {
    const item = debrief!.strengths![index]!;
    const told = statement(item.text);
    const need = item.meets === undefined ? matchingNeed(situation, item.text) : { text: item.meets, address };
    // A requirement in the very words of the strength would be said twice.
    const repeated = need !== undefined && (says(item.text, need.text) || says(told.forms.full ?? "", need.text));
    const reading = need === undefined || repeated ? undefined : readNeed(withNames(need.text, names), needCapitals);
    return {
      reading: told,
      text: item.text,
      more:
        reading !== undefined && reading.unplaced === undefined
          ? { need: { forms: soughtForms(reading.forms), address: need!.address } }
          : {},
    };
  });
  // What the writer did is told on its own where the difficulty had better not be named.
  for (const { address, index } of factsFor(situation, "challenges")) {
    const { text, mine } = debrief!.challenges![index]!;
    const forms =
      mine === undefined || challenges.some((item) => item.address === address) ? {} : statement(mine).forms;
    if (forms.full === undefined || (!isHard(text) && !standsByItself(forms.full))) continue;
    strengths.push({ address, text: mine!, forms });
  }
  const clarify = read<ReadAddition>("clarify", (index) => {
    const item = debrief!.clarify![index]!;
    const reading = statement(item.text);
    const corrects = CORRECTS.test(item.text) || CORRECTS.test(reading.forms.full ?? "");
    return { reading, text: item.text, more: { corrects } };
  });
  const answers = read<ReadAnswer>("doubts", (index) => {
    const { doubt, answer } = debrief!.doubts![index]!;
    if (answer === undefined) return undefined;
    const { reading, about } = readAnswer(withNames(doubt, names), answer, statement, keepsCapital);
    return { reading, text: answer, more: about === undefined ? {} : { about } };
  });
  const seats = interview?.with ?? [];
  const promised = collect<ReadPromise>(
    (debrief?.promised ?? []).map((item, index) => {
      const address = debriefAddress(interview!.id, "promised", index);
      const forMe =
        item.to === undefined
          ? seats.length < 2 || situation.place === 0 || situation.request.purpose === "materials"
          : to.includes(item.to);
      if (!forMe) return { address, outcome: undefined };
      const reading = fit(withoutPayPapers(item.what), () => readPromise(item.what, keepsCapital, readerWords), true);
      return {
        address,
        outcome: { reading, text: item.what, more: { by: item.by, file: item.file, done: item.done === true } },
      };
    }),
  );
  const news = collect<ReadNews>(
    (caseFile.company.news ?? []).map((item, index) => {
      const unfit = unfitForNews(item.text);
      const reading =
        unfit === undefined ? readNews(item.text, keepsCapital, situation.company) : { forms: {}, unplaced: unfit };
      return { address: `company.news.${index}`, outcome: { reading, text: item.text, more: { on: item.on } } };
    }),
  );
  const learned = collect<ReadNews>(
    (caseFile.candidate.learned ?? []).map((item, index) => ({
      address: `candidate.learned.${index}`,
      outcome: { reading: asNews(statement(item.text)), text: item.text, more: { on: item.on } },
    })),
  );
  return { topics, challenges, strengths, clarify, answers, promised, news, learned, leftOut };
}

/** The writer is in it, and it points at nothing that only the difficulty named. */
function standsByItself(full: string): boolean {
  return /^I\b/.test(full) && pointsBack(full) === undefined;
}

/** Says that something said before was not right. */
const CORRECTS =
  /\b(?:mixed up|mixing up|confused|misspoke|misremembered|misstated|mis-stated|wrong(?:ly)?|incorrect(?:ly)?|mistaken(?:ly)?|by mistake|correction|I (?:said|told \w+) [^.]+(?:,|;| but) ?(?:it|that|I only|in fact|actually)\b.*|I said (?:it|that|they) (?:was|were|had)|I said [^.]+(?:,|;| but) ?(?:it|that|the right|in fact|actually)\b.*|not .+ as I said)\b|\bI (?:quoted|gave|named|mentioned|cited|stated)\b.+\b(?:was|were|is|are|refers?)\b.+\bnot\b|\b(?:is|was|were|are|refers? to|took|lasted)\b[^.]*, not (?:(?:to|in|for|from|by|on|of) )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\b/i;

const DOUBTFUL = "Parts of this may not be English as it is written. Type it once more in a short, plain sentence.";
const SAY_WHAT_YOU_DID =
  "This reads like a list or a heading. Say what you did or have: “I led a team of 22”, “I have ten years in retail”.";

/** Every word of the requirement that carries its matter stands in the strength. */
function says(strength: string, need: string): boolean {
  if (strength.toLowerCase().includes(need.toLowerCase())) return true;
  const told = [...matterOf(strength)];
  const asked = [...matterOf(need)];
  // "negotiation" stands in "negotiated".
  return asked.length > 0 && asked.every((stem) => told.some((word) => word.slice(0, 6) === stem.slice(0, 6)));
}

const asNews = (reading: Reading): Reading => ({ ...reading, forms: asNew(reading.forms) });

function unusedRest(rest: string): string {
  return `Only the first sentence was used; this was not: “${rest.length > 80 ? `${rest.slice(0, 79)}…` : rest}”.`;
}

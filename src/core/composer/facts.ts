// What does each fact of this letter say, in shapes a sentence can take?
import type { FactAddress } from "../case/fact-address.ts";
import type { Forms, Reading } from "./reading/reading.ts";
import { readStatement } from "./reading/read-statement.ts";
import { readSubject } from "./reading/read-subject.ts";
import { factsFor, type Situation } from "./situation.ts";

export interface ReadFact {
  address: FactAddress;
  text: string;
  forms: Forms;
}

export interface ReadStrength extends ReadFact {
  need?: Forms;
}
export interface ReadChallenge extends ReadFact {
  mine?: Forms;
}

export interface LetterFacts {
  topics: ReadFact[];
  challenges: ReadChallenge[];
  strengths: ReadStrength[];
  clarify: ReadFact[];
  answers: ReadFact[];
  leftOut: { fact: FactAddress; says: string }[];
}

export function readFacts(situation: Situation): LetterFacts {
  const { keepsCapital, readerWords, candidate, interview } = situation;
  const debrief = interview?.debrief;
  const leftOut: LetterFacts["leftOut"] = [];
  const own = [candidate.given, candidate.plain.split(" ")[0]].filter((name): name is string => name !== undefined);
  const only = (interview?.with.length ?? 0) === 1;
  const statement = (text: string): Reading => readStatement(text, keepsCapital, own);
  const subject = (text: string, withWhom: string | undefined): Reading =>
    readSubject(
      text,
      keepsCapital,
      readerWords,
      situation.readers.length === 1 && (only || withWhom === situation.request.to[0]),
    );

  const read = <T extends ReadFact>(
    list: "topics" | "challenges" | "strengths" | "clarify" | "doubts",
    toFact: (index: number, address: FactAddress) => { reading: Reading; text: string; more?: Partial<T> } | undefined,
  ): T[] => {
    const facts: T[] = [];
    for (const { address, index } of factsFor(situation, list)) {
      const result = toFact(index, address);
      if (!result) continue;
      if (result.reading.unplaced !== undefined) leftOut.push({ fact: address, says: result.reading.unplaced });
      else facts.push({ address, text: result.text, forms: result.reading.forms, ...result.more } as T);
    }
    return facts;
  };
  return {
    topics: read("topics", (index) => {
      const item = debrief!.topics![index]!;
      return { reading: subject(item.text, item.with), text: item.text };
    }),
    challenges: read<ReadChallenge>("challenges", (index, address) => {
      const item = debrief!.challenges![index]!;
      const mine = item.mine === undefined ? undefined : statement(item.mine);
      if (mine?.unplaced !== undefined) leftOut.push({ fact: `${address}.mine`, says: mine.unplaced });
      return {
        reading: subject(item.text, item.with),
        text: item.text,
        more: mine && mine.unplaced === undefined ? { mine: mine.forms } : {},
      };
    }),
    strengths: read<ReadStrength>("strengths", (index) => {
      const item = debrief!.strengths![index]!;
      const need = item.meets === undefined ? undefined : readSubject(item.meets, keepsCapital, [], false);
      return {
        reading: statement(item.text),
        text: item.text,
        more: need && need.forms.np !== undefined ? { need: need.forms } : {},
      };
    }),
    clarify: read("clarify", (index) => {
      const item = debrief!.clarify![index]!;
      return { reading: statement(item.text), text: item.text };
    }),
    answers: read("doubts", (index) => {
      const item = debrief!.doubts![index]!;
      return item.answer === undefined ? undefined : { reading: statement(item.answer), text: item.answer };
    }),
    leftOut,
  };
}

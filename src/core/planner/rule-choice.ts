// Which rules of a playbook hold here, what do they set, and which one is the reason?
import type { Playbook, PlaybookRule } from "./playbook.ts";
import { PARAMETERS, type ConditionName, type Conditions, type ParameterKind, type Topic } from "./parameters.ts";
import type { Reason } from "./touchpoint.ts";

/** The parameters of one topic under some conditions. */
export interface RuleChoice<T extends Topic> {
  number(key: keyof (typeof PARAMETERS)[T]): number;
  flag(key: keyof (typeof PARAMETERS)[T]): boolean;
  word(key: keyof (typeof PARAMETERS)[T]): string;
  words(key: keyof (typeof PARAMETERS)[T]): readonly string[];
  /** The reason for a parameter's value: the rule that set it. Undefined where no rule did. */
  because(key: keyof (typeof PARAMETERS)[T], fill?: Fill): Reason | undefined;
  /** The reason of a rule by its id, where it holds. */
  rule(id: string, fill?: Fill): Reason | undefined;
}

/** What is put into a rule's sentence. */
export type Fill = Partial<Record<"name" | "company" | "date" | "days", string>>;

const FILL_WORDS: Required<Fill> = { name: "them", company: "the company", date: "the date", days: "some" };

const chosen = new WeakMap<Playbook, Map<string, RuleChoice<Topic>>>();

/** The rules of a topic under these conditions. A condition that is not known counts as not holding. */
export function chooseRules<T extends Topic>(playbook: Playbook, topic: T, conditions: Conditions): RuleChoice<T> {
  let ofPlaybook = chosen.get(playbook);
  if (ofPlaybook === undefined) {
    ofPlaybook = new Map();
    chosen.set(playbook, ofPlaybook);
  }
  const { culture, pace, format, part, updates, decision, outcome } = conditions;
  const key = `${topic} ${culture} ${pace} ${format} ${part} ${updates} ${decision} ${outcome}`;
  let choice = ofPlaybook.get(key);
  if (choice === undefined) {
    choice = choose(playbook, topic, conditions);
    if (ofPlaybook.size >= 5_000) ofPlaybook.clear();
    ofPlaybook.set(key, choice);
  }
  return choice as unknown as RuleChoice<T>;
}

function choose(playbook: Playbook, topic: Topic, conditions: Conditions): RuleChoice<Topic> {
  const kinds: Record<string, ParameterKind> = PARAMETERS[topic];
  const holding = playbook.rules.filter((rule) => topicOf(rule) === topic && holds(rule, conditions));
  const setBy = new Map<string, PlaybookRule>();
  for (const rule of holding) for (const key of Object.keys(rule.set ?? {})) setBy.set(key, rule);
  const value = (key: string): unknown => setBy.get(key)?.set?.[key] ?? kinds[key]?.usual;
  return {
    number: (key) => value(key as string) as number,
    flag: (key) => value(key as string) as boolean,
    word: (key) => value(key as string) as string,
    words: (key) => value(key as string) as readonly string[],
    because: (key, fill) => {
      const rule = setBy.get(key as string);
      return rule && reasonOf(rule, fill);
    },
    rule: (id, fill) => {
      const rule = holding.find((item) => item.id === id);
      return rule && reasonOf(rule, fill);
    },
  };
}

export function topicOf(rule: PlaybookRule): string {
  return rule.id.slice(0, rule.id.indexOf("/"));
}

function holds(rule: PlaybookRule, conditions: Conditions): boolean {
  for (const [name, accepted] of Object.entries(rule.when ?? {})) {
    const actual = conditions[name as ConditionName];
    if (actual === undefined || !accepted.includes(actual)) return false;
  }
  return true;
}

export function reasonOf(rule: PlaybookRule, fill: Fill = {}): Reason {
  return { rule: rule.id, says: fillIn(rule.says, fill), source: rule.source };
}

const pieces = new Map<string, readonly string[]>();

/** Puts names and dates into a sentence. What is not given becomes a plain word. */
export function fillIn(sentence: string, fill: Fill): string {
  // Odd pieces are the words between braces. Sentences come from playbooks and are few, so they are taken apart once.
  let parts = pieces.get(sentence);
  if (parts === undefined) {
    parts = sentence.split(/\{(name|company|date|days)\}/);
    if (pieces.size >= 2_000) pieces.clear();
    pieces.set(sentence, parts);
  }
  if (parts.length === 1) return sentence;
  let filled = parts[0]!;
  for (let index = 1; index < parts.length; index += 2) {
    const key = parts[index] as keyof Fill;
    filled += (fill[key] ?? FILL_WORDS[key]) + parts[index + 1]!;
  }
  return filled;
}

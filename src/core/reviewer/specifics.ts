// Which words of a letter come from this conversation, and which stand in every follow-up letter?
import type { Facts } from "./facts.ts";
import { foldedWords } from "./company-names.ts";
import { fold } from "./fold.ts";
import type { Letter } from "./letter.ts";

/** Words that stand in any follow-up letter, by stem: they say nothing about which interview it was. */
const STOCK = new Set(
  `a able about above absolute absolutely abundant accept access accommodate accomplish achieve across action active actual actually add addition additional additionally address advance again ago agree ahead align alignment alike all allow allowing almost along already also although always am amaze amazing among an and another answer any anybody anyone anything anytime apart apologise apologize apply applicant application appreciate appreciation appreciative approach appropriate are area around arrange as ask asset assist assistance at attach attached attention attitude available await aware away
back background bad be became because become been before begin being belief believe benefit best better between big bit both boss brief briefly bring bring brought busy but by call came can candidate candidacy cannot capability capable career careful case certain certainly challenge challenging chance chat cheer choose clear clearly close closely co colleague come comment commit commitment common communicate communication company compelling complete completely concern confident confidence congratulate connect consider consideration considerate contact continue contribute contribution convenience convenient conversation convey cordial corporate could couple course cover cultural culture current currently cv daily date day deal dear decide decision dedicate dedicated dedication deep deeply delight delighted deliver demand department describe deserve desire detail determine develop development did difference different direct direction discuss discussion do document does done don down drive driven due during dynamic
each eager early easy edge effective effort eight either eleven else email employ employee employer employment enable encourage end endeavor endeavour energetic energy engage engaging enhance enjoy enjoyable enjoyed enough ensure enthusiasm enthusiastic enthusiastically entire environment especially essential etc even event eventually ever every everybody everyone everything evident exact exactly excel excellent exceptional excite excited excitement exciting exciting existing expand expect expectation experience expertise explain explore express extend extra extraordinary extremely face facility fact fair familiar family far fast favorable favourable feedback feel feeling felt few field final finally find fine finish firm first fit five follow following followup fond for forget form forward found four free friday friend friendly from full fully further furthermore future gain gave general generous generously genuine genuinely get getting give given giving glad go goal going good got grateful gratitude great greatly greet group grow growing growth guess guide guy
had hand handle happen happy hard hardworking has have having he hear hearing heard help helpful her here hesitate hi high highlight highly him hire hiring his hold holiday home honest honor honored honour honoured hope hopefully hoping hour how however human i idea ideal if imagine immediate immediately impact impress impressed impression impressive improve in include including increase indeed industry inform information informative initial innovation innovative inquire inquiry insight insightful inspire inspired inspiring instance instead intend interest interested interesting internal interview interviewer into introduce invaluable invest invite involve is issue it item its itself job join joining just keen keenly keep kind kindly kindness knew know knowledge last late later latest lead leader leadership leading learn learned learning learnt least leave left let letter level life like likely line list listen little live long longer look looking lot love lovely low made main make making manage management manager many match matter may maybe me mean meaningful meantime meet meeting member memorable mention message met mind mine minute miss mission moment monday month more moreover morning most motivate motivated move moving much must mutual my myself name near necessary need needs never new news next nice night nine no none not note nothing notice now number
objective obvious occasion of off offer offering office officer often ok okay old on once one only onto open opening opinion opportunity option or order organisation organise organization organize other our out outline outlook outstanding over overall own owner page paper part participate particular particularly party pass passion passionate past patience people per perfect perfectly perform performance perhaps period permit person personal personally perspective phone place plan plane play please pleased pleasure point position positive positively possess possibility possible potential potentially power practice practise precious prefer prepare present presentation previous previously pride prior privilege probably problem proceed process product productive profession professional professionalism professionally profile program progress project promise promising prompt promptly proper proposition prospect prospective proud prove provide providing purpose pursue put qualification qualifications qualified qualify quality question quick quickly quite rare rather re reach read ready real realise realize really reason receive recent recently recommend recruit recruiter recruitment refer reference regard regarding regards regular reinforce reiterate relate related relation relationship relevant remain remaining remarkable remember reply represent request require required requirement resource respect respective respectfully respond response responsibility responsible rest result resume resumé résumé return review reward rewarding right role round run said same sat saturday saw say saying schedule search second see seek seem seen select selected selection self send sense sent serious seriously serve set seven several shall share sharing she shine short shortly should show side sign significant significantly similar simple simply since sincere sincerely sir six skill skillset small smooth so solid solution some somebody someone something sometimes soon sorry sort sound spare speak speaking special specific specifically spend spent spoke stage staff stand standard start state status stay step still stop story strength strengthen strong stronger strongly stuff style subject success successful successfully such suggest suit suitable suited summary summer sunday super support supportive sure surely take taken taking talent talented talk talked talking team teams tell telling ten term terms test than thank thankful thanks that the their them then there therefore these they thing think third this thorough thoroughly those though thought thoughtful thoughtfully thoughts three thrilled through throughout thursday time timeline timely title to today together told tomorrow too took top topic total touch toward towards track train training tremendous tremendously trip true truly trust truth try tuesday turn two type under understand understanding unfortunately unique unit until up update upcoming upon us use useful using usual vacancy valuable value valued various very via vibrant view virtual virtually visit wait want warm warmest warmly was way we website wednesday week weekend welcome welcoming well went were what whatever when where whether which while who whole whom why will willing win wish wishes with within without wonder wonderful word work worked worker working workplace world worth would write writing wrong year years yes yesterday yet you your yours yourself zoom teams skype meet call video phone email linkedin sincerely best cheers candidate hr ceo director education educational after before behind appear appeal representative mail reaffirm establish established investigate haven hadn didn wouldn isn wasn don doesn couldn won shouldn weren aren unless otherwise assume base circle congratulation congratulations post advertise advert inconvenience chatt lett putt runn referr lose engineer developer analyst designer consultant assistant associate specialist coordinator`.split(
    /\s+/,
  ),
);

/** Words of the letter that stand neither in the stock nor among the names of people, company and role. */
export function ownWords(letter: Letter): string[] {
  const names = new Set<string>();
  for (const name of letter.greeting?.names ?? []) for (const word of foldedWords(name.text)) names.add(word);
  if (letter.signature)
    for (const word of foldedWords(letter.flat.slice(letter.signature.start, letter.signature.end))) names.add(word);
  const { facts } = letter;
  if (facts) {
    for (const person of [facts.candidate, ...facts.people])
      for (const forms of person.forms) for (const form of forms) names.add(form);
    for (const word of [...facts.companyWords, ...foldedWords(facts.role)]) names.add(word);
  }
  const own = new Set<string>();
  // The employer's name alone says no more than the address line does.
  for (const span of letter.prose) {
    for (const match of letter.plain
      .slice(span.start, span.end)
      .matchAll(/\b(?:at|with|for|join|joining) ((?:the )?\p{Lu}[\p{L}&.'-]*(?: \p{Lu}[\p{L}&.'-]*){0,3})/gu)) {
      for (const word of foldedWords(match[1]!.replace(/'s\b/g, ""))) names.add(word);
    }
  }
  for (const word of letter.words) {
    if (word.text.length < 3 || /^\d/.test(word.text)) continue;
    for (const part of word.lower.split(/[-/]/)) {
      const folded = fold(part.replace(/'s?$/, "").replace(/'(?:m|ve|re|ll|d|t)$/, ""));
      if (folded.length < 3 || names.has(folded) || isStock(folded)) continue;
      own.add(folded.replace(/(?:ing|ed|es|s)$/, ""));
    }
  }
  return [...own];
}

function isStock(word: string): boolean {
  return [
    word,
    word.replace(/s$/, ""),
    word.replace(/(?:ed|es|ly)$/, ""),
    word.replace(/ing$/, ""),
    word.replace(/ing$/, "e"),
    word.replace(/d$/, ""),
    word.replace(/i(?:ed|es)$/, "y"),
    word.replace(/n't$|nt$/, ""),
  ].some((form) => STOCK.has(form));
}

/** How many facts of the debrief, the company's news or its challenges a letter speaks of. */
export function factMentions(letter: Letter, facts: Facts): number {
  const spoken = new Set<string>();
  for (const word of letter.words) for (const part of foldedWords(word.text)) spoken.add(stemOf(part));
  const texts: string[] = [];
  for (const interview of facts.caseFile.interviews ?? []) {
    const debrief = interview.debrief;
    for (const item of debrief?.topics ?? []) texts.push(item.text);
    for (const item of debrief?.challenges ?? []) texts.push(item.text, item.mine ?? "");
    for (const item of debrief?.strengths ?? []) texts.push(item.text);
    for (const item of debrief?.clarify ?? []) texts.push(item.text);
    for (const item of debrief?.doubts ?? []) texts.push(item.answer ?? "");
    for (const item of debrief?.promised ?? []) texts.push(item.what);
  }
  for (const item of facts.caseFile.company.news ?? []) texts.push(item.text);
  for (const item of facts.caseFile.candidate.learned ?? []) texts.push(item.text);
  for (const item of facts.caseFile.articles ?? []) texts.push(item.title);
  for (const item of facts.caseFile.role.requirements ?? []) texts.push(item);
  const general = new Set([...facts.companyWords, ...foldedWords(facts.role)].map(stemOf));
  return texts.filter((text) => {
    const stems = new Set(
      foldedWords(text)
        .filter((word) => word.length > 2 && !isStock(word))
        .map(stemOf),
    );
    const told = [...stems].filter((stem) => !general.has(stem));
    const shared = told.filter((stem) => spoken.has(stem)).length;
    return shared >= Math.min(2, told.length) && shared > 0 ? true : shared === 1 && told.length <= 6;
  }).length;
}

function stemOf(word: string): string {
  return word.replace(/(?:ations?|ing|ers?|ed|es|s|e|y)$/, "").slice(0, 9) || word;
}

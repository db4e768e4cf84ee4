// How are a job title and a company named in a sentence?

const LEGAL =
  /[,\s]+(?:gmbh(?: & co\.? kg)?|mbh|ag|se|kg|kgaa|ohg|e\.?v\.?|inc\.?|incorporated|llc|l\.l\.c\.|llp|ltd\.?|limited|plc|corp\.?|corporation|co\.?|company|pty\.?(?: ltd\.?)?|pte\.?(?: ltd\.?)?|pvt\.?(?: ltd\.?)?|private limited|s\.?a\.?|s\.?a\.?s\.?|s\.?a\.?r\.?l\.?|s\.?p\.?a\.?|s\.?r\.?l\.?|s\.?l\.?|b\.?v\.?|n\.?v\.?|ab|a\/s|aps|oyj?|as|asa|sp\. ?z ?o\.?o\.?|s\.r\.o\.|a\.s\.|kft\.?|ehf\.?|hf\.?|dac|ltda\.?|gbr|eurl|d\.d\.|jsc|ooo|pjsc|tbk|zrt\.?|d\.o\.o\.|k\.k\.|kk|bhd\.?|sdn\.? bhd\.?)$/i;

/** "Halden Robotics GmbH" → "Halden Robotics". */
export function cleanCompany(name: string): string {
  let text = name
    .replace(/\s+/g, " ")
    .replace(/\s*\([^)]*\)\s*$/, "")
    .trim();
  for (let round = 0; round < 2; round++) {
    const shorter = text.replace(LEGAL, "").trim();
    // "Hemma & Co" without its end is no name.
    if (shorter.length < 2 || shorter === text || /(?:&|\band|\+)$/i.test(shorter)) break;
    text = shorter;
  }
  if (
    /^(?:University|Borough|City|County|Ministry|Department|Institute|Museum|Office|State|College|Church|District|Municipality|Embassy) of\b/.test(
      text,
    )
  )
    text = `the ${text}`;
  if (
    / (?:Institute|Foundation|Association|Society|Ministry|Department|Agency|Authority|Federation|Commission|Museum)$/.test(
      text,
    ) &&
    !/^the /i.test(text)
  )
    text = `the ${text}`;
  if (isInstitution(text)) text = `the ${text}`;
  if (text === text.toLowerCase() && /^\p{Ll}+(?: \p{Ll}+)*$/u.test(text))
    text = text.replace(/(^|\s)(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
  return text;
}

/** Names that say what kind of house it is and so take "the": "the County Sheriff's Office", "the Museum of Costume". */
function isInstitution(name: string): boolean {
  if (/^the /i.test(name) || !name.includes(" ")) return false;
  if (
    /(?:['’]s|s['’]|\b(?:County|City|State|National|Federal|Public|Regional|District|Government|Patent|Records?|Court|Audit|Tax|Met|Statistics|Statistical|Land|Post|Home|Foreign|Cabinet|Registry)) (?:Office|Bureau)$/.test(
      name,
    ) ||
    / (?:Orchestra|Philharmonic|Observatory|Embassy|Consulate|Infirmary|Chamber of Commerce|Advice Bureau)$/.test(name)
  )
    return true;
  // "St Mary's School for Girls" is a name of its own.
  return (
    !/['’]s? /.test(name) &&
    / (?:Museum|Gallery|Institute|School|College|Academy|Centre|Center|Bureau|Ministry|Department|Office|Hospital|House|Society|Board|Council|Guild|Trust|Fund) (?:of|for) (?:\p{Lu}|the )/u.test(
      name,
    )
  );
}

const SMALL = new Set(["of", "and", "for", "in", "the", "to", "with", "at", "on", "de", "für", "und", "&"]);

/** "senior controls engineer (m/f/d), Berlin #1234" → "Senior Controls Engineer". */
export function cleanRole(title: string): string {
  let text = title.replace(/\s+/g, " ").trim();
  text = text.replace(
    /\s*[([](?:[mwfdxhn](?:\s?[/|,*]\s?[mwfdxhna]+)+|all genders?|gn|remote|hybrid|on-?site|full[- ]?time|part[- ]?time|contract|permanent|temporary|\d{1,3} ?[-–] ?\d{1,3} ?%|\d{1,3} ?%[^)]*)[)\]]/gi,
    "",
  );
  text = text.replace(/\s+\(?[mwfdx]\/[mwfdx](?:\/[mwfdx*]+)?\)?(?=\s|$)/gi, "");
  text = text.replace(
    /[\s,–—|-]*(?:(?:req(?:uisition)?|job|ref(?:erence)?|id|position)\.? ?(?:no\.?|id|nr\.?)?[ :]*#? ?|#)[A-Z]{0,4}-?\d{2,}\S*$/i,
    "",
  );
  text = text.replace(/^(?:an?|the)\s+/i, "").replace(/\s+(?:role|position|job|opening|vacancy)$/i, "");
  text = text.replace(/[\s,;:–—|-]+$/, "").trim();
  if (text === "") text = title.trim();
  const shouted = text.length > 6 && text === text.toUpperCase();
  if (shouted || text === text.toLowerCase()) {
    text = text.toLowerCase().replace(/[\p{L}][\p{L}'.]*/gu, (word, at: number) => {
      if (/^(?:hr|it|qa|ux|ui|crm|seo|icu|er|ii|iii|sap|erp|r&d|cnc|hgv|lgv|ai|ml)$/.test(word))
        return word.toUpperCase();
      return SMALL.has(word) && at > 0 ? word : word[0]!.toUpperCase() + word.slice(1);
    });
  }
  // A dash inside "the … role" reads like a break in the sentence.
  return text.replace(/\s+[–—-]\s+(.+)$/, " ($1)").replace(/\(([^()]*)\)\s*\(([^()]*)\)/, "($1, $2)");
}

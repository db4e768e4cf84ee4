// Which piece of news is worth telling now?
import type { ReadNews } from "../facts.ts";
import type { Writer } from "../writer.ts";

const GOES_ON =
  /^I am (?=(?:learning|studying|taking|doing|working|training|preparing|attending|reading|practi[sc]ing|building|writing|following)\b)/;
const TO_COME =
  /\b(?:next|soon|tomorrow|from \p{Lu}|starting|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/u;

/** "Since we spoke, I am learning" is "I have been learning"; what is still to come stays as it is. */
export function ongoing(news: ReadNews | undefined): ReadNews | undefined {
  const { full } = news?.forms ?? {};
  if (news === undefined || full === undefined || !GOES_ON.test(full) || TO_COME.test(full)) return news;
  const since = full.replace(GOES_ON, "I have been ");
  return { ...news, forms: { ...news.forms, full: since, that: since } };
}

/** The newest that lies between the interview and today and was not told before; undated ones come last. */
export function newest(writer: Writer, items: readonly ReadNews[]): ReadNews | undefined {
  const { situation } = writer;
  const since = situation.interviewDay?.day ?? "";
  const told = (situation.caseFile.history ?? [])
    .filter((item) => item.direction === "sent")
    .map((item) => (item.text ?? "").toLowerCase());
  const fresh = items.filter((item) => {
    if (item.on !== undefined && (item.on > situation.today || item.on < since)) return false;
    const words = (
      item.forms.it ??
      item.forms.np ??
      item.forms.thing ??
      item.forms.full ??
      item.forms.that ??
      ""
    ).toLowerCase();
    return words === "" || !told.some((text) => text.includes(words));
  });
  const order = fresh.toSorted((a, b) => (b.on ?? "").localeCompare(a.on ?? ""));
  const version = situation.request.version ?? 0;
  return order.length === 0 ? undefined : order[version % order.length];
}

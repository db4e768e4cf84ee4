// What would a person read of this HTML, as plain text?
//
// One pass over the characters: no regular expression sees the whole document, so hostile markup costs no more than
// its length. The result is text, never shown as HTML.

const BLOCKS = new Set([
  "p",
  "div",
  "br",
  "li",
  "tr",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "table",
  "ul",
  "ol",
  "blockquote",
  "hr",
  "section",
  "article",
  "header",
  "footer",
  "title",
  "td",
]);
const SILENT = new Set(["script", "style", "head", "noscript", "template", "svg", "object", "iframe"]);
const ENTITIES = new Map([
  ["nbsp", " "],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["rsquo", "’"],
  ["lsquo", "‘"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
  ["copy", "©"],
  ["euro", "€"],
  ["zwnj", ""],
  ["shy", ""],
  ["auml", "ä"],
  ["ouml", "ö"],
  ["uuml", "ü"],
  ["Auml", "Ä"],
  ["Ouml", "Ö"],
  ["Uuml", "Ü"],
  ["szlig", "ß"],
  ["aring", "å"],
  ["Aring", "Å"],
  ["eacute", "é"],
  ["egrave", "è"],
  ["ecirc", "ê"],
  ["agrave", "à"],
  ["acirc", "â"],
  ["ccedil", "ç"],
  ["ocirc", "ô"],
  ["icirc", "î"],
  ["aacute", "á"],
  ["iacute", "í"],
  ["oacute", "ó"],
  ["uacute", "ú"],
  ["ntilde", "ñ"],
  ["oslash", "ø"],
  ["aelig", "æ"],
]);

/** Takes any string; unclosed tags and comments end it. Blocks become lines, at most one blank line in a row. */
export function textOfHtml(html: string): string {
  const out: string[] = [];
  let silent: string | undefined;
  for (let index = 0; index < html.length;) {
    const char = html[index] ?? "";
    if (char === "<") {
      const tag = tagAt(html, index);
      if (tag === undefined) {
        if (silent === undefined) out.push("<");
        index += 1;
        continue;
      }
      index = tag.end;
      if (silent !== undefined) {
        if (tag.closes && tag.name === silent) silent = undefined;
      } else if (!tag.closes && SILENT.has(tag.name) && !tag.empty) {
        silent = tag.name;
      } else if (BLOCKS.has(tag.name)) {
        out.push("\n");
      }
      continue;
    }
    if (silent === undefined) {
      if (char === "&") {
        const end = html.indexOf(";", index);
        const decoded = end > 0 && end - index < 10 ? decode(html.slice(index + 1, end)) : undefined;
        if (decoded !== undefined) {
          out.push(decoded);
          index = end + 1;
          continue;
        }
      }
      // In HTML a line break is a blank.
      out.push(char === "\n" || char === "\r" || char === "\t" ? " " : char);
    }
    index += 1;
  }
  return tidy(out.join(""));
}

interface Tag {
  name: string;
  closes: boolean;
  empty: boolean;
  end: number;
}

function tagAt(html: string, start: number): Tag | undefined {
  if (html.startsWith("<!--", start)) {
    const end = html.indexOf("-->", start + 4);
    return { name: "!", closes: false, empty: true, end: end === -1 ? html.length : end + 3 };
  }
  const match = /^<(\/?)([a-z!?][a-z0-9]{0,20})/iu.exec(html.slice(start, start + 24));
  if (match === null) return undefined;
  const end = html.indexOf(">", start);
  if (end === -1) return { name: "!", closes: false, empty: true, end: html.length };
  return {
    name: (match[2] ?? "").toLowerCase(),
    closes: match[1] === "/",
    empty: html[end - 1] === "/",
    end: end + 1,
  };
}

function decode(entity: string): string | undefined {
  if (!entity.startsWith("#")) return ENTITIES.get(entity);
  const code = /^#x/iu.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);
  return Number.isInteger(code) && code >= 32 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff)
    ? String.fromCodePoint(code)
    : undefined;
}

function tidy(text: string): string {
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    const trimmed = line.replaceAll(/[ \u00a0]+/gu, " ").trim();
    if (trimmed !== "" || lines.at(-1) !== "") lines.push(trimmed);
  }
  return lines.join("\n").trim();
}

// Is this the name of a team or a mailbox, and how is it greeted?

const TEAM =
  /\b(?:team|department|dept|casting|admissions|staffing|recruiting|recruitment|hr|human resources|talent acquisition|people ops|office|committee|panel|careers|hiring|personnel|jobs)\b/i;
/** What can be greeted as it stands. */
const BODY =
  /\b(?:team|department|office|committee|panel|board|group|desk|unit|people|staff|bureau|division|service|council|manager|recruiter|lead|coordinator|officer|director|assistant)$/i;
const SMALL = /^(?:of|and|for|the|at|in|de|&)$/i;

export function isTeamName(text: string): boolean {
  // "Hr. Jensen" is a man, "HR" a department.
  if (
    /^(?:dr|prof|mr|ms|mrs|mx|miss|hr|hrn|fr|fru)\.? \p{Lu}\p{Ll}/u.test(
      text.replace(/^\p{Lu}/u, (c) => c.toLowerCase()),
    )
  )
    return false;
  return TEAM.test(text);
}

/** "Recruitment Office" as typed; "HR" becomes "HR Team". Small letters get their capitals. */
export function teamCalled(text: string): string {
  const name = text
    .replace(/\S+@\S+/g, "")
    .replace(/^the\s+/i, "")
    .replace(/\bdept\b\.?/i, "Department")
    .replace(/\bhr\b/gi, "HR")
    .replace(/\s+/g, " ")
    .trim();
  const tidy = (name === "" ? "Hiring" : name).replace(/\p{L}[\p{L}'’]*/gu, (word, at: number) =>
    word === "HR" || (at > 0 && SMALL.test(word)) ? word : word[0]!.toUpperCase() + word.slice(1),
  );
  return BODY.test(tidy) ? tidy : `${tidy} Team`;
}

// Whose work is in Afterview, and under which licences? NOTICE, made from the lockfile.
import { readRuntimePackages, type RuntimePackage } from "./runtime-packages.ts";

const HEAD = `Afterview
Copyright 2026 The Afterview authors

Licensed under the Apache License, Version 2.0 (see LICENSE).

This product contains the work of others. The full text of every licence below is put into dist/LICENSES.txt when the
product is built.
`;

const DATA = `
Fonts
-----
Source Serif 4, Copyright 2014-2023 Adobe, and Figtree, Copyright 2022 The Figtree Project Authors, both under the
SIL Open Font License 1.1 (OFL-1.1), by way of the @fontsource-variable packages.

Dictionaries
------------
The English dictionaries (dictionary-en, dictionary-en-gb) come from SCOWL, Copyright 2000-2020 Kevin Atkinson, under
MIT-like and BSD terms; their affix files come from Geoff Kuenning's Ispell, Copyright 1993, under BSD terms. Their
licences stand beside them in dist/dictionaries.

Public holidays
---------------
The days in data/holidays were computed with date-holidays, Copyright commenter and contributors, code under ISC. Its
data was gathered from Wikipedia and others and is under Creative Commons Attribution 3.0 (CC BY 3.0) by its package, and
Attribution-ShareAlike 3.0 (CC BY-SA 3.0) by its licence file. The texts disagree, so data/holidays is passed on with this
attribution and under the stricter of the two, CC BY-SA 3.0.
`;

/** The file NOTICE, whole. */
export function generateNotice(): Map<string, string> {
  const packages = readRuntimePackages();
  const direct = section("Libraries", packages.filter((one) => one.isDirect)); // prettier-ignore
  const brought = section("Libraries that those bring", packages.filter((one) => !one.isDirect)); // prettier-ignore
  return new Map([["NOTICE", `${HEAD}\n${direct}\n${brought}${DATA}`]]);
}

function section(title: string, packages: RuntimePackage[]): string {
  const lines = packages.map((one) => `${one.name} ${one.version}: ${one.licence}\n`);
  return `${title}\n${"-".repeat(title.length)}\n${lines.join("")}`;
}

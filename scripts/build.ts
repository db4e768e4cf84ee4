// What is shipped? The web app for the browser, the server bundled for Node, and the dictionaries beside them: `npm run build`.
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { rolldown, type Plugin } from "rolldown";
import { root } from "./run-program.ts";
import { readRuntimePackages } from "./runtime-packages.ts";

const dist = join(root, "dist");

/** Package → name of its files in dist/dictionaries. */
const DICTIONARIES = { "dictionary-en": "en", "dictionary-en-gb": "en-gb" } as const;

if (import.meta.main) {
  await part("web", buildWeb);
  await part("server", buildServer);
  await part("dictionaries", copyDictionaries);
  await writeLicences();
}

/** Runs one part and says how large it became and how long it took. One that breaks does not keep the others back. */
async function part(name: string, build: () => Promise<string | undefined>): Promise<void> {
  const startedAt = performance.now();
  let skippedBecause;
  try {
    skippedBecause = await build();
  } catch (error) {
    const says = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
    process.stderr.write(`${name}: the build failed: ${says}\n`);
    process.exitCode = 1;
    return;
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (skippedBecause !== undefined) return void process.stdout.write(`${name}: left out, ${skippedBecause}\n`);
  const folder = join(dist, name);
  const { files, bytes } = await measure(folder);
  const size = `${(bytes / 1024).toFixed(0)} KB in ${files} files`;
  process.stdout.write(`${name}: ${size} in ${relative(root, folder)}/ (${seconds} s)\n`);
}

async function measure(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  return { files: files.length, bytes: sizes.reduce((all, one) => all + one, 0) };
}

async function buildWeb(): Promise<string | undefined> {
  if (!existsSync(join(root, "src/web/index.html"))) return "there is no src/web/index.html";
  const { build } = await import("vite");
  await build({
    configFile: join(root, "src/web/vite.config.ts"),
    root: join(root, "src/web"),
    logLevel: "warn",
    build: { outDir: join(dist, "web"), emptyOutDir: true },
  });
  return undefined;
}

async function buildServer(): Promise<string | undefined> {
  const entry = join(root, "src/main.ts");
  if (!existsSync(entry)) return "there is no src/main.ts";
  const startedAt = new Date();
  const folder = join(dist, "server");
  const bundle = await rolldown({
    input: entry,
    platform: "node",
    tsconfig: join(root, "tsconfig.json"),
    plugins: [dictionaries(), tablesAsText()],
    onLog(level, log) {
      if (level === "warn") process.stderr.write(`${log.message}\n`);
    },
  });
  await rm(folder, { recursive: true, force: true });
  await bundle.write({
    dir: folder,
    format: "esm",
    // All files in one folder: what looks for its data relative to itself finds it from any of them.
    entryFileNames: "main.js",
    chunkFileNames: "[name]-[hash].js",
    sourcemap: false,
  });
  await bundle.close();
  // As old as the source it was made from, so that a file saved during the build counts as newer.
  await utimes(join(folder, "main.js"), startedAt, startedAt);
  return undefined;
}

/** The dictionary packages read their files beside themselves; in the bundle that is dist/dictionaries. */
function dictionaries(): Plugin {
  return {
    name: "dictionaries",
    resolveId: (id) => (Object.hasOwn(DICTIONARIES, id) ? `\0${id}` : undefined),
    load(id) {
      const name = DICTIONARIES[id.slice(1) as keyof typeof DICTIONARIES];
      if (!id.startsWith("\0") || name === undefined) return undefined;
      return `import { readFile } from "node:fs/promises";
const read = (file) => readFile(new URL("../dictionaries/" + file, import.meta.url));
export default { aff: await read("${name}.aff"), dic: await read("${name}.dic") };`;
    },
  };
}

/** Large tables are parsed as JSON when they are needed: Node reads that several times faster than the same table as code. */
function tablesAsText(): Plugin {
  return {
    name: "tables-as-text",
    async load(id) {
      if (!/node_modules[\\/].*\.json$/.test(id) || (await stat(id)).size < 10_000) return undefined;
      const text = JSON.stringify(JSON.parse(await readFile(id, "utf8")));
      return { code: `module.exports = JSON.parse(${JSON.stringify(text)});`, moduleType: "js" };
    },
  };
}

async function copyDictionaries(): Promise<string | undefined> {
  const folder = join(dist, "dictionaries");
  await mkdir(folder, { recursive: true });
  for (const [dictionary, name] of Object.entries(DICTIONARIES)) {
    for (const kind of ["aff", "dic"]) {
      await copyFile(join(root, "node_modules", dictionary, `index.${kind}`), join(folder, `${name}.${kind}`));
    }
    const licence = (await readdir(join(root, "node_modules", dictionary))).find((file) => /^licen[cs]e/i.test(file));
    if (licence) await copyFile(join(root, "node_modules", dictionary, licence), join(folder, `${name}.licence.txt`));
  }
  return undefined;
}

/** Most licences ask that their text goes along with every copy; one file holds them all. */
async function writeLicences(): Promise<void> {
  const texts: string[] = [];
  for (const { name, version, licence } of readRuntimePackages()) {
    const folder = join(root, "node_modules", name);
    const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
    const parts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
    texts.push(`${name} ${version} (${licence})\n\n${parts.join("\n").trim()}\n`);
  }
  await mkdir(dist, { recursive: true });
  await writeFile(join(dist, "LICENSES.txt"), texts.join(`\n${"=".repeat(80)}\n\n`));
}

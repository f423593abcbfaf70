// Checks the package as users get it: publint, are-the-types-wrong, the same names from ESM and CommonJS, no zod in
// public types, small bundles, and hosts that tamper with what they can reach.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const failures = [];
const check = (name, holds, detail = "") => {
  if (!holds) failures.push(`${name}${detail === "" ? "" : `: ${detail}`}`);
};

for (const [name, args] of [
  ["publint", ["--strict"]],
  ["attw", ["--pack", ".", "--profile", "node16", "--quiet"]],
]) {
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${name}`, args, { encoding: "utf8" });
  check(name, status === 0, `${stdout}${stderr}`);
}

const { exports, typesVersions } = JSON.parse(readFileSync("package.json", "utf8"));
const require = createRequire(import.meta.url);
for (const [key, target] of Object.entries(exports)) {
  if (typeof target === "string") continue;
  const specifier = key.replace(/^\./, "idic");
  const esm = Object.keys(await import(specifier)).sort();
  const cjs = Object.keys(require(specifier)).sort();
  check(`${specifier} exports something`, esm.length > 0);
  check(`${specifier} exports the same names from ESM and CommonJS`, esm.join() === cjs.join(), `${esm} / ${cjs}`);
  check(`${specifier} is in typesVersions`, key === "." || key.slice(2) in typesVersions["*"]);
}

/** The declarations reachable from an entry. */
function declarations(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  for (const [, specifier] of readFileSync(file, "utf8").matchAll(/(?:from|import) ['"](\.[^'"]+)\.js['"]/g))
    declarations(new URL(`${specifier}.d.ts`, `file:///${folder}`).pathname.slice(1), seen);
  return seen;
}
for (const target of Object.values(exports)) {
  const types = typeof target === "object" ? target.import.types.slice(2) : "dist/schema/";
  if (types.startsWith("dist/schema/")) continue;
  const leaks = [...declarations(types)].filter((file) => /from ['"](zod|decimal\.js)/.test(readFileSync(file, "utf8")));
  check(`${types} keeps zod and decimal.js out of the types`, leaks.length === 0, leaks.join());
}

const BUNDLES = [
  ["one rule without money", 'export { compileCadence, fawVwCadence } from "idic/interact";', 12_000],
  ["one rule with money", 'export { compileAbcQuote, standardAbcQuote } from "idic/customize";', 26_000],
];
for (const [name, contents, limit] of BUNDLES) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: "." },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
    // Bare imports of chunks without side effects are dropped, which is what is wanted here.
    logLevel: "error",
  });
  const size = gzipSync(outputFiles[0].contents).length;
  console.log(`bundle of ${name}: ${(size / 1000).toFixed(1)} kB gzipped`);
  check(`the bundle of ${name} is at most ${limit / 1000} kB`, size <= limit, `${size}`);
}

const ZONES = ["UTC", "Asia/Shanghai", "America/New_York", "America/St_Johns", "Pacific/Apia", "Europe/Berlin"];
const hosts = [
  ...["untouched", "decimal-before", "decimal-after", "zod-config", "frozen"].map((host) => [host, "UTC"]),
  ...ZONES.map((zone) => ["elsewhere", zone]),
];
const outputs = hosts.map(([host, TZ]) => [
  `${host} in ${TZ}`,
  execFileSync("node", ["test/package/hostile-host.mjs", host], { encoding: "utf8", env: { ...process.env, TZ } }),
]);
for (const [host, output] of outputs)
  check(`a host that is ${host} changes nothing`, output === outputs[0][1] && output.length > 200, output);

if (failures.length > 0) {
  console.error(failures.join("\n"));
  process.exitCode = 1;
}

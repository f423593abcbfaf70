// npm run check:consumers packs the library and imports the tarball into throw-away projects, as its users would, and carries out the
// recipes of the documentation in others. With names after it, only those: `npm run check:consumers -- express esm`.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recipes, writeRecipe } from "./recipes.mjs";

const here = "test/consumers";
const temporary = mkdtempSync(join(tmpdir(), "idic-consumers-"));
const run = (command, words, cwd) => execFileSync(command, words, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** TypeScript as projects set it up, by the name of the resolution. */
const compilers = {
  node16: { module: "node16", moduleResolution: "node16" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
  node10: { module: "commonjs", moduleResolution: "node10", ignoreDeprecations: "6.0" },
};
const tsc = (options, cwd) =>
  run(
    "node_modules/.bin/tsc",
    [
      "--strict",
      "--skipLibCheck",
      "--resolveJsonModule",
      "--target",
      "es2022",
      ...Object.entries(options).flatMap(([key, value]) => [`--${key}`, value]),
      ...sources(cwd),
    ],
    cwd,
  );
const sources = (cwd) => readdirSync(cwd).filter((file) => file.endsWith(".ts"));

const consumers = [
  { name: "esm", type: "module", dependencies: [], check: (cwd) => run("node", ["main.mjs"], cwd) },
  { name: "cjs", type: "commonjs", dependencies: [], check: (cwd) => run("node", ["main.cjs"], cwd) },
  ...Object.entries(compilers).map(([resolution, options]) => ({
    name: `typescript with ${resolution}`,
    folder: "typescript",
    type: resolution === "node10" ? "commonjs" : "module",
    dependencies: ["typescript@6.0.3", "@types/node@20"],
    check: (cwd) => tsc({ ...options, noEmit: "true" }, cwd),
  })),
  {
    name: "typescript 5.4",
    folder: "typescript",
    type: "module",
    dependencies: ["typescript@5.4", "@types/node@20"],
    check: (cwd) => tsc({ ...compilers.node16, noEmit: "true" }, cwd),
  },
  { name: "jest", type: "commonjs", dependencies: ["jest@30"], check: (cwd) => run("node_modules/.bin/jest", ["--ci"], cwd) },
  {
    name: "nest",
    type: "commonjs",
    dependencies: ["typescript@5.9", "@types/node@20"],
    check: (cwd) => {
      tsc({ module: "commonjs", moduleResolution: "node10", outDir: "out" }, cwd);
      run("node", ["out/main.js"], cwd);
    },
  },
];

const wanted = process.argv.slice(2);
const isWanted = ({ name }) => wanted.length === 0 || wanted.includes(name);

try {
  run("npm", ["run", "--silent", "build"], ".");
  const [{ filename }] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", temporary], "."));
  for (const { name, folder = name, type, dependencies, check } of consumers.filter(isWanted)) {
    const cwd = join(temporary, name.replaceAll(/[ .]/g, "-"));
    mkdirSync(cwd);
    cpSync(join(here, folder), cwd, { recursive: true });
    cpSync(join(here, "contract.cjs"), join(cwd, "contract.cjs"));
    writeFileSync(join(cwd, "package.json"), JSON.stringify({ name: "consumer", private: true, type }));
    run("npm", ["install", "--no-audit", "--no-fund", join(temporary, filename), ...dependencies], cwd);
    check(cwd);
    console.log(`${name}: ok`);
  }
  for (const recipe of recipes().filter(isWanted)) {
    const cwd = join(temporary, `recipe-${recipe.name}`);
    mkdirSync(cwd);
    // A project of NestJS is CommonJS, as its own generator makes it.
    const type = recipe.name === "nestjs" ? "commonjs" : "module";
    writeFileSync(join(cwd, "package.json"), JSON.stringify({ name: "recipe", private: true, type }));
    writeRecipe(recipe, cwd);
    for (const command of recipe.commands)
      run("sh", ["-c", command.replace("npm install idic", `npm install --no-audit --no-fund ${join(temporary, filename)}`)], cwd);
    console.log(`recipe ${recipe.name}: ok`);
  }
} catch (error) {
  console.error(`${error.message}\n${error.stdout ?? ""}${error.stderr ?? ""}`);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

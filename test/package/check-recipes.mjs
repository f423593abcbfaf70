// Carries out the recipes that need nothing but the library and Node, and reads the files of the others; those are carried out with the real
// packages by `npm run check:consumers`.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { recipes, writeRecipe } from "../consumers/recipes.mjs";

const failures = [];
function run(name, command, cwd) {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", command], { cwd, encoding: "utf8" });
  if (status !== 0) failures.push(`${name}: ${command}: ${stdout}${stderr}`);
}

for (const recipe of recipes()) {
  const cwd = resolve(".tmp/recipes", recipe.name);
  rmSync(cwd, { recursive: true, force: true });
  mkdirSync(join(cwd, "node_modules"), { recursive: true });
  symlinkSync(resolve("."), join(cwd, "node_modules/idic"));
  writeFileSync(join(cwd, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeRecipe(recipe, cwd);
  const installs = recipe.commands.filter((command) => command.startsWith("npm install"));
  const alone = installs.every((command) => command === "npm install idic");
  if (alone) for (const command of recipe.commands.filter((line) => !line.startsWith("npm "))) run(recipe.name, command, cwd);
  for (const { path } of recipe.files.filter((file) => /\.[cm]js$/.test(file.path))) run(recipe.name, `node --check ${path}`, cwd);
}

if (failures.length > 0) {
  console.error(failures.join("\n"));
  process.exitCode = 1;
}

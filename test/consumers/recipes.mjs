// The recipes of the documentation as consumers: a page gives its files, each after its name alone on a line, and its commands.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const FILE = /^`([^`\n]+)`\n\n```\w+\n([\s\S]*?)^```$/gm;
const COMMANDS = /^```sh\n([\s\S]*?)^```$/gm;

/** The recipes that have commands: by name, with what writes them into a folder. */
export function recipes() {
  return ["newcomer.md", ...readdirSync("docs/recipes").map((file) => join("recipes", file))]
    .filter((file) => file.endsWith(".md"))
    .map((file) => ({ name: basename(file, ".md"), text: readFileSync(join("docs", file), "utf8") }))
    .map(({ name, text }) => ({
      name,
      files: [...text.matchAll(FILE)].map(([, path, content]) => ({ path, content })),
      commands: [...text.matchAll(COMMANDS)].flatMap(([, lines]) => lines.trim().split("\n")),
    }))
    .filter(({ commands }) => commands.length > 0);
}

/** Writes the files of a recipe as its reader would. */
export function writeRecipe({ files }, folder) {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

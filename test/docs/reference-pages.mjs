// The two pages to look things up in: which function answers which question, and every term in both languages. Both are made from the
// library itself and from what is written by hand; `npm run docs` writes them, a test tells when they are old.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Everything from here on is generated; what stands above it is written by hand. */
export const MARK = "<!-- From here on written by `npm run docs` from the library itself. Do not edit. -->";

const cell = (text) => String(text).replaceAll("|", "\\|").replaceAll("\n", " ");
const row = (...cells) => `| ${cells.map(cell).join(" | ")} |`;
const table = (head, rows) => [row(...head), row(...head.map(() => "---")), ...rows.map((cells) => row(...cells))].join("\n");

/** The file in which each name is declared that an index exports by hand. */
function homesOf(index) {
  const homes = new Map();
  for (const [, names, from] of readFileSync(index, "utf8").matchAll(/export \{([^}]+)\} from "([^"]+)"/g)) {
    const file = join(dirname(index), `${from}.ts`);
    for (const name of names.split(",").map((text) => text.trim())) if (name !== "" && !name.startsWith("type ")) homes.set(name, file);
  }
  return homes;
}

/** The first sentence of a docstring, on one line; what is for TypeDoc alone is left out. */
function sentenceOf(name, file) {
  const text = readFileSync(file, "utf8");
  const at = text.search(new RegExp(`^export (const|function|class) ${name}\\b`, "m"));
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(text.slice(0, at))?.[1] ?? "";
  const prose = comment.replace(/^\s*\* ?/gm, "").split(/^@|\n\s*\n/m)[0];
  const line = prose
    .replaceAll("\n", " ")
    .replace(/\s+/g, " ")
    .replace(/\{@link (?:[^}|]*\| ?)?([^}]+)\}/g, "$1")
    .trim();
  return /^.*?[.:?](?= [A-Z]|$)/.exec(line)?.[0].replace(/:$/, ".") ?? line;
}

/** The functions that an entry exports, each with what it does and the pages in which it is used. */
function functionsOf(module, exported, pages) {
  const folder = module === "idic" ? "src/idic" : `src/${module}`;
  const homes = homesOf(`${folder}/index.ts`);
  return Object.keys(exported)
    .filter((name) => typeof exported[name] === "function" && homes.has(name))
    .sort()
    .map((name) => {
      const used = pages.filter(({ text }) => new RegExp(`\\b${name}\\b`).test(text));
      return { name, does: sentenceOf(name, homes.get(name)), pages: used };
    });
}

/** The guides and recipes by title. */
function guidePages() {
  return ["docs/guides", "docs/recipes"]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith(".md"))
        .sort()
        .map((file) => {
          const text = readFileSync(join(folder, file), "utf8");
          return { link: join(folder, file).replace("docs/", ""), title: /^# (.+)$/m.exec(text)?.[1] ?? file, text };
        }),
    );
}

/**
 * Every function by module.
 *
 * @param modules What each module exports, by its name.
 */
export function whichFunctionPage(modules) {
  const pages = guidePages();
  const parts = Object.entries(modules).map(([module, exported]) => {
    const rows = functionsOf(module, exported, pages).map(({ name, does, pages: used }) => [
      `\`${name}\``,
      does,
      used.length === 0 ? `[rules](rules/${module}.md)` : used.map(({ title, link }) => `[${title}](${link})`).join(", "),
    ]);
    const linked = existsSync(`docs/rules/${module}.md`);
    return `## \`${module === "idic" ? "idic" : `idic/${module}`}\`\n\n${table(["function", "what it does", "read on"], linked ? rows : rows.map(([a, b, c]) => [a, b, c.startsWith("[rules]") ? "" : c]))}`;
  });
  return withHead("docs/which-function.md", parts);
}

/**
 * Every term in English and Chinese: those of the trade as written by hand, then titles and closed lists of the catalogues.
 *
 * @param catalogues Both joined catalogues.
 */
export function glossaryPage({ en, zhCN }) {
  const byEnglish = ([, a], [, b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);
  const rules = Object.entries(en.rules)
    .map(([code, { title }]) => [code, title])
    .sort(byEnglish);
  const parts = [
    `## Rules and formulas\n\n${table(
      ["English", "中文", "code"],
      rules.map(([code, title]) => [title, zhCN.rules[code].title, `\`${code}\``]),
    )}`,
    ...Object.entries(en.lists)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([list, entries]) =>
          `## \`${list}\`\n\n${table(
            ["English", "中文", "code"],
            Object.entries(entries).map(([code, english]) => [english, zhCN.lists[list][code], `\`${code}\``]),
          )}`,
      ),
  ];
  return withHead("docs/glossary.md", parts);
}

/** The page anew: its head as it is written, the rest as the library is. */
function withHead(file, parts) {
  const head = readFileSync(file, "utf8").split(MARK)[0].trimEnd();
  return `${[head, MARK, ...parts].join("\n\n")}\n`;
}

/**
 * Names in code font above the mark that look like a function and that nothing exports.
 *
 * @param file The page.
 * @param known Every exported name.
 */
export function unknownNames(file, known) {
  const head = readFileSync(file, "utf8").split(MARK)[0];
  return [...head.matchAll(/`([a-z]+[A-Z0-9]\w*|[a-z]\w*)(?:\.\w+)?`/g)].map(([, name]) => name).filter((name) => !known.has(name));
}

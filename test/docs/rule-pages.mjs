// The pages under docs/rules: every rule with its lines, sources and words, made from the library itself.
import { readdirSync, readFileSync } from "node:fs";

const NOTE = "<!-- Written by `npm run docs` from the rules themselves. Do not edit. -->";
const CASES = "test/cases";

/** How a rule is shown that needs no policy of the caller. */
const NO_POLICY = "{}";

/** Every case file, parsed. */
function caseFiles() {
  return readdirSync(CASES, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => JSON.parse(readFileSync(`${CASES}/${file}`, "utf8")));
}

const cell = (text) => String(text).replaceAll("|", "\\|").replaceAll("\n", " ");
const row = (...cells) => `| ${cells.map(cell).join(" | ")} |`;
const table = (head, rows) => [row(...head), row(...head.map(() => "---")), ...rows.map((cells) => row(...cells))].join("\n");
const code = (text) => `\`${text}\``;

/** The rules of a module with the presets that each of its compile functions accepts, and its formulas. */
function contentsOf(module) {
  // A namespace lists its names in the order of the alphabet, a test runner's copy of it in that of the exports.
  const exported = Object.entries(module).sort(([a], [b]) => (a < b ? -1 : 1));
  const presets = exported.filter(([, value]) => typeof value === "object" && value !== null && "edition" in value);
  presets.push([NO_POLICY, {}]);
  const rules = exported
    .filter(([name, value]) => name.startsWith("compile") && typeof value === "function")
    .map(([name, compile]) => {
      const accepted = presets.flatMap(([preset, policy]) => {
        try {
          return [{ preset, rule: compile(policy) }];
        } catch {
          return [];
        }
      });
      return { name, presets: accepted };
    });
  const formulas = exported.filter(([, value]) => typeof value === "function" && "line" in value);
  return { rules, formulas };
}

/** What a catalogue says for a reason: its sentence, or what it makes of the first case that has this reason. */
function sentenceFor(words, reason, answers) {
  const sentence = words?.because[reason];
  if (typeof sentence === "string") return sentence;
  const answer = answers.find((candidate) => (candidate.because?.code ?? candidate.code) === reason);
  return typeof sentence === "function" && answer !== undefined ? sentence(answer) : "";
}

const nameOf = (policy) => (typeof policy === "object" ? JSON.stringify(policy) : policy);

/** The answers to the cases of a rule or formula, those of one preset first. */
function answersOf(cases, name, preset, ruleOf) {
  const files = cases.filter((file) => file.rule === name);
  files.sort((a, b) => Number(b.policy === preset) - Number(a.policy === preset));
  return files.flatMap((file) =>
    file.cases.flatMap(({ given, asOf }) => {
      const result = ruleOf(nameOf(file.policy))?.safe(given, asOf === undefined ? {} : { asOf });
      return result?.ok ? [result.value] : [];
    }),
  );
}

function rulePart({ name, presets }, cases, { en, zhCN }) {
  const ruleOf = (preset) => presets.find((entry) => entry.preset === preset)?.rule;
  const sections = presets.map(({ preset, rule }) => {
    const answers = answersOf(cases, name, preset, ruleOf);
    const answered = answers[0]?.rule;
    const { edition, from, sources } = rule.policy;
    const lines = rule.lines.map((line) => [
      code(line.code),
      line.cites.join(", "),
      sentenceFor(zhCN.rules[answered], line.code, answers),
      sentenceFor(en.rules[answered], line.code, answers),
    ]);
    const origin = sources.map(({ title, standing, clause }) => `${title}${clause === undefined ? "" : `, ${clause}`} (${standing})`);
    const head = `### ${code(preset)}\n\nEdition ${edition}, from ${from}. ${origin.length === 0 ? "A house rule." : `After ${origin.join("; ")}.`}`;
    return { answered, text: `${head}\n\n${table(["code", "sources", "中文", "English"], lines)}` };
  });
  const answered = sections[0]?.answered;
  const title = answered === undefined ? "" : `: ${en.rules[answered].title} · ${zhCN.rules[answered].title}`;
  return [`## ${code(name)}${title}`, ...sections.map(({ text }) => text)].join("\n\n");
}

function formulaPart(formulas, cases, { en, zhCN }) {
  if (formulas.length === 0) return [];
  const rows = formulas.map(([name, formula]) => {
    const answers = answersOf(cases, name, undefined, () => formula);
    const { code: figure, cites } = formula.line;
    const words = [zhCN, en].map((catalogue) => {
      const known = catalogue.rules[figure];
      return [known?.title, sentenceFor(known, figure, answers)].filter((text) => text !== undefined && text !== "").join(": ");
    });
    return [code(name), code(figure), cites.join(", "), ...words];
  });
  return [`## Formulas\n\n${table(["function", "code", "sources", "中文", "English"], rows)}`];
}

function codesPage({ issueCodes, en, zhCN }) {
  const words = (pick) =>
    Object.entries(en.rules).flatMap(([name, rule]) =>
      Object.entries(pick(rule) ?? {}).map(([entry, english]) => [code(entry), code(name), pick(zhCN.rules[name])[entry], english]),
    );
  const spoken = (value) => (typeof value === "string" ? value : "(said with the numbers of the answer)");
  const lists = Object.entries(en.lists).map(
    ([name, entries]) =>
      `### ${code(name)}\n\n${table(
        ["code", "中文", "English"],
        Object.entries(entries).map(([entry, english]) => [code(entry), zhCN.lists[name][entry], english]),
      )}`,
  );
  return [
    "# Every code",
    NOTE,
    "Codes are kebab-case, stable, never renamed and never reused.",
    `## Issues\n\n${table(
      ["code", "meaning"],
      Object.entries(issueCodes).map(([entry, meaning]) => [code(entry), meaning]),
    )}`,
    `## Rules and formulas\n\n${table(
      ["code", "中文", "English"],
      Object.entries(en.rules).map(([name, { title }]) => [code(name), zhCN.rules[name].title, title]),
    )}`,
    `## Reasons\n\n${table(
      ["code", "rule", "中文", "English"],
      words((rule) => rule.because).map(([a, b, c, d]) => [a, b, spoken(c), spoken(d)]),
    )}`,
    `## Warnings\n\n${table(
      ["code", "rule", "中文", "English"],
      words((rule) => rule.warnings).map(([a, b, c, d]) => [a, b, spoken(c), spoken(d)]),
    )}`,
    `## Closed lists\n\n${lists.join("\n\n")}`,
  ].join("\n\n");
}

/**
 * What only the entry of the package exports: the module of the model, which has no entry of its own.
 *
 * @param whole The entry of the package.
 * @param modules Every other entry.
 */
export function modelOf(whole, modules) {
  const elsewhere = new Set(modules.flatMap((module) => Object.keys(module)));
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !elsewhere.has(name)));
}

/**
 * The pages by file name.
 *
 * @param library The modules by name, the issue codes and both joined catalogues.
 */
export function rulePages({ modules, issueCodes, en, zhCN }) {
  const cases = caseFiles();
  const pages = { "codes.md": codesPage({ issueCodes, en, zhCN }) };
  for (const [module, exported] of Object.entries(modules)) {
    const { rules, formulas } = contentsOf(exported);
    const parts = rules.map((rule) => rulePart(rule, cases, { en, zhCN }));
    pages[`${module}.md`] = [`# The rules of ${module}`, NOTE, ...parts, ...formulaPart(formulas, cases, { en, zhCN })].join("\n\n");
  }
  return Object.fromEntries(Object.entries(pages).map(([file, text]) => [file, `${text}\n`]));
}

// Writes the generated pages from the built library: those under docs/rules, and below the mark the table of functions and the glossary.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { glossaryPage, whichFunctionPage } from "./reference-pages.mjs";
import { rulePages } from "./rule-pages.mjs";

const names = ["identify", "differentiate", "interact", "customize", "value", "loyalty"];
const modules = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await import(`idic/${name}`)])));
const [{ compileIdic }, foundation, rule, { en }, { zhCN }] = await Promise.all([
  import("idic"),
  import("idic/foundation"),
  import("idic/rule"),
  import("idic/locales/en"),
  import("idic/locales/zh-CN"),
]);

rmSync("docs/rules", { recursive: true, force: true });
mkdirSync("docs/rules", { recursive: true });
for (const [file, text] of Object.entries(
  rulePages({ modules: { ...modules, idic: { compileIdic } }, issueCodes: foundation.issueCodes, en, zhCN }),
))
  writeFileSync(`docs/rules/${file}`, text);

writeFileSync("docs/which-function.md", whichFunctionPage({ ...modules, idic: { compileIdic }, rule, foundation }));
writeFileSync("docs/glossary.md", glossaryPage({ en, zhCN }));

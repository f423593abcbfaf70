// Writes the generated pages from the built library: those under docs/rules, and below the mark the table of functions and the glossary.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { glossaryPage, whichFunctionPage } from "./reference-pages.mjs";
import { ownExports, rulePages } from "./rule-pages.mjs";

const names = ["identify", "differentiate", "interact", "customize", "value", "loyalty"];
const modules = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await import(`idic/${name}`)])));
const [library, foundation, rule, { en }, { zhCN }] = await Promise.all([
  import("idic"),
  import("idic/foundation"),
  import("idic/rule"),
  import("idic/locales/en"),
  import("idic/locales/zh-CN"),
]);
const idic = ownExports(library, [...Object.values(modules), foundation, rule]);

rmSync("docs/rules", { recursive: true, force: true });
mkdirSync("docs/rules", { recursive: true });
const pages = rulePages({ modules: { ...modules, idic }, issueCodes: foundation.issueCodes, en, zhCN });
for (const [file, text] of Object.entries(pages)) writeFileSync(`docs/rules/${file}`, text);

writeFileSync("docs/which-function.md", whichFunctionPage({ ...modules, idic, rule, foundation }));
writeFileSync("docs/glossary.md", glossaryPage({ en, zhCN }));

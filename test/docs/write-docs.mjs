// Writes the generated pages under docs/rules from the built library.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { modelOf, rulePages } from "./rule-pages.mjs";

const names = ["identify", "differentiate", "interact", "customize", "value", "loyalty"];
const modules = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await import(`idic/${name}`)])));
const [whole, foundation, rule, { en }, { zhCN }] = await Promise.all([
  import("idic"),
  import("idic/foundation"),
  import("idic/rule"),
  import("idic/locales/en"),
  import("idic/locales/zh-CN"),
]);

const idic = modelOf(whole, [...Object.values(modules), foundation, rule]);
rmSync("docs/rules", { recursive: true, force: true });
mkdirSync("docs/rules", { recursive: true });
for (const [file, text] of Object.entries(rulePages({ modules: { ...modules, idic }, issueCodes: foundation.issueCodes, en, zhCN })))
  writeFileSync(`docs/rules/${file}`, text);

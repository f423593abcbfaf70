import { readFileSync } from "node:fs";
import * as library from "idic";
import * as customize from "idic/customize";
import * as differentiate from "idic/differentiate";
import * as foundation from "idic/foundation";
import * as identify from "idic/identify";
import * as interact from "idic/interact";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import * as loyalty from "idic/loyalty";
import * as rule from "idic/rule";
import * as value from "idic/value";
import { expect, it } from "vitest";
import { glossaryPage, MARK, unknownNames, whichFunctionPage } from "./reference-pages.mjs";
import { ownExports } from "./rule-pages.mjs";

const parts = { identify, differentiate, interact, customize, value, loyalty };
const idic = ownExports(library, [...Object.values(parts), foundation, rule]);
const modules = { ...parts, idic, rule, foundation };
const functions = Object.values(modules).flatMap((module) =>
  Object.entries(module).flatMap(([name, exported]) => (typeof exported === "function" ? [name] : [])),
);

it("finds the table of functions as the library is; `npm run docs` writes it anew", () => {
  expect(readFileSync("docs/which-function.md", "utf8")).toBe(whichFunctionPage(modules));
});

it("finds the glossary as the catalogues are; `npm run docs` writes it anew", () => {
  expect(readFileSync("docs/glossary.md", "utf8")).toBe(glossaryPage({ en, zhCN }));
});

it("finds every exported function in the table, with what it does", () => {
  const table = readFileSync("docs/which-function.md", "utf8").split(MARK)[1] ?? "";
  expect(functions.filter((name) => !new RegExp(`^\\| \`${name}\` \\| \\S.*\\|`, "m").test(table))).toEqual([]);
});

it("answers questions only with functions that exist", () => {
  expect(
    unknownNames(
      "docs/which-function.md",
      new Set([...Object.keys(library), "idic", "identify", "safe", "many", "parse", "trusted", "resume"]),
    ),
  ).toEqual([]);
});

it("finds a question for every function that compiles a policy, or for the ready one", () => {
  const questions = readFileSync("docs/which-function.md", "utf8").split(MARK)[0] ?? "";
  const compiled = functions.filter((name) => name.startsWith("compile"));
  expect(compiled.filter((name) => !questions.includes(`\`${name}\``))).toEqual([]);
});

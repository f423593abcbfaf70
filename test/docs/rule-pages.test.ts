import { readdirSync, readFileSync } from "node:fs";
import * as whole from "idic";
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
import { modelOf, rulePages } from "./rule-pages.mjs";

const fields = { identify, differentiate, interact, customize, value, loyalty };
const modules = { ...fields, idic: modelOf(whole, [...Object.values(fields), foundation, rule]) };
const pages: Readonly<Record<string, string>> = rulePages({ modules, issueCodes: foundation.issueCodes, en, zhCN });

it("finds the committed rule pages as the rules are; `npm run docs` writes them anew", () => {
  const committed = Object.fromEntries(readdirSync("docs/rules").map((file) => [file, readFileSync(`docs/rules/${file}`, "utf8")]));
  const files = new Set([...Object.keys(committed), ...Object.keys(pages)]);
  expect([...files].filter((file) => committed[file] !== pages[file])).toEqual([]);
});

it("finds words in both languages for every line of every preset", () => {
  const wordless = Object.entries(pages).flatMap(([file, text]) =>
    text.split("\n").flatMap((line) => (/^\| `.*\| {2}\|/.test(line) ? [`${file}: ${line}`] : [])),
  );
  expect(wordless).toEqual([]);
});

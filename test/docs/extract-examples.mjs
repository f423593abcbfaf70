// Turns every ts example of the docstrings, the README and the guides into a test that runs it.
// `expression; // => value` becomes an equality, `expression; // throws Name` an expected error.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const out = "test/generated";

function filesBelow(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter((file) => file.endsWith(ending) && !file.startsWith("docs/api"));
}

/** The ts fences of a text, each with its line. */
function fencesOf(text) {
  const fences = [];
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    if (!/^\s*(\*\s)?```ts\s*$/.test(lines[at])) continue;
    const start = at + 1;
    while (at + 1 < lines.length && !/^\s*(\*\s)?```\s*$/.test(lines[at + 1])) at += 1;
    fences.push({ line: start + 1, code: lines.slice(start, at + 1) });
  }
  return fences;
}

/** A docstring example stands alone; the examples under one second-level heading of a page continue each other. */
function unitsOf(file) {
  const text = readFileSync(file, "utf8");
  if (file.endsWith(".ts")) {
    return fencesOf(text).map(({ line, code }) => ({ line, code: code.map((row) => row.replace(/^\s*\* ?/, "")).join("\n") }));
  }
  const units = [];
  let offset = 0;
  for (const section of text.split(/^(?=## )/m)) {
    const fences = fencesOf(section);
    if (fences.length > 0) units.push({ line: offset + fences[0].line, code: fences.flatMap(({ code }) => code).join("\n") });
    offset += section.split("\n").length - 1;
  }
  return units;
}

function testOf(name, code) {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const imports = new Map();
  const body = [];
  let end = 0;
  for (const statement of source.statements) {
    const text = statement.getText(source);
    const rest = code.slice(statement.end).split("\n", 1)[0];
    const leading = code.slice(end, statement.getStart(source)).trim();
    end = statement.end + rest.length;
    const [, kind, expected] = /^\s*\/\/ (=>|throws) (.+)$/.exec(rest) ?? [];
    if (ts.isImportDeclaration(statement)) {
      const module = statement.moduleSpecifier.text;
      for (const element of statement.importClause.namedBindings.elements) imports.set(`${module} ${element.getText(source)}`, module);
    } else if (kind === undefined) body.push(leading, text);
    else if (ts.isExpressionStatement(statement)) {
      const expression = statement.expression.getText(source);
      body.push(
        leading,
        kind === "=>" ? `expect(${expression}).toEqual(${expected});` : `expect(() => ${expression}).toThrow(${JSON.stringify(expected)});`,
      );
    } else throw new Error(`${name}: only an expression can have an expected value`);
  }
  if (!body.some((line) => line.includes("expect("))) throw new Error(`${name}: the example shows no result`);
  const modules = [...new Set(imports.values())];
  const header = modules.map((module) => {
    const names = [...imports].filter(([, from]) => from === module).map(([key]) => key.slice(module.length + 1));
    return `import { ${names.join(", ")} } from ${JSON.stringify(module)};`;
  });
  return `${header.join("\n")}\nimport { expect, it } from "vitest";\n\nit(${JSON.stringify(name)}, async () => {\n${body.filter((line) => line !== "").join("\n")}\n});\n`;
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const files = [...filesBelow("src", ".ts"), ...filesBelow("docs", ".md"), "README.md"];
let count = 0;
for (const file of files) {
  for (const { line, code } of unitsOf(file)) {
    const test = testOf(`${file}:${line}`, code);
    writeFileSync(join(out, `${file.replace(/[/.]/g, "-")}-${line}.test.ts`), test);
    count += 1;
  }
}
if (count === 0) throw new Error("no example was found");

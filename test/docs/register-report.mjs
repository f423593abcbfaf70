// Tells how many rows of the register are accounted for: cited by the code, or staying in the documentation by their type.
import { readdirSync, readFileSync } from "node:fs";

const DOCS_ONLY = ["VA-23", "VA-26", "VA-29", "VA-30", "LO-26", "LO-29", "LO-35", "LO-36"];

const rows = [...readFileSync("docs/sources/register.md", "utf8").matchAll(/^\| ([A-Z]+)-(\d+) \| ([EFCP]) \|/gm)].map(
  ([, pillar, number, type]) => ({ id: `${pillar}-${number}`, pillar, type }),
);
const code = readdirSync("src", { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(`src/${file}`, "utf8"))
  .join("\n");
const isCited = (id) => new RegExp(`\\b${id}\\b`).test(code);
const isAccounted = ({ id, type }) => type === "P" || DOCS_ONLY.includes(id) || isCited(id);

for (const pillar of new Set(rows.map((row) => row.pillar))) {
  const own = rows.filter((row) => row.pillar === pillar);
  const open = own.filter((row) => !isAccounted(row)).map(({ id }) => id);
  console.log(`${pillar.padEnd(4)} ${own.length - open.length} of ${own.length}${open.length === 0 ? "" : `; open: ${open.join(" ")}`}`);
}
console.log(`${rows.filter(isAccounted).length} of ${rows.length} rows are accounted for`);

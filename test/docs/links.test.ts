import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const pages = [
  "README.md",
  ...readdirSync("docs", { recursive: true })
    .map((file) => join("docs", String(file)))
    .filter((file) => file.endsWith(".md") && !file.startsWith("docs/api")),
];

/** A page without its code, in which brackets are no links. */
const proseOf = (page: string) =>
  readFileSync(page, "utf8")
    .replace(/^```[\s\S]*?^```/gm, "")
    .replace(/`[^`\n]*`/g, "");

/** What a heading is called in an address: letters, digits and hyphens, lower case. */
const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(" ", "-");

function anchorsOf(page: string): ReadonlySet<string> {
  const text = readFileSync(page, "utf8").replace(/^```[\s\S]*?^```/gm, "");
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => slugOf(heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")));
  return new Set([...headings, ...[...text.matchAll(/(?:id|name)="([^"]+)"/g)].map(([, id = ""]) => id)]);
}

/** Why a link leads nowhere; `null` when it leads somewhere. */
function fault(page: string, link: string): string | null {
  if (/^[a-z]+:/.test(link)) return null;
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : join(dirname(page), decodeURI(path));
  if (!existsSync(target)) return `${link} leads to nothing`;
  if (anchor === undefined || !target.endsWith(".md") || statSync(target).isDirectory()) return null;
  return anchorsOf(target).has(decodeURI(anchor)) ? null : `${link} leads to no heading`;
}

describe.each(pages)("the links of %s", (page) => {
  const links = [...proseOf(page).matchAll(/\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)?)(?: "[^"]*")?\)/g)].map(([, link = ""]) => link);

  it("lead somewhere", () => {
    expect(links.flatMap((link) => fault(page, link) ?? [])).toEqual([]);
  });
});

it("finds links, and sees those that lead nowhere", () => {
  expect(fault("README.md", "docs/architecture.md#shapes")).toBeNull();
  expect(fault("README.md", "docs/nowhere.md")).toBe("docs/nowhere.md leads to nothing");
  expect(fault("docs/architecture.md", "#no-such-heading")).toBe("#no-such-heading leads to no heading");
});

it("finds every decision in the list of decisions", () => {
  const list = readFileSync("docs/decisions/README.md", "utf8");
  const decisions = readdirSync("docs/decisions").filter((file) => file !== "README.md");
  expect(decisions.filter((file) => !list.includes(`](${file})`))).toEqual([]);
});

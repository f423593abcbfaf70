// Runs the examples as a user would: the store of `npm start` on its own file and on files with something wrong in them, its night, and the shop.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const failures = [];
const check = (name, holds, detail) => {
  if (!holds) failures.push(`${name}: ${detail}`);
};
const run = (...words) => spawnSync("node", ["docs/examples/store.mjs", ...words], { encoding: "utf8" });
const runNight = (...words) => spawnSync("node", ["docs/examples/night.mjs", ...words], { encoding: "utf8" });

const { status, stdout } = run();
check("the example ends well", status === 0, stdout);
for (const text of [
  "531.10",
  "971.80",
  "339.00",
  "惯性忠诚",
  "spurious loyalty",
  "2026-12-05",
  "service-failure-first",
  "IN-38",
  "有互动",
  "最佳提问",
  "next best action",
])
  check("the example says it", stdout.includes(text), text);
check("English alone is English", !run("--lang", "en").stdout.includes("惯性忠诚"), "Chinese words");
check("Chinese alone is Chinese", !run("--lang", "zh-CN").stdout.includes("spurious loyalty"), "English words");

const example = JSON.parse(readFileSync("docs/examples/lao-zhang.json", "utf8"));
/** The example with one value replaced. */
function changed(path, value) {
  const copy = structuredClone(example);
  const keys = path.split(".");
  const last = keys.pop();
  keys.reduce((node, key) => node[key], copy)[last] = value;
  return JSON.stringify(copy);
}

mkdirSync(".tmp/example", { recursive: true });
const quote = "customer.customize.quote";
const bad = [
  ["broken JSON", "{ not json", "is not JSON"],
  ["no object", "[]", "asOf"],
  [
    "an impossible day",
    changed("customer.interact.owner.lastVisit", "2026-02-30"),
    "customer.interact.owner.lastVisit: expected a real day",
  ],
  ["an unknown class", changed(`${quote}.lines.0.class`, "D"), `${quote}.lines[0].class: expected one of`],
  ["a negative price", changed(`${quote}.lines.1.unitPrice`, "-1.00"), `${quote}.lines[1].unitPrice: expected`],
  ["a day of asking that is none", changed("asOf", "today"), "asOf: expected a real day"],
  ["a policy that cannot be", JSON.stringify({ ...example, policy: { identify: { briefing: {} } } }), "policy.identify.briefing.id"],
];
for (const [name, text, expected] of bad) {
  const file = `.tmp/example/${name.replaceAll(" ", "-")}.json`;
  writeFileSync(file, text);
  const result = run(file);
  check(
    name,
    result.status === 1 && result.stdout === "" && result.stderr.includes(expected),
    JSON.stringify([result.stdout, result.stderr]),
  );
}
const both = structuredClone(example);
both.customer.customize.quote.lines[0].class = "D";
both.customer.customize.quote.lines[1].unitPrice = "-1.00";
writeFileSync(".tmp/example/two.json", JSON.stringify(both));
check("every issue is printed", run(".tmp/example/two.json").stderr.trim().split("\n").length === 2, run(".tmp/example/two.json").stderr);
for (const words of [["nowhere.json"], ["--lang", "fr"], ["--lang"]])
  check(`${words.join(" ")} is refused`, run(...words).status === 1 && run(...words).stdout === "", run(...words).stderr);

const shop = (...words) => spawnSync("node", ["docs/examples/retail.mjs", ...words], { encoding: "utf8" });
const retail = shop();
check("the shop ends well", retail.status === 0, retail.stderr);
for (const text of [
  "points 548; balance 338 → 886",
  "balance 886; tier regular",
  "balance 427; tier guest",
  "2026-04-25  taken-back  -459  balance 427  (R24, R27)",
  "2027-04-01  lapsed  -338  balance 89",
  "Missing to regular: 373 points",
  "退货商品的积分已收回",
])
  check("the shop says it", retail.stdout.includes(text), text);
check("the shop in English is English", !/[\u4e00-\u9fff]/.test(shop("--lang", "en").stdout), "Chinese words");
check("the shop in Chinese is Chinese", !shop("--lang", "zh-CN").stdout.includes("You have"), "English words");
check("the shop refuses other languages", shop("--lang", "fr").status === 1 && shop("--lang").status === 1, "accepted");

const night = runNight("--customers", "300", "--all");
check("the night ends well", night.status === 0, night.stdout + night.stderr);
for (const text of [
  "300 customers, 0 refused",
  "call list: ",
  "upgrade list: ",
  "value report",
  "the same answers: yes",
  "µs CPU a customer",
])
  check("the night says it", night.stdout.includes(text), text);
const lists = night.stdout.split("\n\n").map((part) => part.trim().split("\n"));
for (const [title, head] of lists.filter(([first]) => first.includes(" list: ")).map(([first, second]) => [first, second])) {
  const rows = lists.find(([first]) => first === title).slice(2);
  check(`the ${title} has so many lines`, rows.length === Number(title.split(": ")[1]) && rows.length > 0, rows.length);
  check(
    `the ${title} fills its columns`,
    rows.every((row) => row.split(",").length === head.split(",").length),
    head,
  );
}
const tiers = night.stdout.split("\n").filter((line) => /^(high|middle|low|unknown),/.test(line));
check("the report counts everybody once", tiers.reduce((sum, line) => sum + Number(line.split(",")[1]), 0) === 300, tiers.join("; "));
const [, read] = /(\d+) of 300 customers read again/.exec(night.stdout) ?? [];
check("the next night reads only some", Number(read) < 60, night.stdout);
const same = (text) =>
  text
    .split("\n")
    .filter((line) => !line.startsWith("µs"))
    .join("\n");
check("the night is the same at every run", same(runNight("--customers", "300", "--all").stdout) === same(night.stdout), "another output");
check("a night without customers is refused", runNight("--customers", "none").status === 1, "accepted");

if (failures.length > 0) {
  console.error(failures.join("\n"));
  process.exitCode = 1;
}

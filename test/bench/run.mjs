// Measures each workload beside its alternatives in this one process, after checking what comes out.
// npm run bench prints the tables; npm run bench -- --write puts them into docs/benchmarks.md.
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { measure } from "mitata";

if (!existsSync("dist/index.js")) execFileSync("node_modules/.bin/tsup", { stdio: "inherit" });

const workloads = [
  (await import("./cadence.mjs")).cadence,
  (await import("./contact-plan.mjs")).contactPlan,
  (await import("./quote.mjs")).quote,
  (await import("./tiers.mjs")).tiers,
  (await import("./ledger.mjs")).ledgers,
  (await import("./clv.mjs")).clv,
  (await import("./clv.mjs")).markov,
  (await import("./rfm.mjs")).rfmScores,
  (await import("./walk.mjs")).walks,
];

const digits = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(0));

async function tableOf({ title, unit, size, wrong, rows, samples = 20 }) {
  const measured = [];
  for (const { name, run, answers = run } of rows) {
    const failed = wrong(await answers());
    const { p50 } = await measure(run, { min_samples: samples, max_samples: samples * 10 });
    measured.push({ name, failed, micros: p50 / 1000 / size });
  }
  const [{ micros: first }] = measured;
  return [
    `## ${title}`,
    "",
    `| what | µs per ${unit} | times the first row | wrong of ${size} |`,
    "| --- | --- | --- | --- |",
    ...measured.map(({ name, failed, micros }) => `| ${name} | ${digits(micros)} | ${(micros / first).toFixed(2)} | ${failed} |`),
  ].join("\n");
}

const tables = [];
for (const workload of workloads) tables.push(await tableOf(workload));

const page = `# Benchmarks

Each table was measured in one process: the library and the alternatives on the same seeded data, the median of at least 20
runs, or 5 where a run takes seconds. Before anything is measured every row is checked against a second derivation in whole numbers; “wrong” counts results
that differ from it. \`npm ci --prefix test/bench\` installs the peers that are not dependencies; rows of peers that are missing are
left out.

\`npm run bench\` prints these tables, \`npm run bench -- --write\` writes this page. Here: Node ${process.versions.node}, ${availableParallelism()} cores that other
work shared, so read the ratios rather than the times.

${tables.join("\n\n")}
`;
if (process.argv.includes("--write")) writeFileSync("docs/benchmarks.md", page);
console.log(tables.join("\n\n"));

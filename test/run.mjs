// The whole suite: format and lint, types, examples, tests, build, and the checks of the package as users get it.
// Ends with one plain line that counts the tests.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const bin = (name) => `node_modules/.bin/${name}`;

/** Runs a step and stops at the first that fails. */
function step(title, command, args) {
  const started = performance.now();
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) {
    console.error(`${title} failed${error === undefined ? "" : `: ${error.message}`}`);
    process.exitCode = 1;
    return false;
  }
  console.log(`${title}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return true;
}

const steps = [
  ["lint", bin("biome"), ["check", "--error-on-warnings", "."]],
  ["examples", "node", ["test/docs/extract-examples.mjs"]],
  ["types", "node", ["node_modules/typescript/bin/tsc", "-p", "test"]],
  [
    "tests",
    bin("vitest"),
    ["run", "-c", "test/vitest.config.ts", "--reporter=agent", "--reporter=json", "--outputFile.json=.tmp/tests.json"],
  ],
  ["build", "npm", ["run", "--silent", "build"]],
  ["package", "node", ["test/package/check-package.mjs"]],
  ["example", "node", ["test/package/check-example.mjs"]],
  ["recipes", "node", ["test/package/check-recipes.mjs"]],
];

if (steps.every(([title, command, args]) => step(title, command, args))) {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(".tmp/tests.json", "utf8"));
  console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
}

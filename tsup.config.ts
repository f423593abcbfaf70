import { readFileSync, rmSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

// The entries are what package.json exports: one truth.
const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
  exports: Record<string, { import?: { default: string } } | string>;
};
const entry = Object.fromEntries(
  Object.values(exports).flatMap((target) => {
    const file = typeof target === "object" ? target.import?.default : undefined;
    const name = file?.replace("./dist/", "").replace(/\.js$/, "");
    return name === undefined ? [] : [[name, `src/${name}.ts`]];
  }),
);

// decimal.js is not marked as free of side effects. Being an entry of its own, the file that imports it is never put into one chunk
// with the kernel, and a bundle of a rule without fractions drops both.
entry["foundation/decimal"] = "src/foundation/decimal.ts";

/**
 * Calls that only build a schema or a field. They are marked, so that a bundle of one rule drops the schemas of the others, which end
 * up in the same chunk.
 */
const BUILDS_A_SCHEMA =
  /(?<![\w.])(?=(?:z\.\w+|\w+(?:Field|Within|Part)|oneOf|orUnknown|orDefault|orEmpty|orNotCollected|readAs|withCheck|listOf|policyObject)\()(?<!function )/g;

const markSchemas: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "mark-schemas",
  setup({ onLoad }) {
    onLoad({ filter: /(-schema|fields|rule.policy)\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(BUILDS_A_SCHEMA, "/* @__PURE__ */ "),
      loader: "ts",
    }));
  },
};

rmSync("dist", { recursive: true, force: true });

export default defineConfig({
  entry,
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  sourcemap: false,
  silent: true,
  esbuildPlugins: [markSchemas],
  // tsup injects baseUrl, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});

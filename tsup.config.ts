import { readFileSync, rmSync } from "node:fs";
import { defineConfig } from "tsup";

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

rmSync("dist", { recursive: true, force: true });

export default defineConfig({
  entry,
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  sourcemap: false,
  silent: true,
  // tsup injects baseUrl, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});

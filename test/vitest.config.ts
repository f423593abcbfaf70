import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = fileURLToPath(new URL("../src/", import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  cacheDir: ".tmp/vite",
  resolve: {
    alias: [
      { find: /^idic$/, replacement: `${src}index.ts` },
      { find: /^idic\/(locales\/[^/]+\/.+)$/, replacement: `${src}$1.ts` },
      { find: /^idic\/(.+)$/, replacement: `${src}$1/index.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    pool: "threads",
    isolate: false,
    coverage: { provider: "v8", include: ["src/**/*.ts"], reporter: ["text-summary", "json-summary"], reportsDirectory: ".tmp/coverage" },
  },
});

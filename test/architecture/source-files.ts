import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../../src/", import.meta.url);

/** A source file with its text and the source files it imports, as paths below `src`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

/** Every import and re-export of a text, types included. */
export function importsOf(path: string, text: string): string[] {
  const found = [...text.matchAll(/(?:^|\n)(?:import|export)[^;]*?from "([^"]+)"/g)].map((match) => match[1] ?? "");
  return found.map((specifier) => {
    if (!specifier.startsWith(".")) return specifier;
    const url = new URL(specifier, new URL(path, root));
    return url.href.slice(root.href.length);
  });
}

export const sourceFiles: readonly SourceFile[] = readdirSync(root, { recursive: true })
  .map((file) => String(file).replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"))
  .map((path) => {
    const text = readFileSync(new URL(path, root), "utf8");
    return { path, text, imports: importsOf(path, text) };
  });

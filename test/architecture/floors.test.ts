import { describe, expect, it } from "vitest";
import { importsOf, sourceFiles } from "./source-files";

/** The floor of each folder of `src`. A file imports only from lower floors and from its own folder. */
const FLOORS: Readonly<Record<string, number>> = {
  foundation: 0,
  rule: 1,
  identify: 2,
  differentiate: 2,
  interact: 2,
  customize: 2,
  value: 2,
  loyalty: 2,
  idic: 3,
  locales: 4,
};

/** The doors of the package stand outside the house. */
const DOORS = ["index.ts", "schema/index.ts"];

/** The only files that may import a package, by package. */
const IMPORTERS: Readonly<Record<string, RegExp>> = {
  "zod/mini": /^foundation\/(fields|read)\.ts$|-schema\.ts$|^rule\/policy\.ts$/,
  "decimal.js": /^foundation\/decimal\.ts$/,
  "date-fns": /^foundation\/calendar\.ts$/,
  "@date-fns/utc": /^foundation\/calendar\.ts$/,
};

function folderOf(path: string): string {
  return path.split("/")[0] ?? "";
}

function fault(path: string, imported: string): string | null {
  if (DOORS.includes(path)) return null;
  const own = folderOf(path);
  const other = folderOf(imported);
  if (!(other in FLOORS)) {
    const name = Object.keys(IMPORTERS).find((known) => imported === known || imported.startsWith(`${known}/`));
    if (name === undefined) return `${path} imports the unknown package ${imported}`;
    return IMPORTERS[name]?.test(path) ? null : `${path} must not import ${imported}`;
  }
  if (imported.endsWith("/index") || imported === own) return `${path} imports the barrel ${imported}`;
  if (own !== other && (FLOORS[other] ?? 0) >= (FLOORS[own] ?? 0))
    return `${path} must not import ${imported} from a higher or equal floor`;
  return null;
}

/** Every cycle through a file, as paths. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const state = new Map<string, "open" | "done">();
  const walk = (path: string, trail: readonly string[]) => {
    if (state.get(path) === "done") return;
    if (state.get(path) === "open") {
      found.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      return;
    }
    state.set(path, "open");
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    state.set(path, "done");
  };
  for (const path of graph.keys()) walk(path, []);
  return found;
}

describe("floors", () => {
  it("lets every file import from lower floors only", () => {
    expect(
      sourceFiles.flatMap(({ path, imports }) => imports.map((imported) => fault(path, imported))).filter((found) => found !== null),
    ).toEqual([]);
  });

  it("has no import circle, not even of types", () => {
    expect(cycles(new Map(sourceFiles.map(({ path, imports }) => [path.replace(/\.ts$/, ""), imports])))).toEqual([]);
  });

  it("would find a fault", () => {
    const planted = 'import { x } from "../interact/cadence";\nexport type { Y } from "../rule/index";\nimport lodash from "lodash";';
    const faults = importsOf("value/planted.ts", planted).map((imported) => fault("value/planted.ts", imported));
    expect(faults).toEqual([
      "value/planted.ts must not import interact/cadence from a higher or equal floor",
      "value/planted.ts imports the barrel rule/index",
      "value/planted.ts imports the unknown package lodash",
    ]);
    expect(
      cycles(
        new Map([
          ["a", ["b"]],
          ["b", ["c"]],
          ["c", ["b"]],
        ]),
      ),
    ).toEqual(["b → c → b"]);
  });

  it("lets only words live in the locales", () => {
    const values = sourceFiles
      .filter(({ path }) => path.startsWith("locales/"))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/\nimport (?!type)[^;]*from "(\.\.[^"]+)"/g)]
          .filter(([, from]) => !new URL(from ?? "", `file:///${path}`).pathname.startsWith("/locales/"))
          .map(([, from]) => `${path} imports values from ${from}`),
      );
    expect(values).toEqual([]);
  });
});

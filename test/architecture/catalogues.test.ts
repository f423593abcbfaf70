import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "./source-files";

/** Every key path of a catalogue, functions and texts alike. */
function keysOf(value: unknown, path = ""): string[] {
  if (value === null || typeof value !== "object") return [path];
  return Object.entries(value).flatMap(([key, entry]) => keysOf(entry, `${path}/${key}`));
}

describe("catalogues", () => {
  it("say the same things in English and Chinese", () => {
    expect(keysOf(en).sort()).toEqual(keysOf(zhCN).sort());
  });

  it("speak Chinese in Chinese and English in English", () => {
    const texts = (value: unknown): string[] =>
      typeof value === "string" ? [value] : value !== null && typeof value === "object" ? Object.values(value).flatMap(texts) : [];
    const { locale: _, labels: __, ...chinese } = zhCN;
    expect(texts(chinese).filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
    expect(texts(en).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it("write Chinese with Chinese marks: no half-width comma, colon or bracket beside a character", () => {
    const halfWidth = /\p{Script=Han}[,:;?!(]|[,:;?!)]\p{Script=Han}|join\("[,;]"\)/u;
    const chinese = sourceFiles.filter(({ path }) => path.startsWith("locales/zh-CN/"));
    const lines = chinese.flatMap(({ path, text }) => text.split("\n").map((line) => `${path}: ${line.trim()}`));
    expect(lines.filter((line) => halfWidth.test(line))).toEqual([]);
  });
});

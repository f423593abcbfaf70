import fc from "fast-check";
import { cleanText } from "idic/foundation";
import { describe, expect, it } from "vitest";
import { lowerCase } from "../../../src/foundation/clean-text";
import { runs } from "../arbitrary";

/** Marks without width, of direction and of control, as the convention lists them. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;
const slowly = (text: string) => text.replace(invisible, "").normalize("NFKC").replace(/\s+/g, " ").trim();

const text = fc
  .array(
    fc.constantFrom(
      "a",
      "Z",
      "0",
      "~",
      " ",
      "\t",
      "张",
      "龥",
      "\u9FFF",
      "\u3400",
      "Ｎ",
      "\u200B",
      "\u007F",
      "é",
      "\u0301",
      "İ",
      "K",
      "㎞",
      "·",
    ),
  )
  .map((parts) => parts.join(""));

describe("clean texts", () => {
  it("I1: are the same whether they are seen to be clean at a glance or cleaned step by step", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "binary" })), (written) => {
        const cleaned = cleanText(written);
        expect(cleaned).toBe(slowly(written));
        expect(cleanText(cleaned)).toBe(cleaned);
        expect(lowerCase(cleaned)).toBe(cleaned.toLowerCase());
      }),
      runs,
    );
  });
});

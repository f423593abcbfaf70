import fc from "fast-check";
import { cleanText } from "idic/foundation";
import { parseCompanyId, parseEmail, parseIssues, parsePersonName, parsePhone, parsePlate, parseResidentId, parseVin } from "idic/identify";
import { describe, expect, it } from "vitest";
import { garbage, runs } from "../arbitrary";

const parsers = {
  parseCompanyId,
  parseEmail,
  parsePersonName,
  parsePhone,
  parsePlate,
  parseVin,
  parseResidentId: (text: unknown) => parseResidentId(text, { asOf: "2026-11-22" }),
};
const digits = fc.stringMatching(/^(\+86|0086|86|0)?1[3-9]\d{9}$/);
const fixed = fc.stringMatching(/^(\+86)?0?[2-9]\d{1,2}[- ]?[2-8]\d{6,7}(-\d{1,4})?$/);
const vin = fc.stringMatching(/^[A-HJ-NPR-Z0-9]{17}$/);
const plate = fc.stringMatching(/^[京沪粤][A-Z][A-Z0-9]{5,6}$/);
const email = fc.stringMatching(/^[A-Za-z.+]{1,8}@[A-Za-z-]{1,5}\.(cn|COM)$/);
const name = fc.array(fc.constantFrom("张", "欧", "阳", "伟", "先生", "总", "老师", "Mr. ", "·", " ", "Li", "é", "."), { maxLength: 6 });
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.string({ unit: "binary", maxLength: 12 }),
  digits,
  fixed,
  vin,
  plate,
  email,
  name.map((parts) => parts.join("")),
);

describe("parsers", () => {
  it("I1: cleaning twice changes nothing more", () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(cleanText(cleanText(written))).toBe(cleanText(written));
      }),
      runs,
    );
  });

  it.each(Object.entries(parsers))("%s gives the same key for its value and its key", (_, parse) => {
    fc.assert(
      fc.property(text, (written) => {
        const { ok, value, key } = parse(written);
        expect(ok).toBe(key !== null);
        if (!ok) return;
        expect(parse(key).key).toBe(key);
        expect(parse(value)).toMatchObject({ ok: true, key, value });
      }),
      runs,
    );
  });

  it.each(Object.entries(parsers))("I3: %s answers anything with issues in their order", (_, parse) => {
    fc.assert(
      fc.property(fc.oneof(garbage, text), (anything) => {
        const { issues } = parse(anything);
        expect([...issues].sort((a, b) => parseIssues.indexOf(a) - parseIssues.indexOf(b))).toEqual(issues);
        expect(new Set(issues).size).toBe(issues.length);
      }),
      runs,
    );
  });
});

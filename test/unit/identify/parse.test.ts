import { cleanText } from "idic/foundation";
import {
  parseCompanyId,
  parseEmail,
  parsePersonName,
  parsePhone,
  parsePhoneList,
  parsePlate,
  parseResidentId,
  parseVin,
  type WorldPhoneReader,
  worldPhones,
} from "idic/identify";
import { describe, expect, it } from "vitest";
import { mod112 } from "../../../src/identify/parse/check-characters";

const asOf = "2026-11-22";

describe("cleaning", () => {
  it("I1: makes one form of every text and never changes the case", () => {
    expect(cleanText("  Ｚｈａｎｇ\u200b\u00a0\t\n San\u202e ")).toBe("Zhang San");
    expect(cleanText("a\u0000b\u0007")).toBe("ab");
  });
});

describe("phone", () => {
  it.each([
    ["139 1234 5678", "+8613912345678"],
    ["１３９１２３４５６７８", "+8613912345678"],
    ["+86-139-1234-5678", "+8613912345678"],
    ["0086 13912345678", "+8613912345678"],
    ["8613912345678", "+8613912345678"],
    ["(139)1234.5678", "+8613912345678"],
    ["17405123456", "+8617405123456"],
  ])("I6: reads the mobile %j", (text, key) => {
    expect(parsePhone(text)).toMatchObject({ ok: true, key, kind: "mobile", issues: [] });
  });

  it.each([
    ["1391234567", "length"],
    ["139123456789", "length"],
    ["14612345678", "range"],
    ["17406123456", "range"],
    ["1.39123E+10", "spreadsheet-damage"],
    ["1391234567a", "forbidden-character"],
    ["13912345678/13800000001", "forbidden-character"],
    ["139****5678", "masked"],
    ["无", "placeholder"],
    ["", "empty"],
    ["83331111", "area-code-missing"],
    ["+49 30 123456", "unsupported-region"],
  ])("I3, I6: refuses %j as %s", (text, issue) => {
    expect(parsePhone(text)).toMatchObject({ ok: false, key: null, issues: [issue] });
  });

  it("I7: reads fixed lines with extensions, 400 and 800", () => {
    expect(parsePhone("020 8333 1111")).toMatchObject({ value: "020-83331111", key: "+862083331111", kind: "fixed-line" });
    expect(parsePhone("0757-83331111-801")).toMatchObject({ key: "+8675783331111", extension: "801" });
    expect(parsePhone("+86 10 65529988").key).toBe("+861065529988");
    expect(parsePhone("400-820-8820")).toMatchObject({ key: "+864008208820", kind: "shared-cost" });
    expect(parsePhone("8008208820").kind).toBe("toll-free");
    expect(parsePhone("400-820-8820 转 8001")).toMatchObject({ key: "+864008208820", kind: "shared-cost", extension: "8001" });
    expect(parsePhone("13912345678转8001").issues).toEqual(["format"]);
    expect(parsePhone("010-6552998").issues).toEqual(["length"]);
  });

  it("I8: asks a reader for the world, and the mainland rule wins over it", () => {
    const asked: string[] = [];
    const world: WorldPhoneReader = (number) => {
      asked.push(number);
      return number === "+14155550100" ? null : { e164: number, kind: "fixed-line-or-mobile" };
    };
    expect(parsePhone("0049 30 123456", { world })).toMatchObject({ ok: true, key: "+4930123456", kind: "fixed-line-or-mobile" });
    expect(parsePhone("+1 415 555 0100", { world }).issues).toEqual(["format"]);
    expect(parsePhone("+86 14612345678", { world }).ok).toBe(false);
    expect(asked).toEqual(["+4930123456", "+14155550100"]);
  });

  it("I8: reads the world through the parser of libphonenumber-js, whatever it knows of kinds", () => {
    const of = (type: string | undefined, valid = true) =>
      parsePhone("+49 1512 3456789", { world: worldPhones((number) => ({ number, isValid: () => valid, getType: () => type })) });
    expect(of("MOBILE")).toMatchObject({ ok: true, key: "+4915123456789", kind: "mobile" });
    expect(of("FIXED_LINE_OR_MOBILE").kind).toBe("fixed-line-or-mobile");
    expect([of("PAGER").kind, of(undefined).kind]).toEqual(["other", "other"]);
    expect(of("MOBILE", false).issues).toEqual(["format"]);
    expect(parsePhone("+49 1512 3456789", { world: worldPhones(() => undefined) }).issues).toEqual(["format"]);
  });

  it("I9: takes a field with several numbers apart", () => {
    expect(parsePhoneList("13912345678、020-83331111; 139-1234-5678\n1").map(({ key }) => key)).toEqual([
      "+8613912345678",
      "+862083331111",
      null,
    ]);
  });

  it("I9: reads a field of any length and cuts no number", () => {
    const numbers = Array.from({ length: 100 }, (_, at) => `0755-8333${1000 + at}`);
    expect(parsePhoneList(numbers.join("/")).map(({ value }) => value)).toEqual(numbers);
    expect(parsePhoneList("13912345678\u202813912345679\v13912345670").map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(parsePhoneList(13912345678).map(({ key }) => key)).toEqual(["+8613912345678"]);
    expect([parsePhoneList(null), parsePhoneList({})]).toEqual([[], []]);
  });

  it("I5: blocks what identifies nobody and leaves the format right", () => {
    expect(parsePhone("138 0013 8000")).toMatchObject({ ok: true, issues: ["blocked-value"] });
    expect(parsePhone("00000000000").issues).toContain("blocked-value");
    expect(parsePhone("13512345678").issues).toEqual([]);
  });
});

describe("vin", () => {
  it.each([
    ["1M8GDM9AXKP042788", "X"],
    ["5GZCZ43D13S812715", "1"],
    ["1HGCM82633A004352", "3"],
  ])("I10: %s has the check digit %s", (vin, checkDigit) => {
    expect(parseVin(`*${vin.slice(0, 9)}-${vin.slice(9).toLowerCase()}*`)).toMatchObject({
      ok: true,
      value: vin,
      key: vin,
      checkDigit,
      checkDigitVerified: true,
    });
  });

  it("I11: the market says whether the check digit is needed", () => {
    expect(parseVin("1HGCM82643A004352")).toMatchObject({ ok: false, issues: ["check-digit"], checkDigit: "3" });
    expect(parseVin("1HGCM82643A004352", { market: "EU" })).toMatchObject({
      ok: true,
      issues: ["check-digit-not-required"],
      checkDigitVerified: false,
    });
    expect(parseVin("1HGCM8263ZA004352").issues).toContain("model-year");
  });

  it("I11: gives every model year and chooses none", () => {
    expect(parseVin("1M8GDM9AXKP042788", { asOf }).modelYears).toEqual([1989, 2019]);
    expect(parseVin("1M8GDM9AXKP042788").modelYears).toBeNull();
    expect(parseVin("1HGCM82631A004352", { asOf: "2030-01-01", market: "EU" }).modelYears).toEqual([2001, 2031]);
    expect(parseVin("1HGCM82631A004352", { asOf: "2029-12-31", market: "EU" }).modelYears).toEqual([2001]);
  });

  it("I12: offers a repair only when the check digit then verifies, and never makes it", () => {
    expect(parseVin("1HGCM82633AOO4352")).toMatchObject({
      ok: false,
      key: null,
      issues: ["forbidden-character"],
      repair: {
        value: "1HGCM82633A004352",
        changes: [
          { at: 12, from: "O", to: "0" },
          { at: 13, from: "O", to: "0" },
        ],
      },
    });
    expect(parseVin("1HGCM82643AOO4352").repair).toBeNull();
    expect(parseVin("1HGCM82633A00435").issues).toEqual(["length"]);
  });

  it("I4, I5: a masked number has no key, a number of one character is blocked", () => {
    expect(parseVin("1HGCM******004352").issues).toEqual(["masked"]);
    expect(parseVin("11111111111111111")).toMatchObject({ ok: true, issues: ["blocked-value"] });
  });
});

describe("plate", () => {
  it.each([
    ["粤A·12345", "粤A12345", "ordinary"],
    ["京 a-d1234", "京AD1234", "ordinary"],
    ["粤AD12345", "粤AD12345", "new-energy-small"],
    ["粤B12345D", "粤B12345D", "new-energy-large"],
    ["粤A1234警", "粤A1234警", "police"],
    ["粤A1234学", "粤A1234学", "learner"],
    ["粤A1234挂", "粤A1234挂", "trailer"],
    ["粤Z1234港", "粤Z1234港", "hk-macau"],
    ["沪A1234领", "沪A1234领", "consulate"],
    ["使123456", "使123456", "embassy"],
    ["123456使", "123456使", "embassy"],
  ])("I13: reads %s", (text, key, kind) => {
    expect(parsePlate(text)).toMatchObject({ ok: true, key, kind });
  });

  it.each([
    ["粤A123456", ["format"]],
    ["粤BF1A234", ["format"]],
    ["粤A1234I", ["forbidden-character"]],
    ["粤A1234", ["length"]],
    ["AA12345", ["format"]],
    ["粤A·1**45", ["masked"]],
    ["无", ["placeholder"]],
  ])("I13: refuses %s", (text, issues) => {
    expect(parsePlate(text)).toMatchObject({ ok: false, key: null, issues });
  });
});

describe("e-mail", () => {
  it("I15: keeps the local part as written and compares in lower case", () => {
    expect(parseEmail("A.B+car@Mail.Example.CN")).toMatchObject({ value: "A.B+car@mail.example.cn", key: "a.b+car@mail.example.cn" });
  });

  it.each([
    ["a@b", "format"],
    ["a..b@c.cn", "format"],
    [".a@c.cn", "format"],
    ["a@b@c.cn", "format"],
    ["a@-c.cn", "format"],
    ['"a"@c.cn', "forbidden-character"],
    ["a b@c.cn", "forbidden-character"],
    [`${"a".repeat(65)}@c.cn`, "length"],
    ["z***@c.cn", "masked"],
    ["n/a", "placeholder"],
  ])("I15: refuses %j as %s", (text, issue) => {
    expect(parseEmail(text)).toMatchObject({ ok: false, key: null });
    expect(parseEmail(text).issues[0]).toBe(issue);
  });

  it("I5: blocks anonymous", () => {
    expect(parseEmail("anonymous@c.cn").issues).toEqual(["blocked-value"]);
  });
});

describe("name", () => {
  it.each([
    ["张 三", "张三", "张", "三"],
    ["欧阳娜娜 女士", "欧阳娜娜", "欧阳", "娜娜"],
    ["王小明师傅", "王小明", "王", "小明"],
    ["買買提・艾力", "買買提·艾力", null, null],
    ["阿凡提.买买提", "阿凡提·买买提", null, null],
  ])("I16: reads %s", (text, value, surname, givenName) => {
    expect(parsePersonName(text)).toMatchObject({ ok: true, value, surname, givenName, complete: true, issues: [] });
  });

  it.each(["张先生", "张", "欧阳女士", "欧阳"])("I16: %s is only a surname", (text) => {
    expect(parsePersonName(text)).toMatchObject({ ok: true, complete: false, givenName: null, issues: ["surname-only"] });
  });

  it("I16: reads western names and compares them without case", () => {
    expect(parsePersonName("Dr. José  García")).toMatchObject({ value: "José García", key: "josé garcía", title: "Dr.", kind: "western" });
    expect(parsePersonName("Jose\u0301").key).toBe("josé");
  });

  it.each([
    ["客户", "placeholder"],
    ["先生", "placeholder"],
    ["匿名", "placeholder"],
    ["测试", "placeholder"],
    ["张三1", "forbidden-character"],
    ["张".repeat(201), "length"],
    ["张**", "masked"],
    ["", "empty"],
  ])("I16: takes %j for no name (%s)", (text, issue) => {
    expect(parsePersonName(text)).toMatchObject({ ok: false, key: null, complete: false, issues: [issue] });
  });
});

describe("resident id", () => {
  it("I14: ISO 7064 MOD 11-2", () => {
    for (const [digits, check] of [
      ["0794", "0"],
      ["079", "X"],
      ["000000021825009", "7"],
      ["000000015109370", "0"],
      ["000000021694233", "X"],
    ] as const)
      expect(mod112(digits)).toBe(check);
  });

  it("I14: reads both generations and shows only the masked form", () => {
    expect(parseResidentId("11010519491231002X", { asOf })).toMatchObject({
      ok: true,
      masked: "110***********002X",
      birthDate: "1949-12-31",
      sex: "female",
      kind: "second-generation",
    });
    expect(parseResidentId("110105491231002", { asOf })).toMatchObject({
      ok: true,
      key: "11010519491231002X",
      kind: "first-generation",
      issues: ["first-generation"],
    });
  });

  it.each([
    ["110105194912310021", ["check-digit"]],
    ["11010519490231002X", ["birth-date", "check-digit"]],
    ["11010519491231002", ["length"]],
    ["1101051949123100A2", ["forbidden-character"]],
    ["110105********002X", ["masked"]],
  ])("I14: refuses %s without carrying it on", (text, issues) => {
    expect(parseResidentId(text, { asOf })).toEqual({
      ok: false,
      value: null,
      key: null,
      kind: null,
      issues,
      masked: null,
      birthDate: null,
      sex: null,
    });
  });

  it("I14: nobody is born after the day asked for", () => {
    expect(parseResidentId("11010519491231002X", { asOf: "1949-12-30" }).issues).toEqual(["birth-date"]);
    expect(parseResidentId("11010519491231002X", { asOf: "1949-12-31" }).ok).toBe(true);
  });
});

describe("company", () => {
  it("I15: checks unified social credit codes", () => {
    expect(parseCompanyId("91110000600037341L")).toMatchObject({ ok: true, key: "91110000600037341L" });
    expect(parseCompanyId("91110000600037341M").issues).toEqual(["check-digit"]);
    expect(parseCompanyId("9111000060003734IL").issues).toEqual(["forbidden-character"]);
  });
});

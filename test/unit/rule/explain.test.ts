import { compileCadence, fawVwCadence } from "idic/interact";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain, labelOf, withFallback } from "idic/rule";
import { describe, expect, it } from "vitest";

const adviseCall = compileCadence(fawVwCadence);
const prospect = { anchor: "2026-10-31", plansToBuyOn: "2026-12-20" };
const advice = adviseCall(prospect, { asOf: "2026-11-22" });

describe("explain", () => {
  it("gives an adviser a sentence to say, in both languages", () => {
    expect(explain(advice, en)).toBe("The next call is due on 2026-11-30. You plan to buy soon.");
    expect(explain(advice, zhCN)).toBe("下次致电日期为2026-11-30。您近期有购车意向。");
  });

  it("speaks of warnings", () => {
    expect(explain(adviseCall(prospect, { asOf: "2027-01-10" }), en)).toMatch(/has passed\.$/);
  });

  it("gives an auditor codes, numbers and sources, and the working when there is one", () => {
    const text = explain(adviseCall(prospect, { asOf: "2026-11-22", explain: true }), en, { audience: "auditor" });
    expect(text.split("\n")).toEqual([
      "Rule: Contact cadence (cadence)",
      'Result: {"call":"wait","dueOn":"2026-11-30"}',
      "Reason: near",
      "Sources: IN-01, O1",
      `Policy: faw-vw-cadence 1 (${advice.policy.fingerprint})`,
      "As of: 2026-11-22",
      "Ask again on: 2026-11-30",
      'Given: {"anchor":"2026-10-31","choice":null,"class":null,"lastContact":null,"monthsSoFar":null,"plansToBuyOn":"2026-12-20"}',
      "Working: – chosen; choice: null ✓ null",
      "Working: ✓ near; plansToBuyOn: 2026-12-20 ✓ 2027-02-22; dueOn: 2026-11-22 ✗ 2026-11-30",
    ]);
    expect(explain(adviseCall({ ...prospect, choice: "gave-up" }, { asOf: "2026-11-22" }), zhCN, { audience: "auditor" })).toContain(
      "下次复核：无需",
    );
  });

  it("D16: prints a code without a sentence as itself", () => {
    const [near, ...rest] = fawVwCadence.classes;
    const own = compileCadence({ ...fawVwCadence, classes: [{ ...near, code: "constructor" }, ...rest] });
    expect(explain(own(prospect, { asOf: "2026-11-22" }), en)).toBe("The next call is due on 2026-11-30. constructor");
  });
});

describe("catalogues", () => {
  it("fill their gaps from another one", () => {
    const german = withFallback(
      {
        locale: "de",
        rules: { cadence: { because: { near: "Sie kaufen bald." } } },
        lists: { prospectChoices: { "gave-up": "aufgegeben" } },
      },
      en,
    );
    expect(explain(advice, german)).toBe("The next call is due on 2026-11-30. Sie kaufen bald.");
    expect(labelOf(german, { list: "prospectChoices", code: "gave-up" })).toBe("aufgegeben");
    expect(labelOf(german, { list: "prospectChoices", code: "bought-ours" })).toBe("bought from us");
    expect(german.locale).toBe("de");
  });
});

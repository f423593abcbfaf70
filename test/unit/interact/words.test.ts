import { levelContacts, planContacts } from "idic/interact";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { describe, expect, it } from "vitest";

describe("words of contacts", () => {
  it("state no limit and no interval, because those are data of the policy", () => {
    const said = [en, zhCN].flatMap(({ rules, lists }) => [
      ...[rules.cadence, rules.horizon, rules["contact-plan"]].flatMap(({ because }) => Object.values(because)),
      ...Object.values(lists.horizonClasses),
    ]);
    expect(said.length).toBeGreaterThan(30);
    for (const sentence of said) expect(sentence).not.toMatch(/week|month|year|周|月|年/);
  });

  it("count one as one", () => {
    const contact = { id: "c1", dueOn: "2026-11-30", priority: 1 };
    expect(explain(levelContacts({ items: [contact], capacity: 1 }, { asOf: "2026-11-30" }), en)).toContain(
      "1 contact on 1 working day, at most 1 a day.",
    );
    const plan = planContacts({ anchor: "2026-01-15", class: "near", through: "2026-03-20" }, { asOf: "2026-01-15" });
    expect(explain(plan, en)).toContain("and 1 more follows.");
  });
});

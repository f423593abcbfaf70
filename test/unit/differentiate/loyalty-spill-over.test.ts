import { loyaltySpillOver } from "idic/differentiate";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { newcombeInterval } from "idic/value";
import { describe, expect, it } from "vitest";

const customer = (id: string, maintenance: string | null, repair: string | null, insurance: string | null = null) => ({
  id,
  shares: { maintenance, repair, insurance },
});
const asked = { main: "maintenance", services: ["repair", "insurance"], loyalFrom: "0.5" };
const six = [
  customer("a", "0.9", "0.8", "0.7"),
  customer("b", "0.6", "0.1", "0.9"),
  customer("c", "0.2", "0.7", "0.8"),
  customer("d", "0", "0", "0.1"),
  customer("e", "0.1", "0.2", "0"),
  customer("f", "0.3", "0.4", "0.1"),
];

describe("loyalty spill-over", () => {
  it("VA-07: counts the loyal to each other service, beside those who are not loyal to the main one", () => {
    const { value } = loyaltySpillOver({ ...asked, customers: six });
    expect(value.services).toEqual([
      {
        service: "repair",
        amongLoyal: { customers: 2, loyal: 1, share: "0.5" },
        amongOthers: { customers: 4, loyal: 1, share: "0.25" },
        difference: "0.25",
        ratio: "2",
      },
      {
        service: "insurance",
        amongLoyal: { customers: 2, loyal: 2, share: "1" },
        amongOthers: { customers: 4, loyal: 1, share: "0.25" },
        difference: "0.75",
        ratio: "4",
      },
    ]);
    expect(value.all).toMatchObject({ amongLoyal: { loyal: 1 }, amongOthers: { loyal: 1 }, ratio: "2" });
  });

  it("G5: who is just at the bound is loyal", () => {
    const customers = [customer("a", "0.5", "0.5"), customer("b", "0.49999", "0.49999")];
    expect(loyaltySpillOver({ ...asked, customers }).value.services[0]).toMatchObject({
      amongLoyal: { customers: 1, loyal: 1 },
      amongOthers: { customers: 1, loyal: 0 },
    });
  });

  it("leaves out what is unknown, and takes nobody for disloyal because of it", () => {
    const customers = [...six, customer("g", null, "1"), customer("h", "0.9", null, "0.9"), { id: "i", shares: { maintenance: "0.1" } }];
    const { value } = loyaltySpillOver({ ...asked, customers });
    expect(value.unknown).toBe(1);
    expect(value.services[0]).toMatchObject({ amongLoyal: { customers: 2 }, amongOthers: { customers: 4 } });
    expect(value.services[1]).toMatchObject({ amongLoyal: { customers: 3, loyal: 3 }, amongOthers: { customers: 4 } });
    expect(value.all.amongLoyal.customers).toBe(2);
  });

  it("takes a service for unknown that nothing is written of, whatever it is called", () => {
    const customers = [{ id: "a", shares: {} }];
    expect(loyaltySpillOver({ ...asked, main: "constructor", services: ["toString"], customers }).value.unknown).toBe(1);
  });

  it("always says that it proves no cause, and says what cannot be compared", () => {
    const alone = loyaltySpillOver({ ...asked, customers: six.slice(0, 2) });
    expect(alone.value.services[0]).toMatchObject({ difference: null, ratio: null });
    expect(alone.warnings).toEqual([
      { code: "self-selection", path: [] },
      { code: "no-comparison", path: ["services", 0] },
      { code: "no-comparison", path: ["services", 1] },
      { code: "no-comparison", path: ["services"] },
    ]);
    const none = loyaltySpillOver({ ...asked, services: ["repair"], customers: [customer("a", "1", "1"), customer("b", "0", "0")] });
    expect(none.value.services[0]).toMatchObject({ difference: "1", ratio: null });
    expect(none.warnings.map(({ code }) => code)).toEqual(["self-selection", "no-ratio", "no-ratio"]);
  });

  it("hands its counts to the interval for a difference", () => {
    const { amongLoyal, amongOthers } = loyaltySpillOver({ ...asked, customers: six }).value.all;
    const group = ({ loyal, customers }: typeof amongLoyal) => ({ responses: loyal, size: customers });
    const { value } = newcombeInterval({ treated: group(amongLoyal), control: group(amongOthers), confidence: "0.95" });
    expect(value.difference).toBe("0.25");
    expect(Number(value.lower)).toBeLessThan(0);
  });

  it("G1: refuses percentages, a bound of nothing, and names that are there twice", () => {
    const issuesOf = (change: object) => loyaltySpillOver.safe({ ...asked, customers: six, ...change });
    expect(issuesOf({ loyalFrom: 50 })).toMatchObject({ issues: [{ code: "out-of-range", path: ["loyalFrom"] }] });
    expect(issuesOf({ loyalFrom: 0 })).toMatchObject({ issues: [{ code: "out-of-range", path: ["loyalFrom"] }] });
    expect(issuesOf({ loyalFrom: undefined })).toMatchObject({ issues: [{ code: "missing", path: ["loyalFrom"] }] });
    expect(issuesOf({ customers: [{ id: "a", shares: { repair: 80 } }] })).toMatchObject({
      issues: [{ code: "out-of-range", path: ["customers", 0, "shares", "repair"] }],
    });
    expect(issuesOf({ services: ["repair", "maintenance"] })).toMatchObject({ issues: [{ code: "duplicate-id", path: ["services", 1] }] });
    expect(issuesOf({ services: [] })).toMatchObject({ issues: [{ code: "out-of-range", path: ["services"] }] });
    expect(issuesOf({ customers: [] })).toMatchObject({ issues: [{ code: "empty", path: ["customers"] }] });
    expect(issuesOf({ customers: [six[0], six[0]] })).toMatchObject({ issues: [{ code: "duplicate-id", path: ["customers", 1, "id"] }] });
  });

  it("is told in both languages", () => {
    const answer = loyaltySpillOver({ ...asked, services: ["repair"], customers: six });
    expect(explain(answer, en)).toContain("repair: a share of 0.5 of them, and of 0.25 of the others.");
    expect(explain(answer, zhCN)).toContain("repair：其中占比0.5，其余客户中占比0.25。");
    expect(explain(loyaltySpillOver({ ...asked, customers: six.slice(0, 1) }), en)).toContain("nobody to compare with");
  });
});

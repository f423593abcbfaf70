import { compilePurchaseHabit, purchaseHabit, threePurchases } from "idic/identify";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";
const bought = (product: string, on: string, payment: string | null = null) => ({ product, on, payment });

describe("purchase habit", () => {
  it("ID-13, ID-16: product, interval and payment of each product, in any order", () => {
    const purchases = [
      bought("service", "2026-01-01", "card"),
      bought("service", "2026-07-01", "wechat"),
      bought("tyre", "2026-07-01", "card"),
      bought("service", "2026-10-09", "card"),
    ];
    // 181 days from 1 January to 1 July, 100 to 9 October: of two middle intervals the shorter.
    const expected = [
      { product: "service", times: 3, lastOn: "2026-10-09", intervalDays: 100, payment: "card", nextOn: "2027-01-17", code: "not-due" },
      { product: "tyre", times: 1, lastOn: "2026-07-01", intervalDays: null, payment: "card", nextOn: null, code: "no-habit" },
    ];
    const answer = purchaseHabit({ purchases }, { asOf });
    expect(answer).toMatchObject({ products: expected, payment: "card", because: { code: "habit" }, reviewOn: "2027-01-17" });
    expect(purchaseHabit({ purchases: [...purchases].reverse() }, { asOf }).products).toEqual(answer.products);
    expect(purchaseHabit({ purchases }, { asOf: "2027-01-17" })).toMatchObject({ because: { code: "due" }, reviewOn: null });
  });

  it("ID-16: purchases of one day are one, and equal payments go to the latest", () => {
    const day = [bought("service", "2026-01-01", "card"), bought("service", "2026-01-01", "wechat"), bought("service", "2026-02-01")];
    expect(purchaseHabit({ purchases: day }, { asOf }).products).toMatchObject([{ times: 2, code: "no-habit", payment: "card" }]);
    const turned = [bought("service", "2026-01-01", "card"), bought("service", "2026-02-01", "wechat")];
    expect(purchaseHabit({ purchases: turned }, { asOf }).payment).toBe("wechat");
  });

  it("refuses a habit of one purchase and days that are none", () => {
    expect(() => compilePurchaseHabit({ ...threePurchases, least: 1 })).toThrow("least");
    expect(purchaseHabit.safe({ purchases: [bought("service", "2026-02-30")] }, { asOf })).toMatchObject({
      issues: [{ code: "invalid-date", path: ["purchases", 0, "on"] }],
    });
  });

  it("looks past the last day of the calendar without falling", () => {
    const purchases = ["0001-01-01", "5000-01-01", "9999-12-31"].map((on) => bought("service", on));
    expect(purchaseHabit({ purchases }, { asOf: "9999-12-31" }).products[0]?.nextOn).toBeNull();
  });
});

import {
  compileLedger,
  dealerServicePoints,
  type LedgerEventInput,
  type LedgerPolicyInput,
  type LedgerStatus,
  memberDayPoints,
  retailPoints,
  starbucksCn2021,
} from "idic/loyalty";
import { describe, expect, it } from "vitest";

const plain = {
  ...retailPoints,
  expiry: { kind: "never" },
} as const satisfies LedgerPolicyInput;

const earn = (id: string, on: string, points: string | number) => ({ id, on, kind: "earn", points }) as const;
const redeem = (id: string, on: string, points: string | number, of?: string) =>
  ({ id, on, kind: "redeem", points, ...(of === undefined ? {} : { for: of }) }) as const;
const buy = (id: string, on: string, amount: string, more: object = {}) =>
  ({ id, on, kind: "purchase", lines: [{ id: "1", amount }], ...more }) as const;
const refund = (id: string, on: string, of: string, amount?: string) =>
  ({ id, on, kind: "refund", of, ...(amount === undefined ? {} : { lines: [{ id: "1", amount }] }) }) as const;

const ask = (policy: LedgerPolicyInput, events: readonly LedgerEventInput[], asOf: string, more: object = {}) =>
  compileLedger(policy)({ events, ...more }, { asOf });
const issuesOf = (policy: LedgerPolicyInput, input: object) => {
  const result = compileLedger(policy).safe(input, { asOf: "2026-12-31" });
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")]);
};
const codes = ({ statement }: LedgerStatus) => statement.map(({ code, points, balance }) => [code, points, balance]);

describe("ledger", () => {
  it("R1: a moment becomes the day of the programme's zone, daylight saving included", () => {
    const late = { id: "o", at: "2026-05-10T16:30:00Z", kind: "purchase", lines: [{ id: "1", amount: "100" }] } as const;
    expect(ask(memberDayPoints, [late], "2026-12-31").statement[0]).toMatchObject({ on: "2026-05-11", pending: "200" });
    const newYork = { ...plain, timeZone: "America/New_York" };
    const at = (moment: string) => ask(newYork, [{ ...earn("e", "", 1), on: null, at: moment }], "2026-12-31").statement[0]?.on;
    expect(at("2026-07-02T03:59:59Z")).toBe("2026-07-01");
    expect(at("2026-07-02T04:00:00Z")).toBe("2026-07-02");
    expect(at("2026-01-02T04:30:00Z")).toBe("2026-01-01");
  });

  it("R2: later events are not known yet, and any day can be asked for", () => {
    const events = [buy("o", "2026-03-01", "100"), refund("f", "2026-04-01", "o"), earn("e", "2026-05-01", 7)];
    expect(ask(plain, events, "2026-02-28")).toMatchObject({ balance: "0", reviewOn: "2026-03-01", because: { code: "opened" } });
    expect(ask(plain, events, "2026-03-31")).toMatchObject({ balance: "100", reviewOn: "2026-04-01" });
    expect(ask(plain, events, "2026-04-01")).toMatchObject({ balance: "0", reviewOn: "2026-05-01" });
    expect(ask(plain, events, "2026-05-01")).toMatchObject({ balance: "7", reviewOn: null });
  });
});

import {
  compileSilentSignals,
  dealerSilentSignals,
  type SilentSignalsInput,
  silentDissatisfactionSignals,
  silentSignals,
} from "idic/interact";
import { describe, expect, it } from "vitest";

const content = { payables: [], impoliteToStaff: false, spend: { before: "8000", recent: "8000" }, switchedSupplier: false };
const on = (facts: SilentSignalsInput, asOf = "2026-11-22") => silentSignals(facts, { asOf });
const statuses = (facts: SilentSignalsInput, asOf?: string) => on(facts, asOf).outcome.signals.map(({ status }) => status);

describe("silent signals", () => {
  it("CH-05: are four, each with its source", () => {
    const { signals } = on({}).outcome;
    expect(signals.map(({ code }) => code)).toEqual([...silentDissatisfactionSignals]);
    expect(signals.every(({ cites }) => cites.includes("CH-05"))).toBe(true);
  });

  it("CH-06: one signal is enough to give him a chance to complain", () => {
    expect(on(content)).toMatchObject({ outcome: { action: "none" }, because: { code: "no-signal" } });
    for (const signal of [{ impoliteToStaff: true }, { switchedSupplier: true }, { payables: [{ dueOn: "2026-11-01" }] }])
      expect(on({ ...content, ...signal })).toMatchObject({ outcome: { action: "give-chance" }, because: { code: "signal-holds" } });
  });

  it("CH-07: who has complained is not silent, and his complaint is handled", () => {
    expect(on({ ...content, switchedSupplier: true, openComplaint: true })).toMatchObject({
      outcome: { action: "handle-complaint" },
      because: { code: "complaint-open", cites: ["CH-07"] },
    });
  });

  it("K16: what is unknown is never told as absent", () => {
    expect(statuses({})).toEqual(["unknown", "unknown", "unknown", "unknown"]);
    for (const key of ["payables", "impoliteToStaff", "spend", "switchedSupplier"])
      expect(on({ ...content, [key]: null }).outcome.action).toBe("find-out");
  });

  it("a bill counts from the day after the days of grace, until it is paid", () => {
    const bill = { ...content, payables: [{ dueOn: "2026-11-01", paidOn: "2026-11-20" }] };
    expect(on(bill, "2026-11-08")).toMatchObject({ outcome: { action: "none" }, reviewOn: "2026-11-09" });
    expect(on(bill, "2026-11-09")).toMatchObject({ outcome: { action: "give-chance" }, reviewOn: "2026-11-20" });
    expect(on(bill, "2026-11-20")).toMatchObject({ outcome: { action: "none" }, reviewOn: null });
    const strict = compileSilentSignals({ ...dealerSilentSignals, overduePayables: { graceDays: 0, cites: [] } });
    expect(strict(bill, { asOf: "2026-11-02" }).outcome.action).toBe("give-chance");
  });

  it("buying less counts from the smallest fall on, inclusive and exact", () => {
    const buys = (before: string, recent: string) => statuses({ ...content, spend: { before, recent } })[2];
    expect(buys("1000", "800")).toBe("holds");
    expect(buys("1000", "800.01")).toBe("absent");
    expect(buys("0.3", "0.24")).toBe("holds");
    expect(buys("0", "0")).toBe("absent");
    expect(buys("0", "10")).toBe("absent");
    expect(buys("10", "20")).toBe("absent");
  });

  it("shows with explain what was looked at", () => {
    const { working } = silentSignals({ switchedSupplier: true }, { asOf: "2026-11-22", explain: true });
    expect(working?.map(({ code, held }) => [code, held])).toEqual([
      ["complaint-open", false],
      ["signal-holds", true],
    ]);
    expect(working?.[1]?.evidence[3]).toEqual({ fact: "switches-supplier", have: "holds", need: "holds", met: true });
  });

  it("says everything that is wrong with the facts and with a policy", () => {
    const result = silentSignals.safe(
      { payables: [{ dueOn: "2026-02-30" }], impoliteToStaff: "no", spend: { before: -1, recent: 0.5 } },
      { asOf: "2026-11-22" },
    );
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["invalid-date", "payables.0.dueOn"],
      ["wrong-type", "impoliteToStaff"],
      ["out-of-range", "spend.before"],
      ["inexact-number", "spend.recent"],
    ]);
    for (const fallOfAtLeast of ["0", "1.1", "20"])
      expect(() => compileSilentSignals({ ...dealerSilentSignals, buysLess: { fallOfAtLeast, cites: [] } })).toThrow(
        "buysLess.fallOfAtLeast",
      );
  });
});

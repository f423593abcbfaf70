import {
  type AuthorisationEventInput,
  type AuthorisationLineInput,
  type AuthorisationPolicyInput,
  type AuthorisationRule,
  californiaEstimate,
  compileAuthorisation,
  floridaEstimate,
  ontarioEstimate,
  strictEstimate,
} from "idic/customize";
import { PolicyError } from "idic/foundation";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { describe, expect, it } from "vitest";

const strict = compileAuthorisation(strictEstimate);
const california = compileAuthorisation(californiaEstimate);
const ontario = compileAuthorisation(ontarioEstimate);
const florida = compileAuthorisation(floridaEstimate);

const today = "2026-11-22";
const said = { by: "Ms Tan", how: "oral" } as const;

function line(id: string, total: string, part: Partial<AuthorisationLineInput> = {}): AuthorisationLineInput {
  return { id, total, class: "A", ...part };
}
function quoted(lines: readonly AuthorisationLineInput[], part: { total?: string } = {}): AuthorisationEventInput {
  return { id: "q1", on: today, event: "quoted", lines, ...part };
}
function revised(id: string, quote: string, lines: readonly AuthorisationLineInput[], on = today): AuthorisationEventInput {
  return { id, on, event: "revised", quote, lines };
}
function yes(quote: string, lines: readonly string[] | null = null, on = today): AuthorisationEventInput {
  return { id: `yes ${quote} ${lines?.join() ?? ""}`, on, event: "authorised", quote, lines, ...said };
}
function no(quote: string, lines: readonly string[], on = today): AuthorisationEventInput {
  return { id: `no ${quote} ${lines.join()}`, on, event: "declined", quote, lines, ...said };
}
function work(quote: string, lines: readonly string[], on = today): AuthorisationEventInput {
  return { id: `work ${quote} ${lines.join()}`, on, event: "work-done", quote, lines };
}

function ask(rule: AuthorisationRule, events: readonly AuthorisationEventInput[], currency = "USD", asOf = "2026-12-31") {
  return rule({ currency, amounts: "major", events }, { asOf });
}

/** An estimate that was authorised and then revised. */
function afterRevision(rule: AuthorisationRule, estimate: string, total: string) {
  return ask(rule, [quoted([line("job", estimate)]), yes("q1"), revised("q2", "q1", [line("job", total)])]);
}

function issuesOf(events: unknown, currency = "USD") {
  const result = florida.safe({ currency, amounts: "major", events }, { asOf: today });
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")]);
}

describe("authorisation", () => {
  it("M10: allows the limit itself and nothing above it", () => {
    expect(afterRevision(ontario, "1000.00", "1100.00")).toMatchObject({ state: "authorised", limit: "1100.00", current: "1100.00" });
    expect(afterRevision(ontario, "1000.00", "1100.01")).toMatchObject({
      state: "over-limit",
      next: "ask-again",
      needsAuthorisation: ["job"],
      uncovered: [{ line: null, amount: "0.01", code: "above-limit", cites: ["M10", "law:on-cpa-2002"] }],
    });
  });

  it.each([
    ["80.00", "10.00", "90.00"],
    ["100.00", "10.00", "110.00"],
    ["300.00", "30.00", "330.00"],
    ["500.00", "50.00", "550.00"],
    ["1000.00", "50.00", "1050.00"],
  ])("M10: Florida on %s allows %s more, %s in all", (estimate, tolerance, limit) => {
    expect(afterRevision(florida, estimate, limit)).toMatchObject({ state: "authorised", tolerance, limit });
    const above = `${limit.slice(0, -1)}1`;
    expect(afterRevision(florida, estimate, above).state).toBe("over-limit");
  });

  it("M10: a floor or a cap that is not given does not bind", () => {
    const withTolerance = (tolerance: Partial<AuthorisationPolicyInput["tolerance"]>) =>
      compileAuthorisation({ ...floridaEstimate, id: "other", tolerance: { rate: "0.1", cites: [], ...tolerance } });
    expect(afterRevision(withTolerance({ floor: "10" }), "1000.00", "1000.00").tolerance).toBe("100.00");
    expect(afterRevision(withTolerance({ cap: "50" }), "80.00", "80.00").tolerance).toBe("8.00");
    expect(afterRevision(withTolerance({}), "80.00", "80.00").tolerance).toBe("8.00");
  });

  it("M10: rounds the tolerance to the unit of the currency, half up", () => {
    // 10% of 123.45 is 12.345
    expect(afterRevision(ontario, "123.45", "135.80")).toMatchObject({ state: "authorised", tolerance: "12.35", limit: "135.80" });
    const job = { id: "job", total: "1235" };
    const yen = ask(ontario, [quoted([job]), yes("q1")], "JPY");
    expect([yen.tolerance, yen.limit]).toEqual(["124", "1359"]);
    const cents = florida({ currency: "USD", amounts: "minor", events: [quoted([line("job", "8000")]), yes("q1")] }, { asOf: today });
    expect([cents.tolerance, cents.limit]).toEqual(["1000", "9000"]);
  });

  it("M10: the tolerance does not creep: it stands on what was authorised, not on what was revised", () => {
    const events = [quoted([line("job", "1000.00")]), yes("q1"), revised("q2", "q1", [line("job", "1100.00")])];
    const again = [...events, revised("q3", "q2", [line("job", "1150.00")])];
    expect(ask(ontario, again)).toMatchObject({ state: "over-limit", limit: "1100.00" });
  });

  it("D29: strict allows nothing more without a yes", () => {
    expect(afterRevision(strict, "100.00", "100.00").state).toBe("authorised");
    expect(afterRevision(strict, "100.00", "100.01")).toMatchObject({ state: "over-limit", tolerance: "0.00" });
    expect(afterRevision(strict, "100.00", "99.00")).toMatchObject({ state: "authorised", authorised: "100.00", current: "99.00" });
  });

  it("D29: California counts an authorisation only when it is on record", () => {
    const unrecorded = { id: "a1", on: today, event: "authorised", quote: "q1", by: "Ms Tan" } as const;
    const events = [quoted([line("job", "100.00")]), unrecorded];
    expect(ask(california, events)).toMatchObject({
      state: "awaiting-answer",
      authorised: "0.00",
      warnings: [{ code: "record-required", path: ["events", 1] }],
    });
    expect(ask(strict, events)).toMatchObject({ state: "authorised", warnings: [{ code: "record-incomplete", path: ["events", 1] }] });
  });

  it("D29: California wants the yes before charges accrue; a later one does not count", () => {
    const before = [quoted([line("job", "100.00")]), yes("q1"), revised("q2", "q1", [line("job", "130.00")], "2026-11-23")];
    const late: AuthorisationEventInput = { id: "a2", on: "2026-11-25", event: "re-authorised", quote: "q2", ...said };
    const events = [...before, work("q2", ["job"], "2026-11-24"), late];
    expect(ask(california, events)).toMatchObject({
      state: "over-limit",
      authorised: "100.00",
      uncovered: [{ amount: "30.00", code: "above-limit" }],
      warnings: [{ code: "yes-after-work", path: ["events", 4] }],
    });
    expect(ask(strict, events)).toMatchObject({ state: "done", authorised: "130.00", uncovered: [] });
    expect(ask(california, [...before, late, work("q2", ["job"], "2026-11-25")])).toMatchObject({ state: "done", uncovered: [] });
  });

  it("D29: presets cite their law, have a date, and say how good the copy is", () => {
    for (const preset of [strictEstimate, californiaEstimate, ontarioEstimate, floridaEstimate]) {
      expect(preset.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(preset.sources[0].standing).not.toBe("primary");
      expect(preset.tolerance.cites.length).toBeGreaterThan(0);
    }
    expect(california.safe({ currency: "USD", amounts: "major", events: [] }, { asOf: "2025-05-28" })).toMatchObject({
      issues: [{ code: "before-policy" }],
    });
  });

  it("is decided line by line", () => {
    const lines = [line("a", "100.00"), line("b", "50.00"), line("c", "20.00", { class: "B" })];
    const answer = ask(strict, [quoted(lines), yes("q1", ["a"]), no("q1", ["c"])]);
    expect(answer.lines.map(({ id, code, authorised, ask: asked }) => [id, code, authorised, asked])).toEqual([
      ["a", "authorised", "100.00", false],
      ["b", "quoted", null, true],
      ["c", "declined", null, false],
    ]);
    expect(answer).toMatchObject({ state: "awaiting-answer", next: "ask", authorised: "100.00", needsAuthorisation: ["b"] });
  });

  it("keeps and flags a line of class A that was declined, more strongly where safety is concerned", () => {
    const lines = [line("exhaust", "100.00"), line("pads", "50.00", { safetyCritical: true }), { id: "unknown", total: "1.00" }];
    const answer = ask(strict, [quoted(lines), no("q1", ["exhaust", "pads", "unknown"])]);
    expect(answer.lines.map(({ code }) => code)).toEqual(["declined-repair", "declined-safety", "declined-repair"]);
    expect(answer.warnings.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["declined-repair", "lines.0"],
      ["declined-safety", "lines.1"],
      ["declined-repair", "lines.2"],
    ]);
    expect(answer.state).toBe("declined");
  });

  it("lets the customer change his mind, and never authorises a declined line with a general yes", () => {
    const lines = [line("a", "100.00"), line("b", "50.00")];
    expect(ask(strict, [quoted(lines), no("q1", ["b"]), yes("q1", null, "2026-11-23")])).toMatchObject({
      state: "authorised",
      authorised: "100.00",
    });
    expect(ask(strict, [quoted(lines), no("q1", ["b"]), yes("q1", ["a", "b"], "2026-11-23")]).authorised).toBe("150.00");
    const back: AuthorisationEventInput = { id: "x", on: "2026-11-24", event: "withdrawn", quote: "q1", lines: ["a"], ...said };
    expect(ask(strict, [quoted(lines), no("q1", ["b"]), yes("q1", ["a"]), back]).state).toBe("withdrawn");
  });

  it("D23: on one day a no wins over a yes to the same quote, whatever their ids", () => {
    const lines = [line("a", "100.00")];
    expect(ask(strict, [quoted(lines), yes("q1", ["a"]), no("q1", ["a"])]).state).toBe("declined");
    expect(ask(strict, [no("q1", ["a"]), yes("q1", ["a"]), quoted(lines)]).state).toBe("declined");
  });

  it("D23: counts an event that is told twice once, and refuses two contents", () => {
    const events = [quoted([line("a", "100.00")]), yes("q1")];
    expect(ask(strict, [...events, ...events])).toMatchObject({ authorised: "100.00", state: "authorised" });
    expect(issuesOf([...events, { ...events[1], by: "Mr Li" }])).toEqual([["conflicting-event", "events.2.id"]]);
  });

  it("needs no time of day: a yes is to the version it names", () => {
    const events = [quoted([line("job", "1000.00")]), yes("q1"), revised("q2", "q1", [line("job", "1500.00")])];
    expect(ask(ontario, events)).toMatchObject({ state: "over-limit", authorised: "1000.00" });
    expect(ask(ontario, [...events, yes("q2")])).toMatchObject({ state: "authorised", authorised: "1500.00" });
    const stale = [events[0], events[2], yes("q1", null, "2026-11-24")].flatMap((event) => event ?? []);
    expect(ask(ontario, stale)).toMatchObject({ state: "over-limit", authorised: "1000.00" });
  });

  it("asks about a line that a revision adds, and takes a yes to the revision for it", () => {
    const events = [quoted([line("a", "100.00")]), yes("q1"), revised("q2", "q1", [line("b", "5.00")])];
    expect(ask(ontario, events)).toMatchObject({ state: "awaiting-answer", needsAuthorisation: ["b"], current: "100.00" });
    const again: AuthorisationEventInput = { id: "r", on: today, event: "re-authorised", quote: "q2", ...said };
    expect(ask(ontario, [...events, again])).toMatchObject({ state: "authorised", authorised: "105.00" });
  });

  it("names the charges of work without a yes, and does not refuse the history", () => {
    const lines = [line("a", "100.00"), line("b", "50.00")];
    const answer = ask(strict, [quoted(lines), yes("q1", ["a"]), no("q1", ["b"]), work("q1", ["a", "b"], "2026-11-23")]);
    expect(answer).toMatchObject({
      state: "work-unauthorised",
      next: "settle-with-customer",
      uncovered: [{ line: "b", amount: "50.00", code: "not-authorised" }],
    });
    expect(answer.lines.map(({ code }) => code)).toEqual(["done", "done-unauthorised"]);
  });

  it("a no after work that had a yes comes too late", () => {
    const events = [quoted([line("a", "100.00")]), yes("q1"), work("q1", ["a"], "2026-11-23"), no("q1", ["a"], "2026-11-24")];
    expect(ask(strict, events)).toMatchObject({ state: "done", warnings: [{ code: "no-after-work", path: ["events", 3] }] });
  });

  it("never authorises more than the whole that was quoted", () => {
    const lines = [line("a", "100.40"), line("b", "50.50")];
    expect(ask(strict, [quoted(lines, { total: "150.00" }), yes("q1")])).toMatchObject({ authorised: "150.00", current: "150.00" });
    expect(ask(strict, [quoted(lines, { total: "150.00" }), yes("q1", ["a"])]).authorised).toBe("100.40");
    const lost = [quoted(lines, { total: "150.00" }), yes("q1"), revised("q2", "q1", [])];
    expect(ask(strict, lost)).toMatchObject({ state: "over-limit", needsAuthorisation: ["a", "b"], uncovered: [{ amount: "0.90" }] });
  });

  it("knows on each day what was known then, and when it changes", () => {
    const events = [quoted([line("a", "100.00")]), yes("q1", null, "2026-11-24")];
    const answer = ask(strict, events, "USD", "2026-11-22");
    expect(answer).toMatchObject({ state: "awaiting-answer", reviewOn: "2026-11-24" });
    expect(ask(strict, events, "USD", "2026-11-24").segments.map(({ state, from, cause }) => [state, from, cause.event])).toEqual([
      ["not-quoted", null, null],
      ["awaiting-answer", "2026-11-22", "q1"],
      ["authorised", "2026-11-24", "yes q1 "],
    ]);
  });

  it("invalid-transition: refuses what cannot have happened", () => {
    const first = quoted([line("a", "100.00")]);
    expect(issuesOf([{ ...first, id: "q0" }, first])).toEqual([["invalid-transition", "events.1.event"]]);
    expect(issuesOf([yes("q1")])).toEqual([["invalid-transition", "events.0.quote"]]);
    expect(issuesOf([first, yes("q1", ["b"])])).toEqual([["invalid-transition", "events.1.lines"]]);
    expect(issuesOf([first, yes("q1", null, "2026-11-21")])).toEqual([["invalid-transition", "events.1.quote"]]);
    expect(issuesOf([first, { id: "r", on: today, event: "re-authorised", quote: "q1" }])).toEqual([
      ["invalid-transition", "events.1.quote"],
    ]);
    const fork = [first, revised("q2", "q1", []), revised("q3", "q1", [])];
    expect(issuesOf(fork)).toEqual([["invalid-transition", "events.2.quote"]]);
    expect(issuesOf([first, revised("q2", "q1", [], "2026-11-21")])).toEqual([["invalid-transition", "events.1.quote"]]);
    expect(issuesOf([first, revised("q2", "q2", [])])).toEqual([["invalid-transition", "events.1.quote"]]);
  });

  it("refuses what it cannot read", () => {
    expect(issuesOf([quoted([line("a", "1.001")])])).toEqual([["too-fine", "events.0.lines.0.total"]]);
    expect(issuesOf([quoted([line("a", "1.00"), line("a", "2.00")])])).toEqual([["duplicate-id", "events.0.lines.1.id"]]);
    expect(issuesOf([quoted([line("a", "1.00")], { total: "1.01" })])).toEqual([["inconsistent", "events.0.total"]]);
    expect(issuesOf([quoted([line("a", "1.00")]), { id: "w", on: today, event: "work-done", quote: "q1" }])).toEqual([
      ["missing", "events.1.lines"],
    ]);
    expect(issuesOf([{ id: "x", on: today, event: "shrugged" }])).toEqual([["not-an-option", "events.0.event"]]);
    expect(issuesOf(Array.from({ length: 1001 }, () => quoted([line("a", "1.00")])))).toEqual([["out-of-range", "events"]]);
    expect(issuesOf([], "CAD")).toEqual([["mixed-currencies", "currency"]]);
    expect(issuesOf([], "RMB")).toEqual([["unknown-currency", "currency"]]);
  });

  it("tells who said what, when and how", () => {
    const lines = [line("a", "100.00"), line("b", "50.00")];
    const [a, b] = ask(strict, [quoted(lines), yes("q1", ["a"], "2026-11-23")]).lines;
    expect(a?.said).toEqual({ event: "yes q1 a", on: "2026-11-23", by: "Ms Tan", how: "oral" });
    expect(b?.said).toBeNull();
  });

  it("refuses a policy without the currency of its amounts, and flags a cap below its floor", () => {
    const issuesWith = (change: Partial<AuthorisationPolicyInput>) => {
      try {
        compileAuthorisation({ ...floridaEstimate, ...change });
        return [];
      } catch (error) {
        return error instanceof PolicyError ? error.issues.map(({ code, path }) => [code, path.join(".")]) : [error];
      }
    };
    expect(issuesWith({ currency: null })).toEqual([["missing", "currency"]]);
    const capped = { rate: "0.1", floor: "10", cap: "9", cites: [] };
    expect(compileAuthorisation({ ...floridaEstimate, id: "capped", tolerance: capped }).warnings).toEqual([
      { code: "floor-above-cap", path: ["tolerance"] },
    ]);
    expect(issuesWith({ tolerance: { rate: 10, cites: [] } })).toEqual([["out-of-range", "tolerance.rate"]]);
  });

  it("speaks both languages", () => {
    const answer = afterRevision(ontario, "1000.00", "1200.00");
    expect(explain(answer, en)).toBe(
      "The work you authorised now comes to USD 1200.00; without asking you it may be at most USD 1100.00. The new total is above the limit, so you are asked again.",
    );
    const yuan = ask(strict, [quoted([line("刹车片", "100.00")])], "CNY");
    expect(explain(yuan, zhCN)).toBe("请您告诉我们哪些项目要做：刹车片。每一项都由您决定。");
  });
});

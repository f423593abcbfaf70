import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/foundation/issue";
import { plainDate } from "../../../src/foundation/plain-date";
import { formula } from "../../../src/rule/figure";
import { amountsSchema, cityLibrary, compileLoan } from "./kernel-rule";

const loanStatus = compileLoan(cityLibrary);
const asOf = "2026-05-02";

describe("the doors of a rule", () => {
  it("answer with a reason, a policy, a day and what was given", () => {
    const { fingerprint, ...ref } = loanStatus({ dueOn: "2026-05-01" }, { asOf }).policy;
    expect(ref).toEqual({ id: "city-library", edition: "1" });
    expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(loanStatus({ dueOn: "2026-05-01" }, { asOf })).toMatchObject({
      shape: "decision",
      rule: "loan",
      schemaVersion: 1,
      outcome: { status: "overdue" },
      because: { code: "overdue", cites: ["O2"] },
      warnings: [],
      reviewOn: null,
      asOf,
      given: { dueOn: "2026-05-01", returnedOn: null },
    });
  });

  it("throw an InputError that holds every issue of facts and options", () => {
    expect(() => loanStatus({ dueOn: "x", returnedOn: "y" }, { asOf: "z" })).toThrow(
      expect.objectContaining({
        name: "InputError",
        message: expect.stringMatching(/^Cannot read loan input: dueOn: expected a real day/),
        issues: [
          expect.objectContaining({ path: ["dueOn"] }),
          expect.objectContaining({ path: ["returnedOn"] }),
          expect.objectContaining({ code: "invalid-date", path: ["asOf"] }),
        ],
      }),
    );
  });

  it("return issues instead through safe, whatever the options are", () => {
    for (const options of [undefined, null, {}, { asOf: null }, { asOf: 5 }, "2026-01-01"])
      expect(loanStatus.safe({ dueOn: "2026-05-01" }, options as never)).toMatchObject({ ok: false, issues: [{ path: ["asOf"] }] });
  });

  it("return issues for options that throw when they are read", () => {
    const fail = () => {
      throw new Error("hostile");
    };
    const getter = Object.defineProperty({}, "asOf", { get: fail });
    const explained = Object.defineProperty({ asOf }, "explain", { get: fail });
    const proxy = new Proxy({}, { get: fail });
    for (const options of [getter, explained, proxy]) {
      expect(loanStatus.safe({ dueOn: "2026-05-01" }, options as never)).toMatchObject({ ok: false, issues: [{ code: "unreadable" }] });
      expect(() => loanStatus({ dueOn: "2026-05-01" }, options as never)).toThrow(InputError);
      expect([...loanStatus.many([{ dueOn: "2026-05-01" }], options as never)]).toMatchObject([{ ok: false }]);
    }
    const sum = formula({ code: "sum", unit: "count", cites: [], schema: amountsSchema, compute: () => "0" });
    const amounts = { a: "1", b: "2" };
    expect(sum.safe(amounts, explained as never)).toMatchObject({ ok: false, issues: [{ code: "unreadable" }] });
    expect(sum.safe(amounts)).toMatchObject({ ok: true });
  });

  it("give one issue for what is no list of rows", () => {
    for (const rows of [null, undefined, 5, {}])
      expect([...loanStatus.many(rows as never, { asOf })]).toMatchObject([{ ok: false, issues: [{ path: [] }] }]);
    const proxy = new Proxy({}, { has: () => fail() });
    function fail(): never {
      throw new Error("hostile");
    }
    expect([...loanStatus.many(proxy as never, { asOf })]).toMatchObject([{ ok: false, issues: [{ code: "unreadable" }] }]);
  });

  it("D13: refuse a day before the policy", () => {
    expect(loanStatus.safe({ dueOn: "2026-05-01" }, { asOf: "2025-12-31" })).toEqual({
      ok: false,
      issues: [
        { code: "before-policy", path: ["asOf"], message: 'expected a day from 2026-01-01, when the policy begins, got "2025-12-31"' },
      ],
    });
  });

  it("check what only the policy can see, in parse as well", () => {
    const issues = [{ code: "inconsistent", path: ["dueOn"], message: "expected a loan under this policy" }];
    expect(loanStatus.parse({ dueOn: "2025-05-01" })).toEqual({ ok: false, issues });
    expect(loanStatus.safe({ dueOn: "2025-05-01" }, { asOf })).toEqual({ ok: false, issues });
  });

  it("trust what parse has read", () => {
    const facts = loanStatus.parse({ dueOn: "2026-05-01", colour: "ignored" });
    expect(facts).toEqual({ ok: true, value: { dueOn: "2026-05-01", returnedOn: null } });
    if (facts.ok) expect(loanStatus.trusted(facts.value, { asOf: plainDate(asOf) })).toEqual(loanStatus({ dueOn: "2026-05-01" }, { asOf }));
  });

  it("go row by row, lazily, over lists and cursors alike", async () => {
    let taken = 0;
    function* rows() {
      for (const dueOn of ["2026-05-01", "bad", "2026-06-01"]) {
        taken += 1;
        yield { dueOn };
      }
    }
    async function* cursor() {
      yield* rows();
    }
    const lazily = loanStatus.many(rows(), { asOf })[Symbol.iterator]();
    expect(lazily.next().value).toMatchObject({ ok: true, value: { outcome: { status: "overdue" } } });
    expect(taken).toBe(1);

    const statuses: unknown[] = [];
    for await (const result of loanStatus.many(cursor(), { asOf }))
      statuses.push(result.ok ? result.value.outcome.status : result.issues[0]?.code);
    expect(statuses).toEqual(["overdue", "invalid-date", "due"]);
  });

  it("show what the rule was made of", () => {
    expect(loanStatus.policy).toEqual({ ...cityLibrary, schemaVersion: 1, sources: [], origins: {} });
    expect(Object.isFrozen(loanStatus.policy.fine)).toBe(true);
    expect(loanStatus.lines.map(({ code }) => code)).toEqual(["returned", "overdue", "due"]);
    expect(loanStatus.warnings).toEqual([]);
    expect(compileLoan({ ...cityLibrary, days: 400 }).warnings).toEqual([{ code: "very-long", path: ["days"] }]);
  });

  it("speak Standard Schema", () => {
    const { validate, version } = loanStatus.schema["~standard"];
    expect(version).toBe(1);
    expect(validate({ dueOn: "2026-05-01" })).toEqual({ value: { dueOn: "2026-05-01", returnedOn: null } });
    expect(validate({})).toHaveProperty("issues");
  });

  it("compile the same policy to the same mark and another one to another", () => {
    const mark = (policy: Parameters<typeof compileLoan>[0]) => compileLoan(policy)({ dueOn: "2026-05-01" }, { asOf }).policy.fingerprint;
    expect(mark({ ...cityLibrary })).toBe(mark(cityLibrary));
    expect(mark({ ...cityLibrary, days: 29 })).not.toBe(mark(cityLibrary));
  });
});

import { compileTiers, type TierPolicyInput } from "idic/loyalty";
import { describe, expect, it } from "vitest";

const house = { id: "house", edition: "1", from: "2000-01-01" } as const;
const ladder = [
  { code: "base", cites: [] },
  { code: "silver", atLeast: { points: "100" }, cites: [] },
  { code: "gold", atLeast: { points: "300" }, cites: [] },
] as const;
type Terms = Partial<TierPolicyInput>;
const programme = (terms: Terms) => compileTiers({ ...house, tiers: ladder, ...terms });
const event = (id: string, on: string, points: string) => ({ id, on, metrics: { points } });
const refusal = (terms: Terms) => {
  try {
    programme(terms);
  } catch (error) {
    if (error instanceof Error && "issues" in error && Array.isArray(error.issues))
      return error.issues.map(({ code, path }) => [code, path.join(".")]);
  }
  return [];
};
const yearly = { window: { kind: "calendar-year" }, validity: { kind: "later-window", windows: 1 } } as const;

describe("defects of other programmes", () => {
  it("defect 1: 196,000 with thresholds at 100,000 and 300,000 is the lower tier, and a threshold itself is reached", () => {
    const tierOf = programme({
      tiers: [
        { code: "base", cites: [] },
        { code: "lower", atLeast: { spent: "100000" }, cites: [] },
        { code: "upper", atLeast: { spent: "300000" }, cites: [] },
      ],
    });
    const at = (spent: string) => tierOf({ events: [{ id: "a", on: "2026-01-01", metrics: { spent } }] }, { asOf: "2026-01-01" }).tier;
    expect([at("99999.99"), at("100000"), at("196000"), at("299999.99"), at("300000")]).toEqual([
      "base",
      "lower",
      "lower",
      "lower",
      "upper",
    ]);
  });

  it("defect 2: what qualifies does not vanish with points that expire", () => {
    const tierOf = programme({ window: { kind: "lifetime" } });
    expect(tierOf({ events: [event("a", "2001-01-01", "300")] }, { asOf: "2026-01-01" })).toMatchObject({
      tier: "gold",
      balance: { points: "300" },
    });
  });

  it("defect 3: a debt does not vanish, and no rounding hides a point", () => {
    const tierOf = programme({});
    const events = [
      event("a", "2026-01-01", "10"),
      { ...event("s", "2026-01-02", "-30"), kind: "spend" },
      event("b", "2026-01-03", "119.99"),
    ];
    expect(tierOf({ events }, { asOf: "2026-01-03" })).toMatchObject({ tier: "base", balance: { points: "99.99" } });
    const tenths = Array.from({ length: 1000 }, (_, at) => event(`t${at}`, "2026-01-01", "0.1"));
    expect(tierOf({ events: tenths }, { asOf: "2026-01-01" })).toMatchObject({ tier: "silver", balance: { points: "100" } });
  });

  it("defect 4 and 8: an end comes on its day though no job has run, on 1 January as on any other", () => {
    const tierOf = programme({ ...yearly, validity: { kind: "after-window", months: 0 } });
    const events = [event("a", "2025-06-01", "300")];
    expect(tierOf({ events }, { asOf: "2025-12-31" }).tier).toBe("gold");
    expect(tierOf({ events }, { asOf: "2026-01-01" }).tier).toBe("base");
  });

  it("defect 6: an edited programme is worked out anew, and a setting by hand does not freeze it", () => {
    const events = [event("a", "2026-01-01", "150")];
    const edited = [ladder[0], { ...ladder[1], atLeast: { points: "200" } }, ladder[2]];
    expect(programme({})({ events }, { asOf: "2026-01-01" }).tier).toBe("silver");
    expect(programme({ tiers: edited })({ events }, { asOf: "2026-01-01" }).tier).toBe("base");
    const overrides = [{ id: "o", tier: "base", from: "2026-01-02", through: "2026-01-03", reason: "test" }];
    expect(programme({})({ events, overrides }, { asOf: "2026-01-04" }).tier).toBe("silver");
  });

  it("defect 7: several metrics at once, a threshold to keep of its own, and amounts past the doubles", () => {
    const tierOf = programme({
      tiers: [
        { code: "base", cites: [] },
        { code: "silver", atLeast: { points: "9007199254740993", visits: "1" }, cites: [] },
      ],
    });
    const big = (points: string) => ({ id: "a", on: "2026-01-01", metrics: { points, visits: "1" } });
    expect(tierOf({ events: [big("9007199254740992")] }, { asOf: "2026-01-01" })).toMatchObject({
      tier: "base",
      next: { missing: { points: "1", visits: "0" } },
    });
    expect(tierOf({ events: [big("9007199254740993")] }, { asOf: "2026-01-01" }).tier).toBe("silver");
    const fine = "9007199254740992.99999999999999999999";
    expect(tierOf({ events: [big(fine)] }, { asOf: "2026-01-01" })).toMatchObject({
      tier: "base",
      balance: { points: fine },
      next: { missing: { points: "0.00000000000000000001" } },
    });
  });

  it("defect 9: what happened before the programme began counts where its window reaches back", () => {
    const tierOf = compileTiers({
      ...house,
      from: "2026-01-01",
      tiers: ladder,
      window: { kind: "rolling", lasts: { months: 12 } },
      downgrade: { kind: "immediate" },
    });
    expect(tierOf({ events: [event("a", "2025-06-01", "100")] }, { asOf: "2026-01-01" }).tier).toBe("silver");
  });

  it("defect 10: tiers stand in the order of the policy, and the highest that holds wins", () => {
    const tierOf = programme({});
    expect(tierOf({ events: [event("a", "2026-01-01", "300")] }, { asOf: "2026-01-01" }).tier).toBe("gold");
  });
});

describe("bad programmes", () => {
  it.each<[string, Terms, [string, string][]]>([
    ["thresholds that fall", { tiers: [ladder[0], ladder[2], ladder[1]] }, [["inconsistent", "tiers.2.atLeast.points"]]],
    ["a tier without a condition", { tiers: [ladder[0], { code: "silver", cites: [] }] }, [["missing", "tiers.1.atLeast"]]],
    ["a zone that does not exist", { timeZone: "Mars/Olympus" }, [["unknown-time-zone", "timeZone"]]],
    [
      "versions out of order",
      {
        versions: [
          { from: "2026-01-01", tiers: ladder },
          { from: "2025-01-01", tiers: ladder },
        ],
      },
      [["inconsistent", "versions.1.from"]],
    ],
    [
      "a version of other tiers",
      { versions: [{ from: "2026-01-01", tiers: [ladder[0], ladder[2]] }] },
      [["inconsistent", "versions.0.tiers"]],
    ],
    ["a fall to a tier that is not there", { downgrade: { kind: "to-tier", tier: "iron" } }, [["not-an-option", "downgrade.tier"]]],
    ["an end by a window that has none", { validity: { kind: "after-window", months: 1 } }, [["inconsistent", "validity"]]],
    ["a named end without named years", { ...yearly, validity: { kind: "named-year" } }, [["inconsistent", "validity"]]],
    ["a next window that there is not", { effective: "next-window" }, [["inconsistent", "effective"]]],
    [
      "a deduction in a windowed programme",
      { ...yearly, tiers: [ladder[0], { ...ladder[1], decay: { points: "1" } }] },
      [["inconsistent", "tiers.1.decay"]],
    ],
    ["a review of windows", { ...yearly, review: { every: { years: 1 }, reset: true } }, [["inconsistent", "review"]]],
    [
      "counters used up by a tier that follows them",
      { downgrade: { kind: "immediate" }, onUpgrade: "reset" },
      [["inconsistent", "onUpgrade"]],
    ],
    ["a rollover without an end", { metrics: { points: { rollover: "silver" } } }, [["inconsistent", "metrics.points.rollover"]]],
    ["a rollover from no tier", { ...yearly, metrics: { points: { rollover: "iron" } } }, [["not-an-option", "metrics.points.rollover"]]],
    [
      "money that is counted",
      { metrics: { points: { count: "events", money: { currency: "USD", amounts: "major" } } } },
      [["inconsistent", "metrics.points.money"]],
    ],
    ["a key that nothing reads", { tiers: [ladder[0], Object.assign({ treshold: 1 }, ladder[1])] }, [["unknown-key", "tiers.1.treshold"]]],
    [
      "named years that overlap",
      {
        window: {
          kind: "named-years",
          years: [
            { from: "2025-01-01", through: "2025-12-31", statusThrough: "2026-12-31" },
            { from: "2025-12-31", through: "2025-12-30", statusThrough: "2025-01-01" },
          ],
        },
      },
      [
        ["inconsistent", "window.years.1.through"],
        ["inconsistent", "window.years.1.from"],
        ["inconsistent", "window.years.1.statusThrough"],
      ],
    ],
  ])("refuses %s", (_, terms, issues) => {
    expect(refusal(terms)).toEqual(issues);
  });

  it("warns of a top tier that nobody can reach, and of terms that nothing reads", () => {
    const never = { code: "gold", atLeast: { days: "400" }, cites: [] };
    expect(programme({ ...yearly, metrics: { days: { count: "days" } }, tiers: [ladder[0], never] }).warnings).toEqual([
      { code: "unreachable-tier", path: ["tiers", 1] },
    ]);
    const torn = { code: "gold", any: [{ atLeast: { stays: "5" }, atMost: { stays: "4" } }], cites: [] };
    expect(programme({ tiers: [ladder[0], torn] }).warnings).toEqual([{ code: "unreachable-tier", path: ["tiers", 1] }]);
    const idle = { ...ladder[1], validity: { years: 1 } };
    expect(programme({ downgrade: { kind: "immediate" }, tiers: [ladder[0], idle] }).warnings).toEqual([
      { code: "idle-validity", path: ["tiers", 1, "validity"] },
    ]);
    const endless = { ...ladder[1], decay: { points: "1" } };
    expect(programme({ tiers: [ladder[0], endless] }).warnings).toEqual([{ code: "idle-decay", path: ["tiers", 1, "decay"] }]);
  });
});

describe("bad histories", () => {
  it("refuses what lies before joining, days without a day, unknown tiers and ends before beginnings", () => {
    const tierOf = programme(yearly);
    const issues = (input: unknown) => {
      const result = tierOf.safe(input, { asOf: "2026-06-01" });
      return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")]);
    };
    expect(issues({ member: { joinedOn: "2026-02-01" }, events: [event("a", "2026-01-31", "1")] })).toEqual([
      ["inconsistent", "events.0.on"],
    ]);
    expect(issues({ events: [{ id: "a", metrics: {} }] })).toEqual([["missing", "events.0.on"]]);
    expect(issues({ events: [{ id: "a", on: "2026-01-01", at: "2026-01-01T00:00:00Z" }] })).toEqual([["inconsistent", "events.0.at"]]);
    expect(issues({ events: [], grants: [{ id: "g", tier: "iron", from: "2026-01-01" }] })).toEqual([["not-an-option", "grants.0.tier"]]);
    expect(issues({ events: [], grants: [{ id: "g", tier: "gold", from: "2026-01-02", through: "2026-01-01" }] })).toEqual([
      ["inconsistent", "grants.0.through"],
    ]);
    expect(issues({ events: [], member: { yearStart: "13-01" } })).toEqual([["invalid-date", "member.yearStart"]]);
  });

  it("warns when the window reaches back further than the history", () => {
    const tierOf = programme({ window: { kind: "rolling", lasts: { months: 12 } }, downgrade: { kind: "immediate" } });
    const warned = (asOf: string) => tierOf({ historyFrom: "2026-01-01", events: [] }, { asOf }).warnings;
    expect(warned("2026-12-30")).toEqual([{ code: "window-longer-than-history", path: ["historyFrom"] }]);
    expect(warned("2026-12-31")).toEqual([]);
  });

  it("reads 100,000 events of one member in linear time", () => {
    const tierOf = programme({ window: { kind: "rolling", lasts: { months: 12 } }, downgrade: { kind: "immediate" } });
    const history = (count: number) => {
      const events = Array.from({ length: count }, (_, at) =>
        event(`e${at}`, `${2000 + Math.floor((at / count) * 25)}-0${1 + (at % 9)}-1${at % 10}`, "0.25"),
      );
      const parsed = tierOf.parse({ events });
      if (!parsed.ok) throw new Error("unreadable");
      const { asOf } = tierOf({ events: [] }, { asOf: "2025-06-30" });
      const started = performance.now();
      tierOf.trusted(parsed.value, { asOf });
      return performance.now() - started;
    };
    history(10_000);
    const [small, large] = [history(10_000), history(100_000)];
    expect(large).toBeLessThan(Math.max(60 * small, 1_000));
  });

  it("does not look at every grant of one member on every day that something ends", () => {
    const tierOf = programme({ window: { kind: "calendar-year" }, validity: { kind: "after-window", months: 0 } });
    const month = (at: number) => `${2000 + Math.floor(at / 12)}-${`${1 + (at % 12)}`.padStart(2, "0")}`;
    const grants = Array.from({ length: 4_000 }, (_, at) => ({
      ...{ id: `g${at}`, tier: "gold", from: `${month(at)}-01`, through: `${month(at)}-15` },
    }));
    const started = performance.now();
    expect(tierOf({ events: [], grants }, { asOf: "2333-04-01" }).segments).toHaveLength(8_000);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

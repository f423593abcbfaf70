import { type CustomerEventInput, compileIdicState, customerStages, customerStates, dealerIdicState, replayIdicState } from "idic";
import { plainDate } from "idic/foundation";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";
const on = (events: readonly CustomerEventInput[], day = asOf) => replayIdicState({ events }, { asOf: day });
const event = (
  type: "identified" | "profile-verified" | "valued" | "need-learned" | "answered" | "treated" | "consent-granted",
  day: string,
) => ({ id: `${type} ${day}`, on: day, type }) as const;

const walked = [
  event("identified", "2026-01-10"),
  event("valued", "2026-02-10"),
  event("need-learned", "2026-03-10"),
  event("answered", "2026-04-10"),
  event("consent-granted", "2026-05-10"),
  event("treated", "2026-06-10"),
];

describe("the state of a customer", () => {
  it("IDIC-01: goes from unknown through the steps of the model, each with its day and cause", () => {
    const { segments, state, since, because, next, missing } = on(walked);
    expect(segments.map(({ state: was, from, through, cause }) => [was, from, through, cause.code, cause.event])).toEqual([
      ["unknown", null, "2026-01-09", "nothing-known", null],
      ["identified", "2026-01-10", "2026-02-09", "identified", "identified 2026-01-10"],
      ["valued", "2026-02-10", "2026-03-09", "valued", "valued 2026-02-10"],
      ["needs-known", "2026-03-10", "2026-04-09", "need-learned", "need-learned 2026-03-10"],
      ["engaged", "2026-04-10", "2026-06-09", "answered", "answered 2026-04-10"],
      ["customized", "2026-06-10", null, "treated", "treated 2026-06-10"],
    ]);
    expect({ state, since, because: because.code, next, missing }).toEqual({
      state: "customized",
      since: "2026-06-10",
      because: "treated",
      next: null,
      missing: [],
    });
  });

  it("says what is missing for the next state, by the words of both languages too", () => {
    const identified = on(walked.slice(0, 1));
    expect(identified.next).toBe("valued");
    expect(identified.missing).toEqual([{ code: "absent", anyOf: ["valued"], cites: ["IDIC-02", "DF-01", "O19"] }]);
    expect(explain(identified, en)).toBe(
      "The customer is identified. To go on we lack: what he is worth (not there yet). It is known who he is.",
    );
    expect(explain(identified, zhCN)).toBe("客户目前状态：已识别。进入下一步还缺：客户价值（尚无）。已经知道他是谁。");
    expect(on([]).missing.map(({ anyOf }) => anyOf)).toEqual([["identified"]]);
  });

  it("O19: treats nobody who is not identified, valued or known by his needs, and has not consented", () => {
    const codes = (events: readonly CustomerEventInput[]) => on(events).againstTreatment.map(({ anyOf }) => anyOf.join(" or "));
    const [identified, valued, need, , consent, treated] = walked;
    expect(codes([])).toEqual(["identified", "valued or needs-known", "consent"]);
    expect(codes(walked)).toEqual([]);
    for (const known of [valued, need])
      if (identified && known && consent && treated) {
        expect(on([identified, known, consent, treated]).state).toBe("customized");
        expect(on([identified, consent, treated])).toMatchObject({
          state: "identified",
          warnings: [{ code: "held-back", path: ["customized"] }],
        });
        expect(on([known, consent, treated]).state).toBe("unknown");
        expect(on([identified, known, treated]).againstTreatment).toEqual([{ code: "absent", anyOf: ["consent"], cites: ["I38", "O19"] }]);
      }
  });

  it("O19: goes back to identified when consent is withdrawn, and goes on where he was when he gives it again", () => {
    const withdrawn = { id: "w", on: "2026-07-01", type: "consent-withdrawn" } as const;
    const after = on([...walked, withdrawn]);
    expect(after).toMatchObject({ state: "identified", since: "2026-07-01", consent: "withdrawn", because: { code: "consent-withdrawn" } });
    expect(after.missing).toEqual([{ code: "withdrawn", anyOf: ["no-withdrawal"], cites: ["I38", "O19"] }]);
    expect(after.againstTreatment.map(({ code }) => code)).toEqual(["withdrawn"]);
    expect(after.warnings.map(({ path }) => path)).toEqual([["valued"], ["needs-known"], ["engaged"], ["customized"]]);
    const again = on([...walked, withdrawn, event("consent-granted", "2026-08-01")]);
    expect(again).toMatchObject({ state: "customized", since: "2026-08-01", because: { code: "consent-granted" } });
  });

  it("D23: on one day a withdrawal comes last, whatever its id", () => {
    const both = [
      { id: "a", on: "2026-07-01", type: "consent-withdrawn" } as const,
      { ...event("consent-granted", "2026-07-01"), id: "b" },
    ];
    expect(on([...walked, ...both]).state).toBe("identified");
  });

  it("I39, D23: a grant of the day of a merge is said before it, so that an older refusal of the other record holds", () => {
    const [identified, valued] = walked;
    const refused = { id: "o1", on: "2026-03-01", type: "consent-withdrawn", record: "dms:2" } as const;
    const merged = { id: "a", on: "2026-10-01", type: "merged", records: ["dms:2"] } as const;
    const events =
      identified && valued ? [identified, valued, refused, merged, { ...event("consent-granted", "2026-10-01"), id: "b" }] : [];
    expect(on(events)).toMatchObject({ state: "identified", consent: "withdrawn" });
  });

  it("K12: believes a stage through its last day, and falls back on the day after", () => {
    const { projected, reviewOn } = on(walked);
    // Valued through 2027-02-10; the needs still carry the treatment, which ends on 2027-06-10, as does the answer on 2027-04-10.
    expect(projected).toEqual({ state: "needs-known", on: "2027-06-11" });
    expect(reviewOn).toBe("2027-02-11");
    expect(on(walked, "2027-06-10")).toMatchObject({ state: "customized", projected: { on: "2027-06-11" } });
    const dormant = on(walked, "2027-06-11");
    expect(dormant).toMatchObject({ state: "needs-known", because: { code: "dormant" }, since: "2027-06-11" });
    expect(dormant.missing).toEqual([{ code: "dormant", anyOf: ["engaged"], cites: ["IDIC-02", "IN-34", "O19"] }]);
    expect(on(walked, "2028-03-10").segments.at(-1)).toMatchObject({ state: "identified", cause: { code: "stale", event: null } });
    expect(on(walked, "2029-01-10")).toMatchObject({ state: "unknown", because: { code: "stale" }, reviewOn: null, projected: null });
  });

  it("goes on without a break when a stage is renewed on the day after its last", () => {
    const first = event("identified", "2020-01-01");
    const ends = "2022-12-31";
    expect(on([first], ends).projected).toEqual({ state: "unknown", on: "2023-01-01" });
    const renewed = on([first, event("profile-verified", "2023-01-01")], "2023-06-01");
    expect(renewed.segments.map(({ state, from }) => [state, from])).toEqual([
      ["unknown", null],
      ["identified", "2020-01-01"],
    ]);
    expect(on([first, event("profile-verified", "2023-01-02")], "2023-06-01").since).toBe("2023-01-02");
  });

  it("takes the last day of an event where it has one, and ends consent that was given for a time", () => {
    const [identified, valued, , , , treated] = walked;
    const short = { id: "c", on: "2026-05-10", type: "consent-granted", through: "2026-09-30" } as const;
    const events = identified && valued && treated ? [identified, valued, short, treated] : [];
    expect(on(events, "2026-09-30")).toMatchObject({ state: "customized", consent: "granted", reviewOn: "2026-10-01" });
    expect(on(events, "2026-10-01")).toMatchObject({ state: "valued", consent: "ended", because: { code: "consent-ended" } });
    expect(on(events).againstTreatment).toEqual([{ code: "stale", anyOf: ["consent"], cites: ["I38", "O19"] }]);
  });

  it("I39: unites what is known of merged records from the day of the merge, and the stricter word on consent holds", () => {
    const [identified, , , , consent] = walked;
    const other = [
      { id: "o1", on: "2026-02-01", type: "valued", record: "dms:2" },
      { id: "o2", on: "2026-02-02", type: "treated", record: "dms:2" },
    ] as const;
    const merged = { id: "m", on: "2026-10-01", type: "merged", records: ["dms:2"] } as const;
    const events = identified && consent ? [identified, consent, ...other, merged] : [];
    expect(on(events, "2026-09-30").state).toBe("identified");
    expect(on(events, "2026-10-01")).toMatchObject({ state: "customized", because: { code: "merged" }, since: "2026-10-01" });
    const refused = { id: "o3", on: "2026-03-01", type: "consent-withdrawn", record: "dms:2" } as const;
    expect(on([...events, refused])).toMatchObject({ state: "identified", consent: "withdrawn" });
    const asked = event("consent-granted", "2026-10-02");
    expect(on([...events, refused, asked]).state).toBe("customized");
    const later = { id: "o4", on: "2026-10-05", type: "need-learned", record: "dms:2" } as const;
    const { stages } = replayIdicState({ events: [...events, later] }, { asOf, explain: true });
    expect(stages?.find(({ stage }) => stage === "needs-known")).toMatchObject({ held: true, through: "2028-10-04" });
  });

  it("I39: of two grants the one that still holds is believed, for granted is stricter than expired", () => {
    const [identified, valued, , , consent] = walked;
    const ended = { id: "o1", on: "2026-02-01", type: "consent-granted", through: "2026-03-31", record: "dms:2" } as const;
    const merged = { id: "m", on: "2026-10-01", type: "merged", records: ["dms:2"] } as const;
    const events = identified && valued && consent ? [identified, valued, consent, ended, merged] : [];
    expect(on(events)).toMatchObject({ consent: "granted", againstTreatment: [] });
    const short =
      identified && valued ? [identified, valued, ended, { ...ended, id: "o2", through: "2026-10-31", record: null }, merged] : [];
    expect(on(short, "2026-10-31")).toMatchObject({ consent: "granted", reviewOn: "2026-11-01" });
    expect(on(short, "2026-11-01").consent).toBe("ended");
  });

  it("I39: a grant that was noted for a merged record does not replace a refusal, as it would not have before the merge", () => {
    const [identified, valued] = walked;
    const refused = { id: "w", on: "2026-03-01", type: "consent-withdrawn" } as const;
    const merged = { id: "m", on: "2026-10-01", type: "merged", records: ["dms:2"] } as const;
    const granted = { id: "g", on: "2026-10-02", type: "consent-granted", record: "dms:2" } as const;
    const events = identified && valued ? [identified, valued, refused, merged] : [];
    expect(on([...events, granted])).toMatchObject({ state: "identified", consent: "withdrawn" });
    expect(on([...events, { ...granted, on: "2026-09-01" }]).consent).toBe("withdrawn");
    expect(on([...events, { ...granted, record: null }]).consent).toBe("granted");
  });

  it("takes no longer for an event of many than for one of few", () => {
    const seconds = (count: number) => {
      const records = Array.from({ length: count }, (_, at) => `r${at}`);
      const known = records.map((record) => ({ id: `e${record}`, on: "2026-01-01", type: "valued", record }) as const);
      const merged = records.map((record) => ({ id: `m${record}`, on: "2026-02-01", type: "merged", records: [record] }) as const);
      const history = replayIdicState.parse({ events: [...known, ...merged] });
      const began = performance.now();
      if (history.ok) replayIdicState.trusted(history.value, { asOf: plainDate(asOf) });
      return performance.now() - began;
    };
    seconds(500);
    const few = seconds(500);
    expect(seconds(5000)).toBeLessThan(40 * few + 20);
  });

  it("counts a repeated event once and refuses one id with two contents", () => {
    const [first] = walked;
    expect(on([...walked, ...walked]).segments).toEqual(on(walked).segments);
    const result = replayIdicState.safe({ events: [first, { ...first, on: "2026-01-11" }] }, { asOf });
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path])).toEqual([["conflicting-event", ["events", 1, "id"]]]);
  });

  it("knows nothing of what happens later", () => {
    expect(on(walked, "2026-01-09")).toMatchObject({ state: "unknown", since: null, reviewOn: "2026-01-10", consent: "absent" });
  });

  it("refuses bad events and policies with their paths", () => {
    const result = replayIdicState.safe(
      {
        events: [
          { id: "e1", on: "2026-02-30", type: "valued" },
          { id: "e2", on: "2026-01-02", type: "valued", through: "2026-01-01" },
          { id: "e3", on: "2026-01-02", type: "married" },
          { id: "e4", on: "2026-01-02", type: "merged", records: [] },
        ],
      },
      { asOf },
    );
    expect(result.ok ? [] : result.issues.map(({ code, path }) => `${path.join(".")} ${code}`)).toEqual([
      "events.0.on invalid-date",
      "events.2.type not-an-option",
      "events.3.records out-of-range",
    ]);
    const backwards = replayIdicState.safe({ events: [{ id: "e2", on: "2026-01-02", type: "valued", through: "2026-01-01" }] }, { asOf });
    expect(backwards.ok ? [] : backwards.issues.map(({ path }) => path)).toEqual([["events", 0, "through"]]);
    const { stages } = dealerIdicState;
    const bad = { ...dealerIdicState, stages: { ...stages, valued: { days: -1, guards: [{ anyOf: [], cites: [] }], cites: [] } } };
    expect(() => compileIdicState(bad)).toThrow(/stages\.valued\.days.*stages\.valued\.guards\[0\]\.anyOf/s);
  });

  it("warns of a policy that treats without consent", () => {
    const { stages } = dealerIdicState;
    const ours = compileIdicState({
      ...dealerIdicState,
      id: "ours",
      stages: { ...stages, customized: { ...stages.customized, guards: [] } },
    });
    expect(ours.warnings).toEqual([{ code: "treated-without-consent", path: ["stages", "customized", "guards"] }]);
    expect(compileIdicState(dealerIdicState).warnings).toEqual([]);
    expect(ours({ events: [event("treated", "2026-06-10")] }, { asOf }).state).toBe("customized");
  });

  it("lists the states in the order of the model", () => {
    expect(customerStates).toEqual(["unknown", ...customerStages]);
  });
});

import {
  captureInbound,
  compileInboundCapture,
  fawVwInboundCapture,
  genericDealerGrades,
  type InboundProspectInput,
  inboundChannels,
  inboundParts,
} from "idic/interact";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";
const surveyed = {
  capturedOn: "2026-11-20",
  channel: "phone",
  needs: ["space", "child-seat"],
  plansToBuyOn: "2027-01-15",
  captured: { "model-of-interest": "迈腾", "current-car": "捷达", "heard-from": "朋友" },
} as const satisfies InboundProspectInput;
const collected = {
  ...surveyed,
  captured: {
    ...surveyed.captured,
    name: "李女士",
    phone: "13912345678",
    address: "长春市",
    "preferred-channel": "phone",
    "preferred-time": "晚上",
  },
} as const satisfies InboundProspectInput;
const monitored = { "taken-by": "小王", "handed-to": "小刘", result: "约定试驾" };

const issuesOf = (facts: unknown) => {
  const result = captureInbound.safe(facts, { asOf });
  return result.ok ? [] : result.issues.map(({ code, path }) => `${path.join(".")} ${code}`);
};

describe("inbound capture", () => {
  it("IN-09: goes through survey, collection and monitoring in this order", () => {
    expect(inboundParts).toEqual(["survey", "collection", "monitoring"]);
    const codes = [{ capturedOn: "2026-11-20" }, surveyed, collected, { ...collected, monitored }].map((facts) => {
      const { because, outcome } = captureInbound(facts, { asOf });
      return [because.code, outcome.next, outcome.parts.map(({ complete }) => complete)];
    });
    expect(codes).toEqual([
      ["survey-open", { part: "survey", field: "channel" }, [false, false, false]],
      ["collection-open", { part: "collection", field: "name" }, [true, false, false]],
      ["monitoring-open", { part: "monitoring", field: "taken-by" }, [true, true, false]],
      ["complete", null, [true, true, true]],
    ]);
  });

  it("names what is missing by part, each part with its sources", () => {
    const { parts } = captureInbound({ capturedOn: "2026-11-20", needs: ["space"], captured: { name: "李女士" } }, { asOf }).outcome;
    expect(parts).toEqual([
      {
        code: "survey",
        complete: false,
        missing: ["channel", "plans-to-buy-on", "model-of-interest", "current-car", "heard-from"],
        cites: ["IN-09", "IN-13", "ID-14"],
      },
      { code: "collection", complete: false, missing: ["phone", "address", "preferred-channel", "preferred-time"], cites: ["IN-09"] },
      { code: "monitoring", complete: false, missing: ["taken-by", "handed-to", "result"], cites: ["IN-09", "IN-10"] },
    ]);
  });

  it("I2: a placeholder says nothing, and a key that no part names is left alone", () => {
    const facts = { ...collected, captured: { ...collected.captured, phone: "无", shoe: 42 }, monitored };
    expect(captureInbound(facts, { asOf })).toMatchObject({
      because: { code: "collection-open" },
      outcome: { next: { part: "collection", field: "phone" } },
    });
  });

  it("keeps what the prospect said apart from what was noted about the contact", () => {
    const mixed = { ...collected, captured: { ...collected.captured, ...monitored } };
    expect(captureInbound(mixed, { asOf }).because.code).toBe("monitoring-open");
    expect(captureInbound({ ...surveyed, monitored: collected.captured }, { asOf }).because.code).toBe("collection-open");
  });

  it("IN-10, I1: a need that is a placeholder is none", () => {
    const { parts, lead } = captureInbound({ capturedOn: "2026-11-20", needs: ["none", "unknown"] }, { asOf }).outcome;
    expect([parts.some(({ missing }) => missing.includes("needs")), lead.needs]).toEqual([true, []]);
  });

  it("IN-13: hands sales what is known at once: needs, horizon and channel", () => {
    const { lead } = captureInbound(surveyed, { asOf }).outcome;
    expect(lead).toMatchObject({
      channel: "phone",
      needs: ["child-seat", "space"],
      plansToBuyOn: "2027-01-15",
      horizon: { rule: "horizon", outcome: { class: "near" }, because: { code: "near", cites: ["IN-01", "O1"] } },
      cites: ["IN-10", "IN-13"],
    });
    const nothing = captureInbound({ capturedOn: "2026-11-20" }, { asOf }).outcome.lead;
    expect(nothing).toMatchObject({ channel: null, needs: [], plansToBuyOn: null, horizon: { outcome: { class: null } } });
  });

  it("IN-10: classifies by the store's own scheme where it has one", () => {
    const ours = compileInboundCapture({ ...fawVwInboundCapture, id: "ours", horizon: genericDealerGrades });
    expect(ours(surveyed, { asOf }).outcome.lead.horizon.outcome).toEqual({ class: "b", next: { class: "a", on: "2026-12-15" } });
    expect(ours.policy.horizon.id).toBe("generic-dealer-grades");
    expect(captureInbound.policy.horizon.id).toBe("faw-vw-horizon");
  });

  it("O5: the capture opens the series of contacts, unless one is open already", () => {
    expect(captureInbound(surveyed, { asOf }).outcome.anchor).toBe("2026-11-20");
    expect(captureInbound({ ...surveyed, anchor: "2026-03-31" }, { asOf }).outcome.anchor).toBe("2026-03-31");
    expect(issuesOf({ ...surveyed, anchor: "2026-11-21" })).toEqual(["anchor inconsistent"]);
  });

  it("asks again when the class of the plan changes or the plan has passed", () => {
    const later = { ...surveyed, plansToBuyOn: "2027-04-30" };
    expect(captureInbound(later, { asOf })).toMatchObject({
      outcome: { lead: { horizon: { outcome: { class: "within-half-year" } } } },
      reviewOn: "2027-01-30",
    });
    expect(captureInbound({ ...surveyed, plansToBuyOn: "2026-11-21" }, { asOf })).toMatchObject({
      warnings: [{ code: "target-passed", path: ["plansToBuyOn"] }],
      reviewOn: null,
    });
    expect(captureInbound({ capturedOn: "2026-12-01" }, { asOf })).toMatchObject({
      warnings: [{ code: "in-the-future", path: ["capturedOn"] }],
      reviewOn: "2026-12-01",
    });
  });

  it("ID-14: knows four channels by name and takes any other code", () => {
    expect(inboundChannels).toEqual(["phone", "web", "letter", "fax"]);
    expect(captureInbound({ ...surveyed, channel: "showroom" }, { asOf }).outcome.lead.channel).toBe("showroom");
  });

  it("says everything that is wrong with facts and policies", () => {
    expect(issuesOf({ capturedOn: "2026-02-30", channel: "By phone", needs: [1], captured: { name: {} }, monitored: [] })).toEqual([
      "capturedOn invalid-date",
      "channel wrong-type",
      "needs.0 wrong-type",
      "captured.name wrong-type",
      "monitored wrong-type",
    ]);
    const { parts } = fawVwInboundCapture;
    const withParts = (changed: object) => () => compileInboundCapture({ ...fawVwInboundCapture, parts: { ...parts, ...changed } });
    expect(withParts({ collection: { fields: ["name", "needs"], cites: [] } })).toThrow("parts.collection.fields[1]");
    expect(withParts({ monitoring: { fields: [], cites: [] } })).toThrow("parts.monitoring.fields");
    expect(() => compileInboundCapture({ ...fawVwInboundCapture, horizon: { ...genericDealerGrades, classes: [] } })).toThrow(
      "horizon.classes",
    );
  });

  it("shows its working", () => {
    const { working } = captureInbound({ ...collected, monitored: { result: "约定试驾" } }, { asOf, explain: true });
    expect(working?.map(({ code, held }) => [code, held])).toEqual([
      ["survey-open", false],
      ["collection-open", false],
      ["monitoring-open", true],
    ]);
    expect(working?.at(-1)?.evidence.map(({ fact }) => fact)).toEqual(["taken-by", "handed-to"]);
  });

  it("speaks both languages", () => {
    const asked = captureInbound(surveyed, { asOf });
    expect(explain(asked, en)).toBe("Ask next: name. The survey is complete, and information is still to be collected.");
    expect(explain(asked, zhCN)).toBe("接下来请询问：姓名。调研已完成，客户信息还没有收集齐全。");
    expect(explain(captureInbound(collected, { asOf }), zhCN)).toBe(
      "接下来请记录：接待人员。客户信息已收集齐全，本次联系的结果还有待记录。",
    );
  });
});

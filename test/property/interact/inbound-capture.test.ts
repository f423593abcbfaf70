import fc from "fast-check";
import { addDays, daysBetween } from "idic/foundation";
import { captureInbound, classifyHorizon, fawVwInboundCapture, inboundParts } from "idic/interact";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";

const { survey, collection, monitoring } = fawVwInboundCapture.parts;
const value = fc.constantFrom("李女士", "无", "", true, 0, null);
const prospect = fc.record({
  capturedOn: day("2026-01-01", 800),
  channel: fc.option(fc.constantFrom("phone", "showroom")),
  plansToBuyOn: fc.option(day("2026-01-01", 1200)),
  needs: fc.array(fc.constantFrom("space", "child-seat", "time-precious"), { maxLength: 4 }),
  captured: fc.dictionary(fc.constantFrom(...survey.fields, ...collection.fields, "shoe-size"), value),
  monitored: fc.dictionary(fc.constantFrom(...monitoring.fields), value),
});
const asOfDay = day("2026-01-01", 900);

describe("inbound capture", () => {
  it("stays the same on every day before reviewOn", () => {
    fc.assert(
      fc.property(prospect, asOfDay, fc.double({ min: 0, max: 1, noNaN: true }), (facts, asOf, share) => {
        const said = (day: string) => {
          const { outcome, because, warnings } = captureInbound(facts, { asOf: day });
          const { lead, ...rest } = outcome;
          return { because, warnings, ...rest, needs: lead.needs, class: lead.horizon.outcome };
        };
        const { reviewOn } = captureInbound(facts, { asOf });
        const last = reviewOn === null ? addDays(asOf, 900) : addDays(reviewOn, -1);
        for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))]) expect(said(later)).toEqual(said(asOf));
      }),
      runs,
    );
  });

  it("asks for the first missing field of the first open part, and for nothing when all is there", () => {
    fc.assert(
      fc.property(prospect, asOfDay, (facts, asOf) => {
        const { parts, next } = captureInbound(facts, { asOf }).outcome;
        expect(parts.map(({ code }) => code)).toEqual(inboundParts);
        for (const { complete, missing } of parts) expect(complete).toBe(missing.length === 0);
        const missing = parts.flatMap(({ code, missing: fields }) => fields.map((field) => ({ part: code, field })));
        expect(next).toEqual(missing[0] ?? null);
      }),
      runs,
    );
  });

  it("never misses more when more is known", () => {
    fc.assert(
      fc.property(prospect, fc.constantFrom(...survey.fields, ...collection.fields), asOfDay, (facts, field, asOf) => {
        const missing = (captured: typeof facts.captured) =>
          captureInbound({ ...facts, captured }, { asOf }).outcome.parts.flatMap(({ missing: fields }) => fields);
        const before = missing(facts.captured);
        const after = missing({ ...facts.captured, [field]: "李女士" });
        expect(before).toEqual(expect.arrayContaining(after));
        expect(after.includes(field)).toBe(before.includes(field) && ["channel", "needs", "plans-to-buy-on"].includes(field));
      }),
      runs,
    );
  });

  it("classifies the plan as the horizon does, whatever the order of the needs", () => {
    fc.assert(
      fc.property(prospect, asOfDay, (facts, asOf) => {
        const { lead } = captureInbound(facts, { asOf }).outcome;
        expect(lead.horizon).toEqual(classifyHorizon({ plansToBuyOn: facts.plansToBuyOn }, { asOf }));
        expect(captureInbound({ ...facts, needs: facts.needs.toReversed() }, { asOf }).outcome.lead).toEqual(lead);
      }),
      runs,
    );
  });

  it("replays receipts and answers garbage with issues", () => {
    fc.assert(
      fc.property(prospect, asOfDay, garbage, (facts, asOf, junk) => {
        expect(verify(JSON.parse(JSON.stringify(captureInbound(facts, { asOf }))), captureInbound)).toEqual({ verified: true });
        for (const anything of [junk, { ...facts, captured: junk }, { ...facts, monitored: junk }, { ...facts, needs: junk }]) {
          const result = captureInbound.safe(anything, { asOf });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});

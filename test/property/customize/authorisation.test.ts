import fc from "fast-check";
import {
  type AuthorisationEventInput,
  californiaEstimate,
  compileAuthorisation,
  floridaEstimate,
  ontarioEstimate,
  strictEstimate,
} from "idic/customize";
import { addDays, daysBetween, plainDate } from "idic/foundation";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { garbage, runs } from "../arbitrary";

const rules = [strictEstimate, californiaEstimate, ontarioEstimate, floridaEstimate].map((policy) => compileAuthorisation(policy));
const first = plainDate("2026-01-01");
const text = (cents: number) => `${Math.floor(cents / 100)}.${`${cents % 100}`.padStart(2, "0")}`;
const cents = (amount: string) => Math.round(Number(amount) * 100);

const amount = fc.integer({ min: 0, max: 200_000 });
const line = fc.record({
  id: fc.constantFrom("a", "b", "c"),
  total: amount.map(text),
  class: fc.constantFrom("A", "B", null),
  safetyCritical: fc.constantFrom(true, false, null),
});
const quoteLines = fc.uniqueArray(line, { minLength: 1, maxLength: 3, selector: ({ id }) => id });
const answers = fc.record({
  event: fc.constantFrom("authorised", "declined", "withdrawn", "work-done", "re-authorised"),
  version: fc.nat({ max: 3 }),
  lines: fc.uniqueArray(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 3 }),
  all: fc.boolean(),
  after: fc.nat({ max: 20 }),
  by: fc.constantFrom("Ms Tan", null),
});

/** Histories that can have happened: versions follow each other, and answers name lines that their version has. */
const histories = fc
  .record({
    versions: fc.array(fc.tuple(quoteLines, fc.nat({ max: 5 })), { minLength: 1, maxLength: 4 }),
    said: fc.array(answers, { maxLength: 8 }),
  })
  .map(({ versions, said }) => {
    const events: AuthorisationEventInput[] = [];
    const known: { id: string; on: ReturnType<typeof addDays>; lines: Set<string> }[] = [];
    let on = first;
    let seen = new Set<string>();
    versions.forEach(([lines, later], at) => {
      on = addDays(on, later);
      seen = new Set([...seen, ...lines.map(({ id }) => id)]);
      const id = `q${at}`;
      known.push({ id, on, lines: seen });
      events.push(at === 0 ? { id, on, event: "quoted", lines } : { id, on, event: "revised", quote: `q${at - 1}`, lines });
    });
    said.forEach(({ event, version, lines, all, after, by }, at) => {
      const about = known[Math.min(version, known.length - 1)];
      if (about === undefined) return;
      const named = lines.filter((id) => about.lines.has(id));
      const isYes = event === "authorised" || event === "re-authorised";
      if (named.length === 0 || (event === "re-authorised" && about.id === "q0")) return;
      const head = { id: `e${at}`, on: addDays(about.on, after), quote: about.id, by, how: "oral" as const };
      events.push({ ...head, event, lines: isYes && all ? null : named });
    });
    return events;
  });

const asOfDay = fc.nat({ max: 45 }).map((after) => addDays(first, after));
const order = (events: readonly AuthorisationEventInput[]) => ({ currency: "USD", amounts: "major", events }) as const;

describe("authorisation", () => {
  it("M10: is over the limit exactly when the lines with a yes come to more than estimate + min(max(rate, floor), cap)", () => {
    fc.assert(
      fc.property(histories, asOfDay, (events, asOf) => {
        for (const rule of rules) {
          const answer = rule(order(events), { asOf });
          const { rate, floor, cap } = rule.policy.tolerance;
          const standing = answer.lines.filter(({ authorised }) => authorised !== null);
          const agreed = standing.reduce((sum, row) => sum + cents(row.authorised ?? "0"), 0);
          const now = standing.reduce((sum, row) => sum + cents(row.total), 0);
          const share = rate === "0" ? 0 : Math.round(agreed / 10);
          const tolerance =
            agreed === 0
              ? 0
              : Math.min(Math.max(share, floor === null ? 0 : cents(floor)), cap === null ? Number.POSITIVE_INFINITY : cents(cap));
          expect([answer.authorised, answer.tolerance, answer.limit, answer.current].map(cents)).toEqual([
            agreed,
            tolerance,
            agreed + tolerance,
            now,
          ]);
          const excess = answer.uncovered.find(({ code }) => code === "above-limit");
          expect(excess === undefined).toBe(now <= agreed + tolerance);
          if (excess !== undefined) expect(cents(excess.amount)).toBe(now - agreed - tolerance);
          if (answer.state === "over-limit") expect(excess).toBeDefined();
        }
      }),
      runs,
    );
  });

  it("never calls work authorised that nobody said yes to, and keeps every line", () => {
    fc.assert(
      fc.property(histories, asOfDay, (events, asOf) => {
        for (const rule of rules) {
          const { lines, state, uncovered, needsAuthorisation } = rule(order(events), { asOf });
          for (const row of lines) {
            if (row.code === "done" || row.code === "authorised") expect(row.authorised).not.toBeNull();
            if (row.done && row.authorised === null) {
              expect(state).toBe("work-unauthorised");
              expect(uncovered.some((charge) => charge.line === row.id)).toBe(true);
            }
          }
          const quotedLines = events.flatMap((event) =>
            (event.event === "quoted" || event.event === "revised") && event.on <= asOf ? event.lines.map(({ id }) => id) : [],
          );
          expect(new Set(lines.map(({ id }) => id))).toEqual(new Set(quotedLines));
          expect(needsAuthorisation.every((id) => quotedLines.includes(id))).toBe(true);
        }
      }),
      runs,
    );
  });

  it("D23: does not depend on the order of events or on repeats", () => {
    fc.assert(
      fc.property(histories, asOfDay, (events, asOf) => {
        for (const rule of rules) {
          const verdict = (list: readonly AuthorisationEventInput[]) => {
            const { given: _, warnings: __, ...rest } = rule(order(list), { asOf });
            return rest;
          };
          expect(verdict([...events].reverse())).toEqual(verdict(events));
          expect(verdict([...events, ...events])).toEqual(verdict(events));
        }
      }),
      runs,
    );
  });

  it("stays the same on every day before reviewOn, and can be replayed", () => {
    fc.assert(
      fc.property(histories, asOfDay, fc.double({ min: 0, max: 1, noNaN: true }), (events, asOf, share) => {
        for (const rule of rules) {
          const answer = rule(order(events), { asOf });
          const last = addDays(answer.reviewOn ?? addDays(asOf, 1000), -1);
          for (const day of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))])
            expect({ ...rule(order(events), { asOf: day }), asOf: null }).toEqual({ ...answer, asOf: null });
          expect(verify(JSON.parse(JSON.stringify(answer)), rule)).toEqual({ verified: true });
        }
      }),
      runs,
    );
  });

  it("tiles the time without gap or overlap", () => {
    fc.assert(
      fc.property(histories, asOfDay, (events, asOf) => {
        const answer = rules[0]?.(order(events), { asOf });
        const segments = answer?.segments ?? [];
        expect(segments[0]?.from).toBeNull();
        expect(segments.at(-1)).toMatchObject({ through: null, state: answer?.state });
        segments.slice(1).forEach(({ from }, at) => {
          const end = segments[at]?.through;
          expect(end === null || end === undefined ? null : addDays(end, 1)).toBe(from);
        });
      }),
      runs,
    );
  });

  it("answers garbage with issues", () => {
    fc.assert(
      fc.property(garbage, garbage, (junk, more) => {
        const event = { id: "q", on: "2026-01-01", event: "quoted", lines: junk };
        const answer = { id: "a", on: "2026-01-01", event: "authorised", quote: more, lines: junk };
        for (const anything of [
          junk,
          order([]),
          { currency: "USD", amounts: "major", events: junk },
          { ...order([]), events: [event, answer, more] },
        ]) {
          const result = rules[3]?.safe(anything, { asOf: "2026-11-22" });
          if (result?.ok === false) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});

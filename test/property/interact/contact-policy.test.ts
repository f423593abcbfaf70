import fc from "fast-check";
import { addDays, daysBetween, localTimeIn, plainDate } from "idic/foundation";
import {
  type ContactCapInput,
  type ContactPolicyInput,
  type ContactQuestionInput,
  compileContactPolicy,
  consentStatuses,
  contactChannels,
  contactGrounds,
  contactPurposes,
  dealerContactPolicy,
  euDirectMarketingContactPolicy,
  legalBases,
  mainlandCalendar2026,
  usCaliforniaContactPolicy,
  weekendsOnly,
} from "idic/interact";
import { verify } from "idic/rule";
import { describe, expect, it } from "vitest";
import { day, garbage, runs } from "../arbitrary";

const FIRST = "2026-01-20";
const some = day(FIRST, 60);
const known = fc.option(some);
const channel = fc.constantFrom(...contactChannels.slice(0, 3));
const purpose = fc.constantFrom(...contactPurposes.slice(0, 2));
const time = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.constantFrom("00", "01", "30", "59") })
  .map(({ hour, minute }) => `${String(hour).padStart(2, "0")}:${minute}`);
const grounds = fc.subarray([...contactGrounds]);
const scope = fc.record({
  channels: fc.option(fc.subarray([...contactChannels.slice(0, 3)], { minLength: 1 })),
  promotional: fc.option(fc.boolean()),
});
const restriction = fc.record({ passes: grounds }).chain(({ passes }) => scope.map((given) => ({ ...given, passes })));
const cap = fc
  .record({ max: fc.integer({ min: 1, max: 4 }), days: fc.integer({ min: 1, max: 20 }) })
  .chain((limits) => restriction.map((bound): ContactCapInput => ({ ...bound, ...limits })));
const quiet = fc.record({ start: time, end: time }).filter(({ start, end }) => start !== end);
const within = fc.constantFrom("unlimited" as const, { months: 1 }, { days: 10 }, { businessDays: 8 });
const regime = fc.record({
  legalBasis: fc.array(fc.record({ promotional: fc.option(fc.boolean()), anyOf: fc.subarray([...legalBases], { minLength: 1 }) }), {
    maxLength: 2,
  }),
  relationship: fc.record({ transactionWithin: fc.option(within), inquiryWithin: fc.option(within), voidAfterRequest: fc.boolean() }),
  quietHours: fc.array(
    quiet.chain((hours) => restriction.map((bound) => ({ ...bound, ...hours }))),
    { maxLength: 2 },
  ),
  workdaysOnly: fc.option(restriction, { freq: 2 }),
  caps: fc.array(cap, { maxLength: 2 }),
  promotionalShare: fc.option(fc.record({ max: fc.constantFrom("0.2", "0.5", "1"), days: fc.integer({ min: 5, max: 30 }) })),
  serviceFirst: fc.option(restriction),
  priority: fc.option(restriction),
});
const random: fc.Arbitrary<ContactPolicyInput> = fc
  .record({
    regimes: fc.array(regime, { minLength: 1, maxLength: 2 }),
    doNotContact: fc.record({ passes: grounds }),
    calendar: fc.constantFrom(weekendsOnly, mainlandCalendar2026, {
      ...mainlandCalendar2026,
      coverage: { from: "2026-02-01", through: "2026-02-28" },
      holidays: [{ from: "2026-02-15", through: "2026-02-23" }],
      makeUpDays: ["2026-02-14", "2026-02-28"],
    }),
  })
  .map(({ regimes, ...rest }) => ({
    id: "random",
    edition: "1",
    from: "2000-01-01",
    regimes: regimes.map((parts, position) => ({ ...parts, code: `r${position}`, cites: ["IN-26"] })),
    ...rest,
  }));
/** A window of a year would outlast the days that the tests walk. */
const dealer = {
  ...dealerContactPolicy,
  regimes: [{ ...dealerContactPolicy.regimes[0], promotionalShare: { max: "0.25", days: 30 } }],
} as const satisfies ContactPolicyInput;
const policy: fc.Arbitrary<ContactPolicyInput> = fc.oneof(
  { weight: 4, arbitrary: random },
  fc.constantFrom<ContactPolicyInput>(dealer, usCaliforniaContactPolicy, euDirectMarketingContactPolicy),
);
const consent = fc.record({
  channel,
  purpose,
  status: fc.constantFrom(...consentStatuses),
  promotional: fc.option(fc.boolean()),
  on: some,
});
const span = fc.record({ on: some, lasts: fc.option(fc.integer({ min: 0, max: 20 })) });
const end = ({ on, lasts }: { on: ReturnType<typeof addDays>; lasts: number | null }) => (lasts === null ? null : addDays(on, lasts));
const question: fc.Arbitrary<ContactQuestionInput> = fc
  .record({
    contact: fc.record({
      channel,
      purpose,
      promotional: fc.boolean(),
      ground: fc.option(fc.constantFrom(...contactGrounds)),
      about: fc.option(fc.constantFrom("m0", "m1")),
      similarOffer: fc.option(fc.boolean()),
      priority: fc.option(fc.integer({ min: 0, max: 3 })),
    }),
    consents: fc.array(consent, { maxLength: 5 }),
    doNotContact: fc.option(
      fc.array(
        span.chain((lasting) =>
          fc
            .record({ channels: fc.option(fc.subarray([...contactChannels.slice(0, 3)], { minLength: 1 })), promotionalOnly: fc.boolean() })
            .map((rest) => ({ ...rest, on: lasting.on, liftedOn: end(lasting) })),
        ),
        { maxLength: 2 },
      ),
      { freq: 9 },
    ),
    lastTransaction: known,
    lastInquiry: known,
    contacts: fc.option(
      fc
        .array(fc.record({ on: some, channel: fc.option(channel), purpose, promotional: fc.option(fc.boolean()) }), { maxLength: 8 })
        .map((contacts) => contacts.map((contact, position) => ({ ...contact, id: `c${position}` }))),
      { freq: 9 },
    ),
    complaints: fc.option(
      fc
        .array(span, { maxLength: 2 })
        .map((spans) => spans.map((lasting, position) => ({ id: `m${position}`, on: lasting.on, settledOn: end(lasting) }))),
      { freq: 9 },
    ),
    rivals: fc.array(fc.record({ on: some, priority: fc.integer({ min: 0, max: 3 }) }), { maxLength: 3 }),
  })
  .map(({ contact, ...rest }) => ({
    ...rest,
    contact: contact.promotional ? { ...contact, ground: null } : contact,
    timeZone: "Asia/Shanghai",
  }));

/** Shanghai has kept one offset for decades, so a wall time names one moment. */
const momentOf = (on: string, at: string) => `${on}T${at}:00+08:00`;

describe("contact policy", () => {
  it("finds the first allowed minute, and none where there is none", () => {
    let found = 0;
    fc.assert(
      fc.property(policy, question, some, fc.option(time), (written, facts, asOf, at) => {
        const mayContact = compileContactPolicy(written);
        const { outcome } = mayContact({ ...facts, at: at === null ? null : momentOf(asOf, at) }, { asOf });
        if (outcome.contact !== "blocked") return;
        // Every fact lies within 60 days and lasts 30 days at most, so after 100 days nothing turns any more but the week.
        let first: { day: string; time: string } | null = null;
        for (let on = asOf; first === null && on <= addDays(plainDate(FIRST), 100); on = addDays(on, 1)) {
          const whole = mayContact(facts, { asOf: on }).outcome;
          const hours =
            whole.contact === "within-hours" ? whole.hours : whole.contact === "allowed" ? [{ from: "00:00", until: "24:00" }] : [];
          const from = on === asOf && at !== null ? at : "00:00";
          const open = hours.find(({ until }) => from < until);
          if (open !== undefined) first = { day: on, time: from < open.from ? open.from : from };
        }
        expect(outcome.nextAllowed).toEqual(first);
        if (first === null) return;
        found += 1;
        expect(mayContact({ ...facts, at: momentOf(first.day, first.time) }, { asOf: first.day }).outcome).toEqual({ contact: "allowed" });
      }),
      { ...runs, numRuns: 3 * runs.numRuns },
    );
    expect(found).toBeGreaterThan(runs.numRuns / 20);
  }, 60_000);

  it("for a day, names exactly the minutes at which the moment is allowed", () => {
    fc.assert(
      fc.property(policy, question, some, time, (written, facts, asOf, minute) => {
        const mayContact = compileContactPolicy(written);
        const { outcome } = mayContact(facts, { asOf });
        const moment = mayContact({ ...facts, at: momentOf(asOf, minute) }, { asOf }).outcome;
        const hours =
          outcome.contact === "within-hours" ? outcome.hours : outcome.contact === "allowed" ? [{ from: "00:00", until: "24:00" }] : [];
        expect(moment.contact).toBe(hours.some(({ from, until }) => from <= minute && minute < until) ? "allowed" : "blocked");
      }),
      runs,
    );
  });

  it("gives a reason for every no, with a place in the policy and a source", () => {
    fc.assert(
      fc.property(policy, question, some, fc.option(time), (written, facts, asOf, at) => {
        const rule = compileContactPolicy(written);
        const { outcome, because } = rule({ ...facts, at: at === null ? null : momentOf(asOf, at) }, { asOf });
        expect(rule.lines.map(({ code }) => code)).toContain(because.code);
        if (outcome.contact !== "blocked") return;
        expect(outcome.blocks.length).toBeGreaterThan(0);
        for (const { cites, path } of outcome.blocks) {
          expect(cites.length).toBeGreaterThan(0);
          expect(path.reduce<unknown>((part, key) => Reflect.get(Object(part), key), rule.policy)).toBeDefined();
        }
      }),
      runs,
    );
  });

  it("stays the same on every day before reviewOn", () => {
    fc.assert(
      fc.property(policy, question, day("2026-01-01", 100), fc.double({ min: 0, max: 1, noNaN: true }), (written, facts, asOf, share) => {
        const mayContact = compileContactPolicy(written);
        const { outcome, because, warnings, reviewOn } = mayContact(facts, { asOf });
        if (reviewOn !== null) expect(reviewOn > asOf).toBe(true);
        const last = addDays(reviewOn ?? addDays(asOf, 400), -1);
        for (const later of [last, addDays(asOf, Math.floor(share * daysBetween(asOf, last)))])
          expect(mayContact(facts, { asOf: later })).toMatchObject({ outcome, because, warnings });
      }),
      runs,
    );
  });

  it("is never opened by a fact that blocks", () => {
    const blocking = fc.oneof(
      consent
        .filter(({ status }) => status !== "given")
        .map((said) => (q: ContactQuestionInput) => ({ ...q, consents: [...(q.consents ?? []), said] })),
      some.map((on) => (q: ContactQuestionInput) => ({ ...q, doNotContact: q.doNotContact == null ? null : [...q.doNotContact, { on }] })),
      some.map((on) => (q: ContactQuestionInput) => ({
        ...q,
        complaints: q.complaints == null ? null : [...q.complaints, { id: "other", on }],
      })),
      some.map((on) => (q: ContactQuestionInput) => ({
        ...q,
        contacts: q.contacts == null ? null : [...q.contacts, { id: "new", on, promotional: true }],
      })),
      some.map((on) => (q: ContactQuestionInput) => ({ ...q, rivals: [...(q.rivals ?? []), { on, priority: 9 }] })),
      fc
        .constantFrom("timeZone", "contacts", "complaints", "doNotContact", "consents", "lastTransaction")
        .map((key) => (q: ContactQuestionInput) => ({
          ...q,
          [key]: null,
        })),
    );
    fc.assert(
      fc.property(policy, question, some, fc.option(time), blocking, (written, facts, asOf, at, add) => {
        const mayContact = compileContactPolicy(written);
        const asked = { ...facts, at: at === null ? null : momentOf(asOf, at) };
        const before = mayContact(asked, { asOf }).outcome;
        const after = mayContact(add(asked), { asOf }).outcome;
        if (before.contact === "blocked") expect(after.contact).toBe("blocked");
        if (before.contact === "within-hours" && after.contact !== "blocked") expect(after).toEqual(before);
      }),
      runs,
    );
  });

  it("is never opened by another regime, a lower cap or a longer window", () => {
    fc.assert(
      fc.property(random, random, question, some, (written, other, facts, asOf) => {
        const judge = (changed: ContactPolicyInput) =>
          compileContactPolicy({ ...changed, calendar: written.calendar ?? null })(facts, { asOf }).outcome;
        const before = judge(written);
        const added = other.regimes.map((extra, position) => ({ ...extra, code: `x${position}` }));
        // A silent policy asks for a consent, a contract or a duty; a regime that speaks may ask for less.
        const spoken = written.regimes.some(({ legalBasis }) => (legalBasis ?? []).some((rule) => rule.promotional == null));
        const stricter = written.regimes.map((parts) => ({
          ...parts,
          caps: (parts.caps ?? []).map((limit) => ({ ...limit, max: Math.max(1, limit.max - 1), days: limit.days + 3 })),
        }));
        if (before.contact !== "blocked") return;
        if (spoken) expect(judge({ ...written, regimes: [...written.regimes, ...added] }).contact).toBe("blocked");
        expect(judge({ ...written, regimes: stricter }).contact).toBe("blocked");
      }),
      runs,
    );
  });

  it("does not depend on the order of what is known, nor on repetition", () => {
    fc.assert(
      fc.property(policy, question, some, (written, facts, asOf) => {
        const mayContact = compileContactPolicy(written);
        const turned: ContactQuestionInput = {
          ...facts,
          consents: [...(facts.consents ?? []), ...(facts.consents ?? [])].reverse(),
          doNotContact: facts.doNotContact?.toReversed() ?? null,
          contacts: facts.contacts == null ? null : [...facts.contacts, ...facts.contacts].reverse(),
          complaints: facts.complaints == null ? null : [...facts.complaints, ...facts.complaints].reverse(),
          rivals: facts.rivals?.toReversed() ?? null,
        };
        const { outcome, because, warnings, reviewOn } = mayContact(facts, { asOf });
        expect(mayContact(turned, { asOf })).toMatchObject({ outcome, because, warnings, reviewOn });
      }),
      runs,
    );
  });

  it("reads the customer's clock alike in every zone", () => {
    const zone = fc.constantFrom("UTC", "Asia/Shanghai", "America/New_York", "America/St_Johns", "Pacific/Apia", "Europe/Berlin");
    const mayContact = compileContactPolicy({
      ...dealerContactPolicy,
      regimes: [{ code: "night", legalBasis: [{ anyOf: ["contract"] }], quietHours: [{ start: "21:00", end: "08:00" }], cites: ["K14"] }],
    });
    const contact = { channel: "phone", purpose: "service", promotional: false, ground: "contract" } as const;
    fc.assert(
      fc.property(zone, fc.integer({ min: 0, max: 366 * 24 * 60 }), (timeZone, minutes) => {
        const at = new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString();
        const local = localTimeIn(at, timeZone);
        const { outcome } = mayContact({ contact, at, timeZone, doNotContact: [] }, { asOf: local.day });
        const wakes = local.time < "08:00" ? local.day : addDays(local.day, 1);
        if (local.time >= "08:00" && local.time < "21:00") expect(outcome.contact).toBe("allowed");
        else expect(outcome).toMatchObject({ contact: "blocked", nextAllowed: { day: wakes, time: "08:00" } });
      }),
      runs,
    );
  });

  it("replays receipts and answers garbage with issues", () => {
    fc.assert(
      fc.property(policy, question, fc.option(time), garbage, (written, facts, at, junk) => {
        const mayContact = compileContactPolicy(written);
        const asked = { ...facts, at: at === null ? null : momentOf(FIRST, at) };
        const receipt = JSON.parse(JSON.stringify(mayContact(asked, { asOf: FIRST, explain: at === null })));
        expect(verify(receipt, mayContact)).toEqual({ verified: true });
        for (const key of ["contact", "at", "timeZone", "consents", "doNotContact", "contacts", "complaints", "rivals"]) {
          const result = mayContact.safe({ ...facts, [key]: junk }, { asOf: FIRST });
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});

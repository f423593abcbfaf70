import type { LocalTime } from "../../foundation/instant";
import { earliest, type PlainDate } from "../../foundation/plain-date";
import { type Workdays, workdaysOf } from "../../foundation/work-calendar";
import type { Warning } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { inReplayOrder } from "../../rule/fold";
import { decideBy, type Line, otherwise, type RuleTable } from "../../rule/table";
import { type ConsentHistory, consentHistory } from "./consent-history";
import { blockOf, CONTACT_REASONS, type DayCheck, type PolicyPlace, placeBelow, unknownCheck } from "./contact-block";
import { contactCapChecks } from "./contact-cap";
import { type ContactClock, contactClocks } from "./contact-clock";
import { contactPolicyLines } from "./contact-policy-lines";
import { lintContactPolicy } from "./contact-policy-lint";
import { contactPolicySchema, contactQuestionSchema } from "./contact-policy-schema";
import {
  type CompileContactPolicy,
  type ContactBlock,
  type ContactBlockCode,
  type ContactPermission,
  type ContactPolicy,
  type ContactQuestion,
  type ContactRegime,
  contactBlockCodes,
  type QuietHours,
} from "./contact-policy-types";
import { contactPriorityChecks } from "./contact-priority";
import { binds, speaksOf } from "./contact-scope";
import { doNotContactChecks } from "./do-not-contact";
import { type BasisFacts, legalBasisChecks, unspokenBasisCheck } from "./legal-basis";
import { type ContactTimes, nextAllowed, turnsAfter, workdayTurn } from "./next-allowed";
import { promotionalShareChecks } from "./promotional-share";
import { freeHours, isQuiet, isWholeDay } from "./quiet-hours";
import { serviceFirstChecks } from "./service-first";

/** Everything the table may look at, computed once. */
interface GateView {
  readonly policy: ContactPolicy;
  readonly question: ContactQuestion;
  readonly asOf: PlainDate;
  readonly clock: ContactClock;
  readonly times: ContactTimes;
  readonly consent: ConsentHistory;
  readonly blocks: readonly ContactBlock[];
  readonly next: LocalTime | null;
}

/** A regime with its place in the policy. */
interface PlacedRegime {
  readonly regime: ContactRegime;
  readonly place: PolicyPlace;
}

/** A quiet window that binds the contact, with its place in the policy. */
interface PlacedWindow {
  readonly window: QuietHours;
  readonly place: PolicyPlace;
}

/**
 * Compiles a contact policy: may this customer be contacted now, through this channel, for this purpose; if not, everything
 * that stands against it, and when next. What is not known is not allowed.
 *
 * Ask about a moment with `at` and the customer's `timeZone`, or about the whole day `asOf`: then the answer is the hours of
 * that day. The presets put laws and guides into data as we read them; they are no legal advice.
 *
 * @param policy - Regimes as data, such as `dealerContactPolicy`; all of them hold at once.
 * @returns A rule from a contact and what is known of the customer to `{ contact: "allowed" | "within-hours" | "blocked", … }`.
 * @throws PolicyError when a quiet window ends where it starts, a cap or a window is 0, a share lies outside 0 to 1, a code is used
 * twice, or a relationship or a calendar is needed and absent.
 * @see IN-11, IN-12, IN-26, IN-27, IN-28, CU-30, K3, K14, K15, K16, K18 under Sources.
 * @example
 * ```ts
 * import { compileContactPolicy, dealerContactPolicy } from "idic/interact";
 *
 * const mayContact = compileContactPolicy(dealerContactPolicy);
 * const question = {
 *   contact: { channel: "phone", purpose: "service", promotional: false },
 *   at: "2026-11-22T21:30:00+08:00",
 *   timeZone: "Asia/Shanghai",
 *   consents: [{ channel: "phone", purpose: "service", status: "given", on: "2025-03-01" }],
 *   doNotContact: [],
 *   contacts: [],
 *   complaints: [],
 * } as const;
 * const { because, outcome } = mayContact(question, { asOf: "2026-11-22" });
 * because.code; // => "quiet-hours"
 * outcome.contact === "blocked" && outcome.nextAllowed; // => { day: "2026-11-23", time: "09:00" }
 * mayContact({ ...question, at: null }, { asOf: "2026-11-22" }).outcome; // => { contact: "within-hours", hours: [{ from: "09:00", until: "20:00" }] }
 * ```
 */
export const compileContactPolicy: CompileContactPolicy = /* @__PURE__ */ compiler({
  name: "contact-policy",
  policySchema: contactPolicySchema,
  factsSchema: contactQuestionSchema,
  lint: lintContactPolicy,
  lines: contactPolicyLines,
  prepare: (policy) => {
    const workdays = policy.calendar === null ? null : workdaysOf(policy.calendar);
    const clockOf = contactClocks();
    return decideBy(gateLines(), {
      view: (question, asOf) => viewOf(policy, { workdays, clockOf }, question, asOf),
      reviewOn: reviewDay,
      warnings: warningsOf,
    });
  },
});

/** What is made ready once for a policy. */
interface GateTools {
  readonly workdays: Workdays | null;
  readonly clockOf: ReturnType<typeof contactClocks>;
}

function gateLines(): RuleTable<GateView, ContactPermission> {
  return [
    ...contactBlockCodes.map(blockLine),
    {
      ...CONTACT_REASONS["within-hours"],
      when: ({ clock, times }) => clock.time === null && !isWholeDay(times.hours),
      then: ({ times }) => ({ contact: "within-hours", hours: times.hours }),
      evidence: ({ clock }) => [{ fact: "at", have: clock.time, need: null, met: clock.time === null }],
    },
    { ...CONTACT_REASONS.allowed, when: otherwise, then: () => ({ contact: "allowed" }) },
  ];
}

/** The first line whose reason is there decides; the outcome has all of them. */
function blockLine(code: ContactBlockCode): Line<GateView, ContactPermission> {
  const given = ({ blocks }: GateView) => blocks.filter((block) => block.code === code);
  return {
    code,
    cites: (view) => [...new Set(given(view).flatMap(({ cites }) => cites))],
    when: (view) => given(view).length > 0,
    then: ({ blocks, next }) => ({ contact: "blocked", blocks, nextAllowed: next }),
    evidence: (view) => [{ fact: "blocks", have: given(view).length, need: 0, met: given(view).length === 0 }],
  };
}

function viewOf(policy: ContactPolicy, { workdays, clockOf }: GateTools, question: ContactQuestion, asOf: PlainDate): GateView {
  const regimes = policy.regimes.map((regime, position) => ({
    regime,
    place: { regime: regime.code, path: ["regimes", position], cites: regime.cites },
  }));
  const windows = regimes.flatMap((placed) => windowsOf(placed, question));
  const heldToWorkdays = regimes.filter(({ regime: { workdaysOnly } }) => workdaysOnly !== null && binds(workdaysOnly, question.contact));
  const needsZone = question.at !== null || windows.length > 0;
  const clock = needsZone ? clockOf(question, asOf) : { day: asOf, time: null, known: true };
  const consent = consentHistory(question);
  const times: ContactTimes = {
    checks: [...checksOf(policy, regimes, { question, consent, workdays }), ...zoneChecks(clock, windows)],
    workdays: heldToWorkdays.length > 0 ? workdays : null,
    hours: freeHours(windows.map(({ window }) => window)),
  };
  const blocks = [
    ...times.checks.flatMap((check) => check.blocks(clock.day)),
    ...workdayBlocks(times.workdays, heldToWorkdays, clock.day),
    ...quietBlocks(clock, windows, times),
  ].sort((a, b) => contactBlockCodes.indexOf(a.code) - contactBlockCodes.indexOf(b.code));
  const next = blocks.length === 0 ? null : nextAllowed(times, { day: clock.day, time: clock.time ?? "00:00" });
  return { policy, question, asOf, clock, times, consent, blocks, next };
}

function windowsOf({ regime, place }: PlacedRegime, { contact }: ContactQuestion): PlacedWindow[] {
  return regime.quietHours.flatMap((window, position) =>
    binds(window, contact) ? [{ window, place: placeBelow(place, "quietHours", position) }] : [],
  );
}

/** Everything that changes by the day, regime by regime. */
function checksOf(policy: ContactPolicy, regimes: readonly PlacedRegime[], facts: BasisFacts): DayCheck[] {
  const { question } = facts;
  const { contact } = question;
  const made = question.contacts === null ? null : inReplayOrder(question.contacts, () => 0);
  const bases = regimes.flatMap(({ regime, place }) => legalBasisChecks(regime, place, facts));
  return [
    ...doNotContactChecks(question, policy),
    ...(bases.length > 0 ? bases : [unspokenBasisCheck(facts)]),
    ...regimes.flatMap(({ regime, place }) => [
      ...serviceFirstChecks(regime, place, question),
      ...contactCapChecks(regime, place, contact, made),
      ...promotionalShareChecks(regime, place, contact, made),
      ...contactPriorityChecks(regime, place, question),
    ]),
  ];
}

/** Without the customer's clock neither his hours nor the day of a moment are known. */
function zoneChecks({ known }: ContactClock, windows: readonly PlacedWindow[]): DayCheck[] {
  if (known) return [];
  const places = windows.length > 0 ? windows.map(({ place }) => place) : [{ regime: null, path: [], cites: [] }];
  return places.map((place) => unknownCheck(blockOf("unknown-time-zone", place)));
}

/** A day that is not worked is quiet as a whole. */
function workdayBlocks(workdays: Workdays | null, held: readonly PlacedRegime[], day: PlainDate): ContactBlock[] {
  const worked = workdays === null ? true : workdays.isWorkday(day);
  if (worked === true) return [];
  return held.map(({ place }) => blockOf(worked === null ? "calendar-not-covered" : "quiet-hours", placeBelow(place, "workdaysOnly")));
}

/** The windows that are quiet at the moment asked about; all of them where they leave nothing of the day. */
function quietBlocks({ known, time }: ContactClock, windows: readonly PlacedWindow[], { hours }: ContactTimes): ContactBlock[] {
  if (!known) return [];
  const quiet = windows.filter(({ window }) => (time === null ? hours.length === 0 : isQuiet(window, time)));
  return quiet.map(({ place }) => blockOf("quiet-hours", place));
}

/** The next day on which a check or the working week turns, or on which the contact may be made. */
function reviewDay({ times, clock, next, asOf }: GateView): PlainDate | null {
  const [turn] = turnsAfter(times, asOf);
  const week = times.workdays === null ? null : workdayTurn(times.workdays, clock.day);
  return earliest(...[turn ?? null, week, next?.day ?? null].filter((day) => day !== null && day > asOf));
}

/** What fails closed because it is not known, and a consent that nobody could prove. */
function warningsOf({ policy, question, blocks, consent, clock }: GateView): Warning[] {
  const blocked = (...codes: readonly ContactBlockCode[]) => blocks.some(({ code }) => codes.includes(code));
  const unknown = [
    { path: "doNotContact", missing: question.doNotContact === null && blocked("do-not-contact") },
    { path: "contacts", missing: question.contacts === null && blocked("frequency-cap", "promotional-share") },
    { path: "complaints", missing: question.complaints === null && blocked("open-complaint") },
  ].flatMap(({ path, missing }) => (missing ? [{ code: "history-unknown", path: [path] }] : []));
  const word = consent.on(clock.day);
  const provable = policy.regimes.some(({ consentProof }) => consentProof !== null && speaksOf(consentProof, question.contact));
  const unproved = provable && word !== null && word.status === "given" && word.proof === null;
  return [...unknown, ...(unproved ? [{ code: "no-consent-proof", path: ["consents"] }] : [])];
}

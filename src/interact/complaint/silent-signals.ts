import { daysAfter } from "../../foundation/day-after";
import { compareExact, exact, plus, times } from "../../foundation/exact";
import { earliest, type PlainDate } from "../../foundation/plain-date";
import { compiler } from "../../rule/compile";
import { decideBy, type LineCode, otherwise, type RuleTable } from "../../rule/table";
import { dealerSilentSignals } from "./silent-signals-presets";
import { silentSignalsPolicySchema, silentSignalsSchema } from "./silent-signals-schema";
import type {
  CompileSilentSignals,
  Payable,
  SilentSignalRow,
  SilentSignalsFacts,
  SilentSignalsOutcome,
  SilentSignalsPolicy,
  SilentSignalsRule,
  SpendOfTwoPeriods,
} from "./silent-signals-types";

/** Everything the table may look at, computed once. */
interface SilentSignalsView {
  readonly policy: SilentSignalsPolicy;
  readonly facts: SilentSignalsFacts;
  readonly asOf: PlainDate;
  readonly signals: readonly SilentSignalRow[];
}

const lines = [
  {
    code: "complaint-open",
    cites: ["CH-07"],
    when: (v) => v.facts.openComplaint === true,
    then: ({ signals }) => ({ action: "handle-complaint", signals }),
    evidence: (v) => [{ fact: "openComplaint", have: v.facts.openComplaint, need: true, met: v.facts.openComplaint === true }],
  },
  {
    code: "signal-holds",
    cites: ["CH-05", "CH-06"],
    when: (v) => statuses(v).includes("holds"),
    then: ({ signals }) => ({ action: "give-chance", signals }),
    evidence: evidenceOf,
  },
  {
    code: "signal-unknown",
    cites: ["CH-05", "K16"],
    when: (v) => statuses(v).includes("unknown"),
    then: ({ signals }) => ({ action: "find-out", signals }),
    evidence: evidenceOf,
  },
  {
    code: "no-signal",
    cites: ["CH-05", "CH-10"],
    when: otherwise,
    then: ({ signals }) => ({ action: "none", signals }),
    evidence: evidenceOf,
  },
] as const satisfies RuleTable<SilentSignalsView, SilentSignalsOutcome>;

/** The reasons of a reading of signals. */
export type SilentSignalsCode = LineCode<typeof lines>;

/**
 * Compiles the signals of silent dissatisfaction: a customer who pays late, is impolite to the people who serve him, buys less
 * or turns to another supplier may be dissatisfied and say nothing; he is given a chance to complain.
 *
 * A signal is no proof, and no signal is no proof of the contrary. What is not known is told as unknown, never as absent.
 * Whether he may be contacted at all is for the contact policy to say.
 *
 * @param policy - From when a bill and a fall in spending count, such as `dealerSilentSignals`.
 * @returns A rule from a customer and a day to the four signals and what to do.
 * @throws PolicyError when a limit lies outside its range.
 * @see CH-05 to CH-07, CH-10, K16 under Sources.
 * @example
 * ```ts
 * import { compileSilentSignals, dealerSilentSignals } from "idic/interact";
 *
 * const signalsOf = compileSilentSignals(dealerSilentSignals);
 * const customer = { payables: [{ dueOn: "2026-11-01" }], impoliteToStaff: false, spend: { before: "8000", recent: "7500" } };
 * const reading = signalsOf(customer, { asOf: "2026-11-22" });
 * reading.outcome.action; // => "give-chance"
 * reading.outcome.signals.map(({ status }) => status); // => ["holds", "absent", "absent", "unknown"]
 * ```
 */
export const compileSilentSignals: CompileSilentSignals = /* @__PURE__ */ compiler({
  name: "silent-signals",
  policySchema: silentSignalsPolicySchema,
  factsSchema: silentSignalsSchema,
  lines: () => lines.map(({ code, cites }) => ({ code, cites })),
  prepare: (policy) =>
    decideBy(lines, {
      view: (facts, asOf) => ({ policy, facts, asOf, signals: signalsOf(policy, facts, asOf) }),
      reviewOn: reviewDay,
    }),
});

/**
 * The signals of silent dissatisfaction with limits of our own: `compileSilentSignals(dealerSilentSignals)`.
 *
 * @param customer - What is known about him; whatever is absent is unknown.
 * @param options - The day to answer for.
 * @returns The four signals and what to do.
 * @throws InputError when a day is none, an amount is not exact or is negative.
 * @see CH-05 to CH-07 under Sources.
 * @example
 * ```ts
 * import { silentSignals } from "idic/interact";
 *
 * silentSignals({}, { asOf: "2026-11-22" }).outcome.action; // => "find-out"
 * ```
 */
export const silentSignals: SilentSignalsRule = /* @__PURE__ */ compileSilentSignals(dealerSilentSignals);

function signalsOf(policy: SilentSignalsPolicy, facts: SilentSignalsFacts, asOf: PlainDate): SilentSignalRow[] {
  const { overduePayables, buysLess } = policy;
  const { payables, impoliteToStaff, spend, switchedSupplier } = facts;
  return [
    row("overdue-payables", payables?.some((payable) => isOverdue(payable, policy, asOf)) ?? null, overduePayables.cites),
    row("impolite-to-staff", impoliteToStaff, ["CH-05"]),
    row("buys-less", spend && fell(spend, policy), buysLess.cites),
    row("switches-supplier", switchedSupplier, ["CH-05"]),
  ];
}

function row(code: SilentSignalRow["code"], holds: boolean | null, cites: readonly string[]): SilentSignalRow {
  return { code, status: holds === null ? "unknown" : holds ? "holds" : "absent", cites };
}

/** The first day on which a bill that is not paid is a signal. */
function overdueFrom({ dueOn }: Payable, { overduePayables }: SilentSignalsPolicy): PlainDate | null {
  return daysAfter(dueOn, overduePayables.graceDays + 1);
}

function isOverdue(payable: Payable, policy: SilentSignalsPolicy, asOf: PlainDate): boolean {
  const { paidOn } = payable;
  const from = overdueFrom(payable, policy);
  return from !== null && from <= asOf && (paidOn === null || paidOn > asOf);
}

/** Whether the fall reaches the smallest that counts; who bought nothing before cannot buy less. */
function fell({ before, recent }: SpendOfTwoPeriods, { buysLess }: SilentSignalsPolicy): boolean {
  const [earlier, later] = [exact(before), exact(recent)];
  const fall = plus(earlier, { units: -later.units, scale: later.scale });
  return fall.units > 0n && compareExact(fall, times(earlier, exact(buysLess.fallOfAtLeast))) >= 0;
}

/** The next day on which a bill becomes a signal or is paid. */
function reviewDay({ policy, facts, asOf }: SilentSignalsView): PlainDate | null {
  const days = (facts.payables ?? []).flatMap((payable) => [overdueFrom(payable, policy), payable.paidOn]);
  return earliest(...days.filter((day) => day !== null && day > asOf));
}

function statuses({ signals }: SilentSignalsView): SilentSignalRow["status"][] {
  return signals.map(({ status }) => status);
}

function evidenceOf({ signals }: SilentSignalsView) {
  return signals.map(({ code, status }) => ({ fact: code, have: status, need: "holds", met: status === "holds" }));
}

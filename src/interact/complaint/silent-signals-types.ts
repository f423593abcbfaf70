import type { AmountInput, DecimalText, NumberInput } from "../../foundation/exact";
import type { PlainDate } from "../../foundation/plain-date";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";

/** How dissatisfaction shows where nobody complains. */
export type SilentDissatisfactionSignal = "overdue-payables" | "impolite-to-staff" | "buys-less" | "switches-supplier";

/** The four signals, for schemas and documents. */
export const silentDissatisfactionSignals = [
  "overdue-payables",
  "impolite-to-staff",
  "buys-less",
  "switches-supplier",
] as const satisfies readonly SilentDissatisfactionSignal[];

/** From when a bill that is not paid is a signal. */
export interface OverduePayablesTerms {
  /** Days after the due day that are let pass; 0 counts the day after it. */
  readonly graceDays: number;
  /** Where the limit comes from. */
  readonly cites: readonly string[];
}

/** From when it counts that somebody buys less. */
export interface BuysLessTerms {
  /** The smallest fall that counts, as a fraction of what he bought before; inclusive. */
  readonly fallOfAtLeast: DecimalText;
  /** Where the limit comes from. */
  readonly cites: readonly string[];
}

/** From when it counts, as a caller writes it. */
export interface BuysLessTermsInput {
  /** The smallest fall that counts, as a fraction of what he bought before; inclusive, above 0. */
  readonly fallOfAtLeast: NumberInput;
  /** Where the limit comes from. */
  readonly cites: readonly string[];
}

/** When a signal counts. */
export interface SilentSignalsPolicy extends PolicyHead {
  /** Bills that are not paid. */
  readonly overduePayables: OverduePayablesTerms;
  /** Buying less. */
  readonly buysLess: BuysLessTerms;
}

/** A policy on signals as a caller writes it. */
export interface SilentSignalsPolicyInput extends PolicyHeadInput {
  /** Bills that are not paid. */
  readonly overduePayables: OverduePayablesTerms;
  /** Buying less. */
  readonly buysLess: BuysLessTermsInput;
}

/** A bill of the customer, as a caller writes it. */
export interface PayableInput {
  /** The last day to pay it, `YYYY-MM-DD`. */
  readonly dueOn: string;
  /** The day it was paid; absent or null while it is not. */
  readonly paidOn?: string | null;
}

/** A bill of the customer, as the rule reads it. */
export interface Payable {
  readonly dueOn: PlainDate;
  readonly paidOn: PlainDate | null;
}

/** What he bought in two periods of one length, as a caller writes it; in one currency. */
export interface SpendOfTwoPeriodsInput {
  /** In the earlier period. */
  readonly before: AmountInput;
  /** In the later period, which is over. */
  readonly recent: AmountInput;
}

/** What he bought in two periods, as the rule reads it. */
export interface SpendOfTwoPeriods {
  readonly before: DecimalText;
  readonly recent: DecimalText;
}

/** What is known about one customer, as a caller writes it. Absent and null both mean unknown. */
export interface SilentSignalsInput {
  /** Whether a complaint of his is open: then he is not silent. */
  readonly openComplaint?: boolean | null;
  /** His bills; an empty list when he has none. */
  readonly payables?: readonly PayableInput[] | null;
  /** Whether he is impolite to the people who serve him. */
  readonly impoliteToStaff?: boolean | null;
  /** What he bought in two periods. */
  readonly spend?: SpendOfTwoPeriodsInput | null;
  /** Whether he has turned to another supplier. */
  readonly switchedSupplier?: boolean | null;
}

/** What is known about one customer, as the rule reads it. */
export interface SilentSignalsFacts {
  readonly openComplaint: boolean | null;
  readonly payables: readonly Payable[] | null;
  readonly impoliteToStaff: boolean | null;
  readonly spend: SpendOfTwoPeriods | null;
  readonly switchedSupplier: boolean | null;
}

/** A signal of one customer. */
export interface SilentSignalRow {
  /** The code of the signal. */
  readonly code: SilentDissatisfactionSignal;
  /** Whether it holds, does not hold, or cannot be told. */
  readonly status: "holds" | "absent" | "unknown";
  /** Where it comes from. */
  readonly cites: readonly string[];
}

/** What to do: handle the complaint he made, give him a chance to complain, find out what is not known, or nothing. */
export type SilentSignalsAction = "handle-complaint" | "give-chance" | "find-out" | "none";

/** Every action, for schemas and documents. */
export const silentSignalsActions = [
  "handle-complaint",
  "give-chance",
  "find-out",
  "none",
] as const satisfies readonly SilentSignalsAction[];

/** The signals of one customer and what to do. */
export interface SilentSignalsOutcome {
  /** What to do. */
  readonly action: SilentSignalsAction;
  /** The four signals in the order of the source. */
  readonly signals: readonly SilentSignalRow[];
}

/** The signals of one customer on one day. */
export type SilentSignalsReading = Decision<"silent-signals", SilentSignalsFacts, SilentSignalsOutcome>;

/** Compiled signals. */
export type SilentSignalsRule = Rule<SilentSignalsPolicy, SilentSignalsInput, SilentSignalsFacts, SilentSignalsReading>;

/** Compiles a policy on signals. */
export type CompileSilentSignals = Compile<SilentSignalsPolicyInput, SilentSignalsRule>;

import type { AbcQuoteFacts, AbcQuoteInput } from "../../customize/abc-quote/abc-quote-types";
import type { LoyaltySignals, LoyaltySignalsInput } from "../../differentiate/loyalty/loyalty-type-types";
import type { NeedsFacts, NeedsFactsInput } from "../../differentiate/needs/needs-types";
import type { PlainDate } from "../../foundation/plain-date";
import type { Handover, HandoverInput } from "../../identify/handover/handover-briefing-types";
import type { Prospect, ProspectInput } from "../../interact/cadence/cadence-types";
import type { Owner, OwnerInput } from "../../interact/owner-care/owner-types";
import type { Member, MemberInput } from "../../loyalty/tiers/member-types";
import type { AverageAnnualValueInput, AverageAnnualValueTerms } from "../../value/clv/average-annual-value-types";
import type { GeometricClvTerms } from "../../value/clv/geometric-clv-types";
import type { MarginInput } from "../lifetime/lifetime-types";
import type { CustomerHistory, CustomerHistoryInput } from "../state/idic-state-types";

/** What tells customers apart, as a caller writes it. Absent and null both mean unknown. */
export interface DifferentiateInput {
  /** What he spent, and in how many years. */
  readonly spent?: AverageAnnualValueInput | null;
  /** How he thinks and acts. */
  readonly loyalty?: LoyaltySignalsInput | null;
  /** What was observed about his needs. */
  readonly needs?: NeedsFactsInput | null;
}

/** What tells customers apart, as the walk reads it. */
export interface DifferentiateFacts {
  readonly spent: AverageAnnualValueTerms | null;
  readonly loyalty: LoyaltySignals | null;
  readonly needs: NeedsFacts | null;
}

/** What contacts are planned from, as a caller writes it. */
export interface InteractInput {
  /** The owner and his car; absent for somebody who has none from us. */
  readonly owner?: OwnerInput | null;
  /** The prospect and his plan; absent for somebody who has none. */
  readonly prospect?: ProspectInput | null;
}

/** What contacts are planned from, as the walk reads it. */
export interface InteractFacts {
  readonly owner: Owner | null;
  readonly prospect: Prospect | null;
}

/** What a quote is made from, as a caller writes it. */
export interface CustomizeInput {
  /** The findings of an inspection; absent while there is nothing to quote. */
  readonly quote?: AbcQuoteInput | null;
}

/** What a quote is made from, as the walk reads it. */
export interface CustomizeFacts {
  readonly quote: AbcQuoteFacts | null;
}

/** What bears on the next question, as a caller writes it. */
export interface QuestionsInput {
  /** The day on which a value of the file was collected, by field; a value without one never becomes stale. */
  readonly collectedOn?: Readonly<Record<string, string>> | null;
  /** Fields for which no permitted purpose is known. */
  readonly notPermitted?: readonly string[] | null;
  /** The day on which he refused to tell, by field. */
  readonly refusedOn?: Readonly<Record<string, string>> | null;
}

/** What bears on the next question, as the walk reads it. */
export interface QuestionsFacts {
  readonly collectedOn: Readonly<Record<string, PlainDate>>;
  readonly notPermitted: readonly string[];
  readonly refusedOn: Readonly<Record<string, PlainDate>>;
}

/** What his lifetime is reckoned from, as a caller writes it. */
export interface ValueInput {
  /** What he brings; absent while nobody knows. */
  readonly lifetime?: MarginInput | null;
}

/** What his lifetime is reckoned from, as the walk reads it. */
export interface ValueFacts {
  readonly lifetime: GeometricClvTerms | null;
}

/** His membership, as a caller writes it. */
export interface LoyaltyInput {
  /** What happened in the programme; absent for somebody who is no member. */
  readonly tiers?: MemberInput | null;
}

/** His membership, as the walk reads it. */
export interface LoyaltyFacts {
  readonly tiers: Member | null;
}

/** One customer, step by step, as a caller writes it. */
export interface IdicCustomerInput {
  /** Who he is, whom he knows, what his file says and what is open between him and the store. */
  readonly identify: HandoverInput;
  /** What tells him apart. */
  readonly differentiate?: DifferentiateInput | null;
  /** What contacts are planned from. */
  readonly interact?: InteractInput | null;
  /** What a quote is made from. */
  readonly customize?: CustomizeInput | null;
  /** What bears on the next question. */
  readonly questions?: QuestionsInput | null;
  /** What his lifetime is reckoned from. */
  readonly value?: ValueInput | null;
  /** His membership. */
  readonly loyalty?: LoyaltyInput | null;
  /** What happened with him; without it he is unknown to the model. */
  readonly history?: CustomerHistoryInput | null;
}

/** One customer, step by step, as the walk reads him. */
export interface IdicCustomer {
  readonly identify: Handover;
  readonly differentiate: DifferentiateFacts | null;
  readonly interact: InteractFacts | null;
  readonly customize: CustomizeFacts | null;
  readonly questions: QuestionsFacts | null;
  readonly value: ValueFacts | null;
  readonly loyalty: LoyaltyFacts | null;
  readonly history: CustomerHistory | null;
}

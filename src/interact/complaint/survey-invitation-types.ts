import type { PlainDate } from "../../foundation/plain-date";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";

/** What makes a survey one that may be held. */
export type SurveyRule = "voluntary" | "credible" | "acted-upon-and-answered";

/** The three rules, for schemas and documents. */
export const surveyRules = ["voluntary", "credible", "acted-upon-and-answered"] as const satisfies readonly SurveyRule[];

/** When a customer is asked after a transaction. */
export interface FeedbackWindow {
  /** Days after the transaction from which he is asked; 0 means the same day. */
  readonly afterDays: number;
  /** Days after the transaction through which he is asked. */
  readonly throughDays: number;
  /** Where the window comes from. */
  readonly cites: readonly string[];
}

/** How often a customer is asked at most. */
export interface SurveyGap {
  /** Days that lie between two surveys at least: after one on day 0 the next may come on day n. */
  readonly days: number;
  /** Where the gap comes from. */
  readonly cites: readonly string[];
}

/** When a customer is invited to a survey. */
export interface SurveyInvitationPolicy extends PolicyHead {
  /** When he is asked after a transaction. */
  readonly window: FeedbackWindow;
  /** How often he is asked at most. */
  readonly smallestGap: SurveyGap;
}

/** A policy on survey invitations as a caller writes it. */
export interface SurveyInvitationPolicyInput extends PolicyHeadInput {
  /** When he is asked after a transaction. */
  readonly window: FeedbackWindow;
  /** How often he is asked at most. */
  readonly smallestGap: SurveyGap;
}

/** What became of what earlier participants said: there were none, it was acted upon and answered, or it was not. */
export type EarlierSurveyResults = "none" | "acted-upon-and-answered" | "unanswered";

/** Every state of earlier results, for schemas and documents. */
export const earlierSurveyResults = ["none", "acted-upon-and-answered", "unanswered"] as const satisfies readonly EarlierSurveyResults[];

/** What is known about a customer and the survey, as a caller writes it. Absent and null both mean unknown. */
export interface SurveyInvitationInput {
  /** Whether he agreed to be asked: taking part is free. */
  readonly consent?: boolean | null;
  /** Whether answers are kept as they are given: nobody invents, picks or coaches them. */
  readonly answersUnaltered?: boolean | null;
  /** What became of what earlier participants said. */
  readonly earlierResults?: EarlierSurveyResults | null;
  /** The day his last purchase or visit ended, `YYYY-MM-DD`. */
  readonly transactionOn?: string | null;
  /** The days on which he was invited to surveys; an empty list when he never was. */
  readonly surveyedOn?: readonly string[] | null;
}

/** What is known about a customer and the survey, as the rule reads it. */
export interface SurveyInvitationFacts {
  readonly consent: boolean | null;
  readonly answersUnaltered: boolean | null;
  readonly earlierResults: EarlierSurveyResults | null;
  readonly transactionOn: PlainDate | null;
  readonly surveyedOn: readonly PlainDate[] | null;
}

/** Whether to invite: not, now, or not before a day. */
export type SurveyInvitationOutcome =
  | {
      /** He is not invited. */
      readonly invite: "no";
    }
  | {
      /** Invite now, or wait for the day. */
      readonly invite: "now" | "wait";
      /** The first day on which he may be invited. */
      readonly from: PlainDate;
      /** The last day on which he may be invited. */
      readonly through: PlainDate;
    };

/** Advice on inviting one customer on one day. */
export type SurveyInvitationAdvice = Decision<"survey-invitation", SurveyInvitationFacts, SurveyInvitationOutcome>;

/** Compiled survey invitations. */
export type SurveyInvitationRule = Rule<SurveyInvitationPolicy, SurveyInvitationInput, SurveyInvitationFacts, SurveyInvitationAdvice>;

/** Compiles a policy on survey invitations. */
export type CompileSurveyInvitation = Compile<SurveyInvitationPolicyInput, SurveyInvitationRule>;

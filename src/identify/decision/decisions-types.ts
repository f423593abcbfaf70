import type { Instant } from "../../foundation/instant";
import type { PlainDate } from "../../foundation/plain-date";
import type { Answer } from "../../rule/answer";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { TimedEvent } from "../moment/moments";

/** What somebody can decide about records. */
export type IdentityDecisionType = "merge" | "split" | "not-match" | "revoke" | "demote";

/** Every decision. */
export const identityDecisionTypes = ["merge", "split", "not-match", "revoke", "demote"] as const satisfies readonly IdentityDecisionType[];

/** What every decision says besides its type, as a caller writes it. */
export interface DecisionBaseInput {
  /** Tells it apart: the same id with the same content counts once. */
  readonly id: string;
  /** The day of it, `YYYY-MM-DD`. */
  readonly on: string;
  /** The moment of it, ISO text with an offset, where it is known; it orders decisions of one day. */
  readonly at?: string | null;
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly reason: string;
  /** Where the proof of it is kept. */
  readonly evidence?: string | null;
}

/** A decision as a caller writes it. Records are `source:id`. */
export type IdentityDecisionInput =
  | (DecisionBaseInput & {
      /** The records are the same customer, or are not and never will be. */
      readonly type: "merge" | "not-match";
      /** At least two records. */
      readonly records: readonly string[];
    })
  | (DecisionBaseInput & {
      /** Records leave the rest of their entity. */
      readonly type: "split";
      /** The records that leave. */
      readonly records: readonly string[];
      /** The records that stay. */
      readonly rest: readonly string[];
    })
  | (DecisionBaseInput & {
      /** An earlier decision no longer stands. */
      readonly type: "revoke";
      /** The id of that decision. */
      readonly revokes: string;
    })
  | (DecisionBaseInput & {
      /** A value no longer links anybody. */
      readonly type: "demote";
      /** The type of the identifier. */
      readonly identifier: string;
      /** Its value or key. */
      readonly value: string;
    });

/** What every decision says besides its type. */
export interface DecisionBase extends TimedEvent {
  readonly by: string;
  readonly reason: string;
  readonly evidence: string | null;
}

/** A decision as the rule reads it. */
export type IdentityDecision =
  | (DecisionBase & {
      /** The records are the same customer, or are not and never will be. */
      readonly type: "merge" | "not-match";
      /** At least two records. */
      readonly records: readonly string[];
    })
  | (DecisionBase & {
      /** Records leave the rest of their entity. */
      readonly type: "split";
      /** The records that leave. */
      readonly records: readonly string[];
      /** The records that stay. */
      readonly rest: readonly string[];
    })
  | (DecisionBase & {
      /** An earlier decision no longer stands. */
      readonly type: "revoke";
      /** The id of that decision. */
      readonly revokes: string;
    })
  | (DecisionBase & {
      /** A value no longer links anybody. */
      readonly type: "demote";
      /** The type of the identifier. */
      readonly identifier: string;
      /** Its value or key. */
      readonly value: string;
    });

/** A policy of decisions has nothing but its head: what a decision means is fixed. */
export interface DecisionLogPolicy extends PolicyHead {}

/** A policy of decisions as a caller writes it. */
export interface DecisionLogPolicyInput extends PolicyHeadInput {}

/** A log of decisions as a caller writes it. */
export interface DecisionLogInput {
  /** The decisions in any order. */
  readonly decisions: readonly IdentityDecisionInput[];
}

/** A log of decisions as the rule reads it. */
export interface DecisionLog {
  readonly decisions: readonly IdentityDecision[];
}

/** Whether a decision has an effect on the day asked for. */
export type DecisionStanding = "stands" | "overruled" | "revoked" | "later";

/** Every standing of a decision. */
export const decisionStandings = ["stands", "overruled", "revoked", "later"] as const satisfies readonly DecisionStanding[];

/** A decision and whether it stands. */
export interface LoggedDecision {
  /** The decision. */
  readonly id: string;
  /** Its type. */
  readonly type: IdentityDecisionType;
  /** Its day. */
  readonly on: PlainDate;
  /** Its moment; `null` where only the day is known. */
  readonly at: Instant | null;
  /** Who decided. */
  readonly by: string;
  /** Why. */
  readonly reason: string;
  /** Whether it stands. */
  readonly code: DecisionStanding;
  /** The decisions that revoked or overruled it. */
  readonly because: readonly string[];
  /** Where that comes from. */
  readonly cites: readonly string[];
}

/** Two records about which a standing decision speaks, the smaller key first. */
export interface DecidedPair {
  /** The smaller record key. */
  readonly left: string;
  /** The larger record key. */
  readonly right: string;
  /** The decision. */
  readonly decision: string;
}

/** What stands of a log of decisions. */
export interface DecisionState extends Answer<"identity-decisions", DecisionLog> {
  /** A document. */
  readonly shape: "document";
  /** Every decision in the order of the replay. */
  readonly decisions: readonly LoggedDecision[];
  /** Records that are the same customer. */
  readonly merged: readonly DecidedPair[];
  /** Records that are not, split ones included. */
  readonly apart: readonly DecidedPair[];
  /** Values that no longer link anybody. */
  readonly demoted: readonly {
    /** The type of the identifier. */
    readonly identifier: string;
    /** Its value or key. */
    readonly value: string;
    /** The decision. */
    readonly decision: string;
  }[];
}

/** The reasons a log of decisions can have. */
export type DecisionLogCode = "no-decisions" | "decisions-stand" | "nothing-stands";

/** A compiled log of decisions. */
export type DecisionLogRule = Rule<DecisionLogPolicy, DecisionLogInput, DecisionLog, DecisionState>;

/** Compiles a policy of decisions. */
export type CompileIdentityDecisions = Compile<DecisionLogPolicyInput, DecisionLogRule>;

import type { PlainDate } from "../../foundation/plain-date";
import type { Compile, Rule } from "../../rule/compile";
import type { PolicyHead, PolicyHeadInput } from "../../rule/policy";
import type { Decision } from "../../rule/table";

/** What a dealer's own name for a grade means in the one standard. */
export interface LocalGrade {
  /** The dealer that uses the name. */
  readonly dealer: string;
  /** The dealer's own name. */
  readonly name: string;
  /** The grade of the standard that it stands for. */
  readonly grade: string;
}

/** One standard of grades for all dealers. */
export interface VipStatusPolicy extends PolicyHead {
  /** The grades of the standard, the highest first. */
  readonly grades: readonly string[];
  /** What dealers' own names stand for. */
  readonly localGrades: readonly LocalGrade[];
  /** Where the standard comes from. */
  readonly cites: readonly string[];
}

/** One standard as a caller writes it. */
export interface VipStatusPolicyInput extends PolicyHeadInput {
  /** The codes of the grades of the standard, the highest first. */
  readonly grades: readonly string[];
  /** What dealers' own names stand for; a name that is neither here nor in the standard counts for nothing. */
  readonly localGrades?: readonly LocalGrade[] | null;
  /** Where the standard comes from. */
  readonly cites: readonly string[];
}

/** A grade that a dealer gave a customer, as a caller writes it. */
export interface VipGrantInput {
  /** The dealer. */
  readonly dealer: string;
  /** The sales region of the dealer. */
  readonly region: string;
  /** The grade, by the standard's code or the dealer's own name. */
  readonly grade: string;
  /** The first day it holds, `YYYY-MM-DD`. */
  readonly from: string;
  /** The last day it holds; absent or null while no end is known. */
  readonly through?: string | null;
}

/** A grade that a dealer gave a customer, as the rule reads it. */
export interface VipGrant {
  readonly dealer: string;
  readonly region: string;
  readonly grade: string;
  readonly from: PlainDate;
  readonly through: PlainDate | null;
}

/** A customer who comes to a dealer, as a caller writes it. */
export interface VipCustomerInput {
  /** The sales region he comes to; absent or null while unknown. */
  readonly region?: string | null;
  /** The grades that dealers of every region gave him, in any order. */
  readonly grants: readonly VipGrantInput[];
}

/** A customer who comes to a dealer, as the rule reads it. */
export interface VipCustomer {
  readonly region: string | null;
  readonly grants: readonly VipGrant[];
}

/** The grade that holds. */
export interface VipStatusOutcome {
  /** The grade of the standard; `null` for none. */
  readonly grade: string | null;
  /** The dealer that gave it. */
  readonly dealer: string | null;
  /** That dealer's region. */
  readonly region: string | null;
  /** The last day it holds; `null` without a grade or without an end. */
  readonly through: PlainDate | null;
}

/** The grade of one customer. */
export type VipStatusDecision = Decision<"vip-status", VipCustomer, VipStatusOutcome>;

/** A compiled standard. */
export type VipStatusRule = Rule<VipStatusPolicy, VipCustomerInput, VipCustomer, VipStatusDecision>;

/** Compiles a standard. */
export type CompileVipStatus = Compile<VipStatusPolicyInput, VipStatusRule>;

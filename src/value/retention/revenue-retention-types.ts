import type { DecimalText, NumberInput } from "../../foundation/exact";
import type { Figure, Formula } from "../../rule/figure";

/** What became of the recurring revenue that was there at the start of a period; new customers are not in it. */
export interface GrossRevenueRetentionInput {
  /** Recurring revenue at the start, above zero. */
  readonly start: NumberInput;
  /** What was lost with customers who left; not negative. */
  readonly churned: NumberInput;
  /** What customers who stayed spend less; not negative. */
  readonly contraction: NumberInput;
}

/** What became of the revenue, as it was read. */
export type GrossRevenueRetentionTerms = Readonly<Record<keyof GrossRevenueRetentionInput, DecimalText>>;

/** The share of revenue that is kept, without what old customers spend more. */
export type GrossRevenueRetention = Figure<"gross-revenue-retention", GrossRevenueRetentionTerms>;

/** The formula of gross revenue retention. */
export type GrossRevenueRetentionFormula = Formula<GrossRevenueRetentionInput, GrossRevenueRetentionTerms, GrossRevenueRetention>;

/** The same, with what old customers spend more. */
export interface NetRevenueRetentionInput extends GrossRevenueRetentionInput {
  /** What customers who stayed spend more; not negative. */
  readonly expansion: NumberInput;
}

/** What became of the revenue, as it was read. */
export type NetRevenueRetentionTerms = Readonly<Record<keyof NetRevenueRetentionInput, DecimalText>>;

/** The share of revenue that is kept, with what old customers spend more. */
export type NetRevenueRetention = Figure<"net-revenue-retention", NetRevenueRetentionTerms>;

/** The formula of net revenue retention. */
export type NetRevenueRetentionFormula = Formula<NetRevenueRetentionInput, NetRevenueRetentionTerms, NetRevenueRetention>;

/** The recurring revenue of one customer. */
export interface CustomerRevenueInput {
  /** At the start of the period; 0 for a new customer, who does not count. */
  readonly start: NumberInput;
  /** At its end; 0 for one who left. */
  readonly end: NumberInput;
}

/** The revenue of one customer as it was read. */
export type CustomerRevenue = Readonly<Record<keyof CustomerRevenueInput, DecimalText>>;

/** The revenue of customers one by one. */
export interface RevenueRetentionByCustomerInput {
  /** Customers in any order, at least one with revenue at the start. */
  readonly customers: readonly CustomerRevenueInput[];
}

/** The revenue of customers as it was read. */
export interface RevenueRetentionByCustomerTerms {
  readonly customers: readonly CustomerRevenue[];
}

/** Gross revenue retention from single customers. */
export type GrossRevenueRetentionByCustomer = Figure<"gross-revenue-retention-by-customer", RevenueRetentionByCustomerTerms>;

/** The formula of gross revenue retention by customer. */
export type GrossRevenueRetentionByCustomerFormula = Formula<
  RevenueRetentionByCustomerInput,
  RevenueRetentionByCustomerTerms,
  GrossRevenueRetentionByCustomer
>;

/** Net revenue retention from single customers. */
export type NetRevenueRetentionByCustomer = Figure<"net-revenue-retention-by-customer", RevenueRetentionByCustomerTerms>;

/** The formula of net revenue retention by customer. */
export type NetRevenueRetentionByCustomerFormula = Formula<
  RevenueRetentionByCustomerInput,
  RevenueRetentionByCustomerTerms,
  NetRevenueRetentionByCustomer
>;

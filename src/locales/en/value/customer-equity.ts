import type { Words } from "../../../rule/catalogue";
import type { CustomerEquityRoi } from "../../../value/campaign/campaign-return-types";
import type { BrandSwitchingClv } from "../../../value/equity/brand-switching-types";
import type { DynamicCustomerEquity, StaticCustomerEquity } from "../../../value/equity/customer-base-equity-types";
import type { CustomerEquityShare } from "../../../value/equity/customer-equity-share-types";
import type { CustomerEquity } from "../../../value/equity/customer-equity-types";
import type { EquityContrast, EquityDriver, EquityLever } from "../../../value/equity/equity-levers";

export const equityLevers = {
  acquisition: "winning customers",
  retention: "keeping customers",
  "add-on-selling": "selling more to them",
} as const satisfies Record<EquityLever, string>;

export const equityDrivers = {
  "value-equity": "value equity: what the offer is worth for its price",
  "brand-equity": "brand equity: what the brand means to the customer",
  "relationship-equity": "relationship equity: what ties the customer to it",
} as const satisfies Record<EquityDriver, string>;

export const equityContrasts = {
  quality: "quality: to attract customers, or to keep them loyal",
  "advertising-and-service": "advertising and service: to make an image, or to come closer to customers",
  promotion: "promotion: for the brand, or for repeat purchases and a longer lifetime value",
  "product-development": "product development: for derivatives of the brand, or for more sales to the customers there are",
} as const satisfies Record<EquityContrast, string>;

export const customerEquity = {
  title: "Customer equity (Blattberg, Getz and Thomas)",
  say: ({ value }) =>
    `The customers are worth ${value.equity}: ${value.segments.map(({ segment, equity }) => `${segment} ${equity}`).join(", ")}.`,
  because: { "customer-equity": "Winning, keeping and selling more, less what is spent on each, in money of today." },
} as const satisfies Words<CustomerEquity, CustomerEquity["code"]>;

export const staticCustomerEquity = {
  title: "Static customer equity",
  say: ({ value }) => `The customers there are will still bring ${value} in money of today.`,
  because: { "static-customer-equity": "They have just paid, so only what comes later is counted." },
} as const satisfies Words<StaticCustomerEquity, StaticCustomerEquity["code"]>;

export const dynamicCustomerEquity = {
  title: "Dynamic customer equity",
  say: ({ value }) => `Present customers are worth ${value.present} and future ones ${value.future}: together ${value.equity}.`,
  because: { "dynamic-customer-equity": "New customers count from their first payment, their acquisition paid." },
} as const satisfies Words<DynamicCustomerEquity, DynamicCustomerEquity["code"]>;

export const brandSwitchingClv = {
  title: "Customer lifetime value under brand switching (Rust, Lemon and Zeithaml)",
  say: ({ value, inputs }) => `The customer is expected to be worth ${value.clv} to ${inputs.brand}.`,
  because: { "brand-switching-clv": "What he buys next is predicted from what he bought last, purchase by purchase." },
} as const satisfies Words<BrandSwitchingClv, BrandSwitchingClv["code"]>;

export const customerEquityShare = {
  title: "Share of customer equity",
  say: ({ value }) => `Customer equity by brand: ${value.map(({ brand, share }) => `${brand} ${share}`).join(", ")}.`,
  because: { "customer-equity-share": "Mean lifetime value of the sample times the population, as a part of all brands." },
  warnings: { "equity-below-zero": "The customers of this brand cost it more than they bring." },
} as const satisfies Words<CustomerEquityShare, CustomerEquityShare["code"]>;

export const customerEquityRoi = {
  title: "Return on customer equity",
  say: ({ value }) => `The expenditure returns ${value} of itself.`,
  because: { "customer-equity-roi": "The gain in customer equity beyond the expenditure, divided by it." },
} as const satisfies Words<CustomerEquityRoi, CustomerEquityRoi["code"]>;

import type { Words } from "../../../rule/catalogue";
import type {
  GrossRevenueRetention,
  GrossRevenueRetentionByCustomer,
  NetRevenueRetention,
  NetRevenueRetentionByCustomer,
} from "../../../value/retention/revenue-retention-types";

export const netRevenueRetention = {
  title: "Net revenue retention",
  say: ({ value }) => `A share of ${value} of the revenue was kept, what old customers spend more included.`,
  because: { "net-revenue-retention": "New customers are not in it." },
} as const satisfies Words<NetRevenueRetention, NetRevenueRetention["code"]>;

export const grossRevenueRetention = {
  title: "Gross revenue retention",
  say: ({ value }) => `A share of ${value} of the revenue was kept, what old customers spend more left out.`,
  because: { "gross-revenue-retention": "Neither new customers nor growth of old ones makes up for losses." },
} as const satisfies Words<GrossRevenueRetention, GrossRevenueRetention["code"]>;

export const netRevenueRetentionByCustomer = {
  title: "Net revenue retention by customer",
  say: ({ value }) => `A share of ${value} of the revenue was kept, what old customers spend more included.`,
  because: { "net-revenue-retention-by-customer": "Added up over those who were there at the start." },
} as const satisfies Words<NetRevenueRetentionByCustomer, NetRevenueRetentionByCustomer["code"]>;

export const grossRevenueRetentionByCustomer = {
  title: "Gross revenue retention by customer",
  say: ({ value }) => `A share of ${value} of the revenue was kept, what old customers spend more left out.`,
  because: { "gross-revenue-retention-by-customer": "Each customer counts with no more than he spent at the start." },
} as const satisfies Words<GrossRevenueRetentionByCustomer, GrossRevenueRetentionByCustomer["code"]>;

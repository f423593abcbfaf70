import { Decimal } from "../../foundation/decimal";
import type { Issue } from "../../foundation/issue";
import type { StaticCustomerEquityTerms } from "./customer-base-equity-types";

/** An issue when the value of a customer has no end. */
export function divergence({ retention, discountRate }: StaticCustomerEquityTerms): Issue[] {
  if (new Decimal(discountRate).plus(1).gt(retention)) return [];
  return [{ code: "diverges", path: [], message: "expected retention < 1 + discountRate: the sum has no end" }];
}

/** What a customer is worth who pays now, cash at the beginning: m (1 + d) / (1 + d − r). */
export function clvOfNew({ margin, retention, discountRate }: StaticCustomerEquityTerms): Decimal {
  const growth = new Decimal(discountRate).plus(1);
  return growth.times(margin).div(growth.minus(retention));
}

/** What a customer is worth who has just paid: m r / (1 + d − r). */
export function clvOfPresent({ margin, retention, discountRate }: StaticCustomerEquityTerms): Decimal {
  return new Decimal(margin).times(retention).div(new Decimal(discountRate).plus(1).minus(retention));
}

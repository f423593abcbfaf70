import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { staffLoyaltySchema } from "./staff-loyalty-schema";
import { type CustomerLoyaltyProspect, type StaffLoyaltyFormula, staffLoyaltySides } from "./staff-loyalty-types";

/**
 * The loyalty of staff has two sides: they do their work well, and they stay. Where more leave than the limit you set, loyal
 * customers are not to be expected.
 *
 * With both sides there they are possible, no more; while it is not known whether the work is done well, they are unknown.
 *
 * @param input - Who left of how many, your limit, and whether the work is done well.
 * @param options - `explain: false` leaves the steps out.
 * @returns The turnover, the sides that are missing, and whether customers can be expected to be loyal.
 * @throws InputError when there is no staff or a number is negative.
 * @see LO-10 under Sources.
 * @example
 * ```ts
 * import { staffLoyalty } from "idic/loyalty";
 *
 * const store = staffLoyalty({ leavers: 12, staff: 40, turnoverLimit: "0.15", dutiful: true });
 * store.value; // => { turnover: "0.3", missing: ["staying"], customerLoyalty: "not-to-be-expected" }
 * staffLoyalty({ leavers: 6, staff: 40, turnoverLimit: "0.15", dutiful: true }).value.customerLoyalty; // => "possible"
 * ```
 */
export const staffLoyalty: StaffLoyaltyFormula = /* @__PURE__ */ formula({
  code: "staff-loyalty",
  unit: "code",
  cites: ["LO-10"],
  schema: staffLoyaltySchema,
  compute: ({ leavers, staff, turnoverLimit, dutiful }, { step }) => {
    const turnover = step("turnover", "leavers / staff", new Decimal(leavers).div(staff));
    const isMissing = { "dutiful-work": dutiful === false, staying: turnover.gt(turnoverLimit) };
    const missing = staffLoyaltySides.filter((side) => isMissing[side]);
    const withoutMissing: CustomerLoyaltyProspect = dutiful === null ? "unknown" : "possible";
    return {
      turnover: decimalText(turnover),
      missing,
      customerLoyalty: missing.length > 0 ? "not-to-be-expected" : withoutMissing,
    };
  },
});

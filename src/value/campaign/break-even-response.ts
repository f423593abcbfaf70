import { Decimal, decimalText } from "../../foundation/decimal";
import { formula } from "../../rule/figure";
import { breakEvenResponseSchema } from "./campaign-return-schema";
import type { BreakEvenResponseFormula } from "./campaign-return-types";

/**
 * Break-even response: the share of those contacted that must respond for a campaign to pay for itself:
 * (contact cost + fixed cost / contacts) / margin per response.
 *
 * Above 1 the campaign cannot pay, whoever responds; the number is still given, with a warning.
 *
 * @param input - Costs, the number of contacts and the margin of a response.
 * @param options - `explain: false` leaves the steps out.
 * @returns A fraction of the contacts.
 * @throws InputError `zero-denominator` without contacts or margin, `out-of-range` for negative costs or a negative margin.
 * @see G3, G4 under Sources.
 * @example
 * ```ts
 * import { breakEvenResponse } from "idic/value";
 *
 * const campaign = { contactCost: "0.5", fixedCost: "1000", contacts: 10000, marginPerResponse: "8" };
 * breakEvenResponse(campaign).value; // => "0.075"
 * breakEvenResponse({ ...campaign, marginPerResponse: "0.5" }).warnings; // => [{ code: "cannot-break-even", path: [] }]
 * ```
 */
export const breakEvenResponse: BreakEvenResponseFormula = /* @__PURE__ */ formula({
  code: "break-even-response",
  unit: "fraction",
  cites: ["G3", "G4"],
  schema: breakEvenResponseSchema,
  compute: ({ contactCost, fixedCost, contacts, marginPerResponse }, { step, warn }) => {
    const cost = step("cost-per-contact", "contact cost + fixed cost / contacts", new Decimal(fixedCost).div(contacts).plus(contactCost));
    const response = step("response", "cost per contact / margin per response", cost.div(marginPerResponse));
    if (response.gt(1)) warn("cannot-break-even");
    return decimalText(response);
  },
});

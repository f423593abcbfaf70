import { allocateUnits } from "../../foundation/allocate";
import { currencyDecimals } from "../../foundation/currency";
import { Decimal } from "../../foundation/decimal";
import { decimalsOf, unitsOf } from "../../foundation/document-unit";
import { formatUnits } from "../../foundation/exact";
import { minusWhole, sumWhole } from "../../foundation/whole";
import { formula } from "../../rule/figure";
import { packageSchema } from "./package-price-schema";
import type { PackagePriceFormula } from "./package-price-types";

/**
 * Prices a package: its price is shared over its lines in proportion to what they cost alone, to the last cent, and the saving
 * is the difference.
 *
 * A package dearer than its lines is refused: it saves nothing, and selling it as one would deceive the customer.
 *
 * @param input - The price of the package and what each line costs alone, in one currency and unit and on one tax basis.
 * @param options - `explain: false` leaves the steps out.
 * @returns The price by line, their sum alone and the saving, in the unit of the input; warns `no-saving` when there is none.
 * @throws InputError `out-of-range` when the package is dearer than its lines, `too-fine` for amounts finer than the currency's unit.
 * @see M8, M12 and CH-16 under Sources.
 * @example
 * ```ts
 * import { pricePackage } from "idic/customize";
 *
 * const { value } = pricePackage({
 *   currency: "CNY",
 *   amounts: "major",
 *   price: "450.00",
 *   lines: [{ id: "oil", listNet: "265.00" }, { id: "filters", listNet: "190.00" }, { id: "check", listNet: "125.50" }],
 * });
 * value.lines.map(({ price }) => price); // => ["205.42", "147.29", "97.29"]
 * value.saving; // => "130.50"
 * ```
 */
export const pricePackage: PackagePriceFormula = /* @__PURE__ */ formula({
  code: "package-price",
  unit: "money",
  cites: ["M12", "M8", "CH-16"],
  schema: packageSchema,
  compute: (terms, { step, warn }) => {
    const scale = decimalsOf(terms);
    const nets = terms.lines.map(({ listNet }) => unitsOf(terms, listNet));
    const price = unitsOf(terms, terms.price);
    const alone = sumWhole(nets);
    const shares = allocateUnits(price, nets);
    const saving = formatUnits(minusWhole(alone, price), scale);
    step("list-net", "sum of what the lines cost alone", new Decimal(formatUnits(alone, scale)));
    if (step("saving", "list net − price", new Decimal(saving)).isZero()) warn("no-saving", ["price"]);
    return {
      decimals: currencyDecimals(terms.currency) ?? 0,
      listNet: formatUnits(alone, scale),
      price: formatUnits(price, scale),
      saving,
      lines: terms.lines.map(({ id }, position) => ({
        id,
        listNet: formatUnits(nets[position] ?? 0, scale),
        price: formatUnits(shares[position] ?? 0, scale),
      })),
    };
  },
});

import type { PackagePrice } from "../../../customize/offers/package-price-types";
import type { Words } from "../../../rule/catalogue";
import { money } from "./money";

export const packagePrice = {
  title: "Price of a package",
  say: ({ inputs, value }) => {
    const document = { ...inputs, decimals: value.decimals };
    return `The package costs ${money(document, value.price)}; you save ${money(document, value.saving)}.`;
  },
  because: { "package-price": "The price is shared over its parts in proportion to what they cost alone." },
  warnings: { "no-saving": "The package costs as much as its parts." },
} as const satisfies Words<PackagePrice, PackagePrice["code"]>;

import type { PackagePrice } from "../../../customize/offers/package-price-types";
import type { Words } from "../../../rule/catalogue";
import { money } from "./money";

export const packagePrice = {
  title: "套餐价格",
  say: ({ inputs, value }) => {
    const document = { ...inputs, decimals: value.decimals };
    return `套餐价为${money(document, value.price)}，为您节省${money(document, value.saving)}。`;
  },
  because: { "package-price": "套餐价按各项目的单独售价比例分摊。" },
  warnings: { "no-saving": "套餐价与各项目单独购买的总价相同。" },
} as const satisfies Words<PackagePrice, PackagePrice["code"]>;

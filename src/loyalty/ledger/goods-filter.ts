import type { GoodsFilter } from "./goods-filter-types";
import type { OrderLine } from "./order-types";

/** For which goods something is. */
export interface ForGoods {
  readonly only: GoodsFilter | null;
  readonly except: GoodsFilter;
}

/** Whether it leaves some goods out. */
export function isForSome({ only, except }: ForGoods): boolean {
  return only !== null || except.categories.length > 0 || except.skus.length > 0;
}

/** Whether it is for the goods of a line. A line that does not say what it is belongs to nothing that is named. */
export function isFor({ only, except }: ForGoods, line: OrderLine): boolean {
  return (only === null || names(only, line)) && !names(except, line);
}

function names({ categories, skus }: GoodsFilter, { category, sku }: OrderLine): boolean {
  return (category !== null && categories.includes(category)) || (sku !== null && skus.includes(sku));
}

import type { QuoteMethodPolicyInput } from "./quote-method-types";

/**
 * When the store of the source quotes by class: to a customer who is unhappy about an amount or suspects that he is sold too
 * much. That others get a plain list is ours.
 *
 * @see CU-05 and CU-06 under Sources.
 */
export const zhengdaQuoteMethod = {
  schemaVersion: 1,
  id: "zhengda-quote-method",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "实现客户眼中的价值", standing: "primary", clause: "ABC 报价法" },
    { title: "idic: a plain list where nothing is in doubt", standing: "draft" },
  ],
  otherwise: "plain",
} as const satisfies QuoteMethodPolicyInput;

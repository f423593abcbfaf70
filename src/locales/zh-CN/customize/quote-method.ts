import type { QuoteMethodCode } from "../../../customize/abc-quote/quote-method";
import type { QuoteMethod, QuoteMethodAdvice } from "../../../customize/abc-quote/quote-method-types";
import type { Words } from "../../../rule/catalogue";

export const quoteMethods = {
  abc: "按ABC法报价：必须修的、可以等的、不必修的分开列明",
  plain: "按普通清单报价",
} as const satisfies Record<QuoteMethod, string>;

export const quoteMethod = {
  title: "报价方法",
  say: ({ outcome }) => `我们${quoteMethods[outcome.method]}。`,
  because: {
    "unhappy-with-amount": "您对消费金额不满意，因此逐项说明理由。",
    "suspects-overselling": "让您清楚地看到，我们不推荐您不需要的项目。",
    "doubts-unknown": "尚不清楚您是否有疑虑，因此逐项说明。",
    "no-doubts": "您对金额没有疑虑。",
  },
} as const satisfies Words<QuoteMethodAdvice, QuoteMethodCode>;

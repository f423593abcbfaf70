import type { QuoteMethodCode } from "../../../customize/abc-quote/quote-method";
import type { QuoteMethod, QuoteMethodAdvice } from "../../../customize/abc-quote/quote-method-types";
import type { Words } from "../../../rule/catalogue";

export const quoteMethods = {
  abc: "by class: what must be repaired, what can wait and what need not be done",
  plain: "as a list",
} as const satisfies Record<QuoteMethod, string>;

export const quoteMethod = {
  title: "Method of quoting",
  say: ({ outcome }) => `We quote ${quoteMethods[outcome.method]}.`,
  because: {
    "unhappy-with-amount": "You were not satisfied with an amount, so you see what each part is for.",
    "suspects-overselling": "You shall see that nothing is sold to you that you do not need.",
    "doubts-unknown": "We do not know whether you have doubts, so everything is explained.",
    "no-doubts": "Nothing is in doubt.",
  },
} as const satisfies Words<QuoteMethodAdvice, QuoteMethodCode>;

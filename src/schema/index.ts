/**
 * The schemas of every policy and of all facts, for nesting and converting. They are zod schemas and speak Standard Schema.
 * Conditions between fields are not visible in a converted JSON Schema; the compile functions check them.
 *
 * @module schema
 */
export { abcQuotePolicySchema, abcQuoteSchema } from "../customize/abc-quote-schema";
export { offerCustomerSchema, offersPolicySchema } from "../customize/offers-schema";
export { cadencePolicySchema, prospectSchema } from "../interact/cadence-schema";

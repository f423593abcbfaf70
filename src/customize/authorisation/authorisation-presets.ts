import type { AuthorisationPolicyInput } from "./authorisation-types";

/**
 * Nothing above what the customer said yes to: the tolerance is zero. No law is meant; it is the house rule of a workshop
 * that does not surprise.
 *
 * @see M10 under Sources.
 */
export const strictEstimate = {
  schemaVersion: 1,
  id: "strict-estimate",
  edition: "1",
  from: "2000-01-01",
  sources: [{ title: "idic: a tolerance of zero", standing: "draft" }],
  tolerance: { rate: "0", cites: ["M10"] },
} as const satisfies AuthorisationPolicyInput;

/**
 * California: work begins after the estimate has been authorised, and before charges above it accrue the customer has said
 * yes to a revised total and that is on record. What was filed on 29 May 2025; a reading for software, no legal advice.
 *
 * @see law:16-ccr-3353, law:16-ccr-3354, M10 under Sources.
 */
export const californiaEstimate = {
  schemaVersion: 1,
  id: "california-estimate",
  edition: "2025-05",
  from: "2025-05-29",
  sources: [{ title: "California Code of Regulations, title 16 (stored copies)", standing: "secondary", clause: "3353, 3354" }],
  tolerance: { rate: "0", cites: ["law:16-ccr-3353", "law:16-ccr-3354"] },
  recordedBeforeWork: true,
} as const satisfies AuthorisationPolicyInput;

/**
 * Ontario: a bill exceeds the estimate by at most 10%. A reading for software, no legal advice.
 *
 * @see law:on-cpa-2002, M10 under Sources.
 */
export const ontarioEstimate = {
  schemaVersion: 1,
  id: "ontario-estimate",
  edition: "2005-07",
  from: "2005-07-30",
  sources: [{ title: "Ontario, Consumer Protection Act, 2002, through guides to it", standing: "secondary", clause: "part VI" }],
  tolerance: { rate: "0.1", cites: ["law:on-cpa-2002"] },
} as const satisfies AuthorisationPolicyInput;

/**
 * Florida: the customer is asked again above 10% or 10 dollars, whichever is more, and at most 50 dollars. As of 2024; a
 * reading for software, no legal advice.
 *
 * @see law:fl-559-905, law:fl-559-909, M10 under Sources.
 */
export const floridaEstimate = {
  schemaVersion: 1,
  id: "florida-estimate",
  edition: "2024",
  from: "2024-01-01",
  sources: [{ title: "Florida Motor Vehicle Repair Act (stored copies)", standing: "secondary", clause: "559.905, 559.909" }],
  tolerance: { rate: "0.1", floor: "10.00", cap: "50.00", cites: ["law:fl-559-905", "law:fl-559-909"] },
  currency: "USD",
} as const satisfies AuthorisationPolicyInput;

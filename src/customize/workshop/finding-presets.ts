import type { FindingPolicyInput } from "./finding-types";

/**
 * The Motorist Assurance Program's reasons for service as the three classes of a quote: what it requires is A, what it suggests
 * because a part nears its end or is scheduled is B. Improvements, which it also suggests, and what only looks bad are C
 * here, because a quote that saves the customer money does not advise them.
 *
 * @see CU-01, CU-02, CU-03, O9, web:map-standards under Sources.
 */
export const mapFindings = {
  schemaVersion: 1,
  id: "map-findings",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "Motorist Assurance Program, standards of service (public page)", standing: "secondary", clause: "I" },
    { title: "实现客户眼中的价值", standing: "primary", clause: "ABC 报价法" },
  ],
  classes: [
    { code: "failed", when: { results: ["failed"] }, class: "A", cites: ["CU-01", "web:map-standards"] },
    { code: "out-of-specification", when: { results: ["out-of-specification"] }, class: "A", cites: ["CU-01", "web:map-standards"] },
    { code: "near-end-of-life", when: { results: ["near-end-of-life"] }, class: "B", cites: ["CU-02", "web:map-standards"] },
    { code: "scheduled", when: { results: ["scheduled"] }, class: "B", cites: ["CU-02", "web:map-standards"] },
    { code: "improvement", when: { results: ["improvement"] }, class: "C", cites: ["CU-03"] },
    { code: "cosmetic", when: { results: ["cosmetic"] }, class: "C", cites: ["CU-03"] },
    { code: "within-specification", when: { results: ["within-specification"] }, class: "C", cites: ["CU-03"] },
  ],
} as const satisfies FindingPolicyInput;

/**
 * The same with a ceiling on what is suggested for an old car: from six years on, what is only scheduled is advised against
 * unless it is critical for safety. That the age is known when work is proposed comes from the source; the ceiling is ours.
 *
 * @see CU-31 under Sources.
 */
export const oldCarFindings = {
  ...mapFindings,
  id: "old-car-findings",
  sources: [...mapFindings.sources, { title: "idic: a ceiling of our own for old cars", standing: "draft" }],
  classes: [
    {
      code: "not-worth-it-at-this-age",
      when: { results: ["scheduled"], safetyCritical: false, minVehicleYears: 6 },
      class: "C",
      cites: ["CU-03", "CU-31"],
    },
    ...mapFindings.classes,
  ],
} as const satisfies FindingPolicyInput;

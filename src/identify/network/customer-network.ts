import { groupBy } from "../../foundation/group-by";
import { earliest, type PlainDate } from "../../foundation/plain-date";
import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import type {
  CompileCustomerNetwork,
  CustomerNetwork,
  CustomerNetworkCode,
  CustomerNetworkRule,
  CustomerTies,
  HeldTag,
  RelatedCustomer,
  Relation,
  Tag,
} from "./customer-network-types";
import { dealerNetwork } from "./network-presets";
import { customerTiesSchema, networkPolicySchema } from "./network-schema";

const REASONS = {
  tied: { code: "tied", cites: ["ID-05", "DI-10", "I36"] },
  untied: { code: "untied", cites: ["DI-10"] },
} as const satisfies Record<CustomerNetworkCode, Because>;

/**
 * Compiles the network of a customer: whom he is related to on a day, who recommended him and whom he recommended, and which tags
 * hold. The same from two sources shows once, with both sources.
 *
 * @param policy - Such as `dealerNetwork`.
 * @returns A rule from a customer's relations and tags to those that hold.
 * @throws PolicyError when the policy has a key that nothing reads.
 * @see ID-05, DI-10, I36 under Sources.
 * @example
 * ```ts
 * import { compileCustomerNetwork, dealerNetwork } from "idic/identify";
 *
 * const network = compileCustomerNetwork(dealerNetwork);
 * const relations = [{ from: "a", to: "b", kind: "referral", source: "dms", on: "2026-01-01" }] as const;
 * network({ customer: "b", relations }, { asOf: "2026-11-22" }).related[0]?.code; // => "referred-by"
 * ```
 */
export const compileCustomerNetwork: CompileCustomerNetwork = /* @__PURE__ */ compiler({
  name: "customer-network",
  policySchema: networkPolicySchema,
  factsSchema: customerTiesSchema,
  lines: () => Object.values(REASONS),
  prepare: () => networkOn,
});

/**
 * Tells which relations and tags of a customer hold, by the preset `dealerNetwork`.
 *
 * @example
 * ```ts
 * import { customerNetwork } from "idic/identify";
 *
 * const tag = { code: "likes-golf", on: "2026-01-01", expiresOn: "2027-01-01" };
 * const tags = [{ ...tag, source: "sales" }, { ...tag, source: "wechat" }];
 * customerNetwork({ customer: "a", tags }, { asOf: "2026-11-22" }).tags[0]?.sources; // => ["sales", "wechat"]
 * ```
 */
export const customerNetwork: CustomerNetworkRule = /* @__PURE__ */ compileCustomerNetwork(dealerNetwork);

function networkOn({ customer, relations, tags }: CustomerTies, asOf: PlainDate): Finding<CustomerNetwork> {
  const own = relations.filter(({ from, to }) => (from === customer) !== (to === customer));
  const related = relatedOf(
    customer,
    own.filter(({ on, endedOn }) => holds(on, endedOn, asOf)),
  );
  const held = heldTags(tags.filter(({ on, expiresOn }) => holds(on, expiresOn, asOf)));
  const turns = [...own.flatMap(({ on, endedOn }) => [on, endedOn]), ...tags.flatMap(({ on, expiresOn }) => [on, expiresOn])];
  return {
    shape: "document",
    related,
    tags: held,
    because: REASONS[related.length + held.length === 0 ? "untied" : "tied"],
    warnings: [],
    reviewOn: earliest(...turns.filter((turn) => turn !== null && turn > asOf)),
  };
}

function holds(from: PlainDate, end: PlainDate | null, asOf: PlainDate): boolean {
  return from <= asOf && (end === null || asOf < end);
}

function relatedOf(customer: string, relations: readonly Relation[]): RelatedCustomer[] {
  const seen = relations.map(({ from, to, kind, source }) => {
    const code: RelatedCustomer["code"] = kind === "referral" && to === customer ? "referred-by" : kind;
    return { customer: from === customer ? to : from, code, source };
  });
  const groups = groupBy(seen, ({ customer: other, code }) => JSON.stringify([other, code]));
  return [...groups].sort(byKey).flatMap(([, same]) => {
    const [first] = same;
    return first === undefined ? [] : [{ customer: first.customer, code: first.code, sources: sourcesOf(same), cites: ["DI-10"] }];
  });
}

/** The same tag from several sources shows once and holds as long as the last of them. */
function heldTags(tags: readonly Tag[]): HeldTag[] {
  return [...groupBy(tags, ({ code }) => code)].sort(byKey).map(([code, same]) => {
    const ends = same.flatMap(({ expiresOn }) => (expiresOn === null ? [] : [expiresOn])).sort();
    return { code, sources: sourcesOf(same), until: ends.length < same.length ? null : (ends.at(-1) ?? null), cites: ["ID-05", "I36"] };
  });
}

function sourcesOf(entries: readonly { readonly source: string }[]): string[] {
  return [...new Set(entries.map(({ source }) => source))].sort();
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

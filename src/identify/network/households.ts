import { groupBy } from "../../foundation/group-by";
import type { PlainDate } from "../../foundation/plain-date";
import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import { type RecordPairs, recordPairs, standingDecisions } from "../decision/standing-decisions";
import { addressKey } from "../match/address-key";
import { parsePersonName } from "../parse/parse-person-name";
import { parsePhone } from "../parse/parse-phone";
import type {
  CompileHouseholds,
  Household,
  HouseholdBond,
  HouseholdMember,
  Households,
  HouseholdsCode,
  HouseholdsFacts,
  HouseholdsRule,
} from "./households-types";
import type { NetworkPolicy } from "./network-policy-types";
import { dealerNetwork } from "./network-presets";
import { householdsSchema, networkPolicySchema } from "./network-schema";

const REASONS = {
  households: { code: "households", cites: ["ID-12", "DI-10", "I34"] },
  "no-households": { code: "no-households", cites: ["I34"] },
} as const satisfies Record<HouseholdsCode, Because>;

/**
 * Compiles households: which customers live together, because they have an address in common and a surname or a phone besides.
 * A household has a key of its own and never makes one person of several.
 *
 * @param policy - Such as `dealerNetwork`.
 * @returns A rule from resolved customers to their households.
 * @throws PolicyError when the policy has a key that nothing reads.
 * @see ID-12, DI-10, I34 under Sources.
 * @example
 * ```ts
 * import { compileHouseholds, dealerNetwork } from "idic/identify";
 *
 * const living = compileHouseholds(dealerNetwork);
 * const address = "广州市天河路385号";
 * const customers = [{ key: "a", name: "张建国", address: `${address}2楼` }, { key: "b", name: "张娜", address }];
 * living({ customers }, { asOf: "2026-11-22" }).households.map(({ members, code }) => `${members} ${code}`); // => ["a,b same-surname"]
 * ```
 */
export const compileHouseholds: CompileHouseholds = /* @__PURE__ */ compiler({
  name: "households",
  policySchema: networkPolicySchema,
  factsSchema: householdsSchema,
  lines: () => Object.values(REASONS),
  prepare: (policy: NetworkPolicy) => (facts: HouseholdsFacts, asOf: PlainDate) => householdsOn(policy, facts, asOf),
});

/**
 * Tells which customers live together, by the preset `dealerNetwork`.
 *
 * @example
 * ```ts
 * import { households } from "idic/identify";
 *
 * const phones = ["020-83331111"];
 * households({ customers: [{ key: "a", phones }, { key: "b", phones }] }, { asOf: "2026-11-22" }).households; // => []
 * ```
 */
export const households: HouseholdsRule = /* @__PURE__ */ compileHouseholds(dealerNetwork);

/** A customer as households look at him. */
interface Resident {
  readonly key: string;
  readonly address: string | null;
  readonly surname: string | null;
  readonly phones: readonly string[];
}

/** Two customers who live together, and whether somebody decided it. */
interface Bond {
  readonly left: string;
  readonly right: string;
  readonly decided: boolean;
}

function householdsOn(policy: NetworkPolicy, { customers, decisions }: HouseholdsFacts, asOf: PlainDate): Finding<Households> {
  const residents = customers.map(residentOf).sort((a, b) => (a.key < b.key ? -1 : 1));
  const byKey = new Map(residents.map((resident) => [resident.key, resident]));
  const standing = standingDecisions(decisions, asOf);
  const decided = standing.merged.filter(({ left, right }) => byKey.has(left) && byKey.has(right));
  const apart = recordPairs(standing.apart);
  const ruled = bondsOf(residents, apart);
  const overLimit = groupsOf(residents, { bonds: ruled, apart }).filter(({ length }) => length > policy.householdMembers);
  const crowded = new Set(overLimit.flat().map(({ key }) => key));
  const bonds = [...decided.map(({ left, right }) => ({ left, right, decided: true })), ...ruled.filter(({ left }) => !crowded.has(left))];
  const decidedKeys = new Set(decided.flatMap(({ left, right }) => [left, right]));
  const found = groupsOf(residents, { bonds, apart }).flatMap((members) => householdOf(members, decidedKeys));
  return {
    shape: "document",
    households: found.sort((a, b) => (a.key < b.key ? -1 : 1)),
    overLimit: overLimit.map((members) => members.map(({ key }) => key)),
    because: REASONS[found.length === 0 ? "no-households" : "households"],
    warnings: [],
    reviewOn: standing.upcoming,
  };
}

function residentOf({ key, name, address, phones }: HouseholdMember): Resident {
  const keys = phones.flatMap((phone) => {
    const { key: compared, issues } = parsePhone(phone);
    return compared === null || issues.includes("blocked-value") ? [] : [compared];
  });
  return { key, address: addressKey(address), surname: name === null ? null : parsePersonName(name).surname, phones: keys };
}

/**
 * One bond for each two neighbours in the order of those who share an address and a surname, or an address and a phone. Where somebody
 * is to live apart, the chain may break at him: those beside him are bound without him, and he with each of them.
 */
function bondsOf(residents: readonly Resident[], apart: RecordPairs): Bond[] {
  const shared = residents.flatMap((resident) => {
    if (resident.address === null) return [];
    const marks = [
      ...(resident.surname === null ? [] : [`surname ${resident.surname}`]),
      ...resident.phones.map((phone) => `phone ${phone}`),
    ];
    return marks.map((mark) => ({ key: resident.key, mark: JSON.stringify([resident.address, mark]) }));
  });
  const together = [...groupBy(shared, ({ mark }) => mark).values()].map((own) => own.map(({ key }) => key));
  const around = together.flatMap((keys) => {
    const leaving = keys.filter((key) => apart.has(key));
    if (leaving.length === 0) return [];
    return [...chained(keys.filter((key) => !apart.has(key))), ...leaving.flatMap((key) => keys.map((other) => bond(key, other)))];
  });
  return [...inOrder(together.flatMap(chained)), ...inOrder(around)];
}

function chained(keys: readonly string[]): Bond[] {
  return keys.slice(1).map((key, at) => bond(keys[at] ?? key, key));
}

function bond(a: string, b: string): Bond {
  return a < b ? { left: a, right: b, decided: false } : { left: b, right: a, decided: false };
}

function inOrder(bonds: readonly Bond[]): Bond[] {
  return bonds
    .filter(({ left, right }) => left !== right)
    .sort((a, b) => (a.left === b.left ? (a.right < b.right ? -1 : 1) : a.left < b.left ? -1 : 1));
}

/** Puts customers together who are bound, directly or through others, unless somebody decided that two of them live apart. */
function groupsOf(
  residents: readonly Resident[],
  { bonds, apart }: { readonly bonds: readonly Bond[]; readonly apart: RecordPairs },
): Resident[][] {
  const groups = new Map(residents.map((resident) => [resident.key, [resident]]));
  for (const { left, right } of bonds) {
    const [some, others] = [groups.get(left), groups.get(right)];
    if (some === undefined || others === undefined || some === others) continue;
    const [large, small] = some.length < others.length ? [others, some] : [some, others];
    const forbidden = apart.size > 0 && small.some((a) => large.some((b) => apart.get(a.key)?.has(b.key) === true));
    if (forbidden) continue;
    large.push(...small);
    for (const { key } of small) groups.set(key, large);
  }
  return [...new Set(groups.values())].map((members) => members.sort((a, b) => (a.key < b.key ? -1 : 1)));
}

function householdOf(residents: readonly Resident[], decided: ReadonlySet<string>): Household[] {
  const [first] = residents;
  if (first === undefined || residents.length < 2) return [];
  const addresses = new Set(residents.map(({ address }) => address));
  const isShared = (values: readonly string[]) => new Set(values).size < values.length;
  const surname = isShared(residents.flatMap((resident) => resident.surname ?? []));
  const phone = isShared(residents.flatMap(({ phones }) => [...new Set(phones)]));
  const byRule: HouseholdBond = surname && phone ? "surname-and-phone" : surname ? "same-surname" : "same-phone";
  const code = residents.some(({ key }) => decided.has(key)) ? "by-decision" : byRule;
  const address = addresses.size === 1 ? first.address : null;
  return [{ key: `household:${first.key}`, address, members: residents.map(({ key }) => key), code, cites: ["ID-12", "I34"] }];
}

import { groupBy } from "../../foundation/group-by";
import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
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
  prepare: () => householdsOf,
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
  readonly surname: string | null;
  readonly phones: readonly string[];
}

function householdsOf({ customers }: HouseholdsFacts): Finding<Households> {
  const sorted = [...customers].sort((a, b) => (a.key < b.key ? -1 : 1));
  const found = [...groupBy(sorted, ({ address }) => addressKey(address))].flatMap(([address, residents]) =>
    address === null ? [] : bound(residents.map(residentOf)).flatMap((members) => householdOf(address, members)),
  );
  return {
    shape: "document",
    households: found.sort((a, b) => (a.key < b.key ? -1 : 1)),
    because: REASONS[found.length === 0 ? "no-households" : "households"],
    warnings: [],
    reviewOn: null,
  };
}

function residentOf({ key, name, phones }: HouseholdMember): Resident {
  const keys = phones.flatMap((phone) => {
    const { key: compared, issues } = parsePhone(phone);
    return compared === null || issues.includes("blocked-value") ? [] : [compared];
  });
  return { key, surname: name === null ? null : parsePersonName(name).surname, phones: keys };
}

/** Puts residents together who share a surname or a phone, directly or through others. */
function bound(residents: readonly Resident[]): Resident[][] {
  let groups: Resident[][] = [];
  for (const resident of residents) {
    const joined = groups.filter((group) => group.some((other) => sharesSurname(other, resident) || sharesPhone(other, resident)));
    groups = [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), resident]];
  }
  return groups;
}

function sharesSurname(a: Resident, b: Resident): boolean {
  return a.surname !== null && a.surname === b.surname;
}

function sharesPhone(a: Resident, b: Resident): boolean {
  return a.phones.some((phone) => b.phones.includes(phone));
}

function householdOf(address: string, residents: readonly Resident[]): Household[] {
  const members = residents.map(({ key }) => key).sort();
  if (members.length < 2) return [];
  const some = (shares: (a: Resident, b: Resident) => boolean) => residents.some((a) => residents.some((b) => a !== b && shares(a, b)));
  const [surname, phone] = [some(sharesSurname), some(sharesPhone)];
  const code: HouseholdBond = surname && phone ? "surname-and-phone" : surname ? "same-surname" : "same-phone";
  return [{ key: `household:${members[0]}`, address, members, code, cites: ["ID-12", "I34"] }];
}

import { addPeriod } from "../../foundation/period";
import type { PlainDate } from "../../foundation/plain-date";
import { compiler } from "../../rule/compile";
import { decideBy, type LineCode, otherwise, type RuleTable } from "../../rule/table";
import { fawVwUpgrade } from "./upgrades-presets";
import { upgradeCustomerSchema, upgradePolicySchema } from "./upgrades-schema";
import {
  type CompileUpgrades,
  type UpgradeCustomer,
  type UpgradeOutcome,
  type UpgradePolicy,
  type UpgradeRule,
  upgradeFactors,
} from "./upgrades-types";

/** Everything the table may look at, computed once. */
interface UpgradeView {
  readonly policy: UpgradePolicy;
  readonly customer: UpgradeCustomer;
  readonly asOf: PlainDate;
  /** The first day on which he has had the car for long enough. */
  readonly ownedLongEnoughOn: PlainDate | null;
}

const lines = [
  { code: "complaint-open", cites: ["CU-30"], when: (v) => v.customer.openComplaint === true, then: noProspect },
  { code: "complaint-unknown", cites: ["CU-30"], when: (v) => v.customer.openComplaint === null, then: noProspect },
  { code: "model-unknown", cites: ["CU-18"], when: (v) => v.customer.model === null, then: noProspect },
  {
    code: "other-model",
    cites: ["CU-17", "CU-18"],
    when: (v) => !hasModel(v),
    then: noProspect,
    evidence: (v) => [{ fact: "model", have: v.customer.model, need: v.policy.models.join(", "), met: hasModel(v) }],
  },
  { code: "brands-unknown", cites: ["CU-20"], when: (v) => v.customer.brandsOwned === null, then: noProspect },
  {
    code: "owns-target",
    cites: ["CU-20"],
    when: (v) => v.customer.brandsOwned?.includes(v.policy.target) === true,
    then: noProspect,
    evidence: (v) => {
      const owns = v.customer.brandsOwned?.includes(v.policy.target) === true;
      return [{ fact: "ownsTarget", have: owns, need: false, met: !owns }];
    },
  },
  {
    code: "occupation-unknown",
    cites: ["CU-18"],
    when: (v) => v.policy.occupations !== null && v.customer.occupation === null,
    then: noProspect,
  },
  {
    code: "other-occupation",
    cites: ["CU-18"],
    when: (v) => !hasOccupation(v),
    then: noProspect,
    evidence: (v) => [
      { fact: "occupation", have: v.customer.occupation, need: v.policy.occupations?.join(", ") ?? null, met: hasOccupation(v) },
    ],
  },
  { code: "purchase-unknown", cites: ["CU-18"], when: (v) => v.ownedLongEnoughOn === null, then: noProspect },
  {
    code: "bought-too-recently",
    cites: ["CU-18"],
    when: (v) => !isOwnedLongEnough(v),
    then: noProspect,
    evidence: (v) => [{ fact: "ownedLongEnoughOn", have: v.asOf, need: v.ownedLongEnoughOn, met: isOwnedLongEnough(v) }],
  },
  {
    code: "upgrade-prospect",
    cites: ["CU-17", "CU-18", "CU-19", "CU-20"],
    when: otherwise,
    then: ({ policy: { target, occupations, actions } }) => ({
      prospect: true,
      target,
      factors: upgradeFactors.filter((factor) => factor !== "occupation" || occupations !== null),
      actions,
    }),
  },
] as const satisfies RuleTable<UpgradeView, UpgradeOutcome>;

/** The lines that can only decide where an occupation is asked for. */
const aboutOccupation: readonly string[] = ["occupation-unknown", "other-occupation"];

/** The reasons of an upgrade programme. */
export type UpgradeCode = LineCode<typeof lines>;

function noProspect({ policy }: UpgradeView): UpgradeOutcome {
  return { prospect: false, target: policy.target, factors: [], actions: [] };
}

function hasModel({ policy, customer }: UpgradeView): boolean {
  return customer.model !== null && policy.models.includes(customer.model);
}

/** Whether his occupation is among those asked for; where none is asked for, any is. */
function hasOccupation({ policy, customer }: UpgradeView): boolean {
  return policy.occupations === null || (customer.occupation !== null && policy.occupations.includes(customer.occupation));
}

function isOwnedLongEnough({ ownedLongEnoughOn, asOf }: UpgradeView): boolean {
  return ownedLongEnoughOn !== null && ownedLongEnoughOn <= asOf;
}

/**
 * Compiles an upgrade programme: which owners in the database are prospects for a higher brand, and what is done for them.
 *
 * The model must be in the set, the car bought at least so long ago (that day included), and the occupation match where one is
 * asked for. An open complaint blocks, an owner of the target brand is no prospect for it, and what is unknown fails closed.
 *
 * @param policy - The target, the models, how long ago, occupations and actions, such as `fawVwUpgrade`.
 * @returns A rule from an owner and a day to whether he is a prospect, the factors that chose him and the actions. Where only
 *   time is missing, `reviewOn` is the first day on which he qualifies.
 * @throws PolicyError when a part of the policy is missing or not of its closed list.
 * @see CU-17 to CU-20 and CU-30 under Sources.
 * @example
 * ```ts
 * import { compileUpgrades, fawVwUpgrade } from "idic/customize";
 *
 * const forTeachers = compileUpgrades({ ...fawVwUpgrade, id: "teachers", occupations: ["teacher"] });
 * const owner = { model: "golf", boughtOn: "2022-03-01", brandsOwned: ["volkswagen"], openComplaint: false };
 * forTeachers({ ...owner, occupation: "teacher" }, { asOf: "2026-11-22" }).outcome.prospect; // => true
 * forTeachers(owner, { asOf: "2026-11-22" }).because.code; // => "occupation-unknown"
 * ```
 */
export const compileUpgrades: CompileUpgrades = /* @__PURE__ */ compiler({
  name: "upgrades",
  policySchema: upgradePolicySchema,
  factsSchema: upgradeCustomerSchema,
  lines: ({ occupations }) =>
    lines.filter(({ code }) => occupations !== null || !aboutOccupation.includes(code)).map(({ code, cites }) => ({ code, cites })),
  prepare: (policy) =>
    decideBy(lines, {
      view: (customer, asOf) => ({
        policy,
        customer,
        asOf,
        ownedLongEnoughOn: customer.boughtOn === null ? null : addPeriod(customer.boughtOn, policy.ownedFor),
      }),
      reviewOn: reviewDay,
    }),
});

/** Only time can make a prospect of an owner by itself, once nothing else is against him. */
function reviewDay(v: UpgradeView): PlainDate | null {
  const { openComplaint, brandsOwned } = v.customer;
  const fits = openComplaint === false && brandsOwned?.includes(v.policy.target) === false && hasModel(v) && hasOccupation(v);
  return fits && !isOwnedLongEnough(v) ? v.ownedLongEnoughOn : null;
}

/**
 * The upgrade programme of FAW-Volkswagen, ready to use: owners of Jetta, Bora and Golf as prospects for Audi.
 *
 * @param customer - What the database knows about an owner.
 * @param options - The day asked for.
 * @returns Whether he is a prospect, why, and what is done for him.
 * @throws InputError when a value is not what its column says.
 * @see CU-17 to CU-20 under Sources.
 * @example
 * ```ts
 * import { targetUpgrades } from "idic/customize";
 *
 * const owner = { model: "jetta", boughtOn: "2023-11-22", brandsOwned: ["volkswagen"], openComplaint: false };
 * const advice = targetUpgrades(owner, { asOf: "2026-11-22" });
 * advice.because.code; // => "upgrade-prospect"
 * advice.outcome.actions; // => ["mail-product-information", "invite-to-test-drive"]
 * targetUpgrades(owner, { asOf: "2026-11-21" }).reviewOn; // => "2026-11-22"
 * ```
 */
export const targetUpgrades: UpgradeRule = /* @__PURE__ */ compileUpgrades(fawVwUpgrade);

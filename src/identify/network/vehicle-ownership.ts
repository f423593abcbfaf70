import { groupBy } from "../../foundation/group-by";
import { addDays, earliest, type PlainDate } from "../../foundation/plain-date";
import type { Because, Finding } from "../../rule/answer";
import { compiler } from "../../rule/compile";
import type { NetworkPolicy } from "./network-policy-types";
import { dealerNetwork } from "./network-presets";
import { networkPolicySchema, ownershipsSchema } from "./network-schema";
import type {
  CompileVehicleOwnership,
  OwnedVehicles,
  Ownership,
  OwnershipCode,
  Ownerships,
  VehicleOwners,
  VehicleOwnership,
  VehicleOwnershipCode,
  VehicleOwnershipRule,
} from "./vehicle-ownership-types";

const REASONS = {
  "owners-clear": { code: "owners-clear", cites: ["DI-09", "I18", "I35"] },
  "owners-unclear": { code: "owners-unclear", cites: ["DI-09", "I18"] },
  "no-cars": { code: "no-cars", cites: ["I18"] },
} as const satisfies Record<VehicleOwnershipCode, Because>;

/**
 * Compiles the ownership of cars: who owns which car on a day, all owners of each car in their order, and who owns several.
 *
 * @param policy - From how many cars somebody is an owner of several, such as `dealerNetwork`.
 * @returns A rule from times of ownership to owners and cars.
 * @throws PolicyError when the number of cars is below two.
 * @see DI-09, I18, I35 under Sources.
 * @example
 * ```ts
 * import { compileVehicleOwnership, dealerNetwork } from "idic/identify";
 *
 * const ownership = compileVehicleOwnership(dealerNetwork);
 * const ownerships = [
 *   { vehicle: "v1", person: "dms:1", from: "2020-10-12", through: "2026-03-01" },
 *   { vehicle: "v1", person: "dms:2", from: "2026-03-02" },
 * ];
 * ownership({ ownerships }, { asOf: "2026-11-22" }).vehicles[0]?.current; // => "dms:2"
 * ```
 */
export const compileVehicleOwnership: CompileVehicleOwnership = /* @__PURE__ */ compiler({
  name: "vehicle-ownership",
  policySchema: networkPolicySchema,
  factsSchema: ownershipsSchema,
  lines: () => Object.values(REASONS),
  prepare: (policy: NetworkPolicy) => (facts: Ownerships, asOf: PlainDate) => ownershipOn(policy, facts, asOf),
});

/**
 * Tells who owns which car, by the preset `dealerNetwork`.
 *
 * @example
 * ```ts
 * import { vehicleOwnership } from "idic/identify";
 *
 * const ownerships = [{ vehicle: "v1", person: "dms:1" }, { vehicle: "v2", person: "dms:1", from: "2026-01-01" }];
 * vehicleOwnership({ ownerships }, { asOf: "2026-11-22" }).owners[0]?.tag; // => "multi-vehicle-owner"
 * ```
 */
export const vehicleOwnership: VehicleOwnershipRule = /* @__PURE__ */ compileVehicleOwnership(dealerNetwork);

function ownershipOn(policy: NetworkPolicy, { ownerships }: Ownerships, asOf: PlainDate): Finding<VehicleOwnership> {
  const owned = ownerships.filter(({ role }) => role === "owner");
  const byVehicle = [...groupBy(owned, ({ vehicle }) => vehicle)].sort(([a], [b]) => (a < b ? -1 : 1));
  const vehicles = byVehicle.map(([vehicle, own]) => ownersOf(vehicle, own, asOf));
  const current = vehicles.flatMap(({ vehicle, current: person }) => (person === null ? [] : [{ vehicle, person }]));
  const owners = [...groupBy(current, ({ person }) => person)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([person, cars]): OwnedVehicles => {
      const tag = cars.length >= policy.severalCarsFrom ? "multi-vehicle-owner" : null;
      return { person, vehicles: cars.map(({ vehicle }) => vehicle), count: cars.length, tag, cites: ["I35"] };
    });
  const unclear = vehicles.some(({ code }) => code === "ownership-overlap" || code === "ownership-unknown");
  const turns = owned.flatMap(({ from, through }) => [from, through === null || through >= LAST_DAY ? null : addDays(through, 1)]);
  return {
    shape: "document",
    vehicles,
    owners,
    because: REASONS[vehicles.length === 0 ? "no-cars" : unclear ? "owners-unclear" : "owners-clear"],
    warnings: [],
    reviewOn: earliest(...turns.filter((turn) => turn !== null && turn > asOf)),
  };
}

/** No day comes after it. */
const LAST_DAY = "9999-12-31";

/** The owners of one car; of several current ones the latest, of equals none (I18). */
function ownersOf(vehicle: string, owned: readonly Ownership[], asOf: PlainDate): VehicleOwners {
  const rank = ({ from, through, person }: Ownership) => JSON.stringify([from ?? "", through ?? "9", person]);
  const owners = [...owned].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const persons = (some: readonly Ownership[]) => [...new Set(some.map(({ person }) => person))];
  const timeless = owners.every(({ from, through }) => from === null && through === null);
  const holding = owners.filter(({ from, through }) => (from === null || from <= asOf) && (through === null || through >= asOf));
  const latest = persons(holding.filter(({ from }) => from === (holding.at(-1)?.from ?? null)));
  const code: OwnershipCode =
    timeless && persons(owners).length > 1
      ? "ownership-unknown"
      : latest.length > 1
        ? "ownership-overlap"
        : latest.length === 1
          ? "owned"
          : "no-owner";
  return {
    vehicle,
    current: code === "owned" ? (latest[0] ?? null) : null,
    owners: owners.map(({ person, from, through }) => ({ person, from, through })),
    code,
    cites: ["I18"],
  };
}

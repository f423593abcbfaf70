import type { RepairWarrantyPolicyInput } from "./repair-warranty-types";

const chinaCites = ["law:cn-vehicle-repair-2015"] as const;
const whole = ["whole-vehicle-repair", "assembly-repair"] as const;
const small = ["maintenance", "minor-repair", "special-repair"] as const;

/**
 * The guarantee of repairs that China's regulation asks for, in its wording of 2015 (articles 37 and 38): by kind of
 * vehicle and of repair, in kilometres or days, whichever is reached first, counted from completion. Later wordings have not
 * been compared, and it is no legal advice.
 *
 * @see law:cn-vehicle-repair-2015, M11 under Sources.
 */
export const chinaRepairWarranty = {
  schemaVersion: 1,
  id: "china-repair-warranty",
  edition: "2015",
  from: "2015-08-08",
  sources: [{ title: "机动车维修管理规定", standing: "secondary", clause: "第三十七条、第三十八条(2015年)" }],
  unit: "km",
  terms: [
    { code: "car-whole-or-assembly", vehicle: "car", repairs: whole, distance: 20_000, days: 100, cites: chinaCites },
    {
      code: "car-second-level-maintenance",
      vehicle: "car",
      repairs: ["second-level-maintenance"],
      distance: 5000,
      days: 30,
      cites: chinaCites,
    },
    {
      code: "car-first-level-or-minor",
      vehicle: "car",
      repairs: ["first-level-maintenance", "minor-repair", "special-repair"],
      distance: 2000,
      days: 10,
      cites: chinaCites,
    },
    { code: "motorcycle-whole-or-assembly", vehicle: "motorcycle", repairs: whole, distance: 7000, days: 80, cites: chinaCites },
    { code: "motorcycle-minor", vehicle: "motorcycle", repairs: small, distance: 800, days: 10, cites: chinaCites },
    { code: "other-whole-or-assembly", vehicle: "other", repairs: whole, distance: 6000, days: 60, cites: chinaCites },
    { code: "other-minor", vehicle: "other", repairs: small, distance: 700, days: 7, cites: chinaCites },
  ],
  proofDays: 3,
} as const satisfies RepairWarrantyPolicyInput;

/**
 * The smallest warranty of the Motorist Assurance Program: 90 days or 4,000 miles, whichever comes first.
 *
 * @see web:map-standards, M11 under Sources.
 */
export const mapRepairWarranty = {
  schemaVersion: 1,
  id: "map-repair-warranty",
  edition: "1",
  from: "2000-01-01",
  sources: [{ title: "Motorist Assurance Program, standards of service (public page)", standing: "secondary", clause: "VI" }],
  unit: "mile",
  terms: [{ code: "parts-and-labour", distance: 4000, days: 90, cites: ["web:map-standards"] }],
} as const satisfies RepairWarrantyPolicyInput;

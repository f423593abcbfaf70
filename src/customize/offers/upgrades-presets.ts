import type { UpgradePolicyInput } from "./upgrades-types";

/**
 * The upgrade programme of FAW-Volkswagen: owners of Jetta, Bora and Golf are prospects for Audi, and are sent product
 * information and invited to a test drive. The source names the time of purchase and the occupation without numbers: the three
 * years are ours, and no occupation is asked for until a store says which.
 *
 * @see CU-17 to CU-20 under Sources.
 */
export const fawVwUpgrade = {
  schemaVersion: 1,
  id: "faw-vw-upgrade",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "一汽大众公司顾客关系管理策略", standing: "primary", clause: "顾客升级计划" },
    { title: "idic: three years of ownership", standing: "draft" },
  ],
  target: "audi",
  models: ["jetta", "bora", "golf"],
  ownedFor: { years: 3 },
  actions: ["mail-product-information", "invite-to-test-drive"],
} as const satisfies UpgradePolicyInput;

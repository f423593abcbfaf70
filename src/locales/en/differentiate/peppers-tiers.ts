import type { PeppersTier, PeppersTiers } from "../../../differentiate/value-classes/peppers-tiers-types";
import type { Words } from "../../../rule/catalogue";

export const peppersTierCodes = {
  mvc: "most valuable: keep",
  stc: "second tier, most growable: grow",
  lmc: "low maintenance: serve simply",
  bz: "below zero: fix, price or let go",
} as const satisfies Record<PeppersTier, string>;

export const peppersTiers = {
  title: "Tiers by actual and potential value",
  say: ({ value }) => {
    const count = (tier: PeppersTier) => value.filter((row) => row.tier === tier).length;
    return `Most valuable: ${count("mvc")}; most growable: ${count("stc")}; low maintenance: ${count("lmc")}; below zero: ${count("bz")}.`;
  },
  because: { "peppers-tiers": "Customers are ranked by what they bring, and the others by what they could bring and do not." },
} as const satisfies Words<PeppersTiers, PeppersTiers["code"]>;

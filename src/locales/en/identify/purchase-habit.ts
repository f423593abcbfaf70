import type { HabitState, PurchaseHabit, PurchaseHabitCode } from "../../../identify/habit/purchase-habit-types";
import type { Words } from "../../../rule/catalogue";
import { counted } from "../counted";

export const habitStates = {
  "no-habit": "no habit yet",
  "not-due": "not due yet",
  due: "due",
} as const satisfies Record<HabitState, string>;

export const purchaseHabit = {
  title: "Purchase habit",
  say: ({ products }) =>
    products.length === 0
      ? "He has bought nothing yet."
      : `He buys ${counted(products.length, "product")}; due again: ${products.filter(({ code }) => code === "due").length}.`,
  because: {
    due: "The usual interval of a product is over: this is the time to offer it.",
    habit: "There is a habit, and nothing is due yet.",
    "no-habit": "There are too few purchases for a habit.",
    "no-purchases": "No purchase is known.",
  },
} as const satisfies Words<PurchaseHabit, PurchaseHabitCode>;

import type { HabitState, PurchaseHabit, PurchaseHabitCode } from "../../../identify/habit/purchase-habit-types";
import type { Words } from "../../../rule/catalogue";

export const habitStates = {
  "no-habit": "尚无习惯",
  "not-due": "未到时间",
  due: "已到时间",
} as const satisfies Record<HabitState, string>;

export const purchaseHabit = {
  title: "购买习惯",
  say: ({ products }) =>
    products.length === 0
      ? "他还没有购买过。"
      : `他购买的${products.length}种产品中，有${products.filter(({ code }) => code === "due").length}种又到了购买时间。`,
  because: {
    due: "某种产品的惯常间隔已到，正是推荐的时候。",
    habit: "已有购买习惯，目前都未到时间。",
    "no-habit": "购买次数太少，还看不出习惯。",
    "no-purchases": "没有购买记录。",
  },
} as const satisfies Words<PurchaseHabit, PurchaseHabitCode>;

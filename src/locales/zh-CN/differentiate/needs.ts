import type { NeedsCode, NeedsProfile } from "../../../differentiate/needs-types";
import type { Words } from "../../../rule/catalogue";

export const needNames: Readonly<Record<string, string>> = {
  "cabin-hygiene": "车内清洁",
  "child-care": "有人照看孩子",
  time: "节省时间",
};

export const needs = {
  title: "客户需求",
  say: (profile) =>
    profile.needs.length === 0 ? "尚未发现需求。" : `该客户需要${profile.needs.map(({ need }) => needNames[need] ?? need).join("、")}。`,
  because: {
    "needs-known": "这是近期观察到的,仍然可信。",
    "needs-stale": "观察时间过久,请再次询问。",
    "needs-unknown": "需求来自交流,请主动询问。",
  },
} as const satisfies Words<NeedsProfile, NeedsCode>;

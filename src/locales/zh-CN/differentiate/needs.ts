import type { NeedKind } from "../../../differentiate/needs/need-kinds";
import type { NeedMiningAbility } from "../../../differentiate/needs/need-mining-abilities";
import type { NeedsAudience, NeedsCode, NeedsProfile } from "../../../differentiate/needs/needs-types";
import type { Words } from "../../../rule/catalogue";

export const needNames: Readonly<Record<string, string>> = {
  "cabin-hygiene": "车内清洁",
  "child-care": "有人照看孩子",
  time: "节省时间",
};

export const needs = {
  title: "客户需求",
  say: (profile) =>
    profile.needs.length === 0
      ? profile.withheld > 0
        ? "该客户的需求信息只向正在服务他的员工开放。"
        : "尚未发现需求。"
      : `该客户需要${profile.needs.map(({ need }) => needNames[need] ?? need).join("、")}。`,
  because: {
    "needs-known": "这是近期观察到的，仍然可信。",
    "needs-withheld": "需求信息涉及隐私：只有正在与客户互动的员工可以查看，保密内容任何人不得查看。",
    "needs-stale": "观察时间过久，请再次询问。",
    "needs-unknown": "需求来自交流，请主动询问。",
  },
} as const satisfies Words<NeedsProfile, NeedsCode>;

export const needKinds = {
  current: "当前需求",
  latent: "潜在需求",
  stimulable: "可激发的需求",
} as const satisfies Record<NeedKind, string>;

export const needsAudiences = {
  "interacting-staff": "正在与客户互动的员工",
  "all-staff": "全体员工",
} as const satisfies Record<NeedsAudience, string>;

export const needMiningAbilities = {
  awareness: "挖掘需求的意识",
  observation: "观察能力",
  analysis: "分析能力",
  expertise: "专业知识",
} as const satisfies Record<NeedMiningAbility, string>;

import type { OwnerNeed } from "../../../differentiate/needs/owner-needs";

export const ownerNeeds = {
  "promise-kept": "兑现品牌承诺",
  recognition: "在互动中被准确识别",
  service: "得到服务",
  information: "获得有价值的信息",
  convenience: "更多便利",
  help: "得到帮助",
} as const satisfies Record<OwnerNeed, string>;

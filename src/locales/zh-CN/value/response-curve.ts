import type { Words } from "../../../rule/catalogue";
import type { ResponseCost, ResponseRate, ResponseSteepness } from "../../../value/response-curve-types";

export const responseRate = {
  title: "响应曲线上的响应率",
  say: ({ value, inputs }) => `人均投入${inputs.spend},预计响应率为${value}。`,
  because: { "response-rate": "响应率随投入上升,但升幅递减,逐渐接近上限。" },
} as const satisfies Words<ResponseRate, ResponseRate["code"]>;

export const responseCost = {
  title: "每次响应的成本",
  say: ({ value }) => `每次响应平均成本为${value.average},再多一次响应的边际成本为${value.marginal}。`,
  because: { "response-cost": "边际成本总是高于平均成本;预算应依据边际成本来定。" },
} as const satisfies Words<ResponseCost, ResponseCost["code"]>;

export const responseSteepness = {
  title: "响应曲线的陡度",
  say: ({ value }) => `该曲线的陡度为${value}。`,
  because: { "response-steepness": "曲线经过唯一的已知点;上限出自判断。" },
} as const satisfies Words<ResponseSteepness, ResponseSteepness["code"]>;

import type { Words } from "../../../rule/catalogue";
import type { ResponseRate, Responsiveness } from "../../../value/equity/response-curve-types";

export const responseRate = {
  title: "响应曲线上的响应率",
  say: ({ value, inputs }) => `人均投入${inputs.spend}，预计响应率为${value}。`,
  because: { "response-rate": "响应率随投入上升，但升幅递减，逐渐接近上限。" },
} as const satisfies Words<ResponseRate, ResponseRate["code"]>;

export const responsiveness = {
  title: "响应曲线的响应系数",
  say: ({ value }) => `该曲线的响应系数为${value}。`,
  because: { responsiveness: "曲线经过唯一的已知点；上限出自判断。" },
} as const satisfies Words<Responsiveness, Responsiveness["code"]>;

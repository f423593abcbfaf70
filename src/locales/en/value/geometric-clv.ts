import type { Words } from "../../../rule/catalogue";
import type { GeometricClv } from "../../../value/geometric-clv-types";

export const geometricClv = {
  title: "Customer lifetime value at constant retention",
  say: ({ value }) => `The customer is expected to be worth ${value} over his lifetime.`,
  because: { "geometric-clv": ({ convention }) => `Read as: ${convention}.` },
} as const satisfies Words<GeometricClv, GeometricClv["code"]>;

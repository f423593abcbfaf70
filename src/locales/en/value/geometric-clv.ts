import type { Words } from "../../../rule/catalogue";
import type { GeometricClv } from "../../../value/clv/geometric-clv-types";

export const geometricClv = {
  title: "Customer lifetime value at constant retention",
  say: ({ value }) => `The customer is expected to be worth ${value} over his lifetime.`,
  because: { "geometric-clv": ({ convention }) => `Read as: ${convention}.` },
  warnings: { truncated: "It counts the payments given and no more; that is not a lifetime." },
} as const satisfies Words<GeometricClv, GeometricClv["code"]>;

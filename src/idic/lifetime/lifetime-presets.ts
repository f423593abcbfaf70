import { faderHardie2 } from "../../value/clv/geometric-clv";
import type { LifetimePolicyInput } from "./lifetime-types";

/** The retention and the discount rate of the example of Gupta and Lehmann, which make a lifetime worth 2.67 margins. */
export const guptaLehmannLifetime = {
  schemaVersion: 1,
  id: "gupta-lehmann-lifetime",
  edition: "2003",
  from: "2000-01-01",
  sources: [{ title: "Gupta and Lehmann, Customers as Assets (2003)", standing: "secondary", clause: "r = 0.8, i = 0.1" }],
  firstMargin: faderHardie2.firstMargin,
  timing: faderHardie2.timing,
  retention: "0.8",
  discountRate: "0.1",
} as const satisfies LifetimePolicyInput;

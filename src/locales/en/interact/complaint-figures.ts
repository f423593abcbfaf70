import type { RecoveryGap } from "../../../interact/complaint/recovery-gap-types";
import type { ExpectedRepurchase } from "../../../interact/complaint/repurchase-types";
import type { ServiceChain } from "../../../interact/complaint/service-chain-types";
import type { ServiceQualityFactor } from "../../../interact/complaint/service-quality-factors";
import type { ComplaintRateReading, SilentDissatisfaction } from "../../../interact/complaint/silent-dissatisfaction-types";
import type { WayToSatisfaction } from "../../../interact/complaint/ways-to-satisfaction";
import type { Words } from "../../../rule/catalogue";

export const complaintRateReadings = {
  "fewer-than-five-percent": "fewer than 5% of the dissatisfied complain",
  "one-in-27": "one dissatisfied customer in 27 complains",
} as const satisfies Record<ComplaintRateReading, string>;

export const serviceQualityFactors = {
  attitude: "the manner of the staff",
  "response-speed": "how fast needs and complaints are answered",
  "returns-and-exchanges": "returns and exchanges",
  clarity: "clarity of what is offered and how to get it",
} as const satisfies Record<ServiceQualityFactor, string>;

export const waysToSatisfaction = {
  "raise-product-value": "raise the value of the product",
  "build-staff-loyalty": "build the loyalty of the staff",
  "worth-the-money": "be worth the money",
  "service-before-selling": "service before selling",
  "settle-complaints": "settle complaints",
} as const satisfies Record<WayToSatisfaction, string>;

export const silentDissatisfaction = {
  title: "Silent dissatisfaction",
  say: ({ value }) => {
    if (value.dissatisfiedMoreThan !== undefined)
      return `More than ${value.dissatisfiedMoreThan} purchases left somebody dissatisfied, and more than ${value.silentMoreThan} of them said nothing; there were more than ${value.purchasesMoreThan} purchases.`;
    if (value.complaintsFewerThan !== undefined)
      return `About ${value.dissatisfied} are dissatisfied; fewer than ${value.complaintsFewerThan} of them complain, and more than ${value.silentMoreThan} say nothing.`;
    return `About ${value.dissatisfied} are dissatisfied, and about ${value.silent} of them say nothing.`;
  },
  because: { "silent-dissatisfaction": ({ inputs }) => `Reading: ${complaintRateReadings[inputs.convention]}.` },
} satisfies Words<SilentDissatisfaction, SilentDissatisfaction["code"]>;

export const serviceChain = {
  title: "Service chain",
  say: ({ value }) => `Everything goes well for a share of ${value.overall} of the customers; weakest: ${value.weakest.join(", ")}.`,
  because: { "service-chain": "The experience is the product of all stages, so weak stages compound." },
  warnings: { "improvement-cut": "A stage cannot go better than well for everybody, so its improvement was cut." },
} satisfies Words<ServiceChain, ServiceChain["code"]>;

export const expectedRepurchase = {
  title: "Expected repurchase",
  say: ({ value }) => `Of the people who had a problem, a share of ${value} is expected to buy again.`,
  because: { "expected-repurchase": ({ inputs }) => `Rates of repurchase after ${inputs.rates.source.title}.` },
} satisfies Words<ExpectedRepurchase, ExpectedRepurchase["code"]>;

export const recoveryGap = {
  title: "Recovery gap",
  say: ({ value }) => `The loyalty of those whose problem was resolved differs by ${value} from that of those who had none.`,
  because: { "recovery-gap": "The gap is measured and not assumed; it proves no cause." },
} satisfies Words<RecoveryGap, RecoveryGap["code"]>;

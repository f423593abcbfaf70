import type { Words } from "../../../rule/catalogue";
import type { SbgLifetime, SbgResidualLifetime, SbgRetention, SbgSurvival } from "../../../value/sbg/sbg-types";

export const sbgRetention = {
  title: "Retention in the shifted-beta-geometric model",
  say: ({ value }) => `Retention by period: ${value.join(", ")}.`,
  because: { "sbg-retention": "It rises with age because those who leave easily leave first." },
} as const satisfies Words<SbgRetention, SbgRetention["code"]>;

export const sbgSurvival = {
  title: "Survival in the shifted-beta-geometric model",
  say: ({ value }) => `Share that is still there by period, from the start: ${value.join(", ")}.`,
  because: { "sbg-survival": "The product of the retention rates up to each period." },
} as const satisfies Words<SbgSurvival, SbgSurvival["code"]>;

export const sbgLifetime = {
  title: "Discounted expected lifetime",
  say: ({ value }) => `A new customer is expected to stay for ${value} discounted periods.`,
  because: { "sbg-lifetime": "Averaged over customers who leave more and less easily, the first period included." },
} as const satisfies Words<SbgLifetime, SbgLifetime["code"]>;

export const sbgResidualLifetime = {
  title: "Discounted expected residual lifetime",
  say: ({ value }) => `Just before the next renewal the customer is expected to stay for ${value} discounted periods.`,
  because: {
    "sbg-residual-lifetime": ({ inputs }) =>
      inputs.renewals === 0
        ? "None of them has renewed yet; the first renewal is still to come."
        : "Those who have renewed so often leave less easily than new customers.",
  },
} as const satisfies Words<SbgResidualLifetime, SbgResidualLifetime["code"]>;

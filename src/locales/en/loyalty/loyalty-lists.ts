import type { BrandLoyaltySource, LoyalTrait } from "../../../loyalty/building-loyalty/loyal-traits";
import type { LoyaltyClaimCode } from "../../../loyalty/building-loyalty/loyalty-claims";
import type {
  LoyaltyGoal,
  LoyaltyPartner,
  LoyaltyProject,
  WeakProgrammeReason,
} from "../../../loyalty/building-loyalty/loyalty-department";
import type { ExecutiveAction, LoyaltyStep } from "../../../loyalty/building-loyalty/loyalty-steps";

export const loyaltySteps = {
  awareness: "the whole firm knows what loyalty is worth",
  "staff-loyalty": "the staff are loyal",
  "executive-support": "executives stand behind it",
  "satisfaction-and-trust": "customers are satisfied, delighted and trust",
  "deliberate-contact": "contact is kept on purpose and needs are noticed",
  feedback: "feedback reaches the firm",
  "handling-complaints": "complaints are handled well",
  "new-products": "needs are analysed and new products made for them",
} as const satisfies Record<LoyaltyStep, string>;

export const executiveActions = {
  "talk-with-front-line": "talk with the staff who meet customers",
  "speak-at-loyalty-meetings": "attend meetings on loyalty and speak their mind",
  "join-customer-exchange": "take part in exchanges with customers",
} as const satisfies Record<ExecutiveAction, string>;

export const loyaltyPartners = {
  it: "IT, for the data",
  marketing: "marketing, for the activities",
  finance: "finance, for the costs",
} as const satisfies Record<LoyaltyPartner, string>;

export const weakProgrammeReasons = {
  "stage-of-industry": "the stage of the industry",
  "thin-margin": "a thin margin",
  "little-use-of-data": "little use of data",
  "low-rank-of-department": "a low rank of the department",
  imitation: "imitation",
} as const satisfies Record<WeakProgrammeReason, string>;

export const loyaltyGoals = {
  "second-purchase": "a second purchase",
  referral: "a referral",
} as const satisfies Record<LoyaltyGoal, string>;

export const loyaltyProjects = {
  club: "club",
  "satisfaction-survey": "satisfaction survey",
  "customer-communication": "communication with customers",
  "audi-excellence": "Audi Excellence",
  "owners-magazine": "owners' magazine",
  "customer-care": "care",
} as const satisfies Record<LoyaltyProject, string>;

export const loyalTraits = {
  "visits-and-spends-regularly": "comes and spends regularly",
  recommends: "recommends",
  "minds-prices-less": "minds prices far less",
} as const satisfies Record<LoyalTrait, string>;

export const brandLoyaltySources = {
  "reliable-quality": "reliable quality",
  performance: "performance",
  "fair-price": "a fair price",
  "steady-innovation": "steady innovation",
} as const satisfies Record<BrandLoyaltySource, string>;

export const loyaltyClaims = {
  "bmw-repurchase": "owners of a BMW who bought the brand again, as a source claims; not verified",
  "nordstrom-return": "customers of Nordstrom who come back, as a source claims; not verified",
} as const satisfies Record<LoyaltyClaimCode, string>;

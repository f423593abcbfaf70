import type { ClubService, CustomerCentreGoal, CustomerCentrePart, IntegratedChannel } from "../../../interact/outreach/customer-centre";

export const customerCentreGoals = {
  "full-information": "full information about cars and financial services",
  "opportunity-led-sales": "more sales in the short term, led by opportunities",
  "loyalty-by-relevance": "loyalty by understanding customers and by relevant, timely information",
  "best-target-households": "finding the households most likely to buy next",
  "higher-level-information": "higher insight into customers and prospects",
} as const satisfies Record<CustomerCentreGoal, string>;

export const customerCentreParts = {
  "customer-database": "customer database",
  "contact-center": "contact centre",
  website: "website",
  "electronic-channels": "electronic channels",
  "direct-mail": "direct mail",
} as const satisfies Record<CustomerCentrePart, string>;

export const integratedChannels = {
  "traditional-marketing": "classic marketing",
  phone: "phone",
  "direct-mail": "direct mail",
  web: "web",
} as const satisfies Record<IntegratedChannel, string>;

export const clubServices = {
  "regular-information": "regular information of interest",
  magazine: "a magazine by mail",
  "owners-club": "an owners' club",
  "national-events": "events across the country",
  "special-campaigns": "special campaigns to take part in",
  "used-car-certification": "certified used cars",
  "multi-car-loyalty-plan": "a loyalty plan for owners of several cars",
  "financial-services": "financial services in time",
} as const satisfies Record<ClubService, string>;

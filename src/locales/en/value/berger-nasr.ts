import type { Words } from "../../../rule/catalogue";
import type {
  BergerNasr1,
  BergerNasr2a,
  BergerNasr2b,
  BergerNasr3,
  BergerNasr4,
  BergerNasr5,
} from "../../../value/berger-nasr/berger-nasr-types";

export const bergerNasr1 = {
  title: "Customer lifetime value after Berger and Nasr, case 1",
  say: ({ value }) => `The customer is expected to be worth ${value} over the years given.`,
  because: { "berger-nasr-1": "A contribution each year from today on, a promotion in the middle of each year." },
} as const satisfies Words<BergerNasr1, BergerNasr1["code"]>;

export const bergerNasr2a = {
  title: "Customer lifetime value after Berger and Nasr, case 2a",
  say: ({ value }) => `The customer is expected to be worth ${value} over the years given.`,
  because: { "berger-nasr-2a": "Several cycles a year: contribution and retention by cycle, discount by year." },
} as const satisfies Words<BergerNasr2a, BergerNasr2a["code"]>;

export const bergerNasr2b = {
  title: "Customer lifetime value after Berger and Nasr, case 2b",
  say: ({ value }) => `The customer is expected to be worth ${value} over the years given.`,
  because: { "berger-nasr-2b": "A cycle of several years: contribution and retention by cycle, discount by year." },
} as const satisfies Words<BergerNasr2b, BergerNasr2b["code"]>;

export const bergerNasr3 = {
  title: "Customer lifetime value after Berger and Nasr, case 3",
  say: ({ value }) => `The customer is expected to be worth ${value} over the years given.`,
  because: { "berger-nasr-3": "The profit first accelerates, then nears a limit; it is counted once a year." },
} as const satisfies Words<BergerNasr3, BergerNasr3["code"]>;

export const bergerNasr4 = {
  title: "Customer lifetime value after Berger and Nasr, case 4",
  say: ({ value }) => `The customer is expected to be worth ${value} over the years given.`,
  because: { "berger-nasr-4": "The profit first accelerates, then nears a limit; it flows all the time." },
} as const satisfies Words<BergerNasr4, BergerNasr4["code"]>;

export const bergerNasr5 = {
  title: "Expected buyers after Berger and Nasr, case 5",
  say: ({ value }) => `Expected buyers by period: ${value.join(", ")}.`,
  because: { "berger-nasr-5": "Customers may pause and come back; how likely they buy depends on how long ago they did." },
} as const satisfies Words<BergerNasr5, BergerNasr5["code"]>;

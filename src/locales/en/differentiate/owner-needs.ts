import type { OwnerNeed } from "../../../differentiate/needs/owner-needs";

export const ownerNeeds = {
  "promise-kept": "a brand promise that is kept",
  recognition: "being recognised",
  service: "being served",
  information: "useful information",
  convenience: "convenience",
  help: "being helped",
} as const satisfies Record<OwnerNeed, string>;

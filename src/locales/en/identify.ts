import type { Catalogue } from "../../rule/catalogue";
import { handoverBriefing, meetAs, openIssues } from "./identify/handover-briefing";
import { parseIssues, personNameKinds, phoneKinds, plateKinds } from "./identify/parse";
import { departments, fileFields, profileCompleteness } from "./identify/profile-completeness";
import { labels } from "./labels";

/** English words for the identify module. */
export const en = {
  locale: "en",
  labels,
  rules: { "handover-briefing": handoverBriefing, "profile-completeness": profileCompleteness },
  lists: { departments, meetAs, openIssues, fileFields, parseIssues, personNameKinds, phoneKinds, plateKinds },
} as const satisfies Catalogue;

import { formula } from "../../rule/figure";
import { npsGroupsSchema } from "./nps-schema";
import type { NpsGroup, NpsGroupsFormula } from "./nps-types";

/**
 * Sorts answers to “would you recommend us?” into promoters (9 or 10), passives (7 or 8) and detractors (0 to 6).
 *
 * @param input - Whole numbers from 0 to 10.
 * @param options - `explain` changes nothing: there are no steps.
 * @returns How many are in each group.
 * @throws InputError for an answer that is no whole number from 0 to 10, and without answers.
 * @see paper:reichheld-2003 under Sources.
 * @example
 * ```ts
 * import { nps, npsGroups } from "idic/differentiate";
 *
 * const { value } = npsGroups({ answers: [10, 9, 8, 7, 6, 0] });
 * value; // => { promoters: 2, passives: 2, detractors: 2 }
 * nps(value).value; // => "0"
 * ```
 */
export const npsGroups: NpsGroupsFormula = /* @__PURE__ */ formula({
  code: "nps-groups",
  unit: "count",
  cites: ["paper:reichheld-2003"],
  schema: npsGroupsSchema,
  compute: ({ answers }) => {
    const groups = answers.map(groupOf);
    const count = (group: NpsGroup) => groups.filter((other) => other === group).length;
    return { promoters: count("promoter"), passives: count("passive"), detractors: count("detractor") };
  },
});

function groupOf(answer: number): NpsGroup {
  if (answer >= 9) return "promoter";
  return answer >= 7 ? "passive" : "detractor";
}

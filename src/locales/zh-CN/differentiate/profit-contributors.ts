import type { ProfitContributors } from "../../../differentiate/value-classes/profit-contributors-types";
import type { Words } from "../../../rule/catalogue";

export const profitContributors = {
  title: "有盈利贡献的客户",
  say: ({ value }) =>
    `有盈利贡献的客户${value.contributors}位，占比${value.share}；若平均施力，占比${value.unaimed}的投入会用在其他客户身上。`,
  because: { "profit-contributors": "客户群中只有一部分贡献盈利，因此投入按盈利分配。" },
} as const satisfies Words<ProfitContributors, ProfitContributors["code"]>;

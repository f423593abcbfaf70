import type { LoyaltyMoveKind, LoyaltyMoves } from "../../../differentiate/moves/loyalty-moves-types";
import type { Words } from "../../../rule/catalogue";

export const loyaltyMoveKinds = {
  desired: "向真正忠诚转移",
  undesired: "远离真正忠诚",
  crossed: "一项提高而另一项降低",
  same: "没有变化",
} as const satisfies Record<LoyaltyMoveKind, string>;

export const loyaltyMoves = {
  title: "忠诚类型迁移",
  say: ({ value }) => `${value.desired}位客户向真正忠诚转移，${value.undesired}位远离；${value.becameTrue}位成为真正忠诚的客户。`,
  because: { "loyalty-moves": "态度改善是向上，消费增多是向右；两者都是我们期待的。" },
} as const satisfies Words<LoyaltyMoves, LoyaltyMoves["code"]>;

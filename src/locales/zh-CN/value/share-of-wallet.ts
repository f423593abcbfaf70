import type { Words } from "../../../rule/catalogue";
import type { BestScore, ShareOfWallet, WalletAllocation } from "../../../value/wallet/share-of-wallet-types";

export const bestScores = {
  highest: "分数越高越好",
  lowest: "名次数字越小越好",
} as const satisfies Record<BestScore, string>;

export const shareOfWallet = {
  title: "钱包份额",
  say: ({ value }) => `在该品类的支出中，客户花在我们这里的份额为${value}。`,
  because: { "share-of-wallet": "客户在我们这里的支出，除以他在该品类的全部支出（含我们）。" },
} as const satisfies Words<ShareOfWallet, ShareOfWallet["code"]>;

export const walletAllocation = {
  title: "钱包分配法则",
  say: ({ value }) => `预计该客户的支出分配为：${value.map(({ brand, share }) => `${brand} ${share}`).join("，")}。`,
  because: { "wallet-allocation": ({ inputs }) => `依据排名计算：${bestScores[inputs.best]}，并列者取平均名次。` },
} as const satisfies Words<WalletAllocation, WalletAllocation["code"]>;

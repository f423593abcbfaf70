import type { Words } from "../../../rule/catalogue";
import type { BestScore, ShareOfWallet, WalletAllocation } from "../../../value/wallet/share-of-wallet-types";

export const bestScores = {
  highest: "the highest score is the best",
  lowest: "the lowest score is the best",
} as const satisfies Record<BestScore, string>;

export const shareOfWallet = {
  title: "Share of wallet",
  say: ({ value }) => `We have a share of ${value} of what the customer spends in the category.`,
  because: { "share-of-wallet": "What he spends with us, divided by what he spends with everybody, us included." },
} as const satisfies Words<ShareOfWallet, ShareOfWallet["code"]>;

export const walletAllocation = {
  title: "Wallet allocation rule",
  say: ({ value }) =>
    `The customer is expected to divide his spending like this: ${value.map(({ brand, share }) => `${brand} ${share}`).join(", ")}.`,
  because: { "wallet-allocation": ({ inputs }) => `Reckoned from ranks: ${bestScores[inputs.best]}, and ties share the mean rank.` },
} as const satisfies Words<WalletAllocation, WalletAllocation["code"]>;

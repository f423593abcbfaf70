import * as z from "zod/mini";
import { compareExact, exact } from "../../foundation/exact";
import { type Field, idField, oneOf, withCheck } from "../../foundation/fields";
import type { Issue } from "../../foundation/issue";
import { divisorField, nonNegativeField, numberField } from "../../foundation/number-fields";
import { repeatedNames } from "../../foundation/repeated-names";
import { lengthIssues } from "../list-length";
import {
  bestScores,
  type ShareOfWalletInput,
  type ShareOfWalletTerms,
  type WalletAllocationInput,
  type WalletAllocationTerms,
} from "./share-of-wallet-types";

const MOST_BRANDS = 1_000;

/** The schema of what a customer spends. */
export const shareOfWalletSchema: Field<ShareOfWalletTerms, ShareOfWalletInput> = withCheck(
  z.object({ ours: nonNegativeField, category: divisorField }),
  ({ ours, category }): Issue[] => {
    if (compareExact(exact(ours), exact(category)) <= 0) return [];
    return [{ code: "inconsistent", path: ["ours"], message: `expected at most the category's ${category}, got ${ours}` }];
  },
);

/** The schema of the brands that a customer uses. */
export const walletAllocationSchema: Field<WalletAllocationTerms, WalletAllocationInput> = withCheck(
  z.object({ brands: z.array(z.object({ brand: idField, score: numberField })), best: oneOf(bestScores) }),
  ({ brands }): Issue[] => [
    ...lengthIssues(brands, { path: ["brands"], most: MOST_BRANDS }),
    ...repeatedNames(
      brands.map(({ brand }) => brand),
      (position) => ["brands", position, "brand"],
    ),
  ],
);

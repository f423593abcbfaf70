/** Which goods a rule or a multiplier is for. */
export interface GoodsFilter {
  readonly categories: readonly string[];
  readonly skus: readonly string[];
}

/** Which goods a rule or a multiplier is for, as a caller writes it. */
export interface GoodsFilterInput {
  /** Categories of goods. */
  readonly categories?: readonly string[] | null;
  /** Single articles. */
  readonly skus?: readonly string[] | null;
}

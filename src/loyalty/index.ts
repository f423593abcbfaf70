/**
 * Loyalty: programmes, tiers and points.
 *
 * @module loyalty
 */
export {};

/**
 * Differentiate: what is he worth, and what does he need?
 *
 * @module differentiate
 */
export {};

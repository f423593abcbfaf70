/**
 * Identify: who is this?
 *
 * @module identify
 */
export {};

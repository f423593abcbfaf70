/**
 * Customize: what to offer him.
 *
 * @module customize
 */
export {};

/**
 * Value: customer-value formulas and campaign economics.
 *
 * @module value
 */
export {};

/**
 * Customer-relationship rules as pure, exact, explained functions.
 *
 * @module idic
 */
export * from "./customize/index";
export * from "./differentiate/index";
export * from "./foundation/index";
export * from "./identify/index";
export * from "./idic/index";
export * from "./interact/index";
export * from "./loyalty/index";
export * from "./rule/index";
export * from "./value/index";

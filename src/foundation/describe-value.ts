const SHOWN = 40;

/** Says in a few words what a value is, never longer than a line and never by calling into it. */
export function describeValue(value: unknown): string {
  switch (typeof value) {
    case "undefined":
      return "nothing";
    case "string":
      return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
    case "number":
    case "boolean":
      return String(value);
    case "bigint":
      return value < 10n ** 40n && value > -(10n ** 40n) ? `${value}n` : "a huge bigint";
    case "function":
      return "a function";
    case "symbol":
      return "a symbol";
    default:
      if (value === null) return "null";
      return Array.isArray(value) ? "a list" : "an object";
  }
}

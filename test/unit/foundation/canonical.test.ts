import { describe, expect, it } from "vitest";
import { canonicalJson, deepFreeze, fingerprint } from "../../../src/foundation/canonical";

describe("canonical form", () => {
  it("sorts keys and forgets what is undefined", () => {
    expect(canonicalJson({ b: [1, { d: null, c: undefined }], a: "x" })).toBe('{"a":"x","b":[1,{"d":null}]}');
  });

  it("gives equal data equal marks and other data other marks", () => {
    expect(fingerprint({ a: 1, b: 2 })).toBe(fingerprint({ b: 2, a: 1 }));
    expect(fingerprint({ a: 1 })).not.toBe(fingerprint({ a: 2 }));
    expect(fingerprint("近期")).not.toBe(fingerprint("远期"));
    expect(fingerprint("")).toMatch(/^[0-9a-f]{16}$/);
  });

  it("freezes all the way down", () => {
    const policy = deepFreeze({ classes: [{ every: { months: 1 } }] });
    expect(() => Object.assign(policy.classes[0]?.every ?? {}, { months: 2 })).toThrow(TypeError);
  });
});

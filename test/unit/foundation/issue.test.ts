import { formatPath, InputError, PolicyError } from "idic/foundation";
import { describe, expect, it } from "vitest";

describe("errors", () => {
  it("say what could not be read, where and why", () => {
    const issues = [
      { code: "out-of-range", path: ["classes", 1, "every", "months"], message: "expected a whole number ≥ 1, got 0" },
      { code: "missing", path: [], message: "expected an object" },
    ];
    expect(new PolicyError("cadence", issues)).toMatchObject({
      name: "PolicyError",
      message: "Cannot compile cadence policy: classes[1].every.months: expected a whole number ≥ 1, got 0; expected an object",
      issues,
    });
    expect(new InputError("cadence input", issues)).toBeInstanceOf(Error);
  });

  it("do not drown the reader", () => {
    const issues = Array.from({ length: 50 }, (_, position) => ({ code: "missing", path: [position], message: "expected text" }));
    expect(new InputError("rows", issues).message).toMatch(/; and 45 more$/);
  });

  it("write strange keys so that they can be read back", () => {
    expect(formatPath(["a b", 0, "c"])).toBe('["a b"][0].c');
  });
});

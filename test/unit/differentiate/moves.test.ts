import { loyaltyMoves, loyaltyTypes, segmentMoves } from "idic/differentiate";
import { describe, expect, it } from "vitest";

describe("segment moves", () => {
  const order = ["low", "middle", "high"];
  const customers = [
    { id: "a", before: "low", after: "middle" },
    { id: "b", before: "low", after: "high" },
    { id: "c", before: "low", after: null },
    { id: "d", after: "middle" },
    { id: "e", before: "high", after: "low" },
    { id: "f", before: "high", after: "high" },
  ];

  it("DF-05: counts who went from low to middle, of those who were low", () => {
    const { value } = segmentMoves({ order, from: "low", to: "middle", customers });
    expect(value).toEqual({
      target: 1,
      targetRate: "0.33333333333333333333",
      up: 2,
      down: 1,
      same: 1,
      joined: 1,
      left: 1,
      moves: [
        { from: null, to: "middle", customers: 1 },
        { from: "low", to: "middle", customers: 1 },
        { from: "low", to: "high", customers: 1 },
        { from: "low", to: null, customers: 1 },
        { from: "high", to: "low", customers: 1 },
        { from: "high", to: "high", customers: 1 },
      ],
    });
  });

  it("has no rate when nobody was there to move", () => {
    expect(segmentMoves({ order, from: "middle", to: "high", customers }).value).toMatchObject({ target: 0, targetRate: null });
  });

  it("refuses segments it does not know, twins, and somebody who was never there", () => {
    const safe = (more: object) => segmentMoves.safe({ order, from: "low", to: "middle", customers, ...more });
    expect(safe({ to: "vip" })).toMatchObject({ issues: [{ code: "not-an-option", path: ["to"] }] });
    expect(safe({ to: "low" })).toMatchObject({ issues: [{ code: "inconsistent", path: ["to"] }] });
    expect(safe({ order: ["low", "middle", "low"], customers: [] })).toMatchObject({
      issues: [
        { code: "duplicate-id", path: ["order", 2] },
        { code: "empty", path: ["customers"] },
      ],
    });
    expect(safe({ customers: [{ id: "x" }, { id: "y", before: "top", after: "low" }] })).toMatchObject({
      issues: [
        { code: "missing", path: ["customers", 0, "after"] },
        { code: "not-an-option", path: ["customers", 1, "before"] },
      ],
    });
  });
});

describe("loyalty moves", () => {
  const moveOf = (before: (typeof loyaltyTypes)[number], after: (typeof loyaltyTypes)[number]) =>
    loyaltyMoves({ customers: [{ id: "a", before, after }] }).value.customers[0]?.move;

  it("DF-11: are desired upwards and to the right", () => {
    const desired = loyaltyTypes.flatMap((before) =>
      loyaltyTypes.filter((after) => moveOf(before, after) === "desired").map((after) => `${before} → ${after}`),
    );
    expect(desired).toEqual(["latent → true", "spurious → true", "none → true", "none → latent", "none → spurious"]);
  });

  it("DF-11: are no progress when one grows and the other falls", () => {
    expect([moveOf("latent", "spurious"), moveOf("spurious", "latent"), moveOf("true", "none"), moveOf("none", "none")]).toEqual([
      "crossed",
      "crossed",
      "undesired",
      "same",
    ]);
  });

  it("refuse nobody and twins", () => {
    expect(loyaltyMoves.safe({ customers: [] })).toMatchObject({ issues: [{ code: "empty", path: ["customers"] }] });
    expect(loyaltyMoves.safe({ customers: [{ id: "a", before: "inertial", after: "true" }] })).toMatchObject({
      issues: [{ code: "not-an-option", path: ["customers", 0, "before"] }],
    });
  });
});

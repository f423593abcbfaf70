import {
  compileHouseholds,
  compileVehicleOwnership,
  customerNetwork,
  dealerNetwork,
  households,
  type IdentityDecisionInput,
  type OwnershipInput,
  vehicleOwnership,
} from "idic/identify";
import { describe, expect, it } from "vitest";

const asOf = "2026-11-22";

describe("vehicle ownership", () => {
  const own = (person: string, from: string | null, through: string | null = null, vehicle = "v1"): OwnershipInput => ({
    vehicle,
    person,
    from,
    through,
  });
  const car = (...ownerships: readonly OwnershipInput[]) => vehicleOwnership({ ownerships }, { asOf }).vehicles[0];

  it("I18: both ends are included", () => {
    const facts = { ownerships: [own("a", "2020-01-01", asOf), own("b", "2026-11-23")] };
    expect(vehicleOwnership(facts, { asOf })).toMatchObject({ vehicles: [{ current: "a" }], reviewOn: "2026-11-23" });
    expect(vehicleOwnership(facts, { asOf: "2026-11-23" }).vehicles[0]?.current).toBe("b");
    expect(vehicleOwnership(facts, { asOf: "2019-12-31" }).vehicles[0]).toMatchObject({ current: null, code: "no-owner" });
  });

  it("I18: of several the latest, of equals none; without dates nobody for sure", () => {
    expect(car(own("a", "2020-01-01"), own("b", "2024-01-01"))).toMatchObject({ current: "b", code: "owned" });
    expect(car(own("a", "2024-01-01"), own("b", "2024-01-01"))).toMatchObject({ current: null, code: "ownership-overlap" });
    expect(car(own("a", null), own("b", null))).toMatchObject({ current: null, code: "ownership-unknown" });
    expect(car(own("a", null), own("b", "2024-01-01"))).toMatchObject({ current: "b" });
    expect(car(own("a", "2024-01-01"), { ...own("b", "2025-01-01"), role: "driver" })).toMatchObject({ current: "a" });
  });

  it("I35: who owns two cars or more on the day; a past one does not count", () => {
    const owners = (...ownerships: readonly OwnershipInput[]) => vehicleOwnership({ ownerships }, { asOf }).owners;
    expect(owners(own("a", null), own("a", null, null, "v2"))).toMatchObject([
      { person: "a", vehicles: ["v1", "v2"], count: 2, tag: "multi-vehicle-owner" },
    ]);
    expect(owners(own("a", null), own("a", null, "2026-11-21", "v2"))).toMatchObject([{ vehicles: ["v1"], count: 1, tag: null }]);
    const three = compileVehicleOwnership({ ...dealerNetwork, severalCarsFrom: 3 });
    expect(three({ ownerships: [own("a", null), own("a", null, null, "v2")] }, { asOf }).owners[0]?.tag).toBeNull();
  });

  it("refuses an end before the beginning", () => {
    expect(vehicleOwnership.safe({ ownerships: [own("a", asOf, "2020-01-01")] }, { asOf })).toMatchObject({
      ok: false,
      issues: [{ code: "inconsistent", path: ["ownerships", 0, "through"] }],
    });
  });
});

describe("households", () => {
  const address = "广州市 天河路385号";

  it("I34: needs the address and a surname or a phone of any kind", () => {
    const phones = ["020-83331111"];
    const found = (customers: readonly object[]) => households.safe({ customers }, { asOf });
    expect(
      found([
        { key: "a", phones },
        { key: "b", phones },
      ]),
    ).toMatchObject({ ok: true, value: { households: [] } });
    expect(
      found([
        { key: "a", phones, address },
        { key: "b", phones, address: `${address}8楼` },
      ]),
    ).toMatchObject({
      ok: true,
      value: { households: [{ members: ["a", "b"], code: "same-phone" }] },
    });
    expect(
      found([
        { key: "a", address: "广州", name: "张伟" },
        { key: "b", address: "广州", name: "张娜" },
      ]),
    ).toMatchObject({
      ok: true,
      value: { households: [] },
    });
  });

  it("I34: joins members through each other and changes no person", () => {
    const customers = [
      { key: "c", name: "李娜", address, phones: ["13912345678"] },
      { key: "a", name: "张伟", address, phones: ["13912345678"] },
      { key: "b", name: "张先生", address },
    ];
    const answer = households({ customers }, { asOf });
    expect(answer.households).toMatchObject([{ key: "household:a", members: ["a", "b", "c"], code: "surname-and-phone" }]);
    expect(households({ customers: [...customers].reverse() }, { asOf }).households).toEqual(answer.households);
    expect(answer.given.customers).toHaveLength(3);
  });
});

describe("households under decisions", () => {
  const address = "广州市天河路385号";
  const customers = ["a", "b", "c"].map((key) => ({ key, name: "张伟", address }));
  const said = { on: "2026-01-01", by: "chen", reason: "r" };

  it("I34: somebody may decide that customers live together or apart, and revoke it", () => {
    const apart = { ...said, id: "d1", type: "not-match", records: ["a", "b"] } as const;
    const members = (decisions: readonly IdentityDecisionInput[], list: readonly { key: string }[] = customers) =>
      households({ customers: list, decisions }, { asOf }).households.map((household) => `${household.members} ${household.code}`);
    expect(members([])).toEqual(["a,b,c same-surname"]);
    expect(members([apart])).toEqual(["b,c same-surname"]);
    expect(members([apart, { ...said, id: "d2", type: "revoke", revokes: "d1" }])).toEqual(["a,b,c same-surname"]);
    const together = { ...said, id: "d3", type: "merge", records: ["x", "y"] } as const;
    expect(members([together], [{ key: "x" }, { key: "y" }])).toEqual(["x,y by-decision"]);
    expect(households({ customers, decisions: [{ ...apart, on: "2026-12-01" }] }, { asOf }).reviewOn).toBe("2026-12-01");
  });

  it("I34: who moves out leaves the others together", () => {
    const out = { ...said, id: "d1", type: "split", records: ["b"], rest: ["a", "c"] } as const;
    expect(households({ customers, decisions: [out] }, { asOf }).households).toMatchObject([{ members: ["a", "c"], address }]);
  });

  it("I34: a street or a line with a number is no house", () => {
    for (const street of ["深圳市1号路", "上海市地铁2号线旁人民路", "经济开发区3号大街", "科技园9号大道"]) {
      const neighbours = ["25号", "99号"].map((house, at) => ({ key: `${at}`, name: "张伟", address: `${street}${house}` }));
      expect(households({ customers: neighbours }, { asOf }).households).toEqual([]);
      const family = ["25号2楼", "25号"].map((house, at) => ({ key: `${at}`, name: "张伟", address: `${street}${house}` }));
      expect(households({ customers: family }, { asOf }).households).toHaveLength(1);
    }
  });

  it("I34: more customers at one address than the policy allows are no household", () => {
    const two = compileHouseholds({ ...dealerNetwork, id: "two", householdMembers: 2 });
    const found = two({ customers }, { asOf });
    expect([found.households, found.overLimit]).toEqual([[], [["a", "b", "c"]]]);
    expect(two({ customers: customers.slice(0, 2) }, { asOf })).toMatchObject({ households: [{ members: ["a", "b"] }], overLimit: [] });
  });

  it("I34: ten thousand customers of one address end in time", () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({ key: `${at}`, name: "张伟", address }));
    expect(households({ customers: many }, { asOf }).overLimit[0]).toHaveLength(10_000);
  });
});

describe("customer network", () => {
  it("I36: a tag holds from its first day up to its expiry, and from two sources shows once", () => {
    const tag = { code: "likes-golf", on: "2026-01-01" };
    const tags = [
      { ...tag, source: "wechat", expiresOn: "2026-11-23" },
      { ...tag, source: "sales", expiresOn: "2027-01-01" },
    ];
    expect(customerNetwork({ customer: "a", tags }, { asOf })).toMatchObject({
      tags: [{ code: "likes-golf", sources: ["sales", "wechat"], until: "2027-01-01" }],
      reviewOn: "2026-11-23",
    });
    expect(customerNetwork({ customer: "a", tags }, { asOf: "2026-11-23" }).tags).toMatchObject([{ sources: ["sales"] }]);
    expect(customerNetwork({ customer: "a", tags }, { asOf: "2027-01-01" }).tags).toEqual([]);
    expect(customerNetwork({ customer: "a", tags }, { asOf: "2025-12-31" }).tags).toEqual([]);
  });

  it("DI-10: tells who recommended him from whom he recommended", () => {
    const relation = { kind: "referral", source: "dms", on: "2026-01-01" } as const;
    const relations = [
      { ...relation, from: "a", to: "b" },
      { ...relation, from: "b", to: "c" },
      { ...relation, from: "x", to: "y" },
      { ...relation, from: "b", to: "d", endedOn: asOf },
    ];
    expect(customerNetwork({ customer: "b", relations }, { asOf }).related.map(({ customer, code }) => `${customer} ${code}`)).toEqual([
      "a referred-by",
      "c referral",
    ]);
  });
});

import { aadvantage, baec2019, bonvoy2025, compileTiers, hilton2016, hyatt2024, jd2013, sephora2017 } from "idic/loyalty";
import { describe, expect, it } from "vitest";

const one = (on: string, metrics: Record<string, string>) => ({ events: [{ id: "a", on, metrics }] });

describe("presets", () => {
  it("D32: each says where it comes from and with which standing, and every tier cites its page", () => {
    for (const preset of [aadvantage, baec2019, bonvoy2025, hilton2016, hyatt2024, jd2013, sephora2017]) {
      expect(preset.sources.map(({ standing }) => standing)).not.toContain("draft");
      expect(preset.sources.length).toBeGreaterThan(0);
      for (const { cites } of preset.tiers) expect(cites.some((cite) => cite.startsWith("web:"))).toBe(true);
    }
    expect(hyatt2024.sources.map(({ standing }) => standing)).toEqual(["primary", "secondary"]);
  });

  it("aadvantage: 200,000 points in the year from March 2022 give the top through 31 March 2024; the count starts anew on 1 March", () => {
    const tierOf = compileTiers(aadvantage);
    expect(tierOf(one("2022-09-09", { loyaltyPoints: "200000" }), { asOf: "2023-02-28" })).toMatchObject({
      tier: "executive-platinum",
      validThrough: "2024-03-31",
      window: { from: "2022-03-01", through: "2023-02-28" },
    });
    expect(tierOf(one("2022-09-09", { loyaltyPoints: "200000" }), { asOf: "2023-03-01" }).balance).toEqual({ loyaltyPoints: "0" });
    expect(tierOf({ events: [] }, { asOf: "2024-02-29" }).window).toEqual({ from: "2023-03-01", through: "2024-02-29" });
  });

  it("bonvoy2025: gold in January 2025 and platinum in November 2025 both end in February 2027", () => {
    const tierOf = compileTiers(bonvoy2025);
    expect(tierOf(one("2025-01-10", { nights: "25" }), { asOf: "2025-01-10" })).toMatchObject({ tier: "gold", validThrough: "2027-02-28" });
    expect(tierOf(one("2025-11-10", { nights: "50" }), { asOf: "2025-11-10" })).toMatchObject({
      tier: "platinum",
      validThrough: "2027-02-28",
    });
    expect(tierOf(one("2026-11-10", { nights: "50" }), { asOf: "2026-11-10" }).validThrough).toBe("2028-02-29");
    expect(tierOf(one("2025-11-10", { nights: "120", spendUsd: "22999.99" }), { asOf: "2025-11-10" }).tier).toBe("titanium");
    expect(tierOf(one("2025-11-10", { nights: "100", spendUsd: "23000" }), { asOf: "2025-11-10" }).tier).toBe("ambassador");
  });

  it("hilton2016: gold in June 2016 lasts through 31 March 2018", () => {
    const gold = compileTiers(hilton2016)(one("2016-06-15", { stays: "20" }), { asOf: "2016-06-15" });
    expect(gold).toMatchObject({ tier: "gold", validThrough: "2018-03-31" });
  });

  it("hyatt2024: a status of 2018 ends on 29 February 2020", () => {
    const tierOf = compileTiers(hyatt2024);
    expect(tierOf(one("2018-05-05", { meetings: "10" }), { asOf: "2018-05-05" })).toMatchObject({
      tier: "explorist",
      validThrough: "2020-02-29",
    });
  });

  it("sephora2017: good for the year of qualifying and the whole of the next", () => {
    const tierOf = compileTiers(sephora2017);
    const vib = one("2018-03-03", { spendUsd: "350" });
    expect(tierOf(vib, { asOf: "2019-12-31" })).toMatchObject({ tier: "vib", validThrough: "2019-12-31" });
    expect(tierOf(vib, { asOf: "2020-01-01" })).toMatchObject({ tier: "insider", since: "2020-01-01" });
  });
});

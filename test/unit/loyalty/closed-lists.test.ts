import { loyaltyIndicatorSigns, loyaltyIndicators } from "idic/differentiate";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import * as loyalty from "idic/loyalty";
import { loyaltySteps, programmeDefects, weakProgrammeReasons } from "idic/loyalty";
import { expect, it } from "vitest";

/** What a catalogue names, by list. */
const namesIn = (lists: object): ReadonlyMap<string, object> => new Map(Object.entries(lists));

it("D6: every closed list of the module has its names in both languages", () => {
  const lists = Object.entries(loyalty).flatMap(([name, value]) =>
    Array.isArray(value) && value.every((code) => typeof code === "string") ? [[name, [...value].sort()] as const] : [],
  );
  expect(lists.length).toBeGreaterThan(25);
  for (const { lists: named } of [en, zhCN])
    for (const [name, codes] of lists) expect([name, Object.keys(namesIn(named).get(name) ?? {}).sort()]).toEqual([name, codes]);
});

it("LO-08, LO-12 to LO-16, LO-24: steps, defects and reasons stand in the order of their source", () => {
  expect(loyaltySteps).toEqual([
    "awareness",
    "staff-loyalty",
    "executive-support",
    "satisfaction-and-trust",
    "deliberate-contact",
    "feedback",
    "handling-complaints",
    "new-products",
  ]);
  const ofJd = ["few-benefits", "flat-benefits", "opaque-metric", "seller-favouring-rule"];
  expect(programmeDefects.slice(0, 4)).toEqual(ofJd);
  expect(programmeDefects).toEqual(expect.arrayContaining(["too-few-tiers", "unpublished-benefits", "no-sub-clubs"]));
  expect(weakProgrammeReasons).toEqual(["stage-of-industry", "thin-margin", "little-use-of-data", "low-rank-of-department", "imitation"]);
});

it("LO-02 to LO-06: the five indicators have a sign each, and names in both languages", () => {
  expect(loyaltyIndicators.map((code) => [code, loyaltyIndicatorSigns[code]])).toEqual([
    ["repeat-purchases", "+"],
    ["selection-time", "-"],
    ["price-sensitivity", "-"],
    ["competitor-attitude", "-"],
    ["incident-tolerance", "+"],
  ]);
  for (const { lists } of [en, zhCN]) expect(Object.keys(lists.loyaltyIndicators).sort()).toEqual([...loyaltyIndicators].sort());
});

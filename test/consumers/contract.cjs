// What every consumer asserts: the calls of the README, whatever way the package was imported.
const assert = require("node:assert/strict");

exports.checkContract = ({
  compileCadence,
  fawVwCadence,
  compileAbcQuote,
  standardAbcQuote,
  compileTiers,
  jd2013,
  buyerBenefit,
  geometricClv,
  classifyLoyalty,
  compileIdic,
  explain,
  zhCN,
}) => {
  const advice = compileCadence(fawVwCadence)({ anchor: "2026-10-31", plansToBuyOn: "2026-12-20" }, { asOf: "2026-11-22" });
  assert.deepEqual(advice.outcome, { call: "wait", dueOn: "2026-11-30" });
  assert.equal(advice.because.code, "near");
  assert.equal(advice.reviewOn, "2026-11-30");
  assert.equal(advice.policy.id, "faw-vw-cadence");
  assert.match(explain(advice, zhCN), /2026-11-30/);

  const line = (id, kind, unitPrice) => ({ id: `line-${id}`, class: id, kind, unitPrice, quantity: "1", taxRate: "0.13" });
  const lines = [line("A", "part", "520.00"), line("B", "part", "860.00"), line("C", "labour", "300.00")];
  const quote = compileAbcQuote(standardAbcQuote)({ currency: "CNY", amounts: "major", discount: "50.00", lines }, { asOf: "2026-11-22" });
  assert.deepEqual(quote.payable, { net: "520.00", discount: "50.00", taxable: "470.00", tax: "61.10", total: "531.10" });
  assert.deepEqual([quote.deferred.total, quote.saved.total], ["971.80", "339.00"]);

  const events = [{ id: "o1", on: "2013-11-02", metrics: { growth: "2100" } }];
  const member = compileTiers(jd2013)({ events }, { asOf: "2014-03-01" });
  assert.deepEqual([member.tier, member.since, member.validThrough, member.reviewOn], ["silver", "2013-11-02", "2014-11-01", "2014-11-02"]);
  assert.deepEqual(member.next, { tier: "gold", missing: { growth: "7900" } });

  const terms = { productEffectiveness: "90000", brandValue: "40000", monetaryCost: "100000", timeCost: "5000" };
  assert.equal(buyerBenefit(terms).value, "25000");
  const rates = { margin: 100, retention: 0.8, discountRate: 0.1, firstMargin: "included", timing: "begin" };
  assert.equal(geometricClv(rates).value, "366.66666666666666667");
  assert.equal(classifyLoyalty({ attitude: -0.2, behaviour: 0.9 }, { asOf: "2026-11-22" }).outcome.type, "spurious");
  const walk = compileIdic({})({ identify: { customerSince: "2020-10-12", file: {} } }, { asOf: "2026-11-22" });
  assert.equal(walk.because.code, "in-touch");
};

exports.checkJsonSchema = ({ $id, title, properties }) => {
  assert.deepEqual([$id, title], ["urn:idic:schema:cadence-policy", "Cadence policy"]);
  assert.equal(properties.classes.minItems, 1);
};

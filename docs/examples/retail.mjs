// A shop with returns and points: what an order would earn, what it earned, what a return takes back, when points lapse, and which tier
// is left of it all.
//
//   npm run build && node docs/examples/retail.mjs               in Chinese and English
//   npm run build && node docs/examples/retail.mjs --lang en     in one language (zh-CN or en)
import { explain, extendPolicy } from "idic";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { compileLedger, compilePreviewOrder, compileTiers, retailPoints } from "idic/loyalty";

const CATALOGUES = { "zh-CN": zhCN, en };

const HEADINGS = {
  "zh-CN": {
    checkout: "结账前：这一单能得多少积分",
    placed: "下单：预览多少，就得多少",
    returned: "部分退货：退一件，扣回那一件的积分",
    lapse: "到期：没有用掉的积分",
    statement: "积分流水",
    points: "积分",
    balance: "余额",
    tier: "等级",
  },
  en: {
    checkout: "Before checkout: what the order would earn",
    placed: "Placed: the preview is the award",
    returned: "A partial return: one article goes back, and its points with it",
    lapse: "Points lapse that nobody used",
    statement: "Statement of points",
    points: "points",
    balance: "balance",
    tier: "tier",
  },
};

// The programme. A point for every yuan, as in the preset; a return may take back no more than there is.
const points = extendPolicy(retailPoints, { id: "our-shop-points", edition: "2026", returns: "within-balance" });

// Two tiers by the points earned in a calendar year; a return counts in the year of its purchase, and the tier is worked out anew.
const tiers = {
  id: "our-shop-tiers",
  edition: "2026",
  from: "2026-01-01",
  window: { kind: "calendar-year" },
  refunds: { attribution: "original-window", afterUpgrade: "reevaluate" },
  tiers: [
    { code: "guest", atLeast: {}, cites: ["house rule 1"] },
    { code: "regular", atLeast: { points: "800" }, validity: { years: 1 }, cites: ["house rule 2"] },
  ],
};

// What happened, as the shop's own tables have it. Delivery earns nothing.
const delivery = (amount) => ({ id: "delivery", kind: "delivery", amount });
const march = {
  id: "order-1",
  kind: "purchase",
  on: "2026-03-05",
  lines: [{ id: "shirt", amount: "299.00" }, { id: "socks", amount: "39.90" }, delivery("12.00")],
};
const april = { id: "order-2", lines: [{ id: "jacket", amount: "459.00" }, { id: "scarf", amount: "89.50" }, delivery("12.00")] };
const placed = { ...april, kind: "purchase", on: "2026-04-10" };
const returned = { id: "return-2", kind: "refund", on: "2026-04-25", of: "order-2", lines: [{ id: "jacket", amount: "-459.00" }] };
const events = [march, placed, returned];

const preview = compilePreviewOrder(points);
const ledger = compileLedger(points);
const tierOf = compileTiers(tiers);

/** What counts for the tier is what the ledger has booked: points earned, and those that a return took back. */
function counted(statement) {
  const purchaseOf = new Map([[returned.id, returned.of]]);
  return statement
    .filter(({ event, code }) => event !== null && code !== "lapsed")
    .map(({ event, on, points: booked }) => {
      const refunds = purchaseOf.get(event);
      return { id: event, on, metrics: { points: booked }, ...(refunds === undefined ? {} : { refunds }) };
    });
}

function report(language) {
  const words = CATALOGUES[language];
  const say = HEADINGS[language];
  const { labels } = words;
  const why = ({ because, reviewOn }) =>
    `    ${labels.because}${labels.colon}${because.code}; ${labels.cites}${labels.colon}${because.cites.join(", ")}; ${labels.reviewOn}${labels.colon}${reviewOn ?? labels.never}`;
  const spoken = (answer) => [`  ${explain(answer, words)}`, why(answer)];

  const on = (asOf) => {
    const status = ledger({ events }, { asOf });
    return { status, tier: tierOf({ events: counted(status.statement) }, { asOf }) };
  };
  const day = (heading, asOf) => {
    const { status, tier } = on(asOf);
    return [
      `${asOf}  ${heading}`,
      ...spoken(status),
      `    ${say.balance} ${status.balance}; ${say.tier} ${tier.tier}`,
      ...spoken(tier),
      "",
    ];
  };

  const before = preview({ order: april, events: [march] }, { asOf: placed.on });
  const after = on("2027-04-01").status;
  return [
    `${placed.on}  ${say.checkout}`,
    ...spoken(before),
    `    ${say.points} ${before.points}; ${say.balance} ${before.balance} → ${before.balanceAfter}`,
    "",
    ...day(say.placed, placed.on),
    ...day(say.returned, returned.on),
    ...day(say.lapse, "2027-04-01"),
    say.statement,
    ...after.statement.map(
      (line) => `  ${line.on}  ${line.code}  ${line.points}  ${say.balance} ${line.balance}  (${line.cites.join(", ")})`,
    ),
  ].join("\n");
}

const at = process.argv.indexOf("--lang");
const languages = at < 0 ? Object.keys(CATALOGUES) : [process.argv[at + 1]];
if (languages.every((language) => Object.hasOwn(CATALOGUES, language))) console.log(languages.map(report).join("\n\n————\n\n"));
else {
  console.error(`--lang: expected ${Object.keys(CATALOGUES).join(" or ")}, got ${languages[0] ?? "nothing"}`);
  process.exitCode = 1;
}

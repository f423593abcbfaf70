// Draws the two plots of docs/guides/value.md from the library's own numbers.
//
//   npm run build && node docs/examples/plots.mjs
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { lorenzCurve } from "idic/differentiate";
import { faderHardie2, faw35To95Claim, geometricClv, retentionSensitivity } from "idic/value";

const INK = "#1f2933";
const QUIET = "#5b6770";
const GRID = "#e3e7ea";
const BLUE = "#0b62a8";
const ORANGE = "#b34700";
const GREEN = "#1b7440";
const SIZE = { width: 720, height: 460 };

const steps = (from, to, step) =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => Math.round((from + at * step) * 1000) / 1000);
const percent = (fraction) => `${Math.round(fraction * 100)}%`;
const rounded = (number) => String(Math.round(number * 100) / 100);

/** A frame with axes in fractions; the plot area leaves room for labels at the right of the lines. */
function frame({ x, y, title, description, id }) {
  const area = { left: 80, right: 520, top: 60, bottom: 390 };
  const atX = (value) => rounded(area.left + ((value - x.from) / (x.to - x.from)) * (area.right - area.left));
  const atY = (value) => rounded(area.bottom - ((value - y.from) / (y.to - y.from)) * (area.bottom - area.top));
  const across = y.ticks.flatMap((tick) => [
    `<line x1="${area.left}" y1="${atY(tick)}" x2="${area.right}" y2="${atY(tick)}" stroke="${GRID}"/>`,
    text(area.left - 10, Number(atY(tick)) + 5, percent(tick), { anchor: "end", fill: QUIET }),
  ]);
  const along = x.ticks.flatMap((tick) => [
    `<line x1="${atX(tick)}" y1="${area.bottom}" x2="${atX(tick)}" y2="${area.bottom + 5}" stroke="${QUIET}"/>`,
    text(atX(tick), area.bottom + 22, percent(tick), { anchor: "middle", fill: QUIET }),
  ]);
  const middle = (area.top + area.bottom) / 2;
  const draw = (marks) =>
    [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="${SIZE.width}" height="${SIZE.height}" role="img" aria-labelledby="${id}-title ${id}-text" font-family="system-ui, 'Segoe UI', 'Liberation Sans', Arial, sans-serif" font-size="14">`,
      `<title id="${id}-title">${title}</title>`,
      `<desc id="${id}-text">${description}</desc>`,
      `<rect width="${SIZE.width}" height="${SIZE.height}" fill="#ffffff"/>`,
      text(area.left, 34, title, { fill: INK, size: 17, weight: 600 }),
      ...across,
      ...marks,
      `<line x1="${area.left}" y1="${area.bottom}" x2="${area.right}" y2="${area.bottom}" stroke="${QUIET}"/>`,
      ...along,
      text((area.left + area.right) / 2, area.bottom + 48, x.label, { anchor: "middle", fill: INK }),
      `<text transform="translate(26 ${middle}) rotate(-90)" text-anchor="middle" fill="${INK}">${y.label}</text>`,
      "</svg>",
      "",
    ].join("\n");
  return { area, atX, atY, draw };
}

function text(x, y, words, { anchor = "start", fill, size, weight }) {
  const font = `${size === undefined ? "" : ` font-size="${size}"`}${weight === undefined ? "" : ` font-weight="${weight}"`}`;
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${fill}"${font}>${words}</text>`;
}

function polyline(points, color, dashes) {
  const dashed = dashes === undefined ? "" : ` stroke-dasharray="${dashes}"`;
  return `<polyline points="${points.join(" ")}" fill="none" stroke="${color}" stroke-width="2.5" stroke-linejoin="round"${dashed}/>`;
}

function retentionPlot() {
  const { from, to } = faw35To95Claim.uplift;
  const { area, atX, atY, draw } = frame({
    id: "retention-sensitivity",
    title: "What 5% more retention adds to lifetime value",
    description: `Three readings at a discount of 10%, five points without a discount, and the claim of ${percent(from)} to ${percent(to)} as a band.`,
    x: { from: 0.5, to: 0.95, ticks: steps(0.5, 0.9, 0.1), label: "retention per year before the change" },
    y: { from: 0, to: 1, ticks: steps(0, 1, 0.2), label: "lifetime value, relative change" },
  });
  const curves = [
    { reading: "points", discountRate: "0.1", color: BLUE, words: "five points", until: 0.95, labelAt: 0.525 },
    { reading: "relative", discountRate: "0.1", color: ORANGE, words: "5% of the rate", until: 0.95, labelAt: 0.435 },
    { reading: "defections", discountRate: "0.1", color: GREEN, words: "5% fewer leave", until: 0.95, labelAt: 0.017 },
    {
      reading: "points",
      discountRate: "0",
      color: INK,
      dashes: "6 4",
      words: "five points, no discount",
      until: 0.9,
      labelAt: 0.7,
      labelLeftOf: 0.873,
    },
  ];
  const marks = curves.flatMap(({ reading, discountRate, color, dashes, words, until, labelAt, labelLeftOf }) => {
    const points = steps(0.5, until, 0.005).map((retention) => {
      const terms = { retention, discountRate, change: faw35To95Claim.change, reading, firstMargin: "included" };
      return `${atX(retention)},${atY(Number(retentionSensitivity(terms, { explain: false }).value))}`;
    });
    const height = Number(atY(labelAt)) + 5;
    const label =
      labelLeftOf === undefined
        ? text(area.right + 8, height, words, { fill: color, weight: 600 })
        : text(Number(atX(labelLeftOf)) - 8, height, words, { anchor: "end", fill: color, weight: 600 });
    return [polyline(points, color, dashes), label];
  });
  const band = [
    `<rect x="${area.left}" y="${atY(Number(to))}" width="${area.right - area.left}" height="${rounded(Number(atY(Number(from))) - Number(atY(Number(to))))}" fill="#f5e6b8" fill-opacity="0.6"/>`,
    text(area.left + 10, Number(atY(Number(to))) + 22, `the claim: ${percent(from)} to ${percent(to)}`, { fill: "#6b5300" }),
  ];
  return draw([...band, ...marks, text(area.right + 8, Number(atY(0.62)) + 5, "at a discount of 10%:", { fill: QUIET })]);
}

function lorenzPlot() {
  const margins = [200, 300, 300, 400, 500, 600, 800, 1000, 1500, 4000];
  const retentions = ["0.5", "0.6", "0.7", "0.7", "0.75", "0.8", "0.8", "0.85", "0.9", "0.9"];
  const inputs = margins.map((margin, at) => ({ margin, retention: retentions[at], discountRate: "0.1", ...faderHardie2 }));
  const values = inputs.map((input) => geometricClv(input, { explain: false }).value);
  const { area, atX, atY, draw } = frame({
    id: "lorenz-curve",
    title: "Who brings the lifetime value of ten customers",
    description: "A Lorenz curve far below the line of equality.",
    x: { from: 0, to: 1, ticks: steps(0, 1, 0.2), label: "share of customers, those worth least first" },
    y: { from: 0, to: 1, ticks: steps(0, 1, 0.2), label: "share of lifetime value" },
  });
  const brace = area.right + 10;
  const pair = ({ customers, value }) => `${atX(Number(customers))},${atY(Number(value))}`;
  const curve = lorenzCurve({ values }).value;
  const [half, most] = lorenzCurve({ values, at: ["0.5", "0.8"] }).value;
  const dots = curve.map(
    (point) => `<circle cx="${atX(Number(point.customers))}" cy="${atY(Number(point.value))}" r="3.5" fill="${BLUE}"/>`,
  );
  return draw([
    `<polygon points="${curve.map(pair).join(" ")}" fill="#dbe9f5"/>`,
    polyline([pair({ customers: 0, value: 0 }), pair({ customers: 1, value: 1 })], QUIET, "6 4"),
    polyline(curve.map(pair), BLUE),
    ...dots,
    text(Number(atX(0.5)) - 8, Number(atY(0.56)), "all bring the same", { anchor: "end", fill: QUIET }),
    text(Number(atX(half.customers)) - 4, Number(atY(half.value)) - 9, `the lower five: ${percent(half.value)}`, {
      anchor: "end",
      fill: BLUE,
      weight: 600,
    }),
    `<path d="M${brace - 4} ${atY(1)}H${brace}V${atY(Number(most.value))}H${brace - 4}" fill="none" stroke="${BLUE}" stroke-width="1.5"/>`,
    text(brace + 8, Number(atY((1 + Number(most.value)) / 2)) + 5, `the upper two: ${percent(1 - Number(most.value))}`, {
      fill: BLUE,
      weight: 600,
    }),
  ]);
}

const folder = new URL("../guides/", import.meta.url);
for (const [name, plot] of [
  ["retention-sensitivity.svg", retentionPlot()],
  ["lorenz-curve.svg", lorenzPlot()],
]) {
  writeFileSync(new URL(name, folder), plot);
  console.log(fileURLToPath(new URL(name, folder)));
}

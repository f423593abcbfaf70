import { addDays, addMonths, dayOfWeek, daysBetween, endOf, type PlainDate, plainDate } from "idic/foundation";
import type { EarnCapInput, LedgerEventInput, LedgerPolicyInput, LedgerVersionInput } from "idic/loyalty";

/** What the slow ledger is asked to agree on. */
export interface SlowStatus {
  readonly balance: bigint;
  readonly pending: bigint;
  readonly debt: bigint;
  readonly lots: readonly (readonly [id: string, points: bigint, validThrough: string | null])[];
  readonly totals: Readonly<Record<string, bigint>>;
}

interface SlowLot {
  readonly id: string;
  points: bigint;
  readonly earnedOn: PlainDate;
  validThrough: PlainDate | null;
  availableOn: PlainDate | null;
  held: boolean;
}

interface SlowLine {
  cents: bigint;
  /** Whether anything of it is left; a line that costs nothing is, until all is returned. */
  left: boolean;
  readonly category: string | null;
}

interface SlowPurchase {
  readonly on: PlainDate;
  /** In ten-thousandths of the smallest unit of the programme. */
  readonly worth: bigint;
  readonly tier: string | null;
  readonly lines: Map<string, SlowLine>;
  readonly amount: bigint;
  /** The points before caps. */
  points: bigint;
  /** What each cap left when it was made, and what it earned by rule. */
  readonly room: ReadonlyMap<string, bigint>;
  earned: bigint[];
  readonly award: SlowAward;
  spent: bigint;
  back: bigint;
}

/** What counts under the caps that held on the day. */
interface SlowAward {
  readonly on: PlainDate;
  readonly caps: readonly string[];
  byRule: bigint[];
}

type SlowTerms = Omit<LedgerVersionInput, "from">;

const units = (text: string, scale: number) => {
  const [whole = "", part = ""] = text.replace("-", "").split(".");
  return (text.startsWith("-") ? -1n : 1n) * BigInt(whole + part.padEnd(scale, "0").slice(0, scale));
};

/** Rounds a fraction that is not negative. */
function round(top: bigint, bottom: bigint, mode: string): bigint {
  const [floor, twice] = [top / bottom, (top % bottom) * 2n];
  if (top % bottom === 0n || mode === "floor" || mode === "down") return floor;
  if (mode === "ceil") return floor + 1n;
  if (twice !== bottom) return twice > bottom ? floor + 1n : floor;
  return mode === "half-up" || floor % 2n === 1n ? floor + 1n : floor;
}

const total = (amounts: readonly bigint[]) => amounts.reduce((sum, amount) => sum + amount, 0n);

/** Shares in proportion to weights: rounded down, and one more each to the largest rests, on a tie to the earlier. */
function shared(amount: bigint, weights: readonly bigint[]): bigint[] {
  const sum = total(weights);
  if (sum === 0n) return weights.map(() => 0n);
  const shares = weights.map((weight) => (amount * weight) / sum);
  const byRest = weights
    .map((weight, at) => ({ at, rest: (amount * weight) % sum }))
    .sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1));
  for (const { at } of byRest.slice(0, Number(amount - total(shares)))) shares[at] = (shares[at] ?? 0n) + 1n;
  return shares;
}

/** The time over which a cap counts, as a name. */
function timeOf(per: EarnCapInput["per"], day: PlainDate): string {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  const quarter = `${year} ${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  const monday = addDays(day, 1 - dayOfWeek(day));
  return { event: "", day, week: monday, month, quarter, year, membership: "all" }[per];
}

/** A ledger walked day by day on bigints, everything looked for anew whenever it is needed: slow, and obviously right. */
export function slowLedger(
  policy: LedgerPolicyInput,
  events: readonly LedgerEventInput[],
  asOf: PlainDate,
  joinedOn: PlainDate,
): SlowStatus {
  const decimals = policy.decimals ?? 0;
  const points = (value: string | number | bigint) => units(String(value), decimals);
  const lots: SlowLot[] = [];
  const awards: SlowAward[] = [];
  const lapsed = new Map<string, bigint>();
  const purchases = new Map<string, SlowPurchase>();
  const totals = { credited: 0n, spent: 0n, lapsed: 0n, takenBack: 0n, sent: 0n, deducted: 0n, reset: 0n };
  let debt = 0n;
  let lastActivity: PlainDate | null = null;
  let keptThrough: PlainDate | null = null;

  const termsOn = (day: PlainDate): SlowTerms => [policy, ...(policy.versions ?? []).filter(({ from }) => from <= day)].at(-1) ?? policy;
  const expiryOf = (day: PlainDate): PlainDate | null => {
    const { expiry } = termsOn(day);
    switch (expiry.kind) {
      case "never":
      case "inactivity":
        return null;
      case "end-of-month":
        return endOf(day, "month");
      case "end-of-year":
        return endOf(day, "year");
      case "end-of-same-month-next-year":
        return endOf(addMonths(day, 12), "month");
      default: {
        const { period, roundTo } = expiry;
        const later = "months" in period ? addMonths(day, period.months) : "days" in period ? addDays(day, period.days) : day;
        if (roundTo !== null && roundTo !== undefined) return endOf(later, roundTo);
        return "months" in period ? addDays(later, -1) : later;
      }
    }
  };
  const inactiveFrom = () => {
    if (lastActivity === null) return null;
    const { expiry } = termsOn(lastActivity);
    if (expiry.kind !== "inactivity") return null;
    const day = addMonths(lastActivity, expiry.months);
    return keptThrough !== null && addDays(keptThrough, 1) > day ? addDays(keptThrough, 1) : day;
  };
  const end = (lot: SlowLot) => lot.validThrough ?? "9999-99-99";
  const live = () =>
    lots
      .filter((lot) => !lot.held && lot.points > 0n)
      .sort((a, b) =>
        end(a) !== end(b)
          ? end(a) < end(b)
            ? -1
            : 1
          : a.earnedOn !== b.earnedOn
            ? a.earnedOn < b.earnedOn
              ? -1
              : 1
            : a.id < b.id
              ? -1
              : 1,
      );
  const liveSum = () => live().reduce((sum, lot) => sum + lot.points, 0n);
  const take = (wanted: bigint) => {
    let open = wanted;
    for (const lot of live()) {
      const taken = lot.points < open ? lot.points : open;
      lot.points -= taken;
      open -= taken;
    }
    return wanted - open;
  };
  const wakeUp = (today: PlainDate) => {
    const inactive = inactiveFrom();
    if (lastActivity === null || (inactive !== null && inactive <= today)) lastActivity = today;
  };
  const payDebt = (lot: SlowLot) => {
    const paid = lot.points < debt ? lot.points : debt;
    debt -= paid;
    lot.points -= paid;
  };
  const credit = (id: string, amount: bigint, today: PlainDate, validThrough: PlainDate | null) => {
    if (amount === 0n) return;
    wakeUp(today);
    totals.credited += amount;
    const lot = { id, points: amount, earnedOn: today, validThrough, availableOn: null, held: false };
    payDebt(lot);
    lots.push(lot);
  };
  const lapse = (lot: SlowLot) => {
    if (lot.points === 0n) return;
    lapsed.set(lot.id, (lapsed.get(lot.id) ?? 0n) + lot.points);
    totals.lapsed += lot.points;
    lot.points = 0n;
  };
  const release = (lot: SlowLot, today: PlainDate) => {
    lot.held = false;
    if (lot.validThrough !== null && lot.validThrough < today) lapse(lot);
    else payDebt(lot);
  };
  const isResetDay = (today: PlainDate) => {
    const { reset } = termsOn(today);
    if (reset === null || reset === undefined) return false;
    if (reset.kind === "every-days") return today > joinedOn && daysBetween(joinedOn, today) % reset.days === 0;
    const last = Number(endOf(today, "month").slice(8));
    return Number(today.slice(5, 7)) === reset.month && Number(today.slice(8)) === Math.min(reset.day, last);
  };

  /** In ten-thousandths; for what the order itself earns without a line. */
  const factorOf = (on: PlainDate, tier: string | null, line: SlowLine | null): bigint => {
    const { earn } = termsOn(on);
    const tenths = (earn.multipliers ?? [])
      .filter(
        ({ when, only }) =>
          (only ? line?.category != null && (only.categories?.includes(line.category) ?? false) : true) &&
          (when.daysOfMonth?.includes(Number(on.slice(8))) ?? true) &&
          (when.weekdays?.includes(dayOfWeek(on)) ?? true) &&
          (when.tiers?.includes(tier ?? "") ?? true),
      )
      .map(({ factor }) => units(String(factor), 1));
    if (tenths.length === 0) return 10_000n;
    if (earn.stacking === "largest-only") return tenths.reduce((a, b) => (b > a ? b : a)) * 1_000n;
    if (earn.stacking === "multiply") return tenths.reduce((a, b) => (a * b) / 10n, 10_000n);
    const sum = tenths.reduce((a, b) => a + b - 10n, 10n);
    return sum > 0n ? sum * 1_000n : 0n;
  };
  const rulesOn = (on: PlainDate) => termsOn(on).earn.rules;
  /** One denominator for all rules, in parts of a point. */
  const denominator = (on: PlainDate) =>
    rulesOn(on).reduce((product, { every }) => product * units(String(every ?? 1), 0), 1_000_000n * 1000n);
  const one = (on: PlainDate) => denominator(on) * 10n ** BigInt(decimals);
  /** What each part is worth by rule, before anything is rounded: every line, then the order itself. */
  const partsOf = ({ on, tier, worth, lines }: SlowPurchase) => {
    const rules = rulesOn(on);
    const isFor = (at: number, { category }: SlowLine) => {
      const only = rules[at]?.only;
      return only ? category !== null && (only.categories?.includes(category) ?? false) : true;
    };
    const share = (at: number, basis: string, amount: bigint, per: bigint) =>
      rules[at]?.basis === basis
        ? (one(on) * amount * units(String(rules[at]?.points), 0)) / (per * units(String(rules[at]?.every ?? 1), 0))
        : 0n;
    const ofLines = [...lines.values()].map((line) => ({
      factor: factorOf(on, tier, line),
      byRule: rules.map((_, at) => (isFor(at, line) ? share(at, "amount", line.cents * worth, 1_000_000n) : 0n)),
    }));
    const left = [...lines.values()].filter(({ left: some }) => some);
    const ofOrder = {
      factor: factorOf(on, tier, null),
      byRule: rules.map((_, at) => (left.some((line) => isFor(at, line)) ? share(at, "order", 1n, 1n) : 0n)),
    };
    return [...ofLines, ofOrder];
  };
  const worth = (on: PlainDate, base: bigint, factor: bigint) => {
    const mode = termsOn(on).earn.rounding.mode ?? "floor";
    return round(round(base, denominator(on), mode) * factor, 10_000n, mode);
  };
  /** The points before caps of a purchase by itself, or of its whole day. */
  const value = (purchase: SlowPurchase) => {
    const { place } = termsOn(purchase.on).earn.rounding;
    if (place === "per-line") return total(partsOf(purchase).map(({ factor, byRule }) => worth(purchase.on, total(byRule), factor)));
    const together = place === "per-day" ? [...purchases.values()].filter(({ on }) => on === purchase.on) : [purchase];
    const parts = together.flatMap(partsOf);
    return total(
      [...new Set(parts.map(({ factor }) => factor))].map((factor) =>
        worth(purchase.on, total(parts.filter((part) => part.factor === factor).flatMap(({ byRule }) => byRule)), factor),
      ),
    );
  };
  const weights = (purchase: SlowPurchase) =>
    rulesOn(purchase.on).map((_, at) => total(partsOf(purchase).map(({ factor, byRule }) => factor * (byRule[at] ?? 0n))));

  const capsOn = (on: PlainDate) =>
    (termsOn(on).earn.caps ?? []).filter(({ from, through }) => (from ?? on) <= on && on <= (through ?? on));
  const under = ({ rule }: EarnCapInput, on: PlainDate, byRule: readonly bigint[]) =>
    rule == null ? total(byRule) : (byRule[rulesOn(on).findIndex(({ code }) => code === rule)] ?? 0n);
  const roomOn = (on: PlainDate) =>
    new Map(
      capsOn(on).map((cap) => {
        const same = awards.filter(
          (award) => cap.per !== "event" && award.caps.includes(cap.code) && timeOf(cap.per, award.on) === timeOf(cap.per, on),
        );
        const left = points(cap.points) - total(same.map((award) => under(cap, award.on, award.byRule)));
        return [cap.code, left < 0n ? 0n : left] as const;
      }),
    );
  /** What the caps leave of points by rule. */
  const within = (on: PlainDate, room: ReadonlyMap<string, bigint>, wanted: readonly bigint[]) => {
    const least = (a: bigint, b: bigint) => (a < b ? a : b);
    const kept = wanted.map((amount, at) =>
      capsOn(on).reduce((most, { rule, code }) => (rule === rulesOn(on)[at]?.code ? least(most, room.get(code) ?? most) : most), amount),
    );
    const most = capsOn(on).reduce((left, { rule, code }) => (rule == null ? least(left, room.get(code) ?? left) : left), total(kept));
    return most < total(kept) ? shared(most, kept) : kept;
  };
  const giveBack = (purchase: SlowPurchase) => {
    const left = total([...purchase.lines.values()].map(({ cents }) => cents));
    const due = (purchase.amount === 0n ? purchase.spent : (purchase.spent * (purchase.amount - left)) / purchase.amount) - purchase.back;
    purchase.back += due;
    return due;
  };

  const debit = (amount: bigint, into: "spent" | "sent" | "deducted", today: PlainDate) => {
    if (amount > liveSum() && (into === "sent" || termsOn(today).shortage === "refuse")) return false;
    debt += amount - take(amount);
    totals[into] += amount;
    return true;
  };

  const earn = (id: string, earned: bigint, today: PlainDate) => {
    const { pending } = termsOn(today);
    if (pending === null || pending === undefined || earned === 0n || (pending.kind === "days" && pending.days === 0)) {
      credit(id, earned, today, expiryOf(today));
      return true;
    }
    wakeUp(today);
    totals.credited += earned;
    const availableOn = pending.kind === "days" ? addDays(today, pending.days) : null;
    lots.push({ id, points: earned, earnedOn: today, validThrough: expiryOf(today), availableOn, held: true });
    return true;
  };

  const enter = (event: LedgerEventInput, today: PlainDate): boolean => {
    switch (event.kind) {
      case "purchase": {
        const lines = event.lines.map(
          ({ id, amount, category }) => [id, { cents: units(String(amount), 2), left: true, category: category ?? null }] as const,
        );
        const award = { on: today, caps: capsOn(today).map(({ code }) => code), byRule: [] as bigint[] };
        const rate = (policy.rates ?? [])
          .filter(({ currency, from }) => currency === event.currency && from <= today)
          .reduce<{ from: string; rate: unknown } | null>((last, next) => (last === null || next.from > last.from ? next : last), null);
        const purchase: SlowPurchase = {
          on: today,
          worth: rate === null ? 10_000n : units(String(rate.rate), 4),
          tier: event.tier ?? null,
          lines: new Map(),
          amount: total(lines.map(([, { cents }]) => cents)),
          points: 0n,
          room: roomOn(today),
          earned: [],
          award,
          spent: 0n,
          back: 0n,
        };
        const before = value(purchase);
        purchases.set(event.id, purchase);
        for (const [id, line] of lines) purchase.lines.set(id, line);
        purchase.points = value(purchase) - before;
        purchase.earned = within(today, purchase.room, shared(purchase.points, weights(purchase)));
        award.byRule = purchase.earned;
        awards.push(award);
        return earn(event.id, total(purchase.earned), today);
      }
      case "action": {
        const quantity = units(String(event.quantity ?? 1), 3);
        const byRule = rulesOn(today).map(({ action, points: given, every }) =>
          action === event.action ? (one(today) * quantity * units(String(given), 0)) / (1000n * units(String(every ?? 1), 0)) : 0n,
        );
        const earned = round(total(byRule), denominator(today), termsOn(today).earn.rounding.mode ?? "floor");
        const kept = within(today, roomOn(today), shared(earned, byRule));
        awards.push({ on: today, caps: capsOn(today).map(({ code }) => code), byRule: kept });
        return earn(event.id, total(kept), today);
      }
      case "earn":
        credit(event.id, points(event.points), today, expiryOf(today));
        return true;
      case "transfer-in":
        credit(event.id, points(event.points), today, event.validThrough ? plainDate(event.validThrough) : expiryOf(today));
        return true;
      case "adjust": {
        const amount = points(event.points);
        if (amount < 0n) return debit(-amount, "deducted", today);
        credit(event.id, amount, today, event.validThrough ? plainDate(event.validThrough) : expiryOf(today));
        return true;
      }
      case "redeem": {
        if (!debit(points(event.points), "spent", today)) return false;
        const purchase = purchases.get(event.for ?? "");
        if (purchase !== undefined) {
          purchase.spent += points(event.points);
          const returned = events.some((other) => other.kind === "refund" && other.of === event.for && isBefore(other, event));
          if (returned) credit(event.id, giveBack(purchase), today, expiryOf(today));
        }
        return true;
      }
      case "transfer-out":
        return debit(points(event.points), "sent", today);
      case "refund": {
        const purchase = purchases.get(event.of);
        if (purchase === undefined) throw new Error("unknown purchase");
        const before = value(purchase);
        for (const [id, line] of purchase.lines) {
          const returned = event.lines?.find((other) => other.id === id);
          const paid = line.cents > 0n;
          if (event.lines === null || event.lines === undefined) line.cents = 0n;
          else if (returned !== undefined) line.cents += units(String(returned.amount), 2);
          if (event.lines === null || event.lines === undefined || (paid && line.cents === 0n)) line.left = false;
        }
        purchase.points -= before - value(purchase);
        const earned =
          capsOn(purchase.on).length === 0
            ? [purchase.points]
            : within(purchase.on, purchase.room, shared(purchase.points, weights(purchase)));
        const tooMany = total(purchase.earned) - total(earned);
        purchase.earned = earned;
        credit(event.id, giveBack(purchase), today, expiryOf(today));
        const { returns } = termsOn(purchase.on);
        const own = lots.find(({ id }) => id === event.of);
        let taken = 0n;
        if (own !== undefined && (returns !== "only-pending" || own.held)) {
          taken = own.points < tooMany ? own.points : tooMany;
          own.points -= taken;
        }
        if (returns !== "only-pending") taken += take(tooMany - taken);
        if (returns === "unlimited") {
          debt += tooMany - taken;
          taken = tooMany;
        }
        const { award } = purchase;
        const kept = total(award.byRule) - taken;
        award.byRule = kept === total(earned) ? earned : shared(kept, award.byRule);
        totals.takenBack += taken;
        return true;
      }
      case "confirm": {
        const lot = lots.find(({ id, held }) => id === event.of && held);
        if (lot !== undefined) release(lot, today);
        return true;
      }
      case "extend": {
        const through = plainDate(event.through);
        for (const lot of lots)
          if (lot.points > 0n && (event.lots?.includes(lot.id) ?? true) && lot.validThrough !== null && lot.validThrough < through)
            lot.validThrough = through;
        if (!event.lots && (keptThrough === null || keptThrough < through)) keptThrough = through;
        return true;
      }
      case "reinstate": {
        const ids = event.lot ? [event.lot] : [...lapsed.keys()];
        const sum = ids.reduce((total, id) => total + (lapsed.get(id) ?? 0n), 0n);
        for (const id of ids) lapsed.delete(id);
        if (sum === 0n) return false;
        credit(event.id, sum, today, event.validThrough ? plainDate(event.validThrough) : expiryOf(today));
        return true;
      }
      case "reset":
        totals.reset += take(liveSum());
        return true;
      default:
        throw new Error(event satisfies never);
    }
  };
  const rank = (event: LedgerEventInput) =>
    event.kind === "reset"
      ? 2
      : ["redeem", "refund", "transfer-out"].includes(event.kind) || (event.kind === "adjust" && String(event.points).startsWith("-"))
        ? 1
        : 0;
  const isBefore = (a: LedgerEventInput, b: LedgerEventInput) => {
    const key = (event: LedgerEventInput) => [event.on ?? "", rank(event), event.id] as const;
    const [x, y] = [key(a), key(b)];
    return x[0] !== y[0] ? x[0] < y[0] : x[1] !== y[1] ? x[1] < y[1] : x[2] < y[2];
  };
  const ordered = [...events].sort((a, b) => (isBefore(a, b) ? -1 : 1));

  for (let today = joinedOn; today <= asOf; today = addDays(today, 1)) {
    for (const lot of live()) if (lot.validThrough !== null && lot.validThrough < today) lapse(lot);
    const inactive = inactiveFrom();
    if (inactive !== null && inactive <= today && lots.some((lot) => lot.points > 0n)) {
      for (const lot of lots) {
        lapse(lot);
        lot.held = false;
      }
      lastActivity = null;
    }
    if (isResetDay(today)) totals.reset += take(liveSum());
    for (const lot of lots) if (lot.held && lot.availableOn !== null && lot.availableOn <= today) release(lot, today);
    for (const event of ordered) {
      if (event.on !== today) continue;
      const counts = enter(event, today);
      if (counts && ["purchase", "action", "earn", "redeem"].includes(event.kind)) lastActivity = today;
    }
  }
  return {
    balance: liveSum() - debt,
    pending: lots.reduce((sum, { held, points: own }) => (held ? sum + own : sum), 0n),
    debt,
    lots: live().map((lot) => {
      const inactive = inactiveFrom();
      const last = inactive === null ? null : addDays(inactive, -1);
      const through = lot.validThrough === null || (last !== null && last < lot.validThrough) ? last : lot.validThrough;
      return [lot.id, lot.points, through] as const;
    }),
    totals,
  };
}

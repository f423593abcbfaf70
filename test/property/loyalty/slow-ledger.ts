import { addDays, addMonths, dayOfWeek, daysBetween, endOf, type PlainDate, plainDate } from "idic/foundation";
import type { LedgerEventInput, LedgerPolicyInput } from "idic/loyalty";

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

interface SlowPurchase {
  readonly on: PlainDate;
  readonly factor: readonly [bigint, bigint];
  readonly lines: Map<string, bigint>;
  readonly amount: bigint;
  spent: bigint;
  back: bigint;
}

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
  const lapsed = new Map<string, bigint>();
  const purchases = new Map<string, SlowPurchase>();
  const totals = { credited: 0n, spent: 0n, lapsed: 0n, takenBack: 0n, sent: 0n, deducted: 0n, reset: 0n };
  let debt = 0n;
  let lastActivity: PlainDate | null = null;
  let keptThrough: PlainDate | null = null;

  const expiryOf = (day: PlainDate): PlainDate | null => {
    const { expiry } = policy;
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
    if (policy.expiry.kind !== "inactivity" || lastActivity === null) return null;
    const day = addMonths(lastActivity, policy.expiry.months);
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
    const { reset } = policy;
    if (reset === null || reset === undefined) return false;
    if (reset.kind === "every-days") return today > joinedOn && daysBetween(joinedOn, today) % reset.days === 0;
    const last = Number(endOf(today, "month").slice(8));
    return Number(today.slice(5, 7)) === reset.month && Number(today.slice(8)) === Math.min(reset.day, last);
  };

  const factorOf = (on: PlainDate, tier: string | null): readonly [bigint, bigint] => {
    const tenths = (policy.earn.multipliers ?? [])
      .filter(
        ({ when }) =>
          (when.daysOfMonth?.includes(Number(on.slice(8))) ?? true) &&
          (when.weekdays?.includes(dayOfWeek(on)) ?? true) &&
          (when.tiers?.includes(tier ?? "") ?? true),
      )
      .map(({ factor }) => units(String(factor), 1));
    if (tenths.length === 0) return [10n, 10n];
    if (policy.earn.stacking === "largest-only") return [tenths.reduce((a, b) => (b > a ? b : a)), 10n];
    if (policy.earn.stacking === "multiply") return [tenths.reduce((a, b) => a * b), 10n ** BigInt(tenths.length)];
    const sum = tenths.reduce((a, b) => a + b - 10n, 10n);
    return [sum > 0n ? sum : 0n, 10n];
  };
  const every = units(String(policy.earn.rules[0]?.every ?? 1), 0) * 100n;
  const worth = (cents: bigint, [top, bottom]: readonly [bigint, bigint]) => {
    const mode = policy.earn.rounding.mode ?? "floor";
    return round(round(cents * 10n ** BigInt(decimals), every, mode) * top, bottom, mode);
  };
  /** The points of a purchase by itself, or of its whole day under its factor. */
  const value = (purchase: SlowPurchase) => {
    const cents = (lines: Iterable<bigint>) => [...lines].reduce((sum, amount) => sum + amount, 0n);
    if (policy.earn.rounding.place === "per-line")
      return [...purchase.lines.values()].reduce((sum, amount) => sum + worth(amount, purchase.factor), 0n);
    if (policy.earn.rounding.place === "per-order") return worth(cents(purchase.lines.values()), purchase.factor);
    const same = [...purchases.values()].filter(
      ({ on, factor }) => on === purchase.on && factor[0] * purchase.factor[1] === purchase.factor[0] * factor[1],
    );
    return worth(cents(same.flatMap(({ lines }) => [...lines.values()])), purchase.factor);
  };
  const giveBack = (purchase: SlowPurchase) => {
    const left = [...purchase.lines.values()].reduce((sum, amount) => sum + amount, 0n);
    const due = (purchase.amount === 0n ? purchase.spent : (purchase.spent * (purchase.amount - left)) / purchase.amount) - purchase.back;
    purchase.back += due;
    return due;
  };

  const debit = (amount: bigint, into: "spent" | "sent" | "deducted") => {
    if (amount > liveSum() && (into === "sent" || policy.shortage === "refuse")) return false;
    debt += amount - take(amount);
    totals[into] += amount;
    return true;
  };

  const enter = (event: LedgerEventInput, today: PlainDate): boolean => {
    switch (event.kind) {
      case "purchase": {
        const lines = new Map(event.lines.map(({ id, amount }) => [id, units(String(amount), 2)]));
        const amount = [...lines.values()].reduce((sum, cents) => sum + cents, 0n);
        const purchase = {
          on: today,
          factor: factorOf(today, event.tier ?? null),
          lines: new Map<string, bigint>(),
          amount,
          spent: 0n,
          back: 0n,
        };
        const before = value(purchase);
        purchases.set(event.id, purchase);
        for (const [id, cents] of lines) purchase.lines.set(id, cents);
        const earned = value(purchase) - before;
        const { pending } = policy;
        if (pending === null || pending === undefined || earned === 0n || (pending.kind === "days" && pending.days === 0)) {
          credit(event.id, earned, today, expiryOf(today));
          return true;
        }
        wakeUp(today);
        totals.credited += earned;
        const availableOn = pending.kind === "days" ? addDays(today, pending.days) : null;
        lots.push({ id: event.id, points: earned, earnedOn: today, validThrough: expiryOf(today), availableOn, held: true });
        return true;
      }
      case "earn":
        credit(event.id, points(event.points), today, expiryOf(today));
        return true;
      case "transfer-in":
        credit(event.id, points(event.points), today, event.validThrough ? plainDate(event.validThrough) : expiryOf(today));
        return true;
      case "adjust": {
        const amount = points(event.points);
        if (amount < 0n) return debit(-amount, "deducted");
        credit(event.id, amount, today, event.validThrough ? plainDate(event.validThrough) : expiryOf(today));
        return true;
      }
      case "redeem": {
        if (!debit(points(event.points), "spent")) return false;
        const purchase = purchases.get(event.for ?? "");
        if (purchase !== undefined) {
          purchase.spent += points(event.points);
          const returned = events.some((other) => other.kind === "refund" && other.of === event.for && isBefore(other, event));
          if (returned) credit(event.id, giveBack(purchase), today, expiryOf(today));
        }
        return true;
      }
      case "transfer-out":
        return debit(points(event.points), "sent");
      case "refund": {
        const purchase = purchases.get(event.of);
        if (purchase === undefined) throw new Error("unknown purchase");
        const before = value(purchase);
        for (const id of purchase.lines.keys()) {
          const returned = event.lines?.find((line) => line.id === id);
          if (event.lines === null || event.lines === undefined) purchase.lines.set(id, 0n);
          else if (returned !== undefined) purchase.lines.set(id, (purchase.lines.get(id) ?? 0n) + units(String(returned.amount), 2));
        }
        const tooMany = before - value(purchase);
        credit(event.id, giveBack(purchase), today, expiryOf(today));
        const own = lots.find(({ id }) => id === event.of);
        let taken = 0n;
        if (own !== undefined && (policy.returns !== "only-pending" || own.held)) {
          taken = own.points < tooMany ? own.points : tooMany;
          own.points -= taken;
        }
        if (policy.returns !== "only-pending") taken += take(tooMany - taken);
        if (policy.returns === "unlimited") {
          debt += tooMany - taken;
          taken = tooMany;
        }
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
        throw new Error(event.kind);
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

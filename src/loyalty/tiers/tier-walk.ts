import { type PackedDay, packedDay } from "../../foundation/packed-day";
import type { Because } from "../../rule/answer";
import { LifetimeTier } from "./lifetime-tier";
import { anchorsOf } from "./member-anchors";
import type { MemberEvent } from "./member-event-types";
import type { MemberProfile } from "./member-profile-types";
import type { Member } from "./member-types";
import { closedBefore, heldBy } from "./take-over";
import { Counters } from "./tier-counters";
import { Following } from "./tier-following";
import { Granting } from "./tier-granting";
import { Lasting } from "./tier-lasting";
import { Overlay } from "./tier-overlay";
import { type Level, levelsOn, type Plan } from "./tier-plan";
import type { TierProcess } from "./tier-process";
import { TIER_REASONS } from "./tier-reasons";
import type { TierSnapshot } from "./tier-snapshot-types";
import { type Stretch, writeStretch } from "./tier-stretches";
import { type Anchors, FIRST_DAY, FOREVER, isFixed } from "./tier-windows";

type Source = "earned" | "lifetime" | "granted" | "overridden";

/** Walks the history of one member through time. It is made once for a plan and begun anew for every member. */
export class Walk<N extends number | bigint> {
  readonly counters: Counters<N>;
  readonly process: TierProcess<N>;
  readonly overlay = new Overlay();
  /** The tier that is held for life. */
  readonly lifetime = new LifetimeTier<N>();
  /** The timeline up to now. */
  stretches: Stretch[] = [];
  /** The tier that shows. */
  rank = 0;
  /** Where it comes from. */
  source: Source = "earned";
  /** The first event after the day asked for. */
  upcoming: PackedDay = FOREVER;
  /** Who the member is to the programme. */
  profile: MemberProfile | null = null;

  private readonly days: PackedDay[] = [];
  private versionDue: PackedDay = FOREVER;
  private readonly dated: boolean;
  private readonly revocable: boolean;
  private readonly rankOf = (code: string): number =>
    Math.max(
      0,
      this.plan.policy.tiers.findIndex((tier) => tier.code === code),
    );

  constructor(readonly plan: Plan<N>) {
    this.counters = new Counters(plan);
    const { window, downgrade, refunds } = plan.policy;
    this.revocable = refunds.afterUpgrade === "reevaluate";
    if (downgrade.kind === "immediate") this.process = new Following(plan, this.counters);
    else this.process = isFixed(window) ? new Granting(plan, this.counters) : new Lasting(plan, this.counters);
    this.dated = plan.versions.length > 1 && !isFixed(window);
  }

  /** Walks up to the end of a day. */
  to(member: Member, asOf: PackedDay): void {
    const live = member.start?.live ?? [];
    const events = live.length === 0 ? member.events : [...live, ...member.events];
    const { days } = this;
    let known = 0;
    this.upcoming = FOREVER;
    for (const event of events) {
      const day = packedDay(event.on ?? "");
      if (day > asOf) {
        this.upcoming = day;
        break;
      }
      days[known] = day;
      known += 1;
    }
    this.begin(member, events, live.length, known, asOf);
    for (let at = live.length; at < known; at += 1) {
      const day = days[at] ?? asOf;
      this.passTime(day);
      this.counters.add(at);
      this.process.consider(day, true);
      this.show(day, events[at]?.id ?? null);
    }
    this.passTime(asOf);
    this.counters.readAt(asOf);
  }

  /** The next day on which the tier or a value can move by itself. */
  due(): PackedDay {
    return Math.min(this.counters.due, this.process.due, this.overlay.due, this.versionDue);
  }

  /** Lets the next day come on which something is due. */
  step(day: PackedDay): void {
    const { counters, process } = this;
    if (process.judgesFirst && process.due <= day) process.lapse(day);
    if (counters.due <= day && counters.pass(day)) process.windowClosed();
    if (!process.judgesFirst && process.due <= day) process.lapse(day);
    if (this.overlay.due <= day) this.overlay.settle(day);
    if (this.versionDue <= day) this.findVersion(day);
    process.consider(day, false);
    this.show(day, null);
  }

  /** The last valid day of the tier that shows, as far as the process knows it. */
  through(day: PackedDay): PackedDay {
    if (this.source === "overridden") return this.overlay.override(day)?.through ?? FOREVER;
    if (this.rank === 0) return FOREVER;
    let through = this.process.rank === this.rank ? this.process.through : 0;
    const given = this.overlay.grant(day);
    if (given?.rank === this.rank) through = Math.max(through, given.through);
    return this.lifetime.rank === this.rank ? FOREVER : through;
  }

  /** The tiers in force on a day. */
  levels(day: PackedDay): readonly Level<N>[] {
    return levelsOn(this.plan, (isFixed(this.plan.policy.window) ? this.counters.window?.from : undefined) ?? day).levels;
  }

  private passTime(until: PackedDay): void {
    for (let due = this.due(); due <= until; due = this.due()) this.step(due);
  }

  private begin(member: Member, events: readonly MemberEvent[], live: number, known: number, asOf: PackedDay): void {
    const { start } = member;
    this.profile = member.member ?? start?.member ?? null;
    const anchors = anchorsOf(this.profile);
    this.overlay.begin(member, this.rankOf, asOf);
    const seen = anchors.joined > FIRST_DAY ? anchors.joined : Math.min(this.days[0] ?? asOf, this.overlay.due);
    const first = start === null ? Math.min(seen, asOf) : packedDay(start.on);
    this.counters.begin(events, this.days, anchors, first);
    for (let at = 0; at < live; at += 1) this.counters.add(at);
    this.counters.readAt(first);
    this.lifetime.begin();
    this.versionDue = FOREVER;
    if (this.dated) this.findVersion(first);
    this.stretches = [];
    this.source = "earned";
    if (start === null) {
      this.process.begin({ anchors, day: first, held: [], reached: [] });
      this.rank = 0;
      this.stretches.push({ rank: 0, from: 0, cause: TIER_REASONS.base, event: null });
      this.process.consider(first, false);
      if (known > 0 || this.process.began || this.plan.usesLifetime || this.overlay.due < FOREVER) this.show(first, null);
    } else this.takeOver(start, anchors);
  }

  private takeOver(start: TierSnapshot, anchors: Anchors): void {
    const { counters, plan } = this;
    const day = packedDay(start.on);
    plan.metrics.forEach(({ name }, at) => {
      const amount = start.balance[name];
      if (amount !== undefined && !counters.rolls(at)) counters.set(at, plan.units.of(amount));
      const rolled = start.rolledIn[name];
      if (rolled !== undefined) counters.rolledIn[at] = plan.units.of(rolled);
    });
    if (counters.due <= day) counters.pass(day);
    const closed = closedBefore(plan, start, { running: counters.window, anchors });
    if (closed !== null) counters.closed.push(closed);
    const held = heldBy(plan, start, { rankOf: this.rankOf, anchors });
    for (const { tier, from, forLife } of start.held) if (forLife) this.lifetime.take(this.rankOf(tier), packedDay(from));
    this.process.begin({ anchors, day, held, reached: start.reached.map(this.rankOf) });
    this.process.forLife = this.lifetime.rank;
    if (this.process.judgesFirst) counters.resumeTier(Math.max(held[0]?.from ?? day, anchors.joined), day);
    this.rank = this.rankOf(start.tier);
    this.source = this.sourceOn(day);
    this.stretches.push({ rank: this.rank, from: 0, cause: TIER_REASONS.resumed, event: null });
    if (!this.overlay.empty) this.show(day, null);
  }

  private findVersion(day: PackedDay): void {
    this.versionDue = FOREVER;
    for (const { packedFrom } of this.plan.versions) if (packedFrom > day && packedFrom < this.versionDue) this.versionDue = packedFrom;
  }

  /** Writes down what shows, when that has changed. */
  private show(day: PackedDay, event: string | null): void {
    const { process, overlay } = this;
    const moved = process.began || process.rank !== this.rank;
    if (!moved && overlay.empty && !this.plan.usesLifetime) return;
    if (this.plan.usesLifetime) this.lifetime.consider(this.levels(day), this.counters.values, day, this.revocable);
    process.forLife = this.lifetime.rank;
    const [before, from] = [this.source, this.rank];
    this.source = this.sourceOn(day);
    const given = this.source === "overridden" ? overlay.override(day) : this.source === "granted" ? overlay.grant(day) : undefined;
    const rank = given?.rank ?? (this.source === "lifetime" ? this.lifetime.rank : process.rank);
    const began = process.began && this.source === "earned";
    process.began = false;
    if (rank === from && !(began && before === "earned")) return;
    this.rank = rank;
    const term = process.judgesFirst && this.source === "earned" && rank > 0;
    writeStretch(this.stretches, { rank, from: day, cause: this.causeOf(before, rank < from), event: given?.id ?? event }, term);
  }

  private causeOf(before: Source, falls: boolean): Because {
    if (this.source === "overridden" || this.source === "granted" || this.source === "lifetime") return TIER_REASONS[this.source];
    if (before === "overridden") return TIER_REASONS["override-ended"];
    return before === "granted" && falls ? TIER_REASONS["grant-ended"] : this.process.cause;
  }

  private sourceOn(day: PackedDay): Source {
    const { overlay, process } = this;
    const { rank: lifetimeRank } = this.lifetime;
    if (overlay.override(day) !== undefined) return "overridden";
    const given = overlay.grant(day)?.rank ?? 0;
    const earned = process.rank;
    if (given > earned && given > lifetimeRank) return "granted";
    return lifetimeRank > 0 && lifetimeRank >= earned ? "lifetime" : "earned";
  }
}

import { earliest, type PlainDate } from "../../foundation/plain-date";
import type { Workdays } from "../../foundation/work-calendar";
import type { Because } from "../../rule/answer";
import type { Move, Process } from "../../rule/fold";
import { type Clocks, currentClock, done, lapseDay, lapsed, OPEN, pass, type Standing, sooner, stateOf } from "./complaint-standing";
import type { ComplaintCode, ComplaintEvent, ComplaintLevelTerms, ComplaintState } from "./complaint-types";

/** Why a complaint is where it is. */
export const REASONS = {
  "not-raised": { code: "not-raised", cites: ["CH-01"] },
  raised: { code: "raised", cites: ["CH-06", "CH-07", "CH-08"] },
  repeated: { code: "repeated", cites: ["CH-01", "CH-07", "web:faw-vw-complaint-levels"] },
  "level-lifted": { code: "level-lifted", cites: ["web:faw-vw-complaint-levels"] },
  replied: { code: "replied", cites: ["CH-01", "CH-07"] },
  remedied: { code: "remedied", cites: ["CH-01", "CH-06"] },
  rejected: { code: "rejected", cites: ["CH-06", "CH-09"] },
  accepted: { code: "accepted", cites: ["CH-09"] },
  "reply-overdue": { code: "reply-overdue", cites: ["CH-07", "CH-09", "K18"] },
  "remedy-overdue": { code: "remedy-overdue", cites: ["CH-07", "CH-09", "K18"] },
} as const satisfies Record<ComplaintCode, Because>;

/** The life of a complaint under the levels and the calendar of a policy. */
export function complaintProcess(
  levels: readonly ComplaintLevelTerms[],
  workdays: Workdays,
): Process<Standing, ComplaintState, ComplaintEvent> {
  const clocksFrom = (on: PlainDate, position: number): Clocks => {
    const level = levels[position];
    if (level === undefined) throw new TypeError("a complaint policy has this level");
    const clock = (businessDays: number) => ({ dueOn: workdays.after(on, businessDays), overdue: false });
    return { reply: clock(level.replyWithinBusinessDays), remedy: clock(level.remedyWithinBusinessDays) };
  };

  /** Lifts a complaint to the level that an event calls for, and never lets it down. */
  const lift = (standing: Standing, { on, kind, circumstances }: ComplaintEvent): Standing => {
    const repeats = kind === "repeated" || kind === "reopened" || (kind === "raised" && standing.raisedOn !== null);
    const known = repeats ? (["repetition", ...(circumstances ?? [])] as const) : (circumstances ?? []);
    const level = levels.findLastIndex(({ liftedBy }) => liftedBy.some((circumstance) => known.includes(circumstance)));
    if (level <= standing.level) return standing;
    return { ...standing, level, ...sooner(standing, clocksFrom(on, level)) };
  };

  const complain = (standing: Standing, on: PlainDate): Standing => {
    const raised = standing.raisedOn === null ? { ...pass(standing, "prevent"), raisedOn: on } : reopen(standing);
    const fresh = clocksFrom(on, standing.level);
    const unanswered = raised.steps["respond-on-site"].status !== "done";
    const unsettled = raised.steps.remedy.status !== "done";
    const running = {
      reply: unanswered ? (raised.reply ?? fresh.reply) : null,
      remedy: unsettled ? (raised.remedy ?? fresh.remedy) : null,
    };
    return { ...raised, ...sooner(running, fresh) };
  };

  const reject = (standing: Standing, on: PlainDate): Standing => {
    const remedy = standing.remedy ?? clocksFrom(on, standing.level).remedy;
    return { ...standing, steps: { ...standing.steps, remedy: OPEN }, remedy, closedOn: null, rejected: true };
  };

  const apply = (before: Standing, event: ComplaintEvent): Move<Standing> => {
    const { on, kind } = event;
    const standing = lift(before, event);
    switch (kind) {
      case "self-checked":
        return quietly(done(standing, "prevent", on));
      case "raised":
      case "repeated":
      case "reopened":
        return moved(before, complain(standing, on), before.raisedOn === null ? REASONS.raised : REASONS.repeated);
      case "aggravated":
        return moved(before, standing, REASONS["level-lifted"]);
      case "responded-on-site":
        return moved(before, { ...done(standing, "respond-on-site", on), reply: null }, REASONS.replied);
      case "replied":
        return moved(before, { ...reply(standing, on), reply: null }, REASONS.replied);
      case "remedied":
        return moved(before, makeGood(standing, on), REASONS.remedied);
      case "improved-at-source":
        return quietly(done(standing, "improve-at-source", on));
      case "feedback-asked":
        return quietly({ ...standing, feedbackAskedOn: on });
      case "accepted":
        return moved(before, accept(standing, on), REASONS.accepted);
      case "rejected":
        return moved(before, before.raisedOn === null ? standing : reject(standing, on), REASONS.rejected);
    }
  };

  return {
    start: {
      raisedOn: null,
      level: 0,
      steps: { prevent: OPEN, "respond-on-site": OPEN, remedy: OPEN, "improve-at-source": OPEN },
      reply: null,
      remedy: null,
      closedOn: null,
      feedbackAskedOn: null,
      ignored: false,
      rejected: false,
      cause: REASONS["not-raised"],
    },
    startCause: REASONS["not-raised"],
    show: stateOf,
    due: ({ reply, remedy }) => earliest(lapseDay(reply), lapseDay(remedy)),
    lapse: (before, on) => {
      const late = { ...before, reply: lapsed(before.reply, on), remedy: lapsed(before.remedy, on), ignored: true };
      return moved(before, late, REASONS[currentClock(late)?.step === "remedy" ? "remedy-overdue" : "reply-overdue"]);
    },
    apply,
  };
}

/** He complains again, so what was done has to be done again, at the source too. */
function reopen(standing: Standing): Standing {
  const steps = { ...standing.steps, "respond-on-site": OPEN, remedy: OPEN, "improve-at-source": OPEN };
  return { ...standing, steps, closedOn: null };
}

/** Staff may respond to somebody upset before he complains; a reply to a complaint that is not there is out of order. */
function reply(standing: Standing, on: PlainDate): Standing {
  const replied = done(standing, "respond-on-site", on);
  if (replied === standing || standing.raisedOn !== null) return replied;
  return { ...replied, steps: { ...replied.steps, "respond-on-site": { ...replied.steps["respond-on-site"], outOfOrder: true } } };
}

/** What is made good needs no reply any more. */
function makeGood(standing: Standing, on: PlainDate): Standing {
  const made = { ...done(standing, "remedy", on), reply: null, remedy: null, rejected: false };
  return made.raisedOn === null ? made : pass(made, "respond-on-site");
}

function accept(standing: Standing, on: PlainDate): Standing {
  if (standing.raisedOn === null || standing.closedOn !== null) return standing;
  const passed = pass(pass(standing, "respond-on-site"), "remedy");
  return { ...passed, reply: null, remedy: null, closedOn: on, ignored: false, rejected: false };
}

function quietly(state: Standing): Move<Standing> {
  return { state, cause: null };
}

/** A segment begins where the state or the level moves, and whenever he complains again. */
function moved(before: Standing, after: Standing, cause: Because): Move<Standing> {
  const moves = stateOf(before) !== stateOf(after) || before.level !== after.level || cause === REASONS.repeated;
  return moves ? { state: { ...after, cause }, cause } : quietly(after);
}

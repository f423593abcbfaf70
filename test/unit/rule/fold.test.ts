import { plainDate } from "idic/foundation";
import { describe, expect, it } from "vitest";
import { addDays, type PlainDate } from "../../../src/foundation/plain-date";
import { eventIssues, type HistoryEvent, inReplayOrder, type Process, replay } from "../../../src/rule/fold";

interface Switch extends HistoryEvent {
  readonly on: PlainDate;
  readonly press: "on" | "off";
}

/** A lamp that goes out by itself ten days after it was switched on. */
const lamp: Process<PlainDate | null, "lit" | "dark", Switch> = {
  start: null,
  startCause: { code: "new", cites: [] },
  show: (since) => (since === null ? "dark" : "lit"),
  due: (since) => (since === null ? null : addDays(since, 10)),
  lapse: () => ({ state: null, cause: { code: "burnt-out", cites: [] } }),
  apply: (since, event) => {
    const next = event.press === "on" ? event.on : null;
    return { state: next, cause: (since === null) === (next === null) ? null : { code: event.press, cites: [] } };
  },
};

const press = (id: string, on: string, way: "on" | "off"): Switch => ({ id, on: plainDate(on), press: way });
const ranked = (events: Switch[]) => inReplayOrder(events, ({ press: way }) => (way === "off" ? 1 : 0));

describe("fold", () => {
  it("tiles time with segments that name their cause", () => {
    const { segments, reviewOn, state } = replay(
      lamp,
      ranked([press("b", "2026-02-20", "on"), press("a", "2026-02-01", "on")]),
      plainDate("2026-02-25"),
    );
    expect(segments).toEqual([
      { state: "dark", from: null, through: "2026-01-31", cause: { code: "new", cites: [], event: null } },
      { state: "lit", from: "2026-02-01", through: "2026-02-10", cause: { code: "on", cites: [], event: "a" } },
      { state: "dark", from: "2026-02-11", through: "2026-02-19", cause: { code: "burnt-out", cites: [], event: null } },
      { state: "lit", from: "2026-02-20", through: null, cause: { code: "on", cites: [], event: "b" } },
    ]);
    expect(state).toBe("2026-02-20");
    expect(reviewOn).toBe("2026-03-02");
  });

  it("R2: does not know what is booked later, but says when it will", () => {
    const later = replay(lamp, ranked([press("a", "2026-02-05", "on")]), plainDate("2026-02-04"));
    expect(later.segments.map(({ state }) => state)).toEqual(["dark"]);
    expect(later.reviewOn).toBe("2026-02-05");
  });

  it("lets a repeated event renew the state without a new segment", () => {
    const { segments, reviewOn } = replay(
      lamp,
      ranked([press("a", "2026-02-01", "on"), press("b", "2026-02-05", "on")]),
      plainDate("2026-02-06"),
    );
    expect(segments.map(({ state }) => state)).toEqual(["dark", "lit"]);
    expect(reviewOn).toBe("2026-02-15");
  });

  it("leaves out a segment that lasted no day", () => {
    const { segments } = replay(lamp, ranked([press("a", "2026-02-01", "on"), press("b", "2026-02-01", "off")]), plainDate("2026-02-06"));
    expect(segments.map(({ state, from }) => [state, from])).toEqual([
      ["dark", null],
      ["dark", "2026-02-01"],
    ]);
  });

  it("can begin on the first day there is", () => {
    const { segments } = replay(lamp, [press("a", "0001-01-01", "on")], plainDate("0001-01-02"));
    expect(segments).toMatchObject([{ state: "lit", from: "0001-01-01", through: null }]);
  });

  it("R28: takes events as a set", () => {
    const events = [
      press("b", "2026-02-01", "off"),
      press("c", "2026-02-01", "on"),
      press("a", "2026-02-01", "on"),
      press("a", "2026-02-01", "on"),
    ];
    expect(ranked(events).map(({ id }) => id)).toEqual(["a", "c", "b"]);
    expect(ranked([...events].reverse())).toEqual(ranked(events));
    expect(eventIssues(events)).toEqual([]);
    expect(eventIssues([...events, press("a", "2026-02-01", "off")])).toEqual([
      { code: "conflicting-event", path: ["events", 4, "id"], message: 'expected one content for event "a", got two' },
    ]);
  });
});

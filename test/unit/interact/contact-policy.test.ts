import { localTimeIn } from "idic/foundation";
import {
  type ContactMadeInput,
  type ContactPolicyInput,
  type ContactQuestionInput,
  type ContactRegimeInput,
  chinaMiitDraftContactPolicy,
  chinaPiplContactPolicy,
  compileContactPolicy,
  contactBlockCodes,
  contactChannels,
  contactPurposes,
  dealerContactPolicy,
  euDirectMarketingContactPolicy,
  mainlandCalendar2026,
  usCaliforniaContactPolicy,
  usIndianaContactPolicy,
  usSixMonthContactPolicy,
  usTsrContactPolicy,
  usTwelveMonthContactPolicy,
  weekendsOnly,
} from "idic/interact";
import { en } from "idic/locales/en";
import { zhCN } from "idic/locales/zh-CN";
import { explain } from "idic/rule";
import { describe, expect, it } from "vitest";

/** A service call to somebody who agreed to it and of whom everything is known. */
const call = {
  contact: { channel: "phone", purpose: "service", promotional: false },
  timeZone: "Asia/Shanghai",
  consents: [{ channel: "phone", purpose: "service", status: "given", promotional: true, on: "2026-01-01" }],
  doNotContact: [],
  contacts: [],
  complaints: [],
} as const satisfies ContactQuestionInput;

/** A policy of one regime that asks for consent and for what the test is about. */
const policyOf = (regime: Partial<ContactRegimeInput>, rest: Partial<ContactPolicyInput> = {}): ContactPolicyInput => ({
  id: "test",
  edition: "1",
  from: "2000-01-01",
  regimes: [{ code: "test", legalBasis: [{ anyOf: ["consent", "contract", "statutory"] }], cites: ["IN-26"], ...regime }],
  ...rest,
});

const answer = (policy: ContactPolicyInput, question: ContactQuestionInput, asOf: string) =>
  compileContactPolicy(policy)(question, { asOf });

const codes = (policy: ContactPolicyInput, question: ContactQuestionInput, asOf: string) => {
  const { outcome } = answer(policy, question, asOf);
  return outcome.contact === "blocked" ? outcome.blocks.map(({ code }) => code) : outcome.contact;
};

const next = (policy: ContactPolicyInput, question: ContactQuestionInput, asOf: string) => {
  const { outcome } = answer(policy, question, asOf);
  return outcome.contact === "blocked" ? outcome.nextAllowed : outcome;
};

const made = (...days: readonly string[]): ContactMadeInput[] =>
  days.map((on, position) => ({ id: `${position}`, on, channel: "phone", purpose: "care", promotional: false }));

const issuesOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return (error as { issues: { code: string; path: (string | number)[] }[] }).issues.map(({ code, path }) => [code, path.join(".")]);
  }
};

describe("contact policy: terms", () => {
  it("IN-11, IN-12: six channels and five purposes", () => {
    expect(contactChannels).toEqual(["phone", "fax", "sms", "email", "event-invitation", "car-magazine"]);
    expect(contactPurposes).toEqual(["communication", "service", "care", "retention", "thanks"]);
  });
});

describe("contact policy: quiet hours", () => {
  const night = policyOf({ quietHours: [{ channels: ["phone"], start: "21:00", end: "08:00" }] });
  const at = (time: string) => ({ ...call, at: `2026-11-22T${time}+08:00` });

  it("K14: the start is quiet and the end is not; seconds do not matter", () => {
    expect(codes(night, at("20:59:59"), "2026-11-22")).toBe("allowed");
    expect(codes(night, at("21:00:00"), "2026-11-22")).toEqual(["quiet-hours"]);
    expect(codes(night, at("07:59:59"), "2026-11-22")).toEqual(["quiet-hours"]);
    expect(codes(night, at("08:00:00"), "2026-11-22")).toBe("allowed");
  });

  it("K14: a message is held until the next end of the window, also across midnight", () => {
    expect(next(night, at("21:30:00"), "2026-11-22")).toEqual({ day: "2026-11-23", time: "08:00" });
    expect(next(night, at("02:30:00"), "2026-11-22")).toEqual({ day: "2026-11-22", time: "08:00" });
  });

  it("K14: runs on the customer's wall clock, daylight saving included", () => {
    const inNewYork = (moment: string) => ({ ...call, timeZone: "America/New_York", at: moment });
    expect(codes(night, inNewYork("2026-07-01T12:00:00Z"), "2026-07-01")).toBe("allowed");
    expect(codes(night, inNewYork("2026-12-01T12:00:00Z"), "2026-12-01")).toEqual(["quiet-hours"]);
    expect(next(night, inNewYork("2026-12-02T03:00:00Z"), "2026-12-02")).toEqual({ day: "2026-12-02", time: "08:00" });
  });

  it("K14: concerns the channels it names", () => {
    const mail = {
      ...call,
      contact: { ...call.contact, channel: "email" },
      consents: [{ ...call.consents[0], channel: "email" }],
    } as const;
    expect(codes(night, { ...mail, at: "2026-11-22T23:00:00+08:00" }, "2026-11-22")).toBe("allowed");
    expect(codes(night, { ...mail, timeZone: null }, "2026-11-22")).toBe("allowed");
  });

  it("K14: for a day, tells its hours and never a plain yes", () => {
    expect(answer(night, call, "2026-11-22").outcome).toEqual({ contact: "within-hours", hours: [{ from: "08:00", until: "21:00" }] });
    const noon = policyOf({
      quietHours: [
        { start: "20:00", end: "10:00" },
        { start: "13:00", end: "14:00" },
      ],
    });
    expect(answer(noon, call, "2026-11-22").outcome).toEqual({
      contact: "within-hours",
      hours: [
        { from: "10:00", until: "13:00" },
        { from: "14:00", until: "20:00" },
      ],
    });
    const morning = policyOf({ quietHours: [{ start: "00:00", end: "08:00" }] });
    expect(answer(morning, call, "2026-11-22").outcome).toEqual({ contact: "within-hours", hours: [{ from: "08:00", until: "24:00" }] });
  });

  it("K16: an absent or unknown zone fails closed, for a moment and for a day", () => {
    for (const timeZone of [null, "Mars/Olympus"]) {
      for (const moment of [null, "2026-11-22T12:00:00+08:00"]) {
        expect(codes(night, { ...call, timeZone, at: moment }, "2026-11-22")).toEqual(["unknown-time-zone"]);
        expect(next(night, { ...call, timeZone, at: moment }, "2026-11-22")).toBeNull();
      }
      expect(codes(policyOf({}), { ...call, timeZone, at: "2026-11-22T12:00:00Z" }, "2026-11-22")).toEqual(["unknown-time-zone"]);
    }
    expect(codes(policyOf({}), { ...call, timeZone: null }, "2026-11-22")).toBe("allowed");
  });

  it("K14: windows that leave nothing of the day block it for good, and the policy is warned of", () => {
    const always = policyOf({
      quietHours: [
        { channels: ["phone"], start: "08:00", end: "20:00" },
        { channels: ["phone"], start: "20:00", end: "08:00" },
      ],
    });
    expect(codes(always, call, "2026-11-22")).toEqual(["quiet-hours", "quiet-hours"]);
    expect(next(always, call, "2026-11-22")).toBeNull();
    expect(compileContactPolicy(always).warnings).toEqual([{ code: "channel-always-quiet", path: ["regimes", 0, "quietHours", 1] }]);
  });

  it("a recall passes quiet hours only as the policy says", () => {
    const recall = { ...at("23:00:00"), contact: { ...call.contact, ground: "statutory" } } as const;
    expect(codes(night, recall, "2026-11-22")).toEqual(["quiet-hours"]);
    const open = policyOf({ quietHours: [{ start: "21:00", end: "08:00", passes: ["statutory"] }] });
    expect(codes(open, recall, "2026-11-22")).toBe("allowed");
    expect(codes(open, at("23:00:00"), "2026-11-22")).toEqual(["quiet-hours"]);
  });
});

describe("contact policy: frequency caps", () => {
  const threeInTen = policyOf({ caps: [{ max: 3, days: 10 }] });

  it("K15: three in ten days: the tenth is blocked, the eleventh is free", () => {
    const facts = { ...call, contacts: made("2026-06-01", "2026-06-04", "2026-06-09") };
    expect(codes(threeInTen, facts, "2026-06-10")).toEqual(["frequency-cap"]);
    expect(next(threeInTen, facts, "2026-06-10")).toEqual({ day: "2026-06-11", time: "00:00" });
    expect(answer(threeInTen, facts, "2026-06-10").reviewOn).toBe("2026-06-11");
    expect(codes(threeInTen, facts, "2026-06-11")).toBe("allowed");
  });

  it("K15: the day itself is counted, later days are not", () => {
    const once = policyOf({ caps: [{ max: 1, days: 1 }] });
    expect(codes(once, { ...call, contacts: made("2026-06-10") }, "2026-06-10")).toEqual(["frequency-cap"]);
    expect(codes(once, { ...call, contacts: made("2026-06-11") }, "2026-06-10")).toBe("allowed");
    expect(answer(once, { ...call, contacts: made("2026-06-11") }, "2026-06-10").reviewOn).toBe("2026-06-11");
  });

  it("counts what it binds, and what is unknown of a contact against it", () => {
    const calls = policyOf({ caps: [{ channels: ["phone"], purposes: ["service"], max: 1, days: 7 }] });
    const with1 = (contact: Partial<ContactMadeInput>) =>
      codes(calls, { ...call, contacts: [{ id: "a", on: "2026-06-09", channel: "phone", purpose: "service", ...contact }] }, "2026-06-10");
    expect(with1({})).toEqual(["frequency-cap"]);
    expect(with1({ channel: "email" })).toBe("allowed");
    expect(with1({ purpose: "thanks" })).toBe("allowed");
    expect(with1({ channel: null, purpose: null })).toEqual(["frequency-cap"]);
  });

  it("tells every cap that blocks, with its place", () => {
    const two = policyOf({
      caps: [
        { max: 1, days: 7 },
        { max: 2, days: 30 },
      ],
    });
    const { outcome } = answer(two, { ...call, contacts: made("2026-06-02", "2026-06-08") }, "2026-06-10");
    expect(outcome).toMatchObject({
      blocks: [
        { code: "frequency-cap", regime: "test", path: ["regimes", 0, "caps", 0], cites: ["IN-26", "K15"] },
        { code: "frequency-cap", regime: "test", path: ["regimes", 0, "caps", 1] },
      ],
      // The seven days are over on 15 June, the thirty days of 2 June on 2 July.
      nextAllowed: { day: "2026-07-02", time: "00:00" },
    });
  });

  it("a held contact goes in the free hours of the first free day", () => {
    const both = policyOf({ caps: [{ max: 1, days: 3 }], quietHours: [{ start: "21:00", end: "08:00" }] });
    const facts = { ...call, contacts: made("2026-06-09"), at: "2026-06-10T22:00:00+08:00" };
    expect(codes(both, facts, "2026-06-10")).toEqual(["quiet-hours", "frequency-cap"]);
    expect(next(both, facts, "2026-06-10")).toEqual({ day: "2026-06-12", time: "08:00" });
  });

  it("D23: an id counts once, and two contents under one id are refused", () => {
    const contact = { id: "a", on: "2026-06-09", channel: "phone" } as const;
    const twoInTen = policyOf({ caps: [{ max: 2, days: 10 }] });
    expect(codes(twoInTen, { ...call, contacts: [contact, contact] }, "2026-06-10")).toBe("allowed");
    const result = compileContactPolicy(twoInTen).safe(
      { ...call, contacts: [contact, { ...contact, channel: "sms" }] },
      { asOf: "2026-06-10" },
    );
    expect(result).toMatchObject({ ok: false, issues: [{ code: "conflicting-event", path: ["contacts", 1, "id"] }] });
  });

  it("K16: an unknown history fails closed, an empty one does not", () => {
    const { outcome, warnings } = answer(threeInTen, { ...call, contacts: null }, "2026-06-10");
    expect(outcome).toMatchObject({ contact: "blocked", blocks: [{ code: "frequency-cap" }], nextAllowed: null });
    expect(warnings).toEqual([{ code: "history-unknown", path: ["contacts"] }]);
    expect(codes(policyOf({}), { ...call, contacts: null }, "2026-06-10")).toBe("allowed");
  });

  it("K16: says that it is not known, and not that he asked or was called too often; the warning names the list", () => {
    const regime = { caps: [{ max: 3, days: 10 }], promotionalShare: { max: "0.25", days: 30 }, serviceFirst: {} } as const;
    const said = (unknown: Partial<ContactQuestionInput>, catalogue: typeof en | typeof zhCN) =>
      explain(answer(policyOf(regime), { ...call, ...unknown }, "2026-06-10"), catalogue);
    expect(said({ doNotContact: null }, en)).toBe(
      "This contact must not be made, and waiting does not help: it is not known whether he asked not to be contacted. It is not known whether he asked not to be contacted, so we leave him in peace. A list that is needed was not given: requests not to be contacted. An empty list says that there is nothing.",
    );
    expect(said({ complaints: null }, en)).toContain("it is not known whether a complaint or service failure is open. ");
    expect(said({ complaints: null }, en)).toContain("was not given: complaints and service failures.");
    expect(said({ contacts: null }, en)).toContain("It is not known how often he has been contacted.");
    const advert = { contact: { ...call.contact, promotional: true }, contacts: null };
    expect(said(advert, en)).toContain("it is not known how much of what he got was advertising");
    expect(said({ doNotContact: [{ on: "2026-06-01" }] }, en)).toContain("He asked not to be contacted.");
    expect(said({ doNotContact: null }, zhCN)).toBe(
      "不得进行这次联系，等待也无济于事：不清楚客户是否要求过不再联系。不清楚客户是否要求过不再联系，因此先不打扰。缺少判断所需的记录：不再联系的要求。如确实没有，请提供空列表。",
    );
    expect(said({ complaints: null }, zhCN)).toContain("不清楚是否有未了结的投诉或服务失误");
    expect(said({ contacts: null }, zhCN)).toContain("缺少判断所需的记录：以往的联系。");
    expect(said({ timeZone: null, at: "2026-06-10T10:00:00Z" }, en)).toContain("His time zone is not known");
  });

  it("a recall passes a cap only as the policy says", () => {
    const recall = { ...call, contact: { ...call.contact, ground: "statutory" }, contacts: made("2026-06-10") } as const;
    expect(codes(policyOf({ caps: [{ max: 1, days: 1 }] }), recall, "2026-06-10")).toEqual(["frequency-cap"]);
    expect(codes(policyOf({ caps: [{ max: 1, days: 1, passes: ["statutory"] }] }), recall, "2026-06-10")).toBe("allowed");
  });

  it("warns of a cap that another one always reaches first", () => {
    const caps = [
      { channels: ["phone"], max: 5, days: 7 },
      { max: 3, days: 30 },
      { max: 3, days: 30 },
    ] as const;
    expect(compileContactPolicy(policyOf({ caps })).warnings).toEqual([
      { code: "cap-never-binds", path: ["regimes", 0, "caps", 0] },
      { code: "cap-never-binds", path: ["regimes", 0, "caps", 2] },
    ]);
    expect(compileContactPolicy(policyOf({ caps: [caps[0], { max: 3, days: 6 }] })).warnings).toEqual([]);
    // All regimes hold at once, so a cap of one can make that of another idle.
    const [lax, strict] = [
      { code: "lax", caps: [caps[0]], cites: [] },
      { code: "strict", caps: [caps[1]], cites: [] },
    ];
    expect(compileContactPolicy(policyOf({}, { regimes: [lax, strict] })).warnings).toEqual([
      { code: "cap-never-binds", path: ["regimes", 0, "caps", 0] },
    ]);
    const twice = [strict, { ...strict, code: "again" }];
    expect(compileContactPolicy(policyOf({}, { regimes: twice })).warnings).toEqual([
      { code: "cap-never-binds", path: ["regimes", 1, "caps", 0] },
    ]);
    expect(compileContactPolicy(policyOf({ caps: [caps[0], { ...caps[1], passes: ["contract"] }] })).warnings).toEqual([]);
  });
});

describe("contact policy: promotional share", () => {
  const quarter = policyOf({ promotionalShare: { max: "0.25", days: 30 } });
  const advert = {
    ...call,
    contact: { channel: "email", purpose: "communication", promotional: true },
    consents: [{ channel: "email", purpose: "communication", status: "given", promotional: true, on: "2026-01-01" }],
  } as const;

  it("D21, IN-28: (promotional + 1) / (all + 1) is at most the share", () => {
    expect(codes(quarter, { ...advert, contacts: made("2026-06-01", "2026-06-02") }, "2026-06-10")).toEqual(["promotional-share"]);
    expect(codes(quarter, { ...advert, contacts: made("2026-06-01", "2026-06-02", "2026-06-03") }, "2026-06-10")).toBe("allowed");
  });

  it("D21: with no contacts the share is one, and time alone does not help", () => {
    expect(codes(quarter, advert, "2026-06-10")).toEqual(["promotional-share"]);
    expect(next(quarter, advert, "2026-06-10")).toBeNull();
  });

  it("D21: the window is that of K15, so an old advertisement goes and the share falls", () => {
    const contacts = [{ id: "p", on: "2026-05-12", promotional: true }, ...made("2026-06-01", "2026-06-02", "2026-06-03")];
    // Through 10 June 12 May is among the thirty days: 2 of 5. From 11 June on it is 1 of 4.
    expect(codes(quarter, { ...advert, contacts }, "2026-06-10")).toEqual(["promotional-share"]);
    expect(next(quarter, { ...advert, contacts }, "2026-06-10")).toEqual({ day: "2026-06-11", time: "00:00" });
  });

  it("counts a contact of which nobody knows as advertising, and does not bind a service contact", () => {
    const contacts = [...made("2026-06-01", "2026-06-02", "2026-06-03"), { id: "x", on: "2026-06-04" }];
    expect(codes(quarter, { ...advert, contacts }, "2026-06-10")).toEqual(["promotional-share"]);
    expect(codes(quarter, call, "2026-06-10")).toBe("allowed");
  });

  it("compares exactly", () => {
    const third = policyOf({ promotionalShare: { max: "0.33333333333333333333", days: 30 } });
    expect(codes(third, { ...advert, contacts: made("2026-06-01", "2026-06-02") }, "2026-06-10")).toEqual(["promotional-share"]);
  });
});

describe("contact policy: service first and priority", () => {
  const house = policyOf({ serviceFirst: {}, priority: {} });
  const complaints = [{ id: "c1", on: "2026-06-01", settledOn: "2026-06-20" }];

  it("IN-28, CU-30: an open complaint blocks everything but service contacts about it", () => {
    expect(codes(house, { ...call, complaints }, "2026-06-10")).toEqual(["open-complaint"]);
    expect(codes(house, { ...call, complaints, contact: { ...call.contact, about: "c1" } }, "2026-06-10")).toBe("allowed");
    expect(codes(house, { ...call, complaints, contact: { ...call.contact, about: "c2" } }, "2026-06-10")).toEqual(["open-complaint"]);
    const care = { ...call, complaints, contact: { ...call.contact, purpose: "care", about: "c1" } } as const;
    expect(codes(house, care, "2026-06-10")).toContain("open-complaint");
    const advert = { ...call, complaints, contact: { ...call.contact, promotional: true, about: "c1" } };
    expect(codes(house, advert, "2026-06-10")).toEqual(["open-complaint"]);
  });

  it("is open from its day until the day it is settled", () => {
    const on = (asOf: string) => codes(house, { ...call, complaints }, asOf);
    expect([on("2026-05-31"), on("2026-06-01"), on("2026-06-19"), on("2026-06-20")]).toEqual([
      "allowed",
      ["open-complaint"],
      ["open-complaint"],
      "allowed",
    ]);
    expect(next(house, { ...call, complaints }, "2026-06-10")).toEqual({ day: "2026-06-20", time: "00:00" });
    expect(next(house, { ...call, complaints: [{ id: "c1", on: "2026-06-01" }] }, "2026-06-10")).toBeNull();
  });

  it("K16: unknown complaints fail closed", () => {
    expect(codes(house, { ...call, complaints: null }, "2026-06-10")).toEqual(["open-complaint"]);
  });

  it("IN-26, IN-27: gives way to a contact of higher priority on the same day", () => {
    const rivals = [{ on: "2026-06-10", priority: 5 }];
    const ranked = (priority: number | null) => codes(house, { ...call, rivals, contact: { ...call.contact, priority } }, "2026-06-10");
    expect([ranked(4), ranked(5), ranked(6), ranked(null)]).toEqual([["lower-priority"], "allowed", "allowed", ["lower-priority"]]);
    expect(codes(house, { ...call, rivals }, "2026-06-11")).toBe("allowed");
    expect(next(house, { ...call, rivals }, "2026-06-10")).toEqual({ day: "2026-06-11", time: "00:00" });
    expect(answer(house, { ...call, rivals, consents: [] }, "2026-06-10").reviewOn).toBe("2026-06-11");
  });
});

describe("contact policy: legal basis", () => {
  const plain = policyOf({});

  it("K16: unknown and refused consent are no consent, withdrawn consent is told apart", () => {
    const said = (status: "given" | "refused" | "withdrawn") => [{ ...call.consents[0], status }];
    expect(codes(plain, { ...call, consents: null }, "2026-06-10")).toEqual(["no-consent"]);
    expect(codes(plain, { ...call, consents: said("refused") }, "2026-06-10")).toEqual(["no-consent"]);
    expect(codes(plain, { ...call, consents: said("withdrawn") }, "2026-06-10")).toEqual(["consent-withdrawn"]);
    expect(next(plain, { ...call, consents: null }, "2026-06-10")).toBeNull();
  });

  it("reads consents by channel and purpose, the last word first and of one day the no", () => {
    const records = [
      { channel: "phone", purpose: "service", status: "withdrawn", on: "2026-03-01" },
      { channel: "phone", purpose: "service", status: "given", on: "2026-02-01" },
      { channel: "phone", purpose: "care", status: "given", on: "2026-05-01" },
      { channel: "sms", purpose: "service", status: "given", on: "2026-05-01" },
    ] as const;
    const on = (asOf: string, consents: ContactQuestionInput["consents"] = records) => codes(plain, { ...call, consents }, asOf);
    expect([on("2026-01-31"), on("2026-02-01"), on("2026-02-28"), on("2026-03-01")]).toEqual([
      ["no-consent"],
      "allowed",
      "allowed",
      ["consent-withdrawn"],
    ]);
    expect(on("2026-03-01", [...records, { ...records[1], on: "2026-03-01" }])).toEqual(["consent-withdrawn"]);
    expect(on("2026-03-02", [...records, { ...records[1], on: "2026-03-02" }])).toBe("allowed");
  });

  it("a contract or a duty by law carries its own contact, also after a withdrawal", () => {
    const contact = (ground: "contract" | "statutory") => ({ ...call, consents: [], contact: { ...call.contact, ground } });
    expect(codes(plain, contact("contract"), "2026-06-10")).toBe("allowed");
    expect(codes(plain, contact("statutory"), "2026-06-10")).toBe("allowed");
    expect(codes(policyOf({ legalBasis: [{ anyOf: ["consent"] }] }), contact("statutory"), "2026-06-10")).toEqual(["no-consent"]);
  });

  it("K16: where no regime speaks of a contact, a plain yes would be a guess", () => {
    const silent = policyOf({ legalBasis: [{ channels: ["fax"], anyOf: ["consent"] }] });
    const { outcome } = answer(silent, { ...call, consents: [] }, "2026-06-10");
    expect(outcome).toMatchObject({ blocks: [{ code: "no-consent", regime: null, path: ["regimes"] }] });
    expect(codes(silent, call, "2026-06-10")).toBe("allowed");
  });

  it("do-not-contact holds under every policy from its day until it is lifted; only named grounds pass", () => {
    const doNotContact = [{ on: "2026-06-05", liftedOn: "2026-06-20" }];
    const on = (asOf: string, policy = plain) => codes(policy, { ...call, doNotContact }, asOf);
    expect([on("2026-06-04"), on("2026-06-05"), on("2026-06-19"), on("2026-06-20")]).toEqual([
      "allowed",
      ["do-not-contact"],
      ["do-not-contact"],
      "allowed",
    ]);
    expect(next(plain, { ...call, doNotContact }, "2026-06-10")).toEqual({ day: "2026-06-20", time: "00:00" });
    const recall = { ...call, doNotContact, contact: { ...call.contact, ground: "statutory" } } as const;
    expect(codes(plain, recall, "2026-06-10")).toEqual(["do-not-contact"]);
    expect(codes(policyOf({}, { doNotContact: { passes: ["statutory"] } }), recall, "2026-06-10")).toBe("allowed");
    expect(codes(plain, { ...call, doNotContact: null }, "2026-06-10")).toEqual(["do-not-contact"]);
  });

  it("a request may concern channels, or advertising only", () => {
    const asked = (request: object) => codes(plain, { ...call, doNotContact: [{ on: "2026-06-05", ...request }] }, "2026-06-10");
    expect(asked({ channels: ["phone"] })).toEqual(["do-not-contact"]);
    expect(asked({ channels: ["sms"] })).toBe("allowed");
    expect(asked({ promotionalOnly: true })).toBe("allowed");
  });

  it("tells all reasons at once, the customer's own word first, and which regime blocks", () => {
    const all = policyOf({ caps: [{ max: 1, days: 7 }], quietHours: [{ start: "21:00", end: "08:00" }], serviceFirst: {}, priority: {} });
    const question = {
      ...call,
      at: "2026-06-10T23:00:00+08:00",
      consents: [],
      doNotContact: [{ on: "2026-06-01" }],
      contacts: made("2026-06-09"),
      complaints: [{ id: "c1", on: "2026-06-01" }],
      rivals: [{ on: "2026-06-10", priority: 1 }],
    };
    const { because, outcome } = answer(all, question, "2026-06-10");
    expect(because.code).toBe("do-not-contact");
    expect(outcome.contact === "blocked" && outcome.blocks.map(({ code, regime }) => [code, regime])).toEqual([
      ["do-not-contact", null],
      ["no-consent", "test"],
      ["open-complaint", "test"],
      ["quiet-hours", "test"],
      ["frequency-cap", "test"],
      ["lower-priority", "test"],
    ]);
  });

  it("the most restrictive of several regimes wins", () => {
    const house = { code: "house", quietHours: [{ start: "20:00", end: "09:00" }], cites: ["K14"] } as const;
    const law = {
      code: "law",
      legalBasis: [{ anyOf: ["consent"] }],
      quietHours: [{ start: "21:00", end: "08:00" }],
      cites: ["K16"],
    } as const;
    const both = policyOf({}, { regimes: [house, law] });
    expect(answer(both, call, "2026-06-10").outcome).toEqual({ contact: "within-hours", hours: [{ from: "09:00", until: "20:00" }] });
    const at = { ...call, at: "2026-06-10T20:30:00+08:00" };
    expect(answer(both, at, "2026-06-10").outcome).toMatchObject({
      blocks: [{ code: "quiet-hours", regime: "house" }],
      nextAllowed: { day: "2026-06-11", time: "09:00" },
    });
  });
});

describe("contact policy: business relationship", () => {
  const advert = {
    ...call,
    contact: { channel: "phone", purpose: "communication", promotional: true },
    timeZone: "America/Los_Angeles",
    consents: [],
  } as const;

  it("D21, K3: eighteen months from the last transaction, the last day included", () => {
    const bought = { ...advert, lastTransaction: "2025-01-31" };
    // 31 January 2025 and eighteen months: 31 July 2026.
    expect(codes(usTsrContactPolicy, bought, "2026-07-31")).toBe("within-hours");
    expect(answer(usTsrContactPolicy, bought, "2026-07-31").reviewOn).toBe("2026-08-01");
    expect(codes(usTsrContactPolicy, bought, "2026-08-01")).toEqual(["relationship-expired", "no-consent"]);
  });

  it("there is none to expire where there has never been one", () => {
    expect(codes(usTsrContactPolicy, advert, "2026-07-31")).toEqual(["no-consent"]);
    expect(codes(usTsrContactPolicy, { ...advert, lastTransaction: "2026-08-01" }, "2026-07-31")).toEqual(["no-consent"]);
  });

  it("three months from an inquiry, clamped at the end of the month", () => {
    const asked = { ...advert, lastInquiry: "2025-11-30" };
    expect(codes(usTsrContactPolicy, asked, "2026-02-28")).toBe("within-hours");
    expect(codes(usTsrContactPolicy, asked, "2026-03-01")).toEqual(["relationship-expired", "no-consent"]);
  });

  it("is void after a company do-not-call request, even one that was lifted", () => {
    const bought = { ...advert, lastTransaction: "2026-05-01" };
    const doNotContact = [{ on: "2026-05-10", liftedOn: "2026-05-20" }];
    expect(codes(usTsrContactPolicy, { ...bought, doNotContact }, "2026-05-15")).toEqual([
      "do-not-contact",
      "relationship-expired",
      "no-consent",
    ]);
    expect(codes(usTsrContactPolicy, { ...bought, doNotContact }, "2026-05-25")).toEqual(["relationship-expired", "no-consent"]);
  });

  it("a request voids it from its own day on", () => {
    const sameDay = { ...advert, lastTransaction: "2026-05-01", doNotContact: [{ on: "2026-05-15", liftedOn: "2026-05-15" }] };
    expect(codes(usTsrContactPolicy, sameDay, "2026-05-14")).toBe("within-hours");
    expect(codes(usTsrContactPolicy, sameDay, "2026-05-15")).toEqual(["relationship-expired", "no-consent"]);
  });

  it("a customer who said no is not contacted because he once bought something", () => {
    const said = (status: "refused" | "withdrawn") => ({
      ...advert,
      lastTransaction: "2026-05-01",
      consents: [{ channel: "phone", purpose: "communication", status, on: "2026-05-02" }] as const,
    });
    expect(codes(usTsrContactPolicy, said("withdrawn"), "2026-05-25")).toEqual(["consent-withdrawn"]);
    expect(codes(usTsrContactPolicy, said("refused"), "2026-05-25")).toEqual(["no-consent"]);
  });

  it("K18: California counts thirty business days from the day after an inquiry", () => {
    // Monday 5 January 2026; thirty weekdays later is Monday 16 February.
    const asked = { ...advert, lastInquiry: "2026-01-05" };
    expect(codes(usCaliforniaContactPolicy, asked, "2026-02-16")).toBe("within-hours");
    expect(codes(usCaliforniaContactPolicy, asked, "2026-02-17")).toEqual(["relationship-expired", "no-consent"]);
    expect(codes(usTsrContactPolicy, asked, "2026-02-17")).toBe("within-hours");
    const { outcome } = answer(usCaliforniaContactPolicy, asked, "2026-02-17");
    expect(outcome).toMatchObject({ blocks: [{ regime: "us-california" }, { regime: "us-california" }] });
  });

  it("K16: business days beyond the calendar are unknown, not allowed", () => {
    const covered = { ...usCaliforniaContactPolicy, calendar: mainlandCalendar2026 };
    expect(codes(covered, { ...advert, lastInquiry: "2026-12-01" }, "2026-12-02")).toEqual(["no-consent", "calendar-not-covered"]);
  });

  it("other states: no exemption in Indiana, twelve or six months elsewhere", () => {
    const bought = { ...advert, lastTransaction: "2026-01-10" };
    expect(codes(usIndianaContactPolicy, bought, "2026-01-11")).toEqual(["no-consent"]);
    expect(codes(usTwelveMonthContactPolicy, bought, "2027-01-10")).toBe("within-hours");
    expect(codes(usTwelveMonthContactPolicy, bought, "2027-01-11")).toContain("relationship-expired");
    expect(codes(usSixMonthContactPolicy, bought, "2026-07-10")).toBe("within-hours");
    expect(codes(usSixMonthContactPolicy, bought, "2026-07-11")).toContain("relationship-expired");
  });

  it("US TSR: from 8 in the morning to 9 in the evening at the called person's place", () => {
    const at = (time: string) => ({ ...advert, lastTransaction: "2026-05-01", at: `2026-06-10T${time}-07:00` });
    expect(codes(usTsrContactPolicy, at("07:59:00"), "2026-06-10")).toEqual(["quiet-hours"]);
    expect(codes(usTsrContactPolicy, at("08:00:00"), "2026-06-10")).toBe("allowed");
    expect(codes(usTsrContactPolicy, at("21:00:00"), "2026-06-10")).toEqual(["quiet-hours"]);
  });
});

describe("contact policy: China and the European Union", () => {
  const sms = {
    ...call,
    contact: { channel: "sms", purpose: "communication", promotional: true },
    consents: [
      { channel: "sms", purpose: "communication", status: "given", promotional: true, on: "2026-01-01", proof: "call-recording-7" },
    ],
    lastTransaction: "2026-05-01",
  } as const;

  it("MIIT draft: without express consent there is no commercial message, and it stops after a withdrawal", () => {
    expect(codes(chinaMiitDraftContactPolicy, sms, "2026-06-10")).toBe("allowed");
    expect(codes(chinaMiitDraftContactPolicy, { ...sms, consents: [] }, "2026-06-10")).toEqual(["no-consent"]);
    const withdrawn = [...sms.consents, { channel: "sms", purpose: "communication", status: "withdrawn", on: "2026-06-01" } as const];
    expect(codes(chinaMiitDraftContactPolicy, { ...sms, consents: withdrawn }, "2026-06-10")).toEqual(["consent-withdrawn"]);
  });

  it("MIIT draft: a yes that does not speak of advertising is no yes to it; the last word counts", () => {
    const mayContact = compileContactPolicy(chinaMiitDraftContactPolicy);
    const { promotional: _, ...silent } = sms.consents[0];
    const said = (...consents: NonNullable<ContactQuestionInput["consents"]>) =>
      codes(chinaMiitDraftContactPolicy, { ...sms, consents }, "2026-06-10");
    expect(said(silent)).toEqual(["no-consent"]);
    expect(said({ ...silent, promotional: null })).toEqual(["no-consent"]);
    expect(said({ ...silent, promotional: false })).toEqual(["no-consent"]);
    expect(said({ ...silent, promotional: true })).toBe("allowed");
    // What is no advertising goes by the same yes.
    const plain = { ...sms, contact: { ...sms.contact, promotional: false }, consents: [silent] };
    expect(mayContact(plain, { asOf: "2026-06-10" }).outcome).toEqual({ contact: "allowed" });
    expect(said({ ...silent, promotional: true }, { ...silent, on: "2026-05-01" })).toEqual(["no-consent"]);
    expect(said({ ...silent, promotional: true }, silent)).toEqual(["no-consent"]);
    expect(said({ ...silent, promotional: true }, { ...silent, status: "withdrawn", promotional: false })).toEqual(["consent-withdrawn"]);
  });

  it("MIIT draft: warns when no proof of consent is on record", () => {
    const consents = [{ ...sms.consents[0], proof: null }];
    expect(answer(chinaMiitDraftContactPolicy, { ...sms, consents }, "2026-06-10").warnings).toEqual([
      { code: "no-consent-proof", path: ["consents"] },
    ]);
    expect(answer(chinaMiitDraftContactPolicy, sms, "2026-06-10").warnings).toEqual([]);
    expect(chinaMiitDraftContactPolicy.regimes[0].consentProof.keepFor).toEqual({ months: 5 });
  });

  it("PIPL: consent for advertising; a contract or a duty by law for the rest", () => {
    expect(codes(chinaPiplContactPolicy, { ...sms, consents: [] }, "2026-06-10")).toEqual(["no-consent"]);
    expect(codes(chinaPiplContactPolicy, { ...sms, doNotContact: [{ on: "2026-06-01", promotionalOnly: true }] }, "2026-06-10")).toEqual([
      "do-not-contact",
    ]);
    const notice = { ...sms, consents: [], contact: { ...sms.contact, promotional: false, ground: "contract" } } as const;
    expect(codes(chinaPiplContactPolicy, notice, "2026-06-10")).toBe("allowed");
  });

  it("EU: an existing customer may be offered what is similar by electronic mail until he objects", () => {
    const mail = { ...sms, consents: [], contact: { ...sms.contact, channel: "email", similarOffer: true } } as const;
    expect(codes(euDirectMarketingContactPolicy, mail, "2026-06-10")).toBe("allowed");
    expect(codes(euDirectMarketingContactPolicy, { ...mail, contact: { ...mail.contact, similarOffer: null } }, "2026-06-10")).toEqual([
      "no-consent",
    ]);
    expect(codes(euDirectMarketingContactPolicy, { ...mail, contact: { ...mail.contact, channel: "phone" } }, "2026-06-10")).toEqual([
      "no-consent",
    ]);
  });

  it("EU: an objection to direct marketing is absolute, also against consent", () => {
    const consented = { ...sms, doNotContact: [{ on: "2026-06-01", promotionalOnly: true }] };
    expect(codes(euDirectMarketingContactPolicy, consented, "2026-06-10")).toEqual(["do-not-contact"]);
  });
});

describe("contact policy: working days", () => {
  const office = policyOf({ workdaysOnly: {}, quietHours: [{ start: "18:00", end: "09:00" }] }, { calendar: mainlandCalendar2026 });

  it("K6: a day that is not worked is quiet as a whole, a make-up Saturday is not", () => {
    expect(answer(office, call, "2026-02-16").outcome).toMatchObject({
      blocks: [{ code: "quiet-hours", path: ["regimes", 0, "workdaysOnly"] }],
      nextAllowed: { day: "2026-02-24", time: "09:00" },
    });
    expect(answer(office, call, "2026-02-16").reviewOn).toBe("2026-02-24");
    expect(codes(office, call, "2026-02-14")).toBe("within-hours");
  });

  it("K16: beyond the calendar nothing is allowed, and nothing is found by searching on", () => {
    expect(codes(office, call, "2027-01-04")).toEqual(["calendar-not-covered"]);
    expect(answer(office, call, "2026-12-31").reviewOn).toBe("2027-01-01");
    expect(next(office, call, "2027-01-04")).toBeNull();
    expect(next(office, { ...call, at: "2026-12-31T19:00:00+08:00" }, "2026-12-31")).toBeNull();
    expect(next(office, call, "2025-12-31")).toEqual({ day: "2026-01-04", time: "09:00" });
  });

  it("knows weekends without a calendar of holidays", () => {
    const weekdays = policyOf({ workdaysOnly: {} }, { calendar: weekendsOnly });
    expect(next(weekdays, call, "2026-11-21")).toEqual({ day: "2026-11-23", time: "00:00" });
    expect(next(weekdays, { ...call, consents: [] }, "2026-11-21")).toBeNull();
  });

  it("looks again at everything on the working day it finds", () => {
    const both = policyOf({ workdaysOnly: {}, serviceFirst: {} }, { calendar: weekendsOnly });
    // Saturday is free but not worked; on Monday the complaint of Sunday is open, until Wednesday.
    const complaints = [{ id: "c1", on: "2026-11-22", settledOn: "2026-11-25" }];
    expect(next(both, { ...call, complaints }, "2026-11-21")).toEqual({ day: "2026-11-25", time: "00:00" });
  });
});

describe("contact policy: the day of a moment", () => {
  it("is the customer's own day", () => {
    const oneADay = policyOf({ caps: [{ max: 1, days: 1 }] });
    const inLosAngeles = { ...call, timeZone: "America/Los_Angeles", at: "2026-11-22T07:00:00+08:00", contacts: made("2026-11-21") };
    expect(localTimeIn(inLosAngeles.at, inLosAngeles.timeZone)).toEqual({ day: "2026-11-21", time: "15:00" });
    expect(codes(oneADay, inLosAngeles, "2026-11-22")).toEqual(["frequency-cap"]);
    expect(next(oneADay, inLosAngeles, "2026-11-22")).toEqual({ day: "2026-11-22", time: "00:00" });
  });

  it("is asOf or a day beside it", () => {
    const result = compileContactPolicy(policyOf({})).safe({ ...call, at: "2026-11-24T07:00:00+08:00" }, { asOf: "2026-11-22" });
    expect(result).toMatchObject({ ok: false, issues: [{ code: "inconsistent", path: ["at"] }] });
  });
});

describe("contact policy: the dealer's preset", () => {
  const advert = {
    ...call,
    contact: { channel: "email", purpose: "communication", promotional: true },
    lastTransaction: "2026-01-10",
  } as const;

  it("IN-28: three contacts of use come before one that advertises", () => {
    expect(codes(dealerContactPolicy, { ...advert, contacts: made("2026-05-01", "2026-05-08") }, "2026-06-10")).toEqual([
      "promotional-share",
    ]);
    expect(codes(dealerContactPolicy, { ...advert, contacts: made("2026-03-01", "2026-05-01", "2026-05-08") }, "2026-06-10")).toBe(
      "allowed",
    );
  });

  it("a recall goes ahead of everything but the night", () => {
    const recall = {
      ...call,
      contact: { channel: "phone", purpose: "service", promotional: false, ground: "statutory" },
      consents: [],
      doNotContact: [{ on: "2026-06-01" }],
      contacts: made("2026-06-08", "2026-06-09"),
      complaints: [{ id: "c1", on: "2026-06-01" }],
      rivals: [{ on: "2026-06-10", priority: 9 }],
    } as const;
    expect(answer(dealerContactPolicy, recall, "2026-06-10").outcome).toEqual({
      contact: "within-hours",
      hours: [{ from: "09:00", until: "20:00" }],
    });
  });

  it("lists every reason it can give, each with its sources", () => {
    const { lines } = compileContactPolicy(dealerContactPolicy);
    expect(lines.map(({ code }) => code)).toEqual([
      ...contactBlockCodes.filter((code) => code !== "calendar-not-covered"),
      "within-hours",
      "allowed",
    ]);
    expect(lines.every(({ cites }) => cites.length > 0)).toBe(true);
  });

  it("says every reason in both languages", () => {
    const question = { ...call, at: "2026-06-10T21:00:00+08:00", contacts: made("2026-06-09") };
    const advice = answer(dealerContactPolicy, question, "2026-06-10");
    expect(explain(advice, en)).toBe(
      "This contact must wait until 2026-06-16, 09:00, his time: quiet hours; too many contacts. It is a quiet time where he is.",
    );
    expect(explain(advice, zhCN)).toBe(
      "这次联系须等到客户当地时间2026-06-16 09:00：处于免打扰时段；联系次数已达上限。客户当地正处于免打扰时段。",
    );
    const never = answer(dealerContactPolicy, { ...call, consents: [] }, "2026-06-10");
    expect(explain(never, en)).toContain("waiting does not help: no consent is known.");
    expect(explain(answer(dealerContactPolicy, call, "2026-06-10"), en)).toContain("between 09:00 and 20:00, his time.");
  });

  it("shows its working", () => {
    const decision = compileContactPolicy(dealerContactPolicy)({ ...call, consents: [] }, { asOf: "2026-06-10", explain: true });
    expect(decision.working?.map(({ code, held }) => [code, held])).toEqual([
      ["do-not-contact", false],
      ["consent-withdrawn", false],
      ["relationship-expired", false],
      ["no-consent", true],
    ]);
  });
});

describe("contact policy: bad input", () => {
  it("refuses a policy with every issue", () => {
    const bad = policyOf({
      quietHours: [{ start: "21:00", end: "21:00" }],
      caps: [{ max: 0, days: 0 }],
      promotionalShare: { max: "1.5", days: 30 },
      relationship: { transactionWithin: { months: 0 }, inquiryWithin: { businessDays: 0 } },
    });
    expect(issuesOf(() => compileContactPolicy(bad))).toEqual([
      ["out-of-range", "regimes.0.relationship.transactionWithin.months"],
      ["out-of-range", "regimes.0.relationship.inquiryWithin.businessDays"],
      ["inconsistent", "regimes.0.quietHours.0.end"],
      ["out-of-range", "regimes.0.caps.0.max"],
      ["out-of-range", "regimes.0.caps.0.days"],
      ["out-of-range", "regimes.0.promotionalShare.max"],
    ]);
  });

  it("K14, D20: a window that ends where it starts is refused, and so is a time that is none", () => {
    const quiet = (start: string, end: string) => issuesOf(() => compileContactPolicy(policyOf({ quietHours: [{ start, end }] })));
    expect(quiet("21:00", "21:00")).toEqual([["inconsistent", "regimes.0.quietHours.0.end"]]);
    expect(quiet("9 pm", "24:00")).toEqual([
      ["wrong-type", "regimes.0.quietHours.0.start"],
      ["wrong-type", "regimes.0.quietHours.0.end"],
    ]);
  });

  it("refuses regimes that share a code or lack what they need", () => {
    const [regime] = policyOf({}).regimes;
    const twice = regime === undefined ? [] : [regime, regime];
    expect(issuesOf(() => compileContactPolicy(policyOf({}, { regimes: twice })))).toEqual([["duplicate-id", "regimes.1.code"]]);
    expect(issuesOf(() => compileContactPolicy(policyOf({}, { regimes: [] })))).toEqual([["out-of-range", "regimes"]]);
    const basis = policyOf({ legalBasis: [{ anyOf: ["existing-customer"] }] });
    expect(issuesOf(() => compileContactPolicy(basis))).toEqual([["missing", "regimes.0.relationship"]]);
    expect(issuesOf(() => compileContactPolicy(policyOf({ workdaysOnly: {} })))).toEqual([["missing", "calendar"]]);
  });

  it("refuses facts with every issue", () => {
    const result = compileContactPolicy(policyOf({})).safe(
      {
        contact: { channel: "pigeon", purpose: "sales" },
        at: "2026-11-22T08:00",
        consents: [{ channel: "sms", purpose: "care", status: "maybe", on: "2026-02-30" }],
      },
      { asOf: "2026-11-22" },
    );
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["not-an-option", "contact.channel"],
      ["not-an-option", "contact.purpose"],
      ["missing", "contact.promotional"],
      ["invalid-instant", "at"],
      ["not-an-option", "consents.0.status"],
      ["invalid-date", "consents.0.on"],
    ]);
  });

  it("refuses facts that contradict each other, and lists beyond reason", () => {
    const question = {
      ...call,
      contact: { ...call.contact, promotional: true, ground: "contract" },
      doNotContact: [{ on: "2026-06-05", liftedOn: "2026-06-04" }],
      complaints: [{ id: "a", on: "2026-06-05", settledOn: "2026-06-04" }],
      rivals: Array.from({ length: 10_001 }, () => ({ on: "2026-06-05", priority: 1 })),
    };
    const result = compileContactPolicy(policyOf({})).safe(question, { asOf: "2026-11-22" });
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["inconsistent", "contact.ground"],
      ["inconsistent", "doNotContact.0.liftedOn"],
      ["inconsistent", "complaints.0.settledOn"],
      ["out-of-range", "rivals"],
    ]);
  });
});

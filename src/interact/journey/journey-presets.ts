import type { JourneyPolicyInput } from "./journey-types";

/**
 * The first year of a BMW owner: the customer centre, not the dealer, sends a personal welcome pack within 30 days, though not
 * on the day of the purchase, invites to a programme of one year and calls on its own initiative, asking each time only for
 * what is not known. What is in the pack, the days of the calls and what they ask for are ours.
 *
 * @see IN-15 to IN-21 under Sources.
 */
export const bmwWelcome = {
  schemaVersion: 1,
  id: "bmw-welcome",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "客户之悦", standing: "primary", clause: "通过个性化体验发展客户关系: the welcome pack and the programme" },
    { title: "idic: items of the pack, days and questions of the calls", standing: "draft" },
  ],
  event: "purchase",
  lasts: { years: 1 },
  steps: [
    {
      code: "welcome-pack",
      when: { kind: "after-start", wait: { days: 1 } },
      window: 30,
      actor: "customer-center",
      channel: "direct-mail",
      purpose: "care",
      content: "personal",
      items: [
        { code: "personal-letter", strengthens: ["brand-value", "service-experience"] },
        { code: "guide-to-the-car", strengthens: ["brand-value"] },
        { code: "service-contacts", strengthens: ["service-experience"] },
      ],
      cites: ["IN-15", "IN-16", "IN-17", "IN-18", "K12", "O16"],
    },
    {
      code: "programme-invitation",
      when: { kind: "after-start", wait: { days: 14 } },
      window: 30,
      actor: "customer-center",
      channel: "phone",
      purpose: "communication",
      asks: ["preferred-channel", "preferred-time"],
      skipIf: ["joined-programme"],
      cites: ["IN-19", "IN-21", "O17"],
    },
    {
      code: "first-follow-up",
      when: { kind: "after-start", wait: { months: 2 } },
      actor: "customer-center",
      channel: "phone",
      purpose: "care",
      asks: ["interests", "household", "birth-date"],
      cites: ["IN-20", "IN-21"],
    },
    {
      code: "second-follow-up",
      when: { kind: "after-start", wait: { months: 6 } },
      actor: "customer-center",
      channel: "phone",
      purpose: "service",
      asks: ["mileage", "insurance-end"],
      cites: ["IN-20", "IN-21"],
    },
    {
      code: "third-follow-up",
      when: { kind: "after-start", wait: { months: 11 } },
      actor: "customer-center",
      channel: "phone",
      purpose: "retention",
      asks: ["occupation", "wishes"],
      cites: ["IN-20", "IN-21"],
    },
  ],
} as const satisfies JourneyPolicyInput;

/**
 * A card on every birthday with as many candles as years. It goes out only if something in it is personal, and only if no
 * other greeting does that day.
 *
 * @see IN-22, IN-23, IN-24, K13 under Sources.
 */
export const birthdayGreeting = {
  schemaVersion: 1,
  id: "birthday-greeting",
  edition: "1",
  from: "2000-01-01",
  sources: [{ title: "客户之悦", standing: "primary", clause: "the birthday card with candles" }],
  event: "customer-since",
  steps: [
    {
      code: "birthday-card",
      when: { kind: "birthday" },
      window: 0,
      actor: "customer-center",
      channel: "direct-mail",
      purpose: "care",
      content: "greeting",
      cites: ["IN-22", "IN-23", "K13"],
    },
  ],
} as const satisfies JourneyPolicyInput;

/**
 * Tips for driving in the cold and a guide to winter tyres, by mail when winter begins. That this is 1 December, and that they
 * are of use for a month, is ours; south of the equator take 1 June.
 *
 * @see IN-25 under Sources.
 */
export const winterDriving = {
  schemaVersion: 1,
  id: "winter-driving",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "客户之悦", standing: "primary", clause: "通过个性化体验发展客户关系: entering winter" },
    { title: "idic: the first day of winter and the window", standing: "draft" },
  ],
  event: "purchase",
  steps: [
    {
      code: "winter-driving-tips",
      when: { kind: "yearly", month: 12, day: 1 },
      window: 30,
      actor: "customer-center",
      channel: "direct-mail",
      purpose: "service",
      items: [
        { code: "cold-weather-driving-tips", strengthens: ["service-experience"] },
        { code: "winter-tyre-guide", strengthens: ["service-experience"] },
      ],
      cites: ["IN-25"],
    },
  ],
} as const satisfies JourneyPolicyInput;

/**
 * An e-mail every week about what interests the customer, as Amazon sends it about books. Without a known interest it is withheld.
 *
 * @see IN-39 under Sources.
 */
export const weeklyInterests = {
  schemaVersion: 1,
  id: "weekly-interests",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "从营销案例看客户关系管理", standing: "primary", clause: "Amazon" },
    { title: "idic: counted from the day of sign-up", standing: "draft" },
  ],
  event: "sign-up",
  steps: [
    {
      code: "interest-letter",
      when: { kind: "every-days", days: 7 },
      actor: "customer-center",
      channel: "email",
      purpose: "communication",
      content: "interests",
      cites: ["IN-39"],
    },
  ],
} as const satisfies JourneyPolicyInput;

/**
 * The day of privileges for members on the 11th of every month, after Tmall.
 *
 * @see IN-44 under Sources.
 */
export const memberDay = {
  schemaVersion: 1,
  id: "member-day",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "培养客户的忠诚", standing: "primary", clause: "Tmall: a day of privileges on the 11th" },
    { title: "idic: shown on the web, on that day only", standing: "draft" },
  ],
  event: "sign-up",
  steps: [
    {
      code: "privilege-day",
      when: { kind: "monthly", day: 11 },
      window: 0,
      actor: "customer-center",
      channel: "web",
      purpose: "care",
      cites: ["IN-44"],
    },
  ],
} as const satisfies JourneyPolicyInput;

/**
 * Three reminders of work that was advised and declined, after 3, 10 and 30 days, until it is done. The adviser calls; that is ours.
 *
 * @see web:numa-declined-work under Sources.
 */
export const declinedWork = {
  schemaVersion: 1,
  id: "declined-work",
  edition: "1",
  from: "2000-01-01",
  sources: [
    { title: "Numa: following up on declined work (public page)", standing: "secondary", clause: "days 3, 10 and 30" },
    { title: "idic: a call by the adviser", standing: "draft" },
  ],
  event: "work-declined",
  steps: [
    {
      code: "first-reminder",
      when: { kind: "after-start", wait: { days: 3 } },
      actor: "adviser",
      channel: "phone",
      purpose: "service",
      skipIf: ["work-done"],
      cites: ["web:numa-declined-work"],
    },
    {
      code: "second-reminder",
      when: { kind: "after-start", wait: { days: 10 } },
      actor: "adviser",
      channel: "phone",
      purpose: "service",
      skipIf: ["work-done"],
      cites: ["web:numa-declined-work"],
    },
    {
      code: "last-reminder",
      when: { kind: "after-start", wait: { days: 30 } },
      actor: "adviser",
      channel: "phone",
      purpose: "service",
      skipIf: ["work-done"],
      cites: ["web:numa-declined-work"],
    },
  ],
} as const satisfies JourneyPolicyInput;

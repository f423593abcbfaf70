import { plainDate } from "idic/foundation";
import { expect, it } from "vitest";
import { dayAfter } from "../../../src/foundation/day-after";

it("goes to the next day, and no farther than the calendar", () => {
  expect(dayAfter(plainDate("2028-02-28"))).toBe("2028-02-29");
  expect(dayAfter(plainDate("9999-12-31"))).toBeNull();
});

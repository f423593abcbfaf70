import { CadenceService } from "./cadence.service";

const service = new CadenceService();
const { reviewOn } = service.today("2026-11-22", "2026-11-22");
const problems = service.problems("soon", "2026-11-22");
if (reviewOn !== "2027-05-22" || problems[0] !== "anchor") throw new Error(JSON.stringify([reviewOn, problems]));

import * as z from "zod/mini";
import {
  citesField,
  codeField,
  dayField,
  type Field,
  idField,
  listOf,
  orDefault,
  orUnknown,
  readAs,
  withCheck,
} from "../../foundation/fields";
import { fileValueField } from "../../foundation/file-fields";
import { type FileValues, isCollected } from "../../foundation/file-value";
import type { Issue } from "../../foundation/issue";
import { repeatedNames } from "../../foundation/repeated-names";
import { policyPart } from "../../rule/parts";
import { policyObject } from "../../rule/policy";
import { compileHorizon } from "../cadence/horizon";
import { fawVwHorizon } from "../cadence/horizon-presets";
import {
  type CapturePart,
  type InboundCapturePolicy,
  type InboundCapturePolicyInput,
  type InboundProspect,
  type InboundProspectInput,
  inboundParts,
} from "./inbound-capture-types";

const partField: Field<CapturePart> = z.strictObject({ fields: listOf(codeField, 1), cites: citesField });

/** The schema of an inbound capture policy. */
export const inboundCapturePolicySchema: Field<InboundCapturePolicy, InboundCapturePolicyInput> = /* @__PURE__ */ withCheck(
  /* @__PURE__ */ policyObject({
    parts: /* @__PURE__ */ z.strictObject({ survey: partField, collection: partField, monitoring: partField }),
    horizon: /* @__PURE__ */ policyPart(compileHorizon, fawVwHorizon),
  }),
  ({ parts }): Issue[] => {
    const fields = inboundParts.flatMap((part) =>
      parts[part].fields.map((field, position) => ({ field, path: ["parts", part, "fields", position] })),
    );
    return repeatedNames(
      fields.map(({ field }) => field),
      (position) => fields[position]?.path ?? [],
    );
  },
);

const valuesField: Field<FileValues> = z.record(idField, fileValueField);

/** The schema of a prospect who came in. */
export const inboundProspectSchema: Field<InboundProspect, InboundProspectInput> = withCheck(
  z.object({
    capturedOn: dayField,
    anchor: orUnknown(dayField),
    channel: orUnknown(codeField),
    plansToBuyOn: orUnknown(dayField),
    needs: readAs(orDefault(z.array(codeField), []), (needs) => needs.filter(isCollected)),
    captured: orDefault(valuesField, {}),
    monitored: orDefault(valuesField, {}),
  }),
  ({ anchor, capturedOn }): Issue[] =>
    anchor === null || anchor <= capturedOn
      ? []
      : [{ code: "inconsistent", path: ["anchor"], message: `expected no day after the capture of ${capturedOn}, got ${anchor}` }],
);

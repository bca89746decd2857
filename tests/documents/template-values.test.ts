// Whoever makes a template chooses among its fields: none of them may hold more than the same recipient's paper says.
import { describe, expect, it } from "vitest";
import { consentFormDocument } from "../../electron/documents/consent-form.ts";
import { minutesDocument } from "../../electron/documents/minutes.ts";
import { noticeDocument } from "../../electron/documents/notice.ts";
import { textOf } from "../../electron/documents/plan-lines.ts";
import type { DocumentPlan } from "../../electron/documents/render-document.ts";
import { consentFormValues } from "../../electron/documents/word-template/consent-form-values.ts";
import { headValues } from "../../electron/documents/word-template/head-values.ts";
import { minutesValues } from "../../electron/documents/word-template/minutes-values.ts";
import { noticeValues } from "../../electron/documents/word-template/notice-values.ts";
import type { AnyValues, FieldList } from "../../shared/domain/word-template-field.ts";
import { exampleMinutes } from "../../shared/text/documents/template-examples.ts";
import { consentFormFields, minutesFields, noticeFields } from "../../shared/text/word-template-fields.ts";
import { louConsentForm } from "./lou.ts";
import { louAgencyNotice, louGuardianNotice, louMinutes, louYouthNotice } from "./lou-meeting.ts";

/** Every line that a template could show of these values. */
const linesIn = (fields: FieldList, values: AnyValues): readonly string[] =>
  Object.entries(fields).flatMap(([key, field]) => {
    const value = values[key];
    if (typeof value === "string") return value.split("\n").filter((line) => line !== "");
    return field.kind === "list" && typeof value === "object" ? value.flatMap((row) => linesIn(field.each, row)) : [];
  });

const onOneLine = (text: string): string => text.replaceAll(/\s+/gu, " ");

/** What the head says is outside the text: whose copy it is, who sends it and its numbers. */
const paperOf = (plan: DocumentPlan): string =>
  onOneLine([textOf(plan), ...Object.values(headValues(plan)).flatMap((value) => value.split("\n"))].join("\n"));

const { youth } = louConsentForm;

const copies: readonly (readonly [string, DocumentPlan, FieldList, AnyValues])[] = [
  ...[louAgencyNotice, louGuardianNotice, louYouthNotice, { ...louGuardianNotice, audience: "person" as const }].map(
    (data) => {
      const plan = noticeDocument(data);
      return [`notice to ${data.audience}`, plan, noticeFields, noticeValues(data, plan)] as const;
    },
  ),
  ...[louMinutes, { ...exampleMinutes, audience: "family" as const, head: louMinutes.head }].map((data) => {
    const plan = minutesDocument(data);
    return [`minutes to ${data.audience}`, plan, minutesFields, minutesValues(data, plan)] as const;
  }),
  ...[louConsentForm, { ...louConsentForm, signer: { ...youth, role: "youth" as const } }].map((data) => {
    const plan = consentFormDocument(data);
    return [`consent form to ${data.signer.role}`, plan, consentFormFields, consentFormValues(data, plan)] as const;
  }),
];

describe.each(copies)("The fields of a template: %s", (_name, plan, fields, values) => {
  it("hold nothing that the paper does not say", () => {
    const paper = paperOf(plan);
    const lines = linesIn(fields, values).map(onOneLine);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => !paper.includes(line))).toEqual([]);
  });
});

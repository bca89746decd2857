// Who may tell what to whom (samtyckets omfattning), as a template's rows.
import { consentSheetWords as words } from "../../../shared/text/documents/consent-sheet.ts";
import { listed } from "../../../shared/text/documents/common.ts";
import type { ConsentAgency } from "../consent-form-data.ts";

export const scopeValues = (agencies: readonly ConsentAgency[]) =>
  agencies.flatMap((agency) =>
    agency.categories.map(({ name, receivers }) => ({
      from: agency.name,
      information: name,
      receivers: receivers.length === 0 ? words.nobody : listed(receivers),
    })),
  );

/** Points of a list, as a template's rows. */
export const pointValues = (points: readonly string[]) => points.map((text) => ({ text }));

// How a text of the minutes is kept by its name. The names and what they read and write are shared/domain/minutes-texts.ts.
import { AgencyId, CategoryId } from "../../../../shared/domain/ids.ts";
import { placeOf, type TextName } from "../../../../shared/domain/minutes-text-name.ts";
import { hasText, withEntry, writeText } from "../../../../shared/domain/minutes-texts.ts";
import type { MinutesKeeper } from "./minutes-keeper.ts";

/** Keeps a text where it belongs. Answers false for a name that is no text of these minutes. */
export const keepText = async (keeper: MinutesKeeper, name: string, text: string): Promise<boolean> => {
  const place = placeOf(name);
  if (place === undefined) return false;
  if (place.kind === "survey") {
    return keeper.keepCard(AgencyId.parse(place.agencyId), (card) =>
      withEntry(card, CategoryId.parse(place.categoryId), place.aspect, text),
    );
  }
  // It is a name: it has a place.
  const textName = name as TextName;
  if (!hasText(keeper.state().content, textName)) return false;
  return keeper.keep((content) => writeText(content, textName, text));
};

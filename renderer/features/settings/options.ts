import type { Option } from "../../ui/Option.tsx";

/** The choices of a closed list, each with its words. */
export const optionsIn = <Id extends string>(
  ids: readonly Id[],
  words: Readonly<Record<Id, string>>,
): readonly Option<Id>[] => ids.map((id) => ({ id, label: words[id] }));

import { useEffect } from "react";
import type { MinutesId } from "../../../../shared/domain/ids.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { draftRecord } from "../../../../shared/domain/minutes-text-name.ts";
import { keepText } from "./minutes-fields.ts";
import type { MinutesKeeper } from "./minutes-keeper.ts";

/** Keeps what was being typed when the application was locked or ended, as leaving the fields would have done. */
export const useLeftoverDrafts = (minutesId: MinutesId, keeper: MinutesKeeper): void => {
  const { draft } = useApi();
  useEffect(() => {
    const keepAll = async (): Promise<void> => {
      const record = draftRecord(minutesId);
      const left = await draft.list({ record });
      if (!left.ok) return;
      for (const { field, text } of left.value) {
        if (await keepText(keeper, field, text)) await draft.discard({ record, field });
      }
    };
    void keepAll();
  }, [draft, minutesId, keeper]);
};

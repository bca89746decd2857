import { useState } from "react";
import type { Minutes } from "../../../../shared/domain/minutes.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { useCommand } from "../../../api/useCommand.ts";
import { createMinutesKeeper, type MinutesKeeper } from "./minutes-keeper.ts";

/** The keeper of these minutes, for as long as they are on the screen. */
export const useMinutesKeeper = ({ minutesId, content, version }: Minutes): MinutesKeeper => {
  const api = useApi();
  const { run: keep } = useCommand(api.minutes.keep);
  const { run: keepCard } = useCommand(api.minutes.keepSurveyCard);
  const { run: move } = useCommand(api.minutes.move);
  const [keeper] = useState(() =>
    createMinutesKeeper(
      { content, version },
      {
        keep: (known, sections) => keep({ minutesId, version: known, sections }),
        keepCard: (known, card) => keepCard({ minutesId, version: known, card }),
        move: (known, asked) => move({ minutesId, version: known, move: asked }),
      },
    ),
  );
  return keeper;
};

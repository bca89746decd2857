import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { useApi } from "../api/ApiProvider.tsx";
import { readEverythingAgain } from "../api/read-again.ts";
import { useToday } from "../api/useToday.ts";

const minute = 60_000;

/** When a new day has begun by the host's clock, everything on screen is read again: what is late, what has run out. */
export const useMidnight = (): void => {
  const { today: channel } = useApi();
  const queryClient = useQueryClient();
  const today = useToday();
  const look = useEffectEvent(async () => {
    if (today === undefined) return;
    const answer = await channel.day(null);
    if (answer.ok && answer.value.today !== today) await readEverythingAgain(queryClient);
  });
  useEffect(() => {
    const timer = setInterval(() => void look(), minute);
    return () => {
      clearInterval(timer);
    };
  }, []);
};

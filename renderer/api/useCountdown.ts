import { useEffect, useState } from "react";

/** Seconds left, and how to start it anew. The host keeps its own count: this one is for the eye. */
export const useCountdown = (): readonly [number, (seconds: number) => void] => {
  const [seconds, setSeconds] = useState(0);
  const isRunning = seconds > 0;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => {
      setSeconds((left) => Math.max(0, left - 1));
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, [isRunning]);
  return [seconds, setSeconds];
};

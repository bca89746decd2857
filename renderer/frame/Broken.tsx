import { useRouter } from "@tanstack/react-router";
import { frameText } from "../../shared/text/frame.ts";
import { ErrorInPlace } from "../ui/ErrorInPlace.tsx";

/** A screen that threw. Nothing of the error is shown: it could hold what somebody wrote. */
export const Broken = ({ reset }: { readonly reset: () => void }) => {
  const router = useRouter();
  return (
    <ErrorInPlace
      title={frameText.broken.title}
      onTryAgain={() => {
        reset();
        void router.invalidate();
      }}
    >
      {frameText.broken.body}
    </ErrorInPlace>
  );
};

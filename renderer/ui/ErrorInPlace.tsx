import { RotateCw } from "lucide-react";
import { kitText } from "../../shared/text/kit.ts";
import { Band } from "./Band.tsx";
import { Button } from "./Button.tsx";

export interface ErrorInPlaceProps {
  /** What cannot be shown, and that nothing else has changed. */
  readonly title: string;
  readonly children?: string | undefined;
  readonly onTryAgain?: (() => void) | undefined;
}

/** A part that failed, in the part's own place; the rest of the page works. */
export const ErrorInPlace = ({ title, children, onTryAgain }: ErrorInPlaceProps) => (
  <Band
    tone="bad"
    role="alert"
    title={title}
    actions={
      onTryAgain && (
        <Button size="small" icon={<RotateCw size={14} aria-hidden />} onPress={onTryAgain}>
          {kitText.tryAgain}
        </Button>
      )
    }
  >
    {children}
  </Band>
);

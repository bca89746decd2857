import { useState } from "react";
import { frameText } from "../../shared/text/frame.ts";
import { useApi } from "../api/ApiProvider.tsx";
import { useEvent } from "../api/useEvent.ts";
import { Button } from "../ui/Button.tsx";
import { Row } from "../ui/Layout.tsx";

const { copy } = frameText;

export interface CopyButtonProps {
  readonly text: string;
  readonly label?: string;
  /** What is copied, heard and not seen, where there are several. */
  readonly about?: string;
  /** A secret goes from the clipboard sooner. */
  readonly kind?: "journal" | "secret";
}

/** Copies a text that is to be pasted into another system, and counts down until main takes it away from the clipboard. */
export const CopyButton = ({ text, label = copy.action, about, kind = "journal" }: CopyButtonProps) => {
  const api = useApi();
  // Only the button that was pressed last counts: there is one clipboard.
  const [seconds, setSeconds] = useState<number>();
  useEvent("clipboardTime", ({ secondsLeft }) => {
    setSeconds((before) => (before === undefined ? undefined : secondsLeft));
  });
  return (
    <Row align="center">
      <Button
        size="small"
        onPress={() => {
          setSeconds(0);
          void api.desktop.copy({ text, kind });
        }}
      >
        {label}
        {about !== undefined && <span className="visually-hidden"> {about}</span>}
      </Button>
      {seconds !== undefined && <span role="timer">{seconds > 0 ? copy.left(seconds) : copy.gone}</span>}
    </Row>
  );
};

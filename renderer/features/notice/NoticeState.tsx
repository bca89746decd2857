import { Send } from "lucide-react";
import { useEffect, useRef } from "react";
import type { Notice } from "../../../shared/domain/notice.ts";
import { isCancelledByConsent, type NoticeState as State, unsentCopies } from "../../../shared/domain/notice-state.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import { Band, type BandTone } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";

const text = noticeText.bands;

export interface NoticeStateProps {
  readonly notice: Notice;
  readonly state: State;
  /** How many agencies have not replied in time. */
  readonly silent: number;
  /** Just made here: the focus goes on to sending it. */
  readonly isNew: boolean;
  /** Shows the notice, to be sent. */
  readonly onShow: () => void;
  /** Opens or closes the form in which the notice is changed. */
  readonly onAlter: () => void;
  readonly isAltering: boolean;
}

/** Where the notice stands, in one band, with what is to be done about it. */
export const NoticeState = ({ notice, state, silent, isNew, onShow, onAlter, isAltering }: NoticeStateProps) => {
  const band = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) band.current?.querySelector("button")?.focus();
  }, [isNew]);
  const isSent = notice.sendings.length > 0;
  const said = saidOf(notice, state, silent);
  // A notice that consent has taken the ground from is made anew first.
  const mustBeRemade = notice.groundLostOn !== null;
  const isPartlySent = isSent && unsentCopies(notice) > 0;
  const waits = !mustBeRemade && (state === "draft" || state === "changed" || isPartlySent);
  return (
    <div ref={band}>
      <Band
        tone={said.tone}
        role="status"
        title={said.title}
        actions={
          <>
            {!isCancelledByConsent(notice) && (
              <Button look={waits ? "primary" : "normal"} icon={<Send size={16} aria-hidden />} onPress={onShow}>
                {isSent ? (waits ? againWords(state) : noticeText.show) : noticeText.preview}
              </Button>
            )}
            {isSent && (
              <Button expanded={isAltering} onPress={onAlter}>
                {isAltering ? text.hide : text.alter}
              </Button>
            )}
          </>
        }
      >
        {said.body}
      </Band>
    </div>
  );
};

const againWords = (state: State): string => (state === "changed" ? text.sendChanged : text.sendRest);

interface Said {
  readonly tone: BandTone;
  readonly title: string;
  readonly body: string;
}

const saidOf = (notice: Notice, state: State, silent: number): Said => {
  const sentOn = notice.sendings.at(-1)?.sentOn;
  if (notice.groundLostOn !== null) {
    const title = sentOn === undefined ? text.cancelled(notice.groundLostOn) : text.groundLost(notice.groundLostOn);
    return { tone: "warn", title, body: sentOn === undefined ? text.cancelledBody : text.groundLostBody };
  }
  if (sentOn === undefined) return { tone: "info", title: text.draft, body: text.draftBody };
  const unsent = unsentCopies(notice);
  if (unsent > 0 && state !== "changed") {
    return { tone: "warn", title: text.partlySent(unsent), body: text.partlySentBody };
  }
  switch (state) {
    case "changed":
      return { tone: "warn", title: text.changed, body: text.changedBody };
    case "unanswered":
      return { tone: "warn", title: text.unanswered(silent), body: text.unansweredBody };
    case "answered":
      return { tone: "info", title: text.answered, body: text.sent(sentOn) };
    default:
      return { tone: "info", title: text.sent(sentOn), body: text.sentBody(notice.replyBy) };
  }
};

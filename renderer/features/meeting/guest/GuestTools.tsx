import { LockKeyhole, LogOut } from "lucide-react";
import { frameText } from "../../../../shared/text/frame.ts";
import { writingText as text } from "../../../../shared/text/writing.ts";
import { useSession } from "../../../frame/SessionContext.ts";
import { Button } from "../../../ui/Button.tsx";
import { Chip } from "../../../ui/Chip.tsx";
import type { GuestWriting } from "../room/RoomContext.ts";

/** What a guest can do beside writing: lock, say that a concern report is needed, and hand the computer back. */
export const GuestTools = ({ writtenBy, leave }: GuestWriting) => {
  const session = useSession();
  return (
    <>
      <Chip tone="info">{text.writtenBy(writtenBy)}</Chip>
      <Button look="danger" onPress={() => leave("concernReport")}>
        {frameText.concernReport}
      </Button>
      <Button icon={<LockKeyhole size={16} aria-hidden />} onPress={() => void session.lock()}>
        {frameText.lockProgram}
      </Button>
      <Button icon={<LogOut size={16} aria-hidden />} onPress={() => leave("meeting")}>
        {text.endGuestMode}
      </Button>
    </>
  );
};

import { EyeOff } from "lucide-react";
import { frameText } from "../../shared/text/frame.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";

/** Stands in front of the page while somebody else looks at the screen. */
export const HiddenContent = ({ onShow }: { readonly onShow: () => void }) => (
  <EmptyState
    isPage
    icon={<EyeOff size={28} aria-hidden />}
    title={frameText.hide.title}
    action={
      <Button look="primary" onPress={onShow} shortcut="Ctrl+Shift+H" autoFocus>
        {frameText.hide.show}
      </Button>
    }
  >
    {frameText.hide.body}
  </EmptyState>
);

import type { DeliveryChannel, RecipientRow } from "../../shared/contract/document.ts";
import { canBeLocked, canBePackaged, type WrappingWish } from "../../shared/domain/wrapping.ts";
import { wrappingText as text } from "../../shared/text/dispatch.ts";
import { Checkbox } from "../ui/Checkbox.tsx";
import { partyOf } from "./recipients.ts";

export interface WrappingChoicesProps {
  /** The recipients that are chosen, each with the way that its copy goes. */
  readonly chosen: readonly { readonly row: RecipientRow; readonly channel: DeliveryChannel }[];
  readonly wish: WrappingWish;
  readonly onChange: (change: Partial<WrappingWish>) => void;
}

const isToAgency = ({ request }: RecipientRow): boolean =>
  request.kind === "concernReport" || partyOf(request)?.kind === "agency";

/** In what the files leave, asked only where it makes a difference. */
export const WrappingChoices = ({ chosen, wish, onChange }: WrappingChoicesProps) => (
  <>
    {chosen.some(({ channel }) => canBeLocked(channel)) && (
      <Checkbox
        value={wish.lock}
        hint={wish.lock ? text.lockHint : undefined}
        onChange={(lock) => {
          onChange({ lock });
        }}
      >
        {text.lock}
      </Checkbox>
    )}
    {chosen.some(({ row, channel }) => canBePackaged(channel, isToAgency(row))) && (
      <Checkbox
        value={wish.securePackage}
        hint={wish.securePackage ? text.securePackageHint : undefined}
        onChange={(securePackage) => {
          onChange({ securePackage });
        }}
      >
        {text.securePackage}
      </Checkbox>
    )}
  </>
);

import { ListChecks } from "lucide-react";
import type { Profile } from "../../../../shared/domain/profile.ts";
import type { Responsible } from "../../../../shared/domain/plan.ts";
import { type UsualCommitment, usualFor } from "../../../../shared/domain/usual-commitments.ts";
import { ok } from "../../../../shared/result.ts";
import { usualText } from "../../../../shared/text/usual-commitments.ts";
import { undoable } from "../../../api/undoable.ts";
import { Row } from "../../../ui/Layout.tsx";
import { Menu } from "../../../ui/Menu.tsx";

export interface UsualCommitmentMenuProps {
  readonly responsible: Responsible | null;
  readonly profile: Pick<Profile, "usualCommitments" | "agencies">;
  readonly value: string;
  readonly onChange: (what: string) => void;
  /** One was picked; its text is filled in by then. */
  readonly onPicked: (usual: UsualCommitment) => void;
}

/** The usual commitments that fit whoever is responsible: one fills the text, to be edited further. */
export const UsualCommitmentMenu = ({ responsible, profile, value, onChange, onPicked }: UsualCommitmentMenuProps) => {
  const usual = usualFor(profile.usualCommitments, responsible, profile.agencies);
  if (usual.length === 0) return null;
  const pick = (picked: UsualCommitment): void => {
    onChange(picked.what);
    onPicked(picked);
    // What somebody has typed is never lost by a wrong choice.
    if (value.trim() === "" || usual.some((one) => one.what === value)) return;
    undoable(usualText.replaced, () => {
      onChange(value);
      return Promise.resolve(ok(null));
    });
  };
  return (
    <Row>
      <Menu
        label={usualText.choose}
        icon={<ListChecks size={16} aria-hidden />}
        opensAt="start"
        items={usual.map((one, at) => ({
          id: String(at),
          label: one.what,
          onAction: () => pick(one),
        }))}
      />
    </Row>
  );
};

import { useState } from "react";
import { FamilyTextName } from "../../../shared/domain/family-texts.ts";
import type { Profile } from "../../../shared/domain/profile.ts";
import { familyTextsText as text } from "../../../shared/text/family-texts.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Table } from "../../ui/Table.tsx";
import { FamilyTextDialog } from "./FamilyTextDialog.tsx";
import { sectionId } from "./SectionNavigation.tsx";

/** The texts to the family: ours, or what the municipality has written itself. */
export const FamilyTextsCard = ({
  saved,
}: {
  readonly saved: { readonly profile: Pick<Profile, "familyTexts">; readonly version: number };
}) => {
  const [changing, setChanging] = useState<FamilyTextName>();
  const { familyTexts } = saved.profile;
  return (
    <Card id={sectionId("familyTexts")} title={text.title} lead={text.lead} look="flush">
      <Table
        caption={text.title}
        rows={FamilyTextName.options.map((name) => ({ name }))}
        rowId={({ name }) => name}
        columns={[
          { id: "text", heading: text.text, cell: ({ name }) => text.names[name] },
          {
            id: "state",
            heading: text.state,
            width: "fit",
            cell: ({ name }) => (familyTexts[name] === undefined ? text.ours : text.own),
          },
          {
            id: "change",
            heading: text.change,
            hideHeading: true,
            width: "fit",
            cell: ({ name }) => (
              <Button
                size="small"
                onPress={() => {
                  setChanging(name);
                }}
              >
                {text.change}
                <span className="visually-hidden">{text.changeOf(text.names[name])}</span>
              </Button>
            ),
          },
        ]}
      />
      {changing !== undefined && (
        <FamilyTextDialog
          name={changing}
          saved={saved}
          onClose={() => {
            setChanging(undefined);
          }}
        />
      )}
    </Card>
  );
};

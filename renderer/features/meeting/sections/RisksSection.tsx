import { Plus } from "lucide-react";
import { ConcernArea } from "../../../../shared/domain/consultation.ts";
import { concernAreaText } from "../../../../shared/text/consultation.ts";
import { minutesText } from "../../../../shared/text/minutes.ts";
import { classes } from "../../../ui/classes.ts";
import { Menu } from "../../../ui/Menu.tsx";
import { useContent, useRoom } from "../room/RoomContext.ts";
import styles from "./Sections.module.css";
import { TextRows } from "./TextRows.tsx";

const css = classes(styles);
const text = minutesText.risks;

/** Risk factors and concern, each under a code that counts in the statistics (R3). After the strengths. */
export const RisksSection = () => {
  const { keeper } = useRoom();
  const { risks } = useContent();
  return (
    <>
      <p className={css("lead")}>{text.lead}</p>
      <TextRows
        kind="risk"
        rows={risks.map(({ riskId, area }) => ({ id: riskId, label: concernAreaText[area] }))}
        onRemove={(id) =>
          void keeper.keep((content) => ({ risks: content.risks.filter(({ riskId }) => riskId !== id) }))
        }
      />
      <div>
        <Menu
          label={text.add}
          icon={<Plus size={16} aria-hidden />}
          items={ConcernArea.options.map((area) => ({
            id: area,
            label: concernAreaText[area],
            onAction: () =>
              void keeper.keep((content) => ({
                risks: [...content.risks, { riskId: crypto.randomUUID(), area, text: "" }],
              })),
          }))}
        />
      </div>
    </>
  );
};

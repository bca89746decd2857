import { useState } from "react";
import type { Day } from "../../../shared/domain/day.ts";
import type { WorkGroupMeeting } from "../../../shared/domain/work-group.ts";
import { workGroupText } from "../../../shared/text/work-group.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { useQuery } from "../../api/useQuery.ts";
import { DocumentDialog } from "../../dispatch/DocumentDialog.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import styles from "./WorkGroup.module.css";

const text = workGroupText.view;

/** The meeting's minutes on one page to the agencies, and which of them have got them. */
export const SendMinutes = ({ meeting, today }: { readonly meeting: WorkGroupMeeting; readonly today: Day }) => {
  const api = useApi();
  const { workGroupMeetingId, heldOn } = meeting;
  const sent = useQuery(api.workGroup.listSent, { workGroupMeetingId });
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Card title={text.sendTitle} lead={heldOn > today ? text.sendLater : text.sendLead}>
      {sent.state === "ready" && sent.value.length > 0 && (
        <ul className={styles["quiet"]}>
          {sent.value.map(({ documentId, recipientLabel, disclosedOn }) => (
            <li key={documentId}>{text.sent(recipientLabel, disclosedOn)}</li>
          ))}
        </ul>
      )}
      {heldOn <= today && (
        <div>
          <Button onPress={() => setIsOpen(true)}>{text.send}</Button>
        </div>
      )}
      {isOpen && (
        <DocumentDialog source={{ kind: "workGroupMinutes", workGroupMeetingId }} onClose={() => setIsOpen(false)} />
      )}
    </Card>
  );
};

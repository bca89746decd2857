import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type Consultation, openingBlock } from "../../../../shared/domain/consultation.ts";
import type { ConsultationId } from "../../../../shared/domain/ids.ts";
import { caseListText } from "../../../../shared/text/case-list.ts";
import { kitText } from "../../../../shared/text/kit.ts";
import { useApi } from "../../../api/ApiProvider.tsx";
import { useQuery } from "../../../api/useQuery.ts";
import { hrefTo, paths } from "../../../frame/paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { LinkButton } from "../../../ui/LinkButton.tsx";
import { Loading } from "../../../ui/Loading.tsx";
import type { Option } from "../../../ui/Option.tsx";
import { RadioChoice } from "../../../ui/RadioChoice.tsx";

const text = caseListText.choose;

const optionOf = ({ consultationId, number, heldOn, fromRole }: Consultation): Option<ConsultationId> => ({
  id: consultationId,
  label: text.option(number, heldOn),
  hint: fromRole,
});

/** A case begins in a consultation with a decision to go on (R7): which one? */
export const ChooseConsultationDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const api = useApi();
  const navigate = useNavigate();
  const consultations = useQuery(api.consultation.list, null);
  const [chosen, setChosen] = useState<ConsultationId | null>(null);
  const [error, setError] = useState<string>();
  if (consultations.state !== "ready") {
    return (
      <Dialog isOpen title={text.title} onClose={onClose} size="narrow">
        <Loading />
      </Dialog>
    );
  }
  const possible = consultations.value.filter((consultation) => openingBlock(consultation) === undefined);
  if (possible.length === 0) {
    return (
      <Dialog
        isOpen
        title={text.title}
        onClose={onClose}
        size="narrow"
        footer={
          <LinkButton look="primary" href={hrefTo(paths.consultations)}>
            {text.toConsultations}
          </LinkButton>
        }
      >
        <p>{text.none}</p>
      </Dialog>
    );
  }
  const go = (): void => {
    if (chosen === null) {
      setError(text.missing);
      return;
    }
    void navigate({ href: paths.newCase(chosen) });
  };
  return (
    <Dialog
      isOpen
      title={text.title}
      onClose={onClose}
      onSubmit={go}
      footer={
        <>
          <Button onPress={onClose}>{kitText.cancel}</Button>
          <Button type="submit" look="primary">
            {text.go}
          </Button>
        </>
      }
    >
      <p>{text.lead}</p>
      <RadioChoice
        label={text.label}
        options={possible.map(optionOf)}
        value={chosen}
        error={error}
        autoFocus
        onChange={(id) => {
          setChosen(id);
          setError(undefined);
        }}
      />
    </Dialog>
  );
};

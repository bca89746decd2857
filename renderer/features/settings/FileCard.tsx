import { useMemo, useState } from "react";
import { printedLogo } from "../../../shared/domain/logo.ts";
import { changedSettings, takenOver } from "../../../shared/domain/profile-file.ts";
import type { ProfileFileContent } from "../../../shared/contract/desktop.ts";
import type { Profile, SharedSettings } from "../../../shared/domain/profile.ts";
import { logoText } from "../../../shared/text/logo.ts";
import { settingInWords, settingName } from "../../../shared/text/setting-values.ts";
import { settingsText } from "../../../shared/text/settings.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { useCommand } from "../../api/useCommand.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { Picture } from "../../ui/Picture.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { toast } from "../../ui/Toasts.tsx";
import { sectionId } from "./SectionNavigation.tsx";
import styles from "./Settings.module.css";

const text = settingsText.file;

export interface FileCardProps {
  readonly saved: { readonly profile: Profile; readonly version: number };
  /** The form behind shows something else now. */
  readonly onTakenOver: () => void;
}

/** The profile to a file and from one. What a file would change is shown, field by field, before anything is taken over. */
export const FileCard = ({ saved, onTakenOver }: FileCardProps) => {
  const api = useApi();
  const write = useCommand(api.desktop.exportProfile);
  const choose = useCommand(api.desktop.chooseProfileFile);
  const [chosen, setChosen] = useState<ProfileFileContent>();
  const failure = write.failure ?? choose.failure;
  return (
    <Card id={sectionId("file")} title={text.title} lead={text.lead}>
      {failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(failure)} />}
      <div className={styles["buttons"]}>
        <Button
          pending={write.pending}
          onPress={() => {
            void write.run(null).then((done) => {
              if (done.ok && done.value.saved) toast(text.written);
            });
          }}
        >
          {text.write}
        </Button>
        <Button
          pending={choose.pending}
          onPress={() => {
            void choose.run(null).then((done) => {
              if (done.ok && done.value !== null) setChosen(done.value);
            });
          }}
        >
          {text.read}
        </Button>
      </div>
      {chosen !== undefined && (
        <TakeOverDialog
          saved={saved}
          onTakenOver={onTakenOver}
          {...chosen}
          onClose={() => {
            setChosen(undefined);
          }}
        />
      )}
    </Card>
  );
};

interface TakeOverDialogProps extends FileCardProps, ProfileFileContent {
  readonly onClose: () => void;
}

const TakeOverDialog = ({ saved, onTakenOver, settings, logo, onClose }: TakeOverDialogProps) => {
  const api = useApi();
  const takeOver = useCommand(api.profile.takeOver);
  const [withLogo, setWithLogo] = useState(false);
  const offered = logo?.checksum === saved.profile.logo?.checksum ? null : logo;
  const encoded = offered?.picture ?? "";
  const picture = useMemo(() => Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)), [encoded]);
  const after = takenOver(saved.profile, settings);
  const rows = changedSettings(saved.profile, after);
  const columns: readonly Column<keyof SharedSettings>[] = [
    { id: "setting", heading: text.columns.setting, cell: (name) => settingName[name] },
    { id: "before", heading: text.columns.before, cell: (name) => settingInWords(name, saved.profile) },
    { id: "after", heading: text.columns.after, cell: (name) => settingInWords(name, after) },
  ];
  const changesNothing = rows.length === 0 && !withLogo;
  const submit = async (): Promise<void> => {
    if (changesNothing) {
      onClose();
      return;
    }
    const done = await takeOver.run({
      settings,
      ...(withLogo && offered !== null && { logo: offered.picture }),
      version: saved.version,
    });
    if (!done.ok) return;
    toast(text.takenOver);
    onTakenOver();
    onClose();
  };
  return (
    <FormDialog
      title={text.question}
      size="wide"
      submit={changesNothing ? text.close : text.takeOver}
      pending={takeOver.pending}
      errors={[]}
      attempt={0}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {takeOver.failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(takeOver.failure)} />}
      <p>{rows.length > 0 ? text.body : offered === null ? text.same : text.sameButLogo}</p>
      {rows.length > 0 && <Table caption={text.question} columns={columns} rows={rows} rowId={(name) => name} />}
      {offered !== null && (
        <>
          <Checkbox value={withLogo} onChange={setWithLogo} hint={logoText.inFileHint}>
            {logoText.inFile}
          </Checkbox>
          <div className={styles["paper"]}>
            <Picture bytes={picture} mediaType="image/png" alt={logoText.ofFile} printed={printedLogo(offered)} />
          </div>
        </>
      )}
    </FormDialog>
  );
};

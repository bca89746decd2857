import { type Logo, printedLogo } from "../../../shared/domain/logo.ts";
import type { Profile } from "../../../shared/domain/profile.ts";
import { pageWords } from "../../../shared/text/documents/common.ts";
import { logoText as text } from "../../../shared/text/logo.ts";
import { useApi } from "../../api/ApiProvider.tsx";
import { failureInWords } from "../../api/failure-words.ts";
import { undoable } from "../../api/undoable.ts";
import { useCommand } from "../../api/useCommand.ts";
import { useQuery } from "../../api/useQuery.ts";
import { Band } from "../../ui/Band.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { classes } from "../../ui/classes.ts";
import { Picture } from "../../ui/Picture.tsx";
import styles from "./Settings.module.css";
import { sectionId } from "./SectionNavigation.tsx";

const css = classes(styles);

export interface LogoCardProps {
  readonly saved: { readonly profile: Profile; readonly version: number };
}

/** The municipality's logo: chosen from a file, seen as it will stand in documents, and taken away again. */
export const LogoCard = ({ saved }: LogoCardProps) => {
  const api = useApi();
  const choose = useCommand(api.desktop.chooseLogo);
  const set = useCommand(api.profile.setLogo);
  const { logo } = saved.profile;
  const failure = choose.failure ?? set.failure;
  /** The way back is the one that was there before. */
  const said = (words: string, version: number): void => {
    undoable(words, () => set.run({ checksum: logo?.checksum ?? null, version }));
  };
  return (
    <Card id={sectionId("logo")} title={text.title} lead={text.lead}>
      {failure !== undefined && <Band tone="bad" role="alert" title={failureInWords(failure)} />}
      {logo === null ? <p className={styles["quiet"]}>{text.none}</p> : <Preview profile={saved.profile} logo={logo} />}
      <p className={styles["small"]}>{text.hint}</p>
      <div className={styles["buttons"]}>
        <Button
          pending={choose.pending}
          onPress={() => {
            void choose.run({ version: saved.version }).then((done) => {
              if (done.ok && done.value !== null) said(text.chosen, done.value.version);
            });
          }}
        >
          {logo === null ? text.choose : text.change}
        </Button>
        {logo !== null && (
          <Button
            pending={set.pending}
            onPress={() => {
              void set.run({ checksum: null, version: saved.version }).then((done) => {
                if (done.ok) said(text.removed, done.value.version);
              });
            }}
          >
            {text.remove}
          </Button>
        )}
      </div>
    </Card>
  );
};

/** As large as on paper, and on white in every theme, since that is what paper is. */
const Preview = ({ profile, logo }: { readonly profile: Profile; readonly logo: Logo }) => {
  const picture = useQuery(useApi().profile.logo, { checksum: logo.checksum });
  if (picture.state !== "ready") return null;
  const printed = printedLogo(logo);
  return (
    <figure className={styles["logo"]}>
      <figcaption>{text.preview}</figcaption>
      <div className={css("paper", printed.isBeside && "beside")}>
        <Picture
          bytes={picture.value.bytes}
          mediaType="image/png"
          alt={pageWords.logo(profile.municipality)}
          printed={printed}
        />
        <p>
          <strong>{profile.municipality}</strong>
          <br />
          {profile.hostAuthority}
        </p>
      </div>
    </figure>
  );
};

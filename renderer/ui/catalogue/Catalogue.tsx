// Every component in every state, for the eye and for the accessibility test. Reached by its address only.
import { catalogueText as text } from "../../../shared/text/catalogue.ts";
import { Card } from "../Card.tsx";
import { Stack } from "../Layout.tsx";
import { PageHeader } from "../PageHeader.tsx";
import { ActionSamples } from "./ActionSamples.tsx";
import { DocumentSample } from "./DocumentSample.tsx";
import { FieldSamples } from "./FieldSamples.tsx";
import { ListSamples } from "./ListSamples.tsx";

export const Catalogue = () => (
  <>
    <PageHeader title={text.title} lead={text.lead} />
    <Stack>
      <ActionSamples />
      <Card title={text.groups.text}>
        <FieldSamples />
      </Card>
      <ListSamples />
      <DocumentSample />
    </Stack>
  </>
);

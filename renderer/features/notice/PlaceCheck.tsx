import type { NoticeDetails } from "../../../shared/domain/notice.ts";
import { noticeText } from "../../../shared/text/notice.ts";
import { Band } from "../../ui/Band.tsx";
import { Card } from "../../ui/Card.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Stack } from "../../ui/Layout.tsx";

const text = noticeText.placeCheck;

export interface PlaceCheckProps {
  readonly place: string;
  readonly details: NoticeDetails;
  readonly onChange: (details: NoticeDetails) => void;
}

/** Somebody has a protected identity: the coordinator answers for the place before a notice can be made (3.8). */
export const PlaceCheck = ({ place, details, onChange }: PlaceCheckProps) => (
  <Card>
    <Stack>
      <Band tone="protected" title={text.title}>
        {text.body}
      </Band>
      <Checkbox
        value={details.checkedPlace === place}
        onChange={(isChecked) => onChange({ ...details, checkedPlace: isChecked ? place : "" })}
      >
        {text.answer(place)}
      </Checkbox>
    </Stack>
  </Card>
);

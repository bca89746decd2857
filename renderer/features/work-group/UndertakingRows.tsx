import { Plus, X } from "lucide-react";
import { type Control, Controller, useFieldArray } from "react-hook-form";
import type { Day } from "../../../shared/domain/day.ts";
import type { AgencyId } from "../../../shared/domain/ids.ts";
import type { WorkGroupMeetingDetails } from "../../../shared/domain/work-group.ts";
import { workGroupText } from "../../../shared/text/work-group.ts";
import { ScannedTextField } from "../../about-nobody/ScannedText.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { bound } from "../../ui/form-binding.ts";
import { FieldRow, Row } from "../../ui/Layout.tsx";
import type { Option } from "../../ui/Option.tsx";
import { Select } from "../../ui/Select.tsx";
import { emptyUndertaking, type MeetingValues } from "./work-group-values.ts";
import styles from "./WorkGroup.module.css";

const text = workGroupText.form;

export interface UndertakingRowsProps {
  readonly control: Control<MeetingValues, unknown, WorkGroupMeetingDetails>;
  readonly agencies: readonly Option<AgencyId>[];
  readonly today: Day;
}

/** What each agency is to do, by when, and when it was done. */
export const UndertakingRows = ({ control, agencies, today }: UndertakingRowsProps) => {
  const { fields, append, remove } = useFieldArray({ control, name: "undertakings" });
  return (
    <Card title={text.undertakings} lead={text.undertakingsLead}>
      {fields.map((field, index) => (
        <div key={field.id} className={styles["undertaking"]}>
          <FieldRow>
            <Controller
              control={control}
              name={`undertakings.${index}.agencyId`}
              render={(render) => <Select label={text.agency} options={agencies} {...bound(render)} />}
            />
            <Controller
              control={control}
              name={`undertakings.${index}.byOn`}
              render={(render) => <DateField label={text.byOn} optional {...bound(render)} />}
            />
            <Controller
              control={control}
              name={`undertakings.${index}.doneOn`}
              render={(render) => <DateField label={text.doneOn} max={today} optional {...bound(render)} />}
            />
          </FieldRow>
          <Controller
            control={control}
            name={`undertakings.${index}.what`}
            render={(render) => <ScannedTextField label={text.what} {...bound(render)} />}
          />
          <div>
            <Button look="quiet" size="small" icon={<X size={16} aria-hidden />} onPress={() => remove(index)}>
              {text.remove(index + 1)}
            </Button>
          </div>
        </div>
      ))}
      <Row>
        <Button size="small" icon={<Plus size={16} aria-hidden />} onPress={() => append(emptyUndertaking)}>
          {text.another}
        </Button>
      </Row>
    </Card>
  );
};

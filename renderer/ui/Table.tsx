// A native table: measured 7–16 times faster than an aria grid, and every reader knows it.
import { ArrowDown, ArrowUp } from "lucide-react";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from "react";
import { kitText } from "../../shared/text/kit.ts";
import { classes } from "./classes.ts";
import { inOrder, type Order, type SortValue } from "./table-order.ts";
import styles from "./Table.module.css";
import { ScrollBox } from "./ScrollBox.tsx";

const css = classes(styles);

export interface Column<Row> {
  readonly id: string;
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  /** Makes the heading a button that sorts by this. */
  readonly sortBy?: ((row: Row) => SortValue) | undefined;
  readonly align?: "start" | "end" | undefined;
  readonly hideHeading?: boolean | undefined;
  /** `fit` takes only the width that its contents need. */
  readonly width?: "fit" | undefined;
}

export interface TableProps<Row> {
  /** What the table holds: read out, and shown when `showCaption`. */
  readonly caption: string;
  readonly showCaption?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** Where a row leads (`#/arenden/…`). The first column becomes the link; ↑ ↓ Home End move between rows. */
  readonly href?: ((row: Row) => string) | undefined;
  /** Instead of `href`: what opening a row does. */
  readonly onOpen?: ((row: Row) => void) | undefined;
  readonly initialOrder?: Order | undefined;
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode;
  readonly isCurrent?: ((row: Row) => boolean) | undefined;
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  // No wrap at the ends: a list that begins again is lost on those who only hear it.
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

const moveBetweenRows = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
  const step = steps[event.key];
  if (step === undefined || event.ctrlKey || event.altKey || event.shiftKey) return;
  const openers = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row-opener]")];
  const at = openers.findIndex((opener) => opener === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  openers[step(at, openers.length - 1)]?.focus();
};

const openFromAnywhere = (event: MouseEvent<HTMLTableRowElement>): void => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest("a,button,input,label,[role=button]") || document.getSelection()?.toString()) return;
  event.currentTarget.querySelector<HTMLElement>("[data-row-opener]")?.click();
};

export const Table = <Row,>(props: TableProps<Row>) => {
  const { caption, showCaption, columns, rows, rowId, href, onOpen, empty, isCurrent } = props;
  const [order, setOrder] = useState(props.initialOrder);
  const [focused, setFocused] = useState<string>();
  const by = columns.find((column) => column.id === order?.column)?.sortBy;
  const ordered = by === undefined || order === undefined ? rows : inOrder(rows, by, order.descending);
  const opens = href !== undefined || onOpen !== undefined;
  const reachable = ordered.some((row) => rowId(row) === focused) ? focused : ordered.slice(0, 1).map(rowId)[0];

  const opener = (row: Row, content: ReactNode) => {
    const shared = {
      className: css("opener"),
      "data-row-opener": true,
      tabIndex: rowId(row) === reachable ? 0 : -1,
      onFocus: () => {
        setFocused(rowId(row));
      },
    };
    return href === undefined ? (
      <button type="button" {...shared} onClick={() => onOpen?.(row)}>
        {content}
      </button>
    ) : (
      <a {...shared} href={href(row)}>
        {content}
      </a>
    );
  };

  return (
    <ScrollBox className={css("scroll")} label={caption}>
      <table className={css("table", opens && "opens")}>
        <caption className={showCaption ? css("caption") : "visually-hidden"}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadingCell key={column.id} column={column} order={order} onOrder={setOrder} />
            ))}
          </tr>
        </thead>
        {/* The keys act on the links inside; the body itself is nothing to focus. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble from the links */}
        <tbody onKeyDown={moveBetweenRows}>
          {ordered.map((row) => (
            // The click is a shortcut for the pointer; keys and readers have the link in the first cell.
            <tr
              key={rowId(row)}
              data-current={isCurrent?.(row) === true ? true : undefined}
              {...(opens && { onClick: openFromAnywhere })}
            >
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row" className={css(column.align, column.width)}>
                    {opens ? opener(row, column.cell(row)) : column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={css(column.align, column.width)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && empty}
    </ScrollBox>
  );
};

interface HeadingCellProps<Row> {
  readonly column: Column<Row>;
  readonly order: Order | undefined;
  readonly onOrder: (order: Order) => void;
}

const HeadingCell = <Row,>({ column, order, onOrder }: HeadingCellProps<Row>) => {
  const mine = order?.column === column.id ? order : undefined;
  const direction = mine?.descending ? "descending" : "ascending";
  if (column.sortBy === undefined) {
    return (
      <th scope="col" className={css(column.align, column.width)}>
        {column.hideHeading ? <span className="visually-hidden">{column.heading}</span> : column.heading}
      </th>
    );
  }
  return (
    <th scope="col" className={css(column.align, column.width)} aria-sort={mine ? direction : "none"}>
      <button
        type="button"
        className={css("sort")}
        title={kitText.sortBy(column.heading.toLowerCase())}
        onClick={() => {
          onOrder({ column: column.id, descending: mine !== undefined && !mine.descending });
        }}
      >
        {column.heading}
        <span className={css("arrow", mine && "on")}>
          {mine?.descending ? <ArrowDown size={14} aria-hidden /> : <ArrowUp size={14} aria-hidden />}
        </span>
      </button>
    </th>
  );
};

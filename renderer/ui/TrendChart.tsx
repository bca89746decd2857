// One series over meetings as a drawing. Whatever it shows stands in a table or in words beside it.
import { useId } from "react";
import { classes } from "./classes.ts";
import { linesThrough, scaleOf, type TrendPoint } from "./trend-scale.ts";
import styles from "./TrendChart.module.css";

const css = classes(styles);

export interface TrendChartProps {
  readonly title: string;
  /** What the drawing says, in words: for those who do not see it. */
  readonly description: string;
  /** Oldest first; one without a value leaves a gap. */
  readonly points: readonly TrendPoint[];
  /** A dashed line to compare with, named at its end. Nothing for what has no limit. */
  readonly target?: { readonly value: number; readonly label: string } | undefined;
  /** The ends of the scale, where they are given from the start. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** `small` is one of several beside each other. */
  readonly size?: "normal" | "small" | undefined;
}

const sizes = {
  normal: { width: 420, height: 150 },
  small: { width: 300, height: 120 },
} as const;
const margin = { top: 22, right: 26, bottom: 24, left: 26 };
const number = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 });

/** A line with its values written out: never colour alone. */
export const TrendChart = ({ title, description, points, target, from, to, size = "normal" }: TrendChartProps) => {
  const id = useId();
  const { width, height } = sizes[size];
  const bottom = height - margin.bottom;
  const scale = scaleOf(points, { target: target?.value, from, to });
  const x = (index: number): number =>
    margin.left + (points.length < 2 ? 0.5 : index / (points.length - 1)) * (width - margin.left - margin.right);
  const y = (value: number): number => bottom - scale.part(value) * (bottom - margin.top);
  return (
    <svg
      role="img"
      aria-labelledby={`${id}title ${id}description`}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      className={css("chart", size)}
    >
      <title id={`${id}title`}>{title}</title>
      <desc id={`${id}description`}>{description}</desc>
      <line className={css("axis")} x1={margin.left} x2={width - margin.right} y1={bottom} y2={bottom} />
      {target !== undefined && (
        <>
          <line
            className={css("target")}
            x1={margin.left}
            x2={width - margin.right}
            y1={y(target.value)}
            y2={y(target.value)}
          />
          <text className={css("target-label")} x={margin.left} y={y(target.value) - 5}>
            {target.label}
          </text>
        </>
      )}
      {linesThrough(points).map((line) => (
        <polyline
          key={line[0]?.index}
          className={css("line")}
          points={line.map(({ index, value }) => `${String(x(index))},${String(y(value))}`).join(" ")}
        />
      ))}
      {points.map(({ at, value }, index) => (
        <g key={at}>
          <text className={css("at")} x={x(index)} y={height - 6} textAnchor="middle">
            {at}
          </text>
          {value !== null && (
            <>
              <circle className={css("mark")} cx={x(index)} cy={y(value)} r={4} />
              <text className={css("value")} x={x(index)} y={y(value) - 9} textAnchor="middle">
                {number.format(value)}
              </text>
            </>
          )}
        </g>
      ))}
    </svg>
  );
};

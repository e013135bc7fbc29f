import { goalShares } from '../goal-shares.ts'
import { inks } from './inks.ts'
import { box, path, round } from './print.ts'
import type { Area, Mark } from './print.ts'

/** The goal bar of the pages, drawn: solid what is in, striped what is promised, and a flag at the goal. */
export function drawGoalBar(
  area: Area,
  { raisedPercent, expectedPercent }: { raisedPercent: number; expectedPercent: number },
  { pageColor, accent }: { pageColor: string; accent: string },
): Mark[] {
  const { x, y, width, height } = area
  const shares = goalShares(raisedPercent, expectedPercent)
  const raised = (width * shares.raised) / 100
  const expected = (width * shares.expected) / 100
  const flag = x + (width * shares.mark) / 100
  const line = Math.max(2.5, height / 14)
  const plate = line * 2.2
  const frame = { stroke: inks.ink, strokeWidth: line }
  const marks: Mark[] = [
    box(x + plate, y + plate, width, height, { fill: pageColor }),
    box(x, y, width, height, { fill: inks.sheet }),
    box(x, y, raised, height, { fill: accent }),
  ]
  if (expected > 0)
    marks.push(
      stripes({ x: x + raised, y, width: expected, height }, accent),
      path(`M${round(x + raised)} ${y}v${height}`, { ...frame, strokeWidth: line * 0.7 }),
    )
  if (shares.mark < 100)
    marks.push(
      path(`M${round(flag)} ${y}v${height}`, { stroke: inks.sheet, strokeWidth: line * 2 }),
    )
  marks.push(box(x, y, width, height, frame), ...drawFlag(flag, y, height))
  return marks
}

function stripes(area: Area, accent: string): Mark {
  const { x, y, width, height } = area
  const step = height / 3
  let d = ''
  for (let at = x - height; at < x + width; at += step)
    d += `M${round(at)} ${y + height}l${height} ${-height}`
  return {
    kind: 'group',
    clip: `M${round(x)} ${y}h${round(width)}v${height}h${-round(width)}z`,
    marks: [path(d, { stroke: accent, strokeWidth: step * 0.42 })],
  }
}

function drawFlag(x: number, y: number, height: number): Mark[] {
  const line = { stroke: inks.ink, strokeWidth: Math.max(2.5, height / 14) }
  const size = height * 0.62
  return [
    path(`M${round(x)} ${y + height}V${round(y - size)}`, line),
    path(
      `M${round(x)} ${round(y - size)}l${round(-size * 1.2)} ${round(size * 0.33)}l${round(size * 1.2)} ${round(size * 0.33)}z`,
      { fill: inks.sun, ...line },
    ),
  ]
}

// Five points, the inner ones half as far out as the tips: fuller than a pentagram, so that it still reads at 12 px.
const OUTLINE = ' 2l3 6 7 1-5 5 1 7-6-3-6 3 1-7-5-5 7-1z'

/** Units of a view box that one star takes, with the gap beside it. */
export const CELL = 24

/** Outlines of `count` stars in a row. */
export function starPath(count: number): string {
  let path = ''
  while (count--) path += `M${count * CELL + 12}${OUTLINE}`
  return path
}

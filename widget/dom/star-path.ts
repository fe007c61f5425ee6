// Five points, the inner ones half as far out as the tips: fuller than a pentagram, so that it still reads at 12 px.
const ONE = 'l3 6 7 1-5 5 1 7-6-3-6 3 1-7-5-5 7-1zm24 0'

/** Units of a view box that one star takes, with the gap beside it. */
export const CELL = 24

/** Outlines of `count` stars in a row. */
export const starPath = (count: number): string => `M12 2${ONE.repeat(count)}`

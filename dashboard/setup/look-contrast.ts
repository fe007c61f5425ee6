import { contrast } from '../../widget/dom/colour.ts'

const PAPERS = { light: '#ffffff', dark: '#0f1115' } as const

const parts = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)

/** WCAG 2.2 asks of shapes, such as stars, to stand out this much. */
export const SHAPE_CONTRAST = 3

/** Contrast of a colour, "#rrggbb", with a light and with a dark page, rounded down to tenths. */
export const contrasts = (colour: string): Record<keyof typeof PAPERS, number> => ({
  light: Math.floor(contrast(parts(colour), parts(PAPERS.light)) * 10) / 10,
  dark: Math.floor(contrast(parts(colour), parts(PAPERS.dark)) * 10) / 10,
})

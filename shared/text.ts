/** Small rules about text that both ends must apply in the same way. */

/** The length that limits speak of: Unicode code points, so that an emoji does not count double. */
export const characters = (text: string): number => [...text].length

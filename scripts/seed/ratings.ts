/** Stars without words, one for each buyer who only tapped, from the newest to the oldest. */
export const ratingsWithoutWords: Record<string, Array<1 | 2 | 3 | 4 | 5>> = {
  'mug-blue': [5, 4, 4, 5, 3, 5, 4, 1, 5, 2, 5, 4, 5, 3],
  'bowl-sand': [5, 4, 5, 2, 4, 4, 5, 1, 5, 5],
  'teapot-black': [5, 4, 2, 5, 1, 5, 5, 2, 5],
  'plate-speckled': [5, 4, 5, 5, 1, 5, 2, 5, 5],
  'espresso-pair': [4, 3, 5, 1, 5, 5, 1, 5, 5, 5],
}

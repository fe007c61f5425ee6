/** How many photos came with a review, by product and place in its list. */
export const photosOf: Record<string, number> = {
  'mug-blue 0': 2,
  'mug-blue 2': 1,
  'mug-blue 6': 1,
  'mug-blue 9': 1,
  'bowl-sand 1': 2,
  'bowl-sand 4': 1,
  'teapot-black 1': 1,
  'plate-speckled 2': 1,
  'espresso-pair 1': 1,
}

/** The photo that still waits for a decision. */
export const UNDECIDED_PHOTO = 'bowl-sand 1 1'

/** What authors added later, in days after they wrote. */
export const updatesOf: Record<string, { daysLater: number; body: string }> = {
  'mug-blue 8': {
    daysLater: 25,
    body: 'A month later: it has been through the dishwasher every other day and looks as on the first.',
  },
  'bowl-sand 6': {
    daysLater: 40,
    body: 'It now lives on the table instead of in the cupboard. I had not planned that.',
  },
}

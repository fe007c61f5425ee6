/** The public questions that fit what is sold, a set for each sector. */
export const SECTORS = ['fashion', 'beauty', 'food', 'electronics', 'home', 'services'] as const
export type Sector = (typeof SECTORS)[number]

/** Steps of every scale; its words name the two ends and, where it has one, the middle. */
export const SCALE_STEPS = 5
/** Scales of one sector. */
export const SCALES_MAX = 3

interface QuestionSet {
  /** What people get such things for. */
  motives: readonly string[]
  /** At most three; their places are those of `scale_1` to `scale_3`. */
  scales: readonly string[]
}

/** Codes only: the words are the interface's. A code is never renamed, because reviews are stored with it. */
export const QUESTIONS: Readonly<Record<Sector, QuestionSet>> = {
  fashion: {
    motives: ['everyday', 'occasion', 'work', 'sport', 'gift'],
    scales: ['fit', 'comfort', 'fabric'],
  },
  beauty: {
    motives: ['care', 'problem', 'occasion', 'trying', 'gift'],
    scales: ['effect', 'gentleness', 'scent'],
  },
  food: {
    motives: ['everyday', 'treat', 'guests', 'diet', 'gift'],
    scales: ['taste', 'freshness', 'portion'],
  },
  electronics: {
    motives: ['work', 'leisure', 'replacement', 'trying', 'gift'],
    scales: ['setup', 'performance', 'battery'],
  },
  home: {
    motives: ['everyday', 'decoration', 'replacement', 'hosting', 'gift'],
    scales: ['size', 'quality', 'looks'],
  },
  services: {
    motives: ['need', 'advice', 'convenience', 'trying', 'gift'],
    scales: ['competence', 'speed', 'kindness'],
  },
}

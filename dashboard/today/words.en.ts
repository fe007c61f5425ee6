import type { Insight } from '../../shared/schemas/today.ts'

const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other)

/** What stands on Today. */
export const en = {
  nobody: 'Nobody is waiting.',
  nothing: 'Nothing else waits.',
  byItself: (n: number) =>
    `Voce handled ${n} ${plural(n, 'review', 'reviews')} by itself in the last seven days.`,
  quiet: 'No reviews came in the last seven days.',
  came: (n: number, published: number) =>
    `${n} ${plural(n, 'review', 'reviews')} came in the last seven days, and ${published} ${plural(published, 'was', 'were')} published.`,
  people: (count: string, n: number) =>
    `${count} ${plural(n, 'person waits', 'people wait')} to hear from someone`,
  allPeople: 'All who wait',
  somebody: 'Somebody',
  need: {
    not_right: 'Something isn’t right',
    help: 'Needs help using it',
    question: 'Has a question',
    tell: 'Wants to tell you something',
  },
  way: { call: 'by phone', write: 'by mail', whatsapp: 'by WhatsApp' },
  takenBy: (name: string) => `${name} takes care of it`,
  due: (when: string) => `Answer due ${when}`,
  late: (when: string) => `Late: the answer was due ${when}`,
  standsOut: 'What stands out',
  theShop: 'The shop itself',
  readThem: 'Read what they wrote',
  stage: {
    finding: 'Finding it',
    choosing: 'Choosing it',
    buying: 'Buying it',
    getting: 'Getting it',
    using: 'Using it',
    help: 'Getting help',
    telling: 'Telling others',
  },
  /** Exactly one sentence; `name` is that of the product, where it is about one. */
  insight(insight: Insight, name: string): string {
    if (insight.kind === 'stage')
      return `${this.stage[insight.stage]}: ${insight.bad} of the ${insight.of} people who marked it in the last four weeks found it bad.`
    if (insight.kind === 'unhappy')
      return `${name}: ${insight.low} of ${insight.of} people gave one or two stars in the last four weeks.`
    if (insight.kind === 'loved')
      return `${name}: all ${insight.of} people gave four or five stars in the last four weeks.`
    return `Half of your ${insight.of} answers of the last four weeks came within ${insight.hours} ${plural(insight.hours, 'hour', 'hours')}.`
  },
  waits: 'What waits',
  toDecide: (count: string) => `${count} to decide`,
  oldest: (when: string) => `The oldest came ${when}.`,
  toAnswer: (count: string) => `${count} to answer`,
  answerFirst: 'The unhappy come first.',
  contested: (count: string) => `${count} reported or objected to`,
  contestedWhy: 'Somebody asks for a second look.',
  photos: (count: string) => `${count} ${count === '1' ? 'photo' : 'photos'} to decide`,
  photosWhy: 'Apart from the words beside them.',
  questions: (count: string) => `${count} ${count === '1' ? 'question' : 'questions'} to answer`,
  questionsWhy: 'Somebody asks before buying.',
  mine: (count: string) => `${count} on your desk`,
  mineWhy: 'Somebody in the team counts on you.',
  steps: 'To begin with',
  step: {
    widget: 'Put the script tag on a product page and send a first review',
    order: 'Send a first order, so that people can be asked',
    team: 'Bring in a colleague: objections are read by somebody else',
    answer: 'Answer a first review',
  },
  reviewsLine: 'And where the reviews are to stand, with your own id of the product:',
  done: 'done',
}

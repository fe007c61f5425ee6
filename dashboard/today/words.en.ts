const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other)

/** What stands on Today. */
export const en = {
  nobody: 'Nobody is waiting.',
  byItself: (n: number) =>
    `Voce handled ${n} ${plural(n, 'review', 'reviews')} by itself in the last seven days.`,
  quiet: 'No reviews came in the last seven days.',
  came: (n: number, published: number) =>
    `${n} ${plural(n, 'review', 'reviews')} came in the last seven days, and ${published} ${plural(published, 'was', 'were')} published.`,
  waits: 'Who waits',
  toDecide: (count: string) => `${count} to decide`,
  oldest: (when: string) => `The oldest came ${when}.`,
  toAnswer: (count: string) => `${count} to answer`,
  answerFirst: 'The unhappy come first.',
  contested: (count: string) => `${count} reported or objected to`,
  contestedWhy: 'Somebody asks for a second look.',
  mine: (count: string) => `${count} on your desk`,
  mineWhy: 'Somebody in the team counts on you.',
  steps: 'To begin with',
  step: {
    widget: 'Put the script tag on a product page and send a first review',
    order: 'Send a first order, so that people can be asked',
    team: 'Bring in a colleague: objections are read by somebody else',
    answer: 'Answer a first review',
  },
  done: 'done',
}

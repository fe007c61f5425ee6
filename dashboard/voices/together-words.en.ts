const reviews = (n: number): string => (n === 1 ? '1 review' : `${n} reviews`)

/** Words for what is decided about many voices at once. */
export const en = {
  title: 'Decide several at once',
  select: (name: string) => `Select the review by ${name}`,
  all: (n: number) => `Select all shown (${n})`,
  selected: (n: number) => `${n} selected`,
  none: 'Select none',
  unlike: 'These do not stand alike, so they cannot be decided together.',
  eachMail: (n: number) =>
    n === 1
      ? 'Its author gets a mail in their own language.'
      : `Each of the ${n} authors gets a mail of their own, in their language. This is the first one’s.`,
  sending: (n: number) => `Sending: ${n} to go.`,
  refused: (n: number) => `${reviews(n)} changed before your decision arrived; the others are decided.`,
  done: {
    publish: (n: number) => `${reviews(n)} published.`,
    reject: (n: number) => `${reviews(n)} rejected.`,
    remove: (n: number) => `${reviews(n)} taken off the page.`,
    restore: (n: number) => `${reviews(n)} published again.`,
  },
}

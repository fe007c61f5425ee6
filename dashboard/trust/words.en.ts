const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other)

/** What stands on Trust. */
export const en = {
  period: 'Period',
  days: (n: number) => `Last ${n} days`,
  year: 'Last year',
  tooFew: (n: number) =>
    `${n} ${plural(n, 'decision', 'decisions')} so far. 20 are needed on both sides before fairness can be judged. Until then every decision is recorded here.`,
  fair: (low: string, high: string) =>
    `Of reviews with one or two stars ${low} were rejected, of those with four or five ${high}. That is no sign of unfairness.`,
  unfair: (low: string, high: string) =>
    `Of reviews with one or two stars ${low} were rejected, of those with four or five ${high}. Look at the rejected ones again: criticism is no reason.`,
  byStar: 'By stars',
  byStarLead: 'What became of reviews, by the stars they came with. Nobody sees the stars while deciding.',
  stars: 'Stars',
  received: 'Received',
  held: 'Held for a person',
  published: 'Published',
  rejected: 'Rejected',
  removed: 'Taken down',
  hours: 'Hours until published',
  bySignal: 'By signal',
  bySignalLead: (signal: string, share: string) =>
    `The commonest signal: “${signal}”. ${share} of the reviews that carry it were published.`,
  noSignals: 'No review carried a signal.',
  signal: 'Signal',
  blind: 'Decided blind',
  blindText: (share: string, n: number) =>
    `${share} of ${n} ${plural(n, 'decision', 'decisions')} were taken with the stars covered.`,
  noDecisions: 'No decisions by people in this time.',
  waiting: 'Against the limits',
  inTime: 'Nobody has waited for more than three days.',
  late: (count: string) => `${count} have waited for more than three days.`,
  overdue: (count: string) => `${count} of them have waited for more than seven days: decide those first.`,
  decideNow: 'Decide now',
  objections: 'Objections',
  objectionsText: (open: number, upheld: number, dismissed: number) =>
    `${open} open, ${upheld} upheld, ${dismissed} dismissed.`,
  samePerson: (n: number) =>
    `${n} ${plural(n, 'was', 'were')} decided by the person who had decided before, because nobody else could.`,
  readThem: 'Read them',
  refusals: 'Not published, by reason',
  noRefusals: 'Nothing was kept from the page.',
  reason: 'Reason',
  reviews: 'Reviews',
  behind: 'Show these decisions',
  ledger: {
    back: 'Back to the figures',
    title: (figure: string, days: number) => `${figure}, last ${days} days`,
    lead: 'Each line is an entry of the record that the figure was counted from, newest first. Reviews deleted since then are counted, but no longer shown.',
    covered: 'Reviews that wait for a decision are left out, so that their stars stay covered.',
    none: 'Nothing is left of what was counted here.',
    blind: 'stars covered',
    seen: 'stars seen',
    decided: 'Decisions by people',
    blindOnes: 'Decided with the stars covered',
    restored: 'Published again',
  },
  pages: {
    title: 'What the public reads',
    lead: 'Written from your settings and these figures; nobody types it.',
    language: 'Language',
    show: { policy: 'Show the policy here', rules: 'Show the rules for reviewers here' },
    alone: { policy: 'Policy on a page of its own', rules: 'Rules on a page of their own' },
  },
  median: (hours: number) =>
    hours < 1
      ? 'Half of all reviews were published within an hour.'
      : `Half of all reviews were published within ${hours} ${plural(hours, 'hour', 'hours')}.`,
}

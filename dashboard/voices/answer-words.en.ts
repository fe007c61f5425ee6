const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other)

/** What stands around the place where an answer is written. */
export const en = {
  audience: 'Who reads it',
  everyone: 'Everyone sees this',
  only: (name: string) => `Only ${name}`,
  onlyAuthor: 'Only the author',
  privateTerms: 'Goes out by mail. Nobody else reads it, and nothing changes on the product’s page.',
  sendPrivately: 'Send by mail',
  sentPrivately: 'Your mail is on its way. Nobody else reads it.',
  unreachable:
    'Voce has no address that it may write to for this voice, so only a public answer can reach its author.',
  pressure:
    'This sounds like a favour in exchange for changing the review. You may answer, explain and put things right, but not ask for that.',
  uses: (n: number) =>
    `This text stands ${n} ${plural(n, 'time', 'times')} on this page already. A few words of your own show that someone has read.`,
  unfilled: (place: string) =>
    `Nothing fills in ${place}: it would be read as it stands. Only {name}, {product} and {shop} are filled in.`,
  signOther: 'Change how you sign',
  saved: 'Saved answers',
  savedLead: '{name}, {product} and {shop} are filled in from the voice that you answer.',
  savedNone: 'None yet. Write an answer that you need often, and keep it here.',
  insert: (title: string) => `Insert “${title}”`,
  forget: (title: string) => `Delete “${title}”`,
  forgetShort: 'Delete',
  keep: 'Keep what stands in the answer',
  keepTitle: 'Its name',
  keepButton: 'Keep',
  keepMissing: 'Give it a name, so that you find it again.',
  keepTooMany: 'There are as many saved answers as there can be. Delete one first.',
  remove: 'Remove the answer',
  removeTitle: 'Remove the answer from the page?',
  removeText: 'Nobody sees it there from then on. The record of this voice keeps that there was one.',
  removed: 'The answer is removed.',
}

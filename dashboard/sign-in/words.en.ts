const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other)

/** What stands on the way in. */
export const en = {
  title: 'Sign in',
  lead: 'We send you a code by e-mail. There is no password to remember.',
  email: 'Your e-mail',
  emailMalformed: 'This does not look like an e-mail address. It should be like name@example.com.',
  send: 'Send me a code',
  sent: (email: string) =>
    `If ${email} is in a shop’s team, six digits are on their way to it. They work for ten minutes.`,
  sentOpen: (email: string) => `Six digits are on their way to ${email}. They work for ten minutes.`,
  newHere: 'New here? Begin with your e-mail: your shop comes next, and takes two minutes.',
  code: 'The six digits',
  codeMalformed: 'The code has six digits.',
  enter: 'Sign in',
  passkey: 'Sign in with a passkey',
  passkeyImpossible: 'This device could not use a passkey here. Ask for a code by e-mail instead.',
  again: 'Send a new code',
  againIn: (seconds: number) =>
    `Nothing there? You can ask again in ${seconds} ${plural(seconds, 'second', 'seconds')}.`,
  sentAgain: 'A new code is on its way. The older one no longer works.',
  otherAddress: 'Use another address',
  endedTitle: 'You are signed out',
  ended: 'What you were doing is safe on this page. Sign in and go on where you were.',
  noShop: 'No shop yet',
  noShopText: (email: string) =>
    `You are signed in as ${email}, but no shop has this address in its team. Ask the shop’s owner to add it.`,
}

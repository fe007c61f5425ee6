/** English for the box at a checkout. */
export const english = {
  ask: 'Ask me in two weeks how it was',
  why: 'One mail, once. You confirm your address first.',
  email: 'Your e-mail',
  send: 'Ask me',
  sending: 'One moment…',
  sent: 'We have written to {email}. Confirm there, and we ask you once.',
  malformed: 'An e-mail looks like anna@example.com.',
  failed: 'That did not arrive. Tick it again in a moment.',
} as const

export type AskKey = keyof typeof english

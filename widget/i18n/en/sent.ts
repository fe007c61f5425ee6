/** English for what authors can do about a review once it was received. */
export const english = {
  yours: 'Your review',
  published: 'It is on the page.',
  add: 'Add something',
  addLabel: 'How is it by now?',
  addLead: 'It appears dated, below your first text, which stays as it is.',
  addSend: 'Add it',
  added: 'Thank you. What you added appears once it is checked.',
  gone: 'Done: your review is gone from the page.',
  change: 'Change it',
  withdraw: 'Take it back',
  withdrawSure: 'Yes, take it back',
  keep: 'No, keep it',
  withdrawn: 'Taken back. It will not appear.',
  changed: 'Changed. It is looked at anew.',
  decided: 'It has been decided meanwhile: here nothing can be changed any more.',
  notDone: 'That didn’t work. Try again.',
  save: 'Save the change',
} as const

export type SentKey = keyof typeof english

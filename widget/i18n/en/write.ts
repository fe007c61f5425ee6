/** English for what makes writing easier: the public questions, and what the server said of a field. */
export const english = {
  motive: 'What did you get it for?',
  noAnswer: 'No answer',
  masked: 'Will be shown with asterisks: {words}. Send it as it is, or say it otherwise.',
  sector_not_allowed: 'These questions have changed: answer them again, or leave them open.',
  motive_not_allowed: 'Choose another answer, or none.',
  scales_not_allowed: 'Answer these again, or leave them open.',
  test: 'A test: it is never published, and gone after 24 hours.',
  unreadable: 'One character can’t be read: delete it and type it again.',
  email_too_long: 'This e-mail is too long: use another one.',
} as const

export type WriteKey = keyof typeof english

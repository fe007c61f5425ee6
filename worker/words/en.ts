import type { Phrases } from '../../shared/language.ts'

/** English for mails and for the pages that the Worker writes itself. Keys begin with the room they are for. */
export const english = {
  'mail.hello': 'Hello,',
  'mail.helloName': 'Hi {name},',
} as const satisfies Phrases

export type WordKey = keyof typeof english

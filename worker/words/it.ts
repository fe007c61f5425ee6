import type { Words } from './words.ts'

export const words: Words = {
  phrases: {
    'mail.hello': 'Ciao,',
    'mail.helloName': 'Ciao {name},',
  },
  polite: {
    'mail.hello': 'Buongiorno,',
    'mail.helloName': 'Gentile {name},',
  },
}

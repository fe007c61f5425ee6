import type { Mail } from '../platform/mail.ts'

/** What an author is told beside decisions against, and a reader about a report. Names and texts are data. */
export interface LetterParts {
  to: string
  locale: string
  name: string | null
  shop: string
  product: string
  about:
    | { kind: 'objection'; outcome: 'upheld' | 'dismissed' }
    | { kind: 'private_answer'; body: string; by: string | null }
    | { kind: 'report'; outcome: 'received' | 'upheld' | 'dismissed' }
}

interface Words {
  hello: (name: string | null) => string
  upheld: { subject: string; text: string }
  dismissed: { subject: string; text: string }
  answered: (name: string) => string
  report: Record<'received' | 'upheld' | 'dismissed', { subject: string; text: string }>
  alone: (shop: string) => string
}

const EN: Words = {
  hello: (name) => (name ? `Hi ${name},` : 'Hello,'),
  upheld: {
    subject: 'You were right: your review is on the page',
    text: 'we read your review again, and you were right. It is on the page. Thank you for saying so.',
  },
  dismissed: {
    subject: 'We read your review again',
    text: 'we read your review again. It stays off the page, for the reason that we told you. You may turn to a court or to the consumer authority of your country.',
  },
  answered: (name) => `${name} answered you`,
  report: {
    received: {
      subject: 'We have your report',
      text: 'thank you for your report. A person of the shop looks at it, and we tell you what came of it.',
    },
    upheld: {
      subject: 'What you reported was taken down',
      text: 'a person of the shop has looked at what you reported and taken it off the page. Thank you for telling us.',
    },
    dismissed: {
      subject: 'What you reported stays on the page',
      text: 'a person of the shop has looked at what you reported and found that it follows the rules, so it stays on the page. You may turn to a court or to the consumer authority of your country.',
    },
  },
  alone: (shop) =>
    `Only you read this; it is not published. You get it because you left your address with a review at ${shop}.`,
}

const IT: Words = {
  hello: (name) => (name ? `Ciao ${name},` : 'Ciao,'),
  upheld: {
    subject: 'Avevi ragione: la tua recensione è sulla pagina',
    text: 'abbiamo riletto la tua recensione, e avevi ragione. È sulla pagina. Grazie di avercelo detto.',
  },
  dismissed: {
    subject: 'Abbiamo riletto la tua recensione',
    text: 'abbiamo riletto la tua recensione. Resta fuori dalla pagina, per il motivo che ti abbiamo scritto. Puoi rivolgerti a un tribunale o all’autorità per i consumatori del tuo paese.',
  },
  answered: (name) => `${name} ti ha risposto`,
  report: {
    received: {
      subject: 'Abbiamo ricevuto la tua segnalazione',
      text: 'grazie della segnalazione. La guarda una persona del negozio, e ti diciamo com’è andata.',
    },
    upheld: {
      subject: 'Abbiamo tolto ciò che hai segnalato',
      text: 'una persona del negozio ha guardato ciò che hai segnalato e lo ha tolto dalla pagina. Grazie di avercelo detto.',
    },
    dismissed: {
      subject: 'Ciò che hai segnalato resta sulla pagina',
      text: 'una persona del negozio ha guardato ciò che hai segnalato e ha visto che rispetta le regole: resta sulla pagina. Puoi rivolgerti a un tribunale o all’autorità per i consumatori del tuo paese.',
    },
  },
  alone: (shop) =>
    `Lo leggi soltanto tu: non viene pubblicato. Ricevi questa mail perché hai lasciato l’indirizzo con una recensione da ${shop}.`,
}

/** The letter to an author or a reader, in their language where Voce speaks it, else in English. */
export function letterMail({ to, locale, name, shop, product, about }: LetterParts): Mail {
  const words = locale.toLowerCase().startsWith('it') ? IT : EN
  const signed = about.kind === 'private_answer' ? (about.by ?? shop) : shop
  const said =
    about.kind === 'private_answer'
      ? { subject: words.answered(signed), text: about.body }
      : about.kind === 'report'
        ? words.report[about.outcome]
        : words[about.outcome]
  const end = about.kind === 'private_answer' ? words.alone(shop) : null
  const text = [words.hello(name), said.text, signed, product, end].filter(Boolean).join('\n\n')
  return { to, subject: `${said.subject}: ${product}`, text: `${text}\n` }
}

import { REASONS, type Reason } from '../../shared/schemas/decision.ts'
import type { Mail } from '../platform/mail.ts'

/** All that a statement of reasons has to say (Regulation (EU) 2022/2065, Art. 17(3)). Names and texts are data. */
export interface StatementParts {
  to: string
  locale: string
  /** The author's first name; null where none is known. */
  name: string | null
  shop: string
  product: string
  decision: 'reject' | 'remove'
  reason: Reason
  /** The passage or fact it is about. */
  facts: string | null
  /** Who decided, by the name they go by; null for the shop's own systems. */
  decidedBy: string | null
  decidedAt: number
  timezone: string
  /** Whether a filter had marked the text, and whether a reader had reported it. */
  noticedByFilter: boolean
  reported: boolean
  /** Where another text can be sent: the product's page; null where that is not known. */
  changeUrl: string | null
  objectUrl: string
  /** A body that settles disputes out of court, as the shop has named it. */
  body: string | null
}

interface Words {
  subject: Record<'reject' | 'remove', string>
  hello: (name: string | null) => string
  not: Record<'reject' | 'remove', string>
  stars: string
  reason: (rule: number, text: string) => string
  facts: string
  change: string
  object: string
  noticed: { filter: string; report: string; person: string }
  decided: (who: string, date: string) => string
  noName: string
  scope: Record<'reject' | 'remove', string>
  body: (body: string) => string
  court: string
  rules: Record<Reason, string>
}

const EN: Words = {
  subject: {
    reject: 'We can’t publish your review like this yet',
    remove: 'Your review is no longer on the page',
  },
  hello: (name) => (name ? `Hi ${name},` : 'Hello,'),
  not: {
    reject: 'your review is not on the page.',
    remove: 'your review was taken off the page.',
  },
  stars: 'Your stars are not the reason: any number of stars is published.',
  reason: (rule, text) => `The reason is rule ${rule}: ${text}`,
  facts: 'It is about this:',
  change: 'You can change it and send it again from here:',
  object:
    'Or say “I disagree”, and somebody else in the team reads it again within 7 days; you can do so for 6 months:',
  noticed: {
    filter: 'A filter had marked the text.',
    report: 'A reader had reported it.',
    person: 'No machine took part in the decision.',
  },
  decided: (who, date) => `${who} decided on ${date}.`,
  noName: 'A person of the shop',
  scope: {
    reject:
      'It concerns the product’s page and the lists that the shop shares with search engines, everywhere, until you change the text.',
    remove:
      'It concerns the product’s page and the lists that the shop shares with search engines, everywhere, until the decision is changed.',
  },
  body: (body) => `You may also turn to ${body}.`,
  court: 'You may also turn to a court or to the consumer authority of your country.',
  rules: {
    spam_or_ad: 'no advertising and no spam.',
    fake_or_not_genuine: 'it has to come from your own experience.',
    abusive_or_obscene: 'no insults, threats or obscenities.',
    discriminatory: 'nobody is belittled for what they are.',
    personal_data: 'no names, numbers or addresses of other people.',
    confidential_info: 'nothing that was told in confidence.',
    off_topic: 'it has to be about the thing, its delivery or the service.',
    illegal: 'nothing that is against the law.',
    false_or_misleading: 'nothing that is clearly untrue.',
    duplicate: 'one review for each thing that was bought.',
    conflict_of_interest: 'whoever works for the shop or a competitor has to say so.',
    ip_infringement: 'no texts or pictures that belong to somebody else.',
    malicious_link: 'no links that could do harm.',
    author_request: 'you asked us to take it down.',
  },
}

const IT: Words = {
  subject: {
    reject: 'Così non possiamo ancora pubblicare la tua recensione',
    remove: 'La tua recensione non è più sulla pagina',
  },
  hello: (name) => (name ? `Ciao ${name},` : 'Ciao,'),
  not: {
    reject: 'la tua recensione non è sulla pagina.',
    remove: 'la tua recensione è stata tolta dalla pagina.',
  },
  stars: 'Le stelle non c’entrano: pubblichiamo qualsiasi voto.',
  reason: (rule, text) => `Il motivo è la regola ${rule}: ${text}`,
  facts: 'Si tratta di questo:',
  change: 'Puoi modificarla e rinviarla da qui:',
  object:
    'Oppure scegli «Non sono d’accordo»: la rilegge un’altra persona del team entro 7 giorni. Puoi farlo per 6 mesi:',
  noticed: {
    filter: 'Un filtro aveva segnalato il testo.',
    report: 'Un lettore l’aveva segnalata.',
    person: 'Nessuna macchina ha preso parte alla decisione.',
  },
  decided: (who, date) => `Ha deciso ${who} il ${date}.`,
  noName: 'una persona del negozio',
  scope: {
    reject:
      'Vale per la pagina del prodotto e per gli elenchi che il negozio condivide con i motori di ricerca, ovunque, finché non cambi il testo.',
    remove:
      'Vale per la pagina del prodotto e per gli elenchi che il negozio condivide con i motori di ricerca, ovunque, finché la decisione non cambia.',
  },
  body: (body) => `Puoi rivolgerti anche a ${body}.`,
  court: 'Puoi rivolgerti anche a un tribunale o all’autorità per i consumatori del tuo paese.',
  rules: {
    spam_or_ad: 'niente pubblicità e niente spam.',
    fake_or_not_genuine: 'deve nascere da un’esperienza tua.',
    abusive_or_obscene: 'niente insulti, minacce o oscenità.',
    discriminatory: 'nessuno viene umiliato per ciò che è.',
    personal_data: 'niente nomi, numeri o indirizzi di altre persone.',
    confidential_info: 'niente che sia stato detto in confidenza.',
    off_topic: 'deve parlare della cosa, della consegna o del servizio.',
    illegal: 'niente che vada contro la legge.',
    false_or_misleading: 'niente di chiaramente falso.',
    duplicate: 'una recensione per ogni cosa comprata.',
    conflict_of_interest: 'chi lavora per il negozio o per un concorrente lo deve dire.',
    ip_infringement: 'niente testi o immagini di altri.',
    malicious_link: 'niente link che possano fare danni.',
    author_request: 'ci hai chiesto tu di toglierla.',
  },
}

const LANGUAGES: Record<string, Words> = { en: EN, it: IT }

/** The letter to the author about a decision against, in their language where Voce speaks it, else in English. */
export function statementMail(parts: StatementParts): Mail {
  const language = parts.locale.split('-')[0]!.toLowerCase()
  const words = LANGUAGES[language] ?? EN
  const date = new Intl.DateTimeFormat(LANGUAGES[language] ? parts.locale : 'en', {
    dateStyle: 'long',
    timeZone: parts.timezone,
  }).format(parts.decidedAt)
  const { decision, reason } = parts
  const noticed = [
    parts.noticedByFilter && words.noticed.filter,
    parts.reported && words.noticed.report,
    !parts.noticedByFilter && words.noticed.person,
  ]
  const paragraphs = [
    words.hello(parts.name),
    [words.not[decision], words.stars].join(' '),
    words.reason(REASONS.indexOf(reason) + 1, words.rules[reason]),
    parts.facts && `${words.facts}\n${parts.facts}`,
    parts.product,
    parts.changeUrl && `${words.change}\n${parts.changeUrl}`,
    `${words.object}\n${parts.objectUrl}`,
    [
      ...noticed.filter(Boolean),
      words.decided(parts.decidedBy ?? words.noName, date),
      words.scope[decision],
      parts.body ? words.body(parts.body) : words.court,
    ].join(' '),
    parts.shop,
  ]
  return {
    to: parts.to,
    subject: `${words.subject[decision]}: ${parts.product}`,
    text: `${paragraphs.filter(Boolean).join('\n\n')}\n`,
  }
}

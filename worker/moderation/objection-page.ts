import { html } from 'hono/html'
import { EXPLANATION_MAX } from '../../shared/limits.ts'
import type { ObjectionAnswer } from '../../shared/schemas/statement.ts'

interface Words {
  title: string
  lead: string
  rule: string
  label: string
  send: string
  done: string
  over: string
  upheld: string
  dismissed: string
  unknown: string
}

const EN: Words = {
  title: 'You disagree?',
  lead: 'Somebody else in the team reads your review again within 7 days, and we tell you what came of it. Your stars play no part.',
  rule: 'What we told you:',
  label: 'What should they know? (if you like)',
  send: 'I disagree: read it again',
  done: 'Thank you. Somebody else in the team reads your review again within 7 days. We write to you.',
  over: 'There is nothing to decide here any more: your review is on the page, or more than six months have passed.',
  upheld: 'We read it again, and you were right: your review is on the page.',
  unknown: 'This link is not complete. Open it once more from our mail, or copy all of it.',
  dismissed:
    'We read it again. Your review stays off the page. You may turn to a court or to the consumer authority of your country.',
}

const IT: Words = {
  title: 'Non sei d’accordo?',
  lead: 'Un’altra persona del team rilegge la tua recensione entro 7 giorni, e ti diciamo com’è andata. Le stelle non c’entrano.',
  rule: 'Quello che ti abbiamo scritto:',
  label: 'Che cosa dovrebbe sapere? (se ti va)',
  send: 'Non sono d’accordo: rileggetela',
  done: 'Grazie. Un’altra persona del team rilegge la tua recensione entro 7 giorni. Ti scriviamo noi.',
  over: 'Qui non c’è più niente da decidere: la recensione è sulla pagina, oppure sono passati più di sei mesi.',
  upheld: 'L’abbiamo riletta, e avevi ragione: la tua recensione è sulla pagina.',
  unknown: 'Questo link non è completo. Riaprilo dalla nostra mail, oppure copialo per intero.',
  dismissed:
    'L’abbiamo riletta. La tua recensione resta fuori dalla pagina. Puoi rivolgerti a un tribunale o all’autorità per i consumatori del tuo paese.',
}

const isItalian = (locale: string): boolean => locale.toLowerCase().startsWith('it')

const page = (locale: string, title: string, content: unknown) => html`<!doctype html>
<html lang="${isItalian(locale) ? 'it' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
</head>
<body>
<main>${content}</main>
</body>
</html>`

/** What somebody sees whose link is none of ours. */
export function noObjectionPage(locale: string) {
  const words = isItalian(locale) ? IT : EN
  return page(locale, words.title, html`<p role="status">${words.unknown}</p>`)
}

/** The page behind "I disagree": works without JavaScript, and looking at it decides nothing. */
export function objectionPage({ shop, product, facts, state }: ObjectionAnswer, locale: string) {
  const words = isItalian(locale) ? IT : EN
  const said = { open: words.done, upheld: words.upheld, dismissed: words.dismissed, over: words.over }
  const rest =
    state === 'possible'
      ? html`<p>${words.lead}</p>
<form method="post">
<p><label for="body">${words.label}</label></p>
<p><textarea id="body" name="body" rows="6" cols="40" maxlength="${EXPLANATION_MAX}"></textarea></p>
<p><button>${words.send}</button></p>
</form>`
      : html`<p role="status">${said[state]}</p>`
  return page(
    locale,
    `${words.title} ${shop.name}`,
    html`<h1>${words.title}</h1>
<p><bdi>${shop.name}</bdi> · <bdi>${product.title ?? product.id}</bdi></p>
${facts ? html`<p>${words.rule} <bdi>${facts}</bdi></p>` : ''}
${rest}`,
  )
}

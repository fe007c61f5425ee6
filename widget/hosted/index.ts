import { SEND_KEEP_MS, SEND_TIMEOUT_MS } from '../../shared/limits.ts'
import { openStorage } from '../dom/storage.ts'
import { swap } from './swap.ts'

/** How the files end, here and where they were built. */
declare const __LANGUAGE_FILE__: string

/** A form of this page between its button and its delivery, as it is kept on the device. */
interface Kept {
  /** Where it goes. */
  action: string
  /** The fields as they are sent. */
  body: string
  /** When it was first sent, in ms since 1970. */
  since: number
  /** The part of the page it was sent from. */
  from: string | null
}

const KEY = 'voce:hosted'
const storage = openStorage('localStorage')
const main = document.querySelector('main')!
/** Outlives every change of the page, so that what is put here is read out. */
const live = document.createElement('p')
live.className = 'hidden'
live.setAttribute('role', 'status')
main.append(live)

const all = (): Kept[] => storage.read<{ forms: Kept[] }>(KEY).forms ?? []
const productOf = (body: string): string | null => new URLSearchParams(body).get('product')
/** A form sent again takes the place of the one before: the last stars are the ones that were meant. */
const isSame = (one: Kept, other: Kept): boolean =>
  one.action === other.action && productOf(one.body) === productOf(other.body)

function keep(kept: Kept): void {
  storage.write(KEY, { forms: [...all().filter((one) => !isSame(one, kept)), kept] })
}
function forget(kept: Kept): void {
  const rest = all().filter((one) => !isSame(one, kept) || one.body !== kept.body)
  if (rest.length > 0) storage.write(KEY, { forms: rest })
  else storage.remove(KEY)
}

/** Counts what was sent from each part of the page. */
const turns = new Map<string | null, number>()

/** Sends a form; the page that answers is taken over in part. What cannot be sent is kept and tried again. */
function send(kept: Kept, star: string | null): void {
  const turn = (turns.get(kept.from) ?? 0) + 1
  turns.set(kept.from, turn)
  const from = kept.from === null ? null : document.getElementById(kept.from)
  const request = new XMLHttpRequest()
  request.open('POST', kept.action)
  request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded')
  // The one way to a document that needs no HTML to be written, which Trusted Types would forbid.
  request.responseType = 'document'
  request.timeout = SEND_TIMEOUT_MS
  const failed = () => {
    keep(kept)
    from?.removeAttribute('aria-busy')
    say(main.dataset.offline!)
    setTimeout(resume, 5_000 + Math.random() * 10_000)
  }
  request.onerror = failed
  request.ontimeout = failed
  request.onload = () => {
    const answer = request.responseXML
    if (request.status >= 500 || request.status === 429 || !answer) return failed()
    forget(kept)
    from?.removeAttribute('aria-busy')
    // An older answer would take back what a later tap has shown.
    if (turn === turns.get(kept.from)) live.textContent = swap(answer, kept, star)
    if (request.status === 200) follow(new URL(request.responseURL).pathname)
    photos()
  }
  from?.setAttribute('aria-busy', 'true')
  request.send(kept.body)
}

/** A page that is only tried out keeps what was done in its address: then all that is on it goes by the new one. */
function follow(path: string): void {
  const old = location.pathname
  if (path === old) return
  for (const name of ['action', 'href'])
    for (const one of document.querySelectorAll(`[${name}^="${old}"]`))
      one.setAttribute(name, one.getAttribute(name)!.replace(old, path))
  history.replaceState(null, '', path)
}

function say(text: string): void {
  const said = document.createElement('p')
  said.className = 'said'
  said.textContent = text
  document.getElementById('said')?.replaceChildren(said)
}

/** Takes up what waits for this page; too old a form is dropped. */
function resume(): void {
  for (const kept of all()) {
    if (kept.since < Date.now() - SEND_KEEP_MS) forget(kept)
    else if (kept.action.startsWith(location.origin + location.pathname)) send(kept, null)
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement
  if (form.method !== 'post') return
  event.preventDefault()
  const button = event.submitter as HTMLButtonElement | null
  const fields = new FormData(form, button) as unknown as Iterable<[string, string]>
  const body = new URLSearchParams([...fields]).toString()
  const star = button?.classList.contains('star') ? button.value : null
  if (star)
    for (const one of form.querySelectorAll<HTMLButtonElement>('.star'))
      one.classList.toggle('on', one.value <= star)
  const from = form.closest('section')?.id ?? null
  send({ action: form.action, body, since: Date.now(), from }, star)
})
/** What lets photos be chosen comes once the page has a place for it. */
function photos(): void {
  if (!document.querySelector('[data-album]')) return
  import(/* @vite-ignore */ `./hosted-photos.${__LANGUAGE_FILE__}`).catch(() => {})
  document.dispatchEvent(new Event('voce:swapped'))
}

addEventListener('online', resume)
resume()
photos()

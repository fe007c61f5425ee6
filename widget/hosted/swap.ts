type Field = HTMLInputElement | HTMLTextAreaElement

const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement

/** What tells one field from all others of the page. */
const keyOf = (field: Field): string =>
  [field.form?.getAttribute('action'), field.name, field.type === 'radio' ? field.value : ''].join(' ')

/** Puts what was typed and not yet sent into the new fields; what was sent to `action` is the server's to show. */
function restore(old: Element, fresh: Element, action: string): void {
  const typed = new Map(
    [...old.querySelectorAll('input, textarea')].filter(isField).map((one) => [keyOf(one), one]),
  )
  for (const field of [...fresh.querySelectorAll('input, textarea')].filter(isField)) {
    const before = typed.get(keyOf(field))
    if (!before || before.type === 'hidden' || before.form?.action === action) continue
    if (before.type === 'radio') (field as HTMLInputElement).checked ||= (before as HTMLInputElement).checked
    else if (before.value !== before.defaultValue) field.value = before.value
  }
}

/**
 * Takes over from `answer` what may have changed: the part that was sent from, what is said on top, and what comes after
 * the things. Moves the focus to where it went on, and returns what is to be read out.
 */
export function swap(
  answer: Document,
  { from, action }: { from: string | null; action: string },
  star: string | null,
): string {
  const end = document.getElementById('end')
  const own = from === null ? null : document.getElementById(from)
  for (const id of own && !end?.contains(own) ? [own.id, 'end'] : ['end']) {
    const old = document.getElementById(id)
    const fresh = answer.getElementById(id)
    if (!old || !fresh) continue
    document.adoptNode(fresh)
    restore(old, fresh, action)
    old.replaceWith(fresh)
  }
  const said = document.getElementById('said')
  const saidNow = answer.getElementById('said')
  if (said && saidNow) said.replaceChildren(...saidNow.childNodes)
  for (const open of document.querySelectorAll('.foot details[open]')) open.removeAttribute('open')

  const part = from === null ? null : document.getElementById(from)
  const target =
    part?.querySelector<HTMLElement>('[aria-invalid=true]') ??
    (star === null ? null : part?.querySelector<HTMLElement>(`.star[value="${star}"]`)) ??
    document.querySelector<HTMLElement>('#said .said') ??
    part?.querySelector<HTMLElement>('[role=status], h2')
  target?.focus({ preventScroll: star !== null })
  return part?.querySelector('[data-said]')?.textContent ?? ''
}

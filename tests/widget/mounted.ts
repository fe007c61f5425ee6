import axe from 'axe-core'
import { expect, onTestFinished } from 'vitest'
import type { Locator } from 'vitest/browser'
import type { ReviewPage } from '../../shared/schemas/review.ts'
import { createSheet } from '../../widget/dom/sheet.ts'
import { mount as mountPart } from '../../widget/live/index.tsx'
import type { ReviewsChunk } from '../../widget/loader/contract.ts'
import reserve from '../../widget/loader/reserve.css?inline'
import { mount } from '../../widget/reviews/index.tsx'
import { API } from './factories.ts'

/** An element with the reviews in it, as the loader would have made it. */
export const mounted = (first: ReviewPage | Promise<Response>, attributes: Record<string, string> = {}) =>
  made('voce-reviews', mount, first, attributes)

/** An element that shows a part of its own, as the loader would have made it. */
export const mountedPart = (
  name: 'photos' | 'carousel' | 'form' | 'questions',
  first: ReviewPage,
  attributes: Record<string, string> = {},
) => made(`voce-${name}`, mountPart, first, attributes)

function made(
  name: string,
  show: ReviewsChunk['mount'],
  first: ReviewPage | Promise<Response>,
  attributes: Record<string, string>,
) {
  const host = document.createElement(name)
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value)
  host.attachShadow({ mode: 'open' }).adoptedStyleSheets = [createSheet(reserve)]
  document.body.append(host)
  const events: Array<[string, unknown]> = []
  for (const name of ['ready', 'submitted', 'error']) {
    host.addEventListener(`voce:${name}`, (event) => events.push([name, (event as CustomEvent).detail]))
  }
  const gone = new AbortController()
  const shown = show(host, {
    api: API,
    product: 'mug-blue',
    locale: attributes.locale ?? 'en',
    first: first instanceof Promise ? first : Promise.resolve(Response.json(first)),
    signal: gone.signal,
  })
  const { href } = location
  onTestFinished(() => {
    gone.abort()
    // What was chosen stands in the address.
    history.replaceState(null, '', href)
    host.remove()
  })
  return { host, root: host.shadowRoot!, events, shown, unmount: () => gone.abort() }
}

export async function expectAccessible(host: Element): Promise<void> {
  const { violations } = await axe.run(host, { rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

/** Waits until the element has the focus within its shadow root: the document only sees the host. */
export async function expectFocus(locator: Locator): Promise<void> {
  const focused = (): boolean => {
    const element = locator.query()
    return element !== null && (element.getRootNode() as ShadowRoot).activeElement === element
  }
  await expect.poll(focused).toBe(true)
}

import { JSON_BYTES_MAX } from '../../shared/limits.ts'
import { announce } from '../platform/announce.ts'
import { keyedHash, sha256 } from '../platform/crypto.ts'
import { handOver } from '../platform/hand-over.ts'
import { tagsOf } from '../platform/purge.ts'
import type { Asked, Written } from './answer-store.ts'
import type { InvitationItem } from './invitation-store.ts'
import type { Done } from './page.ts'
import { noticePage, pageHeaders } from './page-frame.ts'
import type { Form } from './page-given.ts'
import { type Opened, open, type PageContext } from './page-open.ts'

/** After a form: back to the page, so that reloading sends nothing again. */
export const back = (
  c: PageContext,
  { done, hash = '', token = c.req.param('token') }: { done?: Done; hash?: string; token?: string },
) => c.redirect(`/r/${token}${done ? `?done=${done}` : ''}${hash ? `#${hash}` : ''}`, 303)

/** A form's fields; null where it is larger than anything a person types. */
export async function formOf(c: PageContext): Promise<Form | null> {
  if (Number(c.req.header('Content-Length') ?? Infinity) > JSON_BYTES_MAX * 3) return null
  return c.req.parseBody().catch(() => null)
}

/** The page that says that a form is larger than that. */
export async function tooMuch(c: PageContext, { speech, look }: Opened): Promise<Response> {
  const page = noticePage(speech, speech.say('hosted.tooMuch'), speech.say('hosted.tooMuchText'), look)
  return c.html(page, 413, await pageHeaders(look))
}

/** Opens the link and reads the form, or answers why not. */
export const posted =
  (handle: (c: PageContext, opened: Opened, form: Form) => Promise<Response>) =>
  async (c: PageContext): Promise<Response> => {
    const opened = await open(c)
    if (opened instanceof Response) return opened
    const form = await formOf(c)
    return form === null ? tooMuch(c, opened) : handle(c, opened, form)
  }

/** The product that a form is about, where the invitation asks about it. */
export function askedBy(
  { invitation }: Opened,
  form: Form,
): { asked: Asked; place: number; item: InvitationItem } | null {
  const { shop, id, items } = invitation
  const at = items.findIndex(({ product }) => product === form.product)
  if (at === -1) return null
  const item = items[at]!
  return { asked: { shop, invitation: id, product: item.product }, place: at + 1, item }
}

/** Hands on what was written, and tells everyone who keeps a copy of what was public. */
export function handOn(c: PageContext, { shop, product }: Asked, { changed, events }: Written): void {
  if (changed) announce(c, shop, tagsOf(shop, product), events)
  else c.executionCtx.waitUntil(handOver(c.env.EVENTS, events))
}

/** Runs statements together; true when any of them changed something. */
export const run = async (c: PageContext, ...statements: D1PreparedStatement[]): Promise<boolean> =>
  (await c.env.DB.batch(statements)).some(({ meta }) => meta.changes > 0)

/** The author's key of an answer: whoever has the link has it, and nobody can guess it from anything else. */
export const submissionHashOf = async (
  pepper: string,
  { shop, invitation, product }: Asked,
): Promise<string> => sha256(await keyedHash(pepper, 'hosted answer', `${shop}\n${invitation}\n${product}`))

import type { Context } from 'hono'
import { photoDecisionInput, photoInput, photosQuery } from '../../shared/schemas/photo.ts'
import { mayDecide } from '../platform/access.ts'
import { announce } from '../platform/announce.ts'
import { sha256 } from '../platform/crypto.ts'
import type { AppEnv } from '../platform/env.ts'
import { ApiError } from '../platform/errors.ts'
import { handOver } from '../platform/hand-over.ts'
import { newId } from '../platform/ids.ts'
import { tagsOf } from '../platform/purge.ts'
import { rateLimit } from '../platform/rate-limit.ts'
import { Routes } from '../platform/routing.ts'
import { checked, jsonBody, query } from '../platform/validate.ts'
import { photoForm, receivePhoto } from './incoming-photo-store.ts'
import { fileAnswer, PRIVATE_FILE, PUBLIC_FILE, SIZES, type Size } from './photo-file-store.ts'
import { decidePhoto, isPhotoOf, photosOf, publishedPhoto, removePhoto } from './photo-store.ts'

async function photoFor(c: Context<AppEnv>, form: FormData) {
  const result = checked(photoInput(), {
    authorKey: form.get('authorKey') ?? undefined,
    upload: form.get('upload') ?? undefined,
    mediaUse: form.get('mediaUse') ?? undefined,
  })
  if ('fields' in result) throw new ApiError('invalid_input', result.fields)
  const { shop = '', id = '' } = c.req.param() as Record<string, string>
  const { authorKey, upload, mediaUse } = result.data
  return { shop, review: id, authorHash: await sha256(authorKey), upload, mediaUse: mediaUse === '1' }
}

const sizeOf = (size: string | undefined): Size => {
  const found = SIZES.find((each) => each === (size ?? 'large'))
  if (!found) throw new ApiError('not_found')
  return found
}

/** Photos from their authors, below `/v1/shops`. The author's key says whose review it is: no cookie, no origin. */
export const photoRoutes = () =>
  new Routes()
    .post('/:shop/reviews/:id/photos', rateLimit('WRITE_LIMIT'), async (c) => {
      const form = await photoForm(c.req.raw)
      const photo = await photoFor(c, form)
      const { receipt, isNew, events } = await receivePhoto(c.env, photo, form, {
        id: newId(c.var.now),
        now: c.var.now,
      })
      c.executionCtx.waitUntil(handOver(c.env.EVENTS, events))
      return c.json(receipt, isNew ? 201 : 200)
    })
    .post('/:shop/reviews/:id/photos/remove', rateLimit('WRITE_LIMIT'), async (c) => {
      const photo = await photoFor(c, await photoForm(c.req.raw))
      const product = await removePhoto(c.env.DB, photo)
      if (product === null) throw new ApiError('review_not_found')
      announce(c, photo.shop, tagsOf(photo.shop, product))
      return c.json({}, 200)
    })

async function published(c: Context<AppEnv>, id: string, size: string | undefined): Promise<Response> {
  const shop = await publishedPhoto(c.env.DB, id)
  const answer =
    shop &&
    (await fileAnswer(c.env.PHOTOS, shop, id, sizeOf(size), { ...PUBLIC_FILE, 'Cache-Tag': `photo:${id}` }))
  if (!answer) throw new ApiError('not_found')
  return answer
}

/** `/p/:id` and `/p/:id/small`: what was published, for everybody. */
export const photoPages = () =>
  new Routes()
    .get('/:id', (c) => published(c, c.req.param('id'), undefined))
    .get('/:id/:size', (c) => published(c, c.req.param('id'), c.req.param('size')))

/** Photos for the shop's team, below `/v1/merchant`. */
export const photoWorkRoutes = () =>
  new Routes()
    .get('/:shop/photos', query(photosQuery), async (c) =>
      c.json(await photosOf(c.env.DB, c.req.param('shop'), c.req.valid('query')), 200),
    )
    .get('/:shop/photos/:id', async (c) => {
      const { shop, id } = c.req.param()
      if (!(await isPhotoOf(c.env.DB, shop, id))) throw new ApiError('not_found')
      const answer = await fileAnswer(c.env.PHOTOS, shop, id, sizeOf(c.req.query('size')), PRIVATE_FILE)
      if (!answer) throw new ApiError('not_found')
      return answer
    })
    .post('/:shop/photos/:id/decisions', mayDecide, jsonBody(photoDecisionInput), async (c) => {
      const { shop, id } = c.req.param()
      const { origin } = new URL(c.req.url)
      const outcome = await decidePhoto(
        c.env.DB,
        shop,
        id,
        c.req.valid('json'),
        c.var.actor,
        c.var.now,
        origin,
      )
      if (outcome.kind !== 'done') throw new ApiError(outcome.kind)
      announce(c, shop, [...tagsOf(shop, outcome.product), `photo:${id}`], outcome.events)
      return c.json({ status: outcome.status }, 200)
    })

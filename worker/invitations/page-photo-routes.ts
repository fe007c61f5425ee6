import { uploadInput } from '../../shared/schemas/photo.ts'
import { ApiError } from '../platform/errors.ts'
import { handOver } from '../platform/hand-over.ts'
import { newId } from '../platform/ids.ts'
import { Routes } from '../platform/routing.ts'
import { checked } from '../platform/validate.ts'
import { photoForm, receivePhoto } from '../reviews/incoming-photo-store.ts'
import { fileAnswer, PRIVATE_FILE } from '../reviews/photo-file-store.ts'
import { answersOf } from './answer-store.ts'
import { cardId } from './page-card.ts'
import { askedBy, back, handOn, posted, submissionHashOf } from './page-forms.ts'
import { open } from './page-open.ts'
import { ownPhotos, removeOwnPhoto } from './page-photo-store.ts'

/** Photos of an answer. Only the script sends them, so errors are JSON; whoever has the link sees them before they are decided. */
export const photoAnswerPages = () =>
  new Routes()
    .post('/:token/photos', async (c) => {
      const opened = await open(c)
      if (opened instanceof Response) throw new ApiError('review_not_found')
      const form = await photoForm(c.req.raw)
      const given = checked(uploadInput(), {
        upload: form.get('upload'),
        mediaUse: form.get('mediaUse') ?? undefined,
      })
      if ('fields' in given) throw new ApiError('invalid_input', given.fields)
      const asked = askedBy(opened, { product: form.get('product') })?.asked
      const answers = asked ? await answersOf(c.env.DB, asked.shop, asked.invitation) : []
      const answer = answers.find(({ product }) => product === asked?.product)
      if (!asked || !answer) throw new ApiError('review_not_found')
      const photo = {
        shop: asked.shop,
        review: answer.id,
        authorHash: await submissionHashOf(c.env.PEPPER, asked),
        upload: given.data.upload,
        mediaUse: given.data.mediaUse === '1',
      }
      const { receipt, isNew, events } = await receivePhoto(c.env, photo, form, {
        id: newId(c.var.now),
        now: c.var.now,
      })
      c.executionCtx.waitUntil(handOver(c.env.EVENTS, events))
      return c.json(receipt, isNew ? 201 : 200)
    })
    .post(
      '/:token/photo-out',
      posted(async (c, opened, form) => {
        const found = askedBy(opened, form)
        const gone = found && (await removeOwnPhoto(c.env.DB, found.asked, String(form.photo ?? '')))
        if (!gone) return back(c, { done: 'nothing' })
        handOn(c, found.asked, { changed: true, events: [] })
        return back(c, { done: 'photoOut', hash: cardId(found.place) })
      }),
    )
    .get('/:token/photos/:photo', async (c) => {
      const opened = await open(c)
      if (opened instanceof Response) throw new ApiError('not_found')
      const { shop, id } = opened.invitation
      const photo = c.req.param('photo')
      const isOwn = (await ownPhotos(c.env.DB, shop, id)).some((one) => one.id === photo)
      const file = isOwn ? await fileAnswer(c.env.PHOTOS, shop, photo, 'small', PRIVATE_FILE) : null
      if (!file) throw new ApiError('not_found')
      return file
    })

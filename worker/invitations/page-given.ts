import { BODY_MAX, NAME_MAX } from '../../shared/limits.ts'
import {
  type ContactGiven,
  type ContactSettings,
  contactInput,
} from '../../shared/schemas/contact-request.ts'
import { line, text } from '../../shared/schemas/fields.ts'
import { shownName } from '../../shared/shown-name.ts'
import { characters } from '../../shared/text.ts'
import { checked } from '../platform/validate.ts'
import type { Speech } from '../platform/words.ts'
import type { InvitationItem } from './invitation-store.ts'
import type { Refused } from './page-card.ts'
import type { ContactRefused } from './page-private.ts'

/** The fields of a form as they were sent. */
export type Form = Record<string, unknown>

/** Words as they are kept, or what is wrong with them together with all that was typed. */
export type WordsGiven = { body: string; name: string; authorName: string | null } | { refused: Refused }

/** The words of a form about one thing. */
export function wordsGiven(
  speech: Speech,
  form: Form,
  { product, proof }: Pick<InvitationItem, 'product' | 'proof'>,
): WordsGiven {
  const typed = { body: String(form.body ?? ''), name: String(form.name ?? '') }
  const body = checked(text(BODY_MAX), typed.body)
  const name = checked(line(NAME_MAX), typed.name)
  const refuse = (field: Refused['field'], message: string) => ({
    refused: { product, field, message, ...typed },
  })
  if (!('data' in body)) {
    const n = Math.max(1, characters(typed.body) - BODY_MAX)
    return refuse('body', speech.say('hosted.wordsTooLong', { n }))
  }
  if (body.data === '')
    return refuse('body', speech.say(proof === 'order' ? 'hosted.wordsMissing' : 'visit.wordsMissing'))
  if (!('data' in name)) return refuse('name', speech.say('hosted.nameTooLong'))
  return {
    body: body.data,
    name: name.data,
    authorName: name.data === '' ? null : shownName(name.data),
  }
}

/** The wish to hear from a person, or what is wrong with it together with all that was typed. */
export function contactGiven(
  speech: Speech,
  form: Form,
  settings: ContactSettings,
): { data: ContactGiven } | { refused: ContactRefused } {
  const given = checked(contactInput(), form)
  if ('data' in given && settings.ways.includes(given.data.way)) return given
  const typed = {
    contact: String(form.contact ?? ''),
    note: String(form.note ?? ''),
    way: String(form.way ?? ''),
    need: String(form.need ?? ''),
  }
  const lacksNeed = 'fields' in given && given.fields.some(({ path }) => path === 'need')
  const message = !typed.contact.trim()
    ? speech.say('hosted.contactMissing')
    : lacksNeed
      ? speech.say('hosted.needMissing')
      : speech.say(typed.way === 'write' ? 'hosted.emailWrong' : 'hosted.phoneWrong')
  return { refused: { message, ...typed } }
}

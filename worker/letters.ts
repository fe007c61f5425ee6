import { composeAskLetter } from './invitations/ask-letter.ts'
import { composeLateLetter } from './invitations/late-letter.ts'
import { afterInvitation, composeInvitation } from './invitations/letters.ts'
import { composeModerationLetter } from './moderation/letters.ts'
import { composeNotice } from './people/notice-letter.ts'
import { addressHash } from './platform/address.ts'
import {
  type Delivery,
  type DeliveryOutcome,
  putOff,
  recordDelivery,
  takeDue,
} from './platform/deliveries.ts'
import type { Env } from './platform/env.ts'
import { type Mail, MailTrouble, type SendMail } from './platform/mail.ts'
import { isRefusing } from './platform/refusing.ts'
import { composeAuthorMail } from './reviews/author-letters.ts'
import { takeAlong } from './reviews/delivery-store.ts'
import { composeProofLetter } from './reviews/proof-letter.ts'
import { composeQuestionLetter } from './reviews/question-letters.ts'

/** Writes the mail of a delivery; null where it has nothing to tell any more, `until` where its reader sleeps. */
export type Compose = (env: Env, delivery: Delivery, now: number) => Promise<Mail | { until: number } | null>

/** Who writes which mail: by the kind of its target and the event that it is about. */
const LETTERS: Record<string, Compose> = {
  'mail:proof review.received': composeProofLetter,
  'mail:author review.published': composeAuthorMail,
  'mail:author review.restored': composeAuthorMail,
  'mail:author reply.created': composeAuthorMail,
  'mail:author review.rejected': composeModerationLetter,
  'mail:author review.removed': composeModerationLetter,
  'mail:author photo.rejected': composeModerationLetter,
  'mail:author update.rejected': composeModerationLetter,
  'mail:author objection.upheld': composeModerationLetter,
  'mail:author objection.dismissed': composeModerationLetter,
  'mail:author reply.sent_privately': composeModerationLetter,
  'mail:asking ask.received': composeAskLetter,
  'mail:requester contact.late': composeLateLetter,
  'mail:asker answer.published': composeQuestionLetter,
  'mail:asker answer.restored': composeQuestionLetter,
  'mail:asker answer.rejected': composeQuestionLetter,
  'mail:asker answer.removed': composeQuestionLetter,
  'mail:asker question.rejected': composeQuestionLetter,
  'mail:asker question.removed': composeQuestionLetter,
  'mail:reporter report.received': composeModerationLetter,
  'mail:reporter report.upheld': composeModerationLetter,
  'mail:reporter report.dismissed': composeModerationLetter,
  'mail:invitation invitation.due': composeInvitation,
  'mail:invitation invitation.again': composeInvitation,
  'mail:member notice.due': composeNotice,
}

/** What came of one try. */
interface Tried {
  outcome: DeliveryOutcome
  to: string | null
  trouble: MailTrouble | null
}

async function attempt(
  env: Env,
  sendMail: SendMail,
  delivery: Delivery,
  now: number,
): Promise<Tried | { until: number }> {
  const { event, target, type, shop } = delivery
  let to: string | null = null
  try {
    const mail = await LETTERS[`${target.split(' ')[0]} ${type}`]?.(env, delivery, now)
    if (!mail) return { outcome: 'dropped', to, trouble: null }
    if ('until' in mail) return mail
    to = mail.to
    if (await isRefusing(env.DB, shop, await addressHash(env.PEPPER, shop, to)))
      return { outcome: 'dropped', to, trouble: new MailTrouble('address_refuses', true) }
    await sendMail(env, { tags: { shop }, ...mail, key: `voce-${event}-${target.replace(/[^\w-]/g, '-')}` })
    return { outcome: 'sent', to, trouble: null }
  } catch (error) {
    console.warn(`The mail ${target} for event ${event} was not taken: ${error}`)
    const trouble = error instanceof MailTrouble ? error : new MailTrouble('not_taken', false)
    return { outcome: trouble.forGood ? 'failed' : 'refused', to, trouble }
  }
}

/** Sends what is due; a mail that fails stays for its next try and stops no other. */
export async function deliverMails(env: Env, sendMail: SendMail, now: number): Promise<void> {
  for (const delivery of await takeDue(env.DB, 'mail', now)) {
    const tried = await attempt(env, sendMail, delivery, now)
    if ('until' in tried) {
      await putOff(env.DB, delivery, tried.until)
      continue
    }
    const { outcome, to, trouble } = tried
    const also =
      delivery.target === 'mail:invitation'
        ? await afterInvitation(env, delivery, outcome, { to, trouble, now })
        : delivery.target === 'mail:author' && outcome === 'sent'
          ? [takeAlong(env.DB, delivery.shop, delivery.event)]
          : []
    await recordDelivery(env.DB, delivery, outcome, trouble?.code ?? null, also)
  }
}

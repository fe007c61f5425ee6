import { composeModerationLetter } from './moderation/letters.ts'
import { type Delivery, recordDelivery, takeDue } from './platform/deliveries.ts'
import type { Env } from './platform/env.ts'
import type { Mail, SendMail } from './platform/mail.ts'
import { composeAuthorMail } from './reviews/author-letters.ts'

/** Writes the mail of a delivery; null where it has nothing to tell any more. */
export type Compose = (env: Env, delivery: Delivery) => Promise<Mail | null>

/** Who writes which mail: by the kind of its target and the event that it is about. */
const LETTERS: Record<string, Compose> = {
  'mail:author review.published': composeAuthorMail,
  'mail:author review.restored': composeAuthorMail,
  'mail:author reply.created': composeAuthorMail,
  'mail:author review.rejected': composeModerationLetter,
  'mail:author review.removed': composeModerationLetter,
  'mail:author objection.upheld': composeModerationLetter,
  'mail:author objection.dismissed': composeModerationLetter,
  'mail:author reply.sent_privately': composeModerationLetter,
  'mail:reporter report.received': composeModerationLetter,
  'mail:reporter report.upheld': composeModerationLetter,
  'mail:reporter report.dismissed': composeModerationLetter,
}

/** Sends what is due; a mail that fails stays for its next try and stops no other. */
export async function deliverMails(env: Env, sendMail: SendMail, now: number): Promise<void> {
  for (const delivery of await takeDue(env.DB, now)) {
    const { event, target, type } = delivery
    try {
      const mail = await LETTERS[`${target.split(' ')[0]} ${type}`]?.(env, delivery)
      if (mail) await sendMail(env, mail)
      await recordDelivery(env.DB, delivery, mail ? 'sent' : 'dropped')
    } catch (error) {
      console.warn(`The mail ${target} for event ${event} was not taken: ${error}`)
      await recordDelivery(env.DB, delivery, 'refused', 'not_taken')
    }
  }
}

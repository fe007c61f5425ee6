import type { Env } from '../platform/env.ts'
import type { SendMail } from '../platform/mail.ts'
import { authorMail } from './author-mail.ts'
import { recordDelivery, takeDue } from './delivery-store.ts'

/** Sends the mails that are due; one that fails stays for its next try and stops no other. */
export async function deliverMails(env: Env, sendMail: SendMail, now: number): Promise<void> {
  for (const delivery of await takeDue(env.DB, now)) {
    const reply = delivery.reply === null ? null : JSON.parse(delivery.reply)
    const sent = await sendMail(env, authorMail({ ...delivery, reply })).then(
      () => true,
      (error) => {
        console.warn(`The mail for event ${delivery.event} was not taken: ${error}`)
        return false
      },
    )
    await recordDelivery(env.DB, delivery, sent)
  }
}

import * as z from 'zod/mini'
import { NAME_MAX } from '../limits.ts'
import { once } from '../once.ts'
import { email, line, optional, webAddress } from './fields.ts'

/** How a shop writes; kept as `mail` in its settings. */
export const mailSettings = once(() =>
  z.object({
    /** Where answers to a mail arrive: a mailbox that a person reads. */
    replyTo: optional(email()),
    /** Who signs: a person's name. */
    signature: optional(line(NAME_MAX)),
    /** A picture of that person, at an address that mail programs may load. */
    portraitUrl: optional(webAddress()),
  }),
)
export type MailSettings = z.output<ReturnType<typeof mailSettings>>
export type MailSettingsInput = z.input<ReturnType<typeof mailSettings>>

import type { Mail } from '../platform/mail.ts'

/** Tells a person that there is a new way into their account, in `locale` or else in English. `name` is the passkey's. */
export function passkeyMail(to: string, name: string, url: string, locale: string): Mail {
  if (locale.toLowerCase().startsWith('it'))
    return {
      to,
      subject: 'Una nuova passkey per Voce',
      text: `Ciao,\n\ncon la passkey «${name}» ora puoi accedere a Voce senza codice.\n\nSe non l’hai aggiunta tu, toglila subito e fai uscire tutti gli altri browser:\n${url}\n\nVoce\n`,
    }
  return {
    to,
    subject: 'A new passkey for Voce',
    text: `Hello,\n\nwith the passkey “${name}” you can now sign in to Voce without a code.\n\nIf it was not you who added it, remove it right away and sign out all other browsers:\n${url}\n\nVoce\n`,
  }
}

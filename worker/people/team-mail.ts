import type { Mail } from '../platform/mail.ts'

/** The mail that invites somebody to a shop's team, in `locale` or else in English. */
export function teamMail(to: string, shop: string, by: string | null, url: string, locale: string): Mail {
  if (locale.toLowerCase().startsWith('it'))
    return {
      to,
      subject: `Un invito nella squadra di ${shop}`,
      text: `Ciao,\n\n${by ?? shop} ti invita a lavorare con ${shop} su Voce, dove il negozio legge le recensioni e risponde.\n\nPer entrare, accedi con questo indirizzo di posta:\n${url}\n\nL’invito vale due settimane. Se non te l’aspettavi, puoi ignorare questa mail.\n\nVoce\n`,
    }
  return {
    to,
    subject: `An invitation to the team of ${shop}`,
    text: `Hello,\n\n${by ?? shop} invites you to work with ${shop} on Voce, where the shop reads its reviews and answers them.\n\nTo come in, sign in with this e-mail address:\n${url}\n\nThe invitation is good for two weeks. If you did not expect it, you can ignore this mail.\n\nVoce\n`,
  }
}

import type { Mail } from '../platform/mail.ts'

/** The mail that carries a sign-in code, in `locale` or else in English. The code leads the subject: phones show it. */
export function codeMail(to: string, code: string, locale: string): Mail {
  if (locale.toLowerCase().startsWith('it'))
    return {
      to,
      subject: `${code} è il tuo codice per Voce`,
      text: `Ciao,\n\necco il codice per accedere: ${code}\n\nVale dieci minuti, una volta sola. Se non l’hai chiesto tu, puoi ignorare questa mail: senza codice non entra nessuno.\n\nVoce\n`,
    }
  return {
    to,
    subject: `${code} is your code for Voce`,
    text: `Hello,\n\nhere is your code to sign in: ${code}\n\nIt is good for ten minutes and works once. If you did not ask for it, you can ignore this mail: without the code nobody gets in.\n\nVoce\n`,
  }
}

import { describe, expect, test } from 'vitest'
import { soundsLikePressure } from '../../shared/answer-checks.ts'

describe('pressure', () => {
  test.each([
    'We refund you if you change your review.',
    'Could you please update your rating to five stars?',
    'You get a voucher. We would then be glad about more stars.',
    'Delete your review or you will hear from our lawyer.',
    'Ti rimborsiamo se modifichi la recensione.',
    'Le chiediamo di cambiare il voto.',
    'Avrà un buono sconto in cambio di cinque stelle.',
    'Elimini la recensione.',
    'Wenn Sie Ihre Bewertung ändern, bekommen Sie einen Gutschein.',
    'Bitte löschen Sie Ihre Rezension.',
    'Nous vous remboursons si vous modifiez votre avis.',
    'Merci de retirer votre commentaire.',
    'Le devolvemos el dinero si cambia su reseña.',
    '¿Podría modificar su valoración, por favor?',
  ])('is in %j', (answer) => expect(soundsLikePressure(answer)).toBe(true))

  test.each([
    'Thank you for your review. Marta has sent a new lid today, free of charge.',
    'You can change your review at any time.',
    'We refund you in full, whatever you write.',
    'Grazie della recensione. Le rimborsiamo la spedizione oggi stesso.',
    'Vielen Dank für Ihre Bewertung. Wir erstatten den Betrag.',
    'Merci pour votre avis ! Le remboursement part demain.',
    'Gracias por su reseña. Le enviamos otra taza gratis.',
    '',
  ])('is not in %j', (answer) => expect(soundsLikePressure(answer)).toBe(false))
})

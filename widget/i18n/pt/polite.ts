import type { Phrases } from '../../../shared/language.ts'
import type { FormKey } from '../en/form.ts'
import type { LiveKey } from '../en/live.ts'

/** Português, na terceira pessoa e sem pronome: o que muda. Os botões vão no infinitivo e servem para os dois. */
export const phrases: Partial<Phrases<LiveKey | FormKey>> = {
  aside: 'Enquanto escreve, a média sai de cena. O que conta é como foi para si.',
  widen: 'Nada corresponde a tudo isso. Tire um filtro ou use menos palavras.',
  nothingSent: 'Escolha as estrelas. Por agora nada é enviado.',
  prompt: 'Por exemplo: o que mais surpreendeu? Para quem é a escolha certa?',
  body_too_long: 'Encurte o texto: cabem {n} caracteres.',
  name: 'O seu nome',
  optional: '(se quiser)',
  name_too_long: 'Encurte o nome: cabem {n} caracteres.',
  yourEmail: 'O seu e-mail',
  emailWhy: 'Nunca é mostrado. Serve para avisar quando for publicada e quando a loja responder.',
  disclosureWhy: 'Assinale o que for verdade. Vai ver-se.',
  rating_required: 'Escolha de uma a cinco estrelas.',
  body_required: 'Escreva algumas palavras: as estrelas sozinhas pedem prova de compra.',
  email_required: 'Indique o seu e-mail: é por lá que avisamos quando for publicada.',
  disclosure_required: 'Assinale o que for verdade, ou desmarque a caixa acima.',
  refused: 'Assim não pode ser aceite. O seu texto continua aqui.',
  offlineNext:
    'Fica neste dispositivo e segue sozinha enquanto esta página estiver aberta, ou na sua próxima visita, até 7 dias.',
  keptOnPage: 'O seu texto está seguro aqui enquanto esta página estiver aberta.',
  fault: 'A falha é nossa, não sua.',
  faultNext: 'O seu texto está seguro aqui; tentamos de novo daqui a um minuto.',
  given_up: 'Não conseguimos enviá-la. Aqui está o seu texto.',
}

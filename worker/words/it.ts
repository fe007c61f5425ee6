import type { Words } from './words.ts'

export const words: Words = {
  phrases: {
    'mail.hello': 'Ciao,',
    'mail.helloName': 'Ciao {name},',
    'mail.talk': 'Preferisci parlarne? Rispondi a questa mail: la leggo io.',
    'mail.talkTeam': 'Preferisci parlarne? Rispondi a questa mail: la legge una persona.',

    'stars.n': { one: '{n} stella', other: '{n} stelle' },
    'stars.1': 'Male',
    'stars.2': 'Non bene',
    'stars.3': 'Così così',
    'stars.4': 'Bene',
    'stars.5': 'Benissimo',

    'invitation.subject': 'Com’è? {product}',
    'invitation.subjectName': '{name}, com’è? {product}',
    'invitation.subjectDiscreet': 'Una breve domanda da {shop}',
    'invitation.preview': 'Basta un tocco. Bene o male, aiuta chi sceglie dopo di te.',
    'invitation.opening': {
      one: 'è con te da un po’. Com’è?',
      other: 'queste cose sono con te da un po’. Come sono?',
    },
    'invitation.again': {
      one: 'te l’abbiamo già chiesto una volta, e questa è l’ultima. Com’è?',
      other: 'te l’abbiamo già chiesto una volta, e questa è l’ultima. Come sono?',
    },
    'invitation.askedLater': {
      one: 'ci avevi detto di chiedertelo più avanti. Com’è adesso?',
      other: 'ci avevi detto di chiedertelo più avanti. Come sono adesso?',
    },
    'invitation.underStars':
      'La stella apre una pagina: lì confermi e, se ti va, aggiungi due parole o una foto.',
    'invitation.tell': 'Di’ com’è:',
    'invitation.later': 'Chiedimelo tra due settimane',
    'invitation.notArrived': 'Non ho ancora ricevuto nulla',
    'invitation.gift': 'Era un regalo',
    'invitation.why.consent':
      'Ricevi questa mail perché hai comprato da {shop} il {date} e hai accettato che te lo chiedessimo.',
    'invitation.why.softOptIn':
      'Ricevi questa mail perché hai comprato da {shop} il {date}; ti avevamo detto che te l’avremmo chiesto e che puoi opporti in ogni momento.',
    'invitation.why.plain': 'Ricevi questa mail perché hai comprato da {shop} il {date}.',
    'invitation.whyUndated': 'Ricevi questa mail perché hai comprato da {shop}.',
    'invitation.shown':
      'Le stelle contano senza il tuo nome; le parole compaiono come «{name}» sulla pagina del prodotto, belle o brutte che siano. Puoi cambiarle o cancellarle quando vuoi.',
    'invitation.shownNoName':
      'Le stelle contano senza il tuo nome; le parole compaiono sulla pagina del prodotto con il nome che scegli, belle o brutte che siano. Puoi cambiarle o cancellarle quando vuoi.',
    'invitation.unsubscribe': 'Non chiedermelo più',

    'unsubscribe.title': 'Basta domande?',
    'unsubscribe.lead':
      '{shop} non ti chiederà più com’è andata. Le risposte alle tue recensioni ti arrivano comunque.',
    'unsubscribe.button': 'Non chiedermelo più',
    'unsubscribe.done': 'Fatto. {shop} non te lo chiederà più.',
    'unsubscribe.notValid': 'Questo link non è completo. Riaprilo dalla mail, oppure copialo per intero.',
  },
  polite: {
    'mail.hello': 'Buongiorno,',
    'mail.helloName': 'Gentile {name},',
    'mail.talk': 'Preferisce parlarne? Risponda a questa mail: la leggo io.',
    'mail.talkTeam': 'Preferisce parlarne? Risponda a questa mail: la legge una persona.',
    'invitation.preview': 'Basta un tocco. Bene o male, aiuta chi sceglie dopo di Lei.',
    'invitation.opening': {
      one: 'è con Lei da un po’. Com’è?',
      other: 'queste cose sono con Lei da un po’. Come sono?',
    },
    'invitation.again': {
      one: 'glielo abbiamo già chiesto una volta, e questa è l’ultima. Com’è?',
      other: 'glielo abbiamo già chiesto una volta, e questa è l’ultima. Come sono?',
    },
    'invitation.askedLater': {
      one: 'ci aveva detto di chiederglielo più avanti. Com’è adesso?',
      other: 'ci aveva detto di chiederglielo più avanti. Come sono adesso?',
    },
    'invitation.underStars':
      'La stella apre una pagina: lì conferma e, se le va, aggiunge due parole o una foto.',
    'invitation.tell': 'Dica com’è:',
    'invitation.later': 'Me lo chieda tra due settimane',
    'invitation.why.consent':
      'Riceve questa mail perché ha comprato da {shop} il {date} e ha accettato che glielo chiedessimo.',
    'invitation.why.softOptIn':
      'Riceve questa mail perché ha comprato da {shop} il {date}; le avevamo detto che glielo avremmo chiesto e che può opporsi in ogni momento.',
    'invitation.why.plain': 'Riceve questa mail perché ha comprato da {shop} il {date}.',
    'invitation.whyUndated': 'Riceve questa mail perché ha comprato da {shop}.',
    'invitation.shown':
      'Le stelle contano senza il Suo nome; le parole compaiono come «{name}» sulla pagina del prodotto, belle o brutte che siano. Può cambiarle o cancellarle quando vuole.',
    'invitation.shownNoName':
      'Le stelle contano senza il Suo nome; le parole compaiono sulla pagina del prodotto con il nome che sceglie, belle o brutte che siano. Può cambiarle o cancellarle quando vuole.',
    'invitation.unsubscribe': 'Non me lo chieda più',
    'unsubscribe.lead':
      '{shop} non le chiederà più com’è andata. Le risposte alle Sue recensioni le arrivano comunque.',
    'unsubscribe.button': 'Non me lo chieda più',
    'unsubscribe.done': 'Fatto. {shop} non glielo chiederà più.',
    'unsubscribe.notValid': 'Questo link non è completo. Lo riapra dalla mail, oppure lo copi per intero.',
  },
}

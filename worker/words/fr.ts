import type { Words } from './words.ts'

export const words: Words = {
  phrases: {
    'mail.hello': 'Bonjour,',
    'mail.helloName': 'Bonjour {name},',
    'mail.talk': 'Tu préfères en parler ? Réponds simplement à ce message : c’est moi qui le lis.',
    'mail.talkTeam': 'Tu préfères en parler ? Réponds simplement à ce message : une personne le lit.',

    'stars.n': { one: '{n} étoile', other: '{n} étoiles' },
    'stars.1': 'Mauvais',
    'stars.2': 'Décevant',
    'stars.3': 'Correct',
    'stars.4': 'Bien',
    'stars.5': 'Excellent',

    'notice.subject': {
      one: '{shop} : quelqu’un t’attend',
      other: '{shop} : {n} personnes t’attendent',
    },
    'notice.subjectCame': { one: '{shop} : un nouvel avis', other: '{shop} : {n} nouveaux avis' },
    'notice.contacts': {
      one: 'Une personne attend de tes nouvelles.',
      other: '{n} personnes attendent de tes nouvelles.',
    },
    'notice.late': {
      one: 'Une attend depuis plus longtemps que promis.',
      other: '{n} attendent depuis plus longtemps que promis.',
    },
    'notice.toDecide': {
      one: 'Un avis attend une décision.',
      other: '{n} avis attendent une décision.',
    },
    'notice.toAnswer': {
      one: 'Un avis attend une réponse.',
      other: '{n} avis attendent une réponse.',
    },
    'notice.contested': {
      one: 'Un avis est signalé ou contesté.',
      other: '{n} avis sont signalés ou contestés.',
    },
    'notice.questions': {
      one: 'Une question attend une réponse.',
      other: '{n} questions attendent une réponse.',
    },
    'notice.mine': {
      one: 'Dans le lot, il y en a un sur ton bureau.',
      other: 'Dans le lot, il y en a {n} sur ton bureau.',
    },
    'notice.came': {
      one: 'Un avis est arrivé depuis notre dernier message.',
      other: '{n} avis sont arrivés depuis notre dernier message.',
    },
    'notice.most': 'On parle surtout de ceci : {product}, {n} fois.',
    'notice.hundred': 'Ou plus : nous comptons jusqu’à cent.',
    'notice.open': 'Voir qui attend',
    'notice.why':
      'Tu reçois ce message parce que tu travailles pour {shop}. Quand il n’y a rien à dire, rien n’arrive.',
    'notice.change': 'Choisir la fréquence',
    'notice.end': 'Arrêter ces messages',
    'notice.endTitle': 'Les messages sur qui attend',
    'notice.endLead':
      'Voce doit-il cesser de t’écrire au sujet de {shop} ? Tu restes dans l’équipe, et tu peux changer d’avis dans les réglages.',
    'notice.ended':
      'C’est fait. Voce ne t’écrit plus au sujet de {shop}. Tu peux revenir là-dessus dans les réglages.',

    'invitation.subject': 'Qu’en penses-tu ? {product}',
    'invitation.subjectName': '{name}, qu’en penses-tu ? {product}',
    'invitation.subjectDiscreet': 'Une petite question de la part de {shop}',
    'invitation.preview': 'Un clic suffit. Bon ou mauvais, ton avis aide les autres à choisir.',
    'invitation.previewWords':
      'Une étoile et quelques mots. Bon ou mauvais, ton avis aide les autres à choisir.',
    'invitation.opening': {
      one: 'cela fait un moment que tu as ceci chez toi. Qu’en penses-tu ?',
      other: 'cela fait un moment que tu as tout ceci chez toi. Qu’en penses-tu ?',
    },
    'invitation.openingShop': 'comment ça s’est passé chez nous ?',
    'invitation.again': 'nous avons déjà posé la question, et c’est la dernière fois. Qu’en penses-tu ?',
    'invitation.askedLater': 'nous devions te reposer la question plus tard. Qu’en penses-tu maintenant ?',
    'invitation.underStars':
      'Une étoile ouvre une page. Là, tu confirmes et, si tu veux, tu ajoutes quelques mots ou une photo.',
    'invitation.underStarsWords':
      'Une étoile ouvre une page. Là, tu confirmes et tu ajoutes quelques mots : ensemble, ils comptent.',
    'invitation.tell': 'Dis ce que tu en penses :',
    'invitation.later': 'Me redemander dans deux semaines',
    'invitation.notArrived': 'Je n’ai encore rien reçu',
    'invitation.gift': 'C’était un cadeau',
    'invitation.why.consent':
      'Tu reçois ce message parce que tu as acheté chez {shop} le {date} et accepté qu’on te demande ton avis.',
    'invitation.why.softOptIn':
      'Tu reçois ce message parce que tu as acheté chez {shop} le {date} ; nous avions dit que nous te demanderions ton avis. Tu peux t’y opposer à tout moment.',
    'invitation.why.plain': 'Tu reçois ce message parce que tu as acheté chez {shop} le {date}.',
    'invitation.whyUndated': 'Tu reçois ce message parce que tu as acheté chez {shop}.',
    'invitation.whyAsked':
      'Tu reçois ce message parce que tu as coché une case chez {shop} le {date} et confirmé que nous pouvions te demander ton avis.',
    'invitation.shown':
      'Tes étoiles comptent sans ton nom ; tes mots paraissent sur la page du produit, signés « {name} », bons ou mauvais. Tu peux les changer ou les effacer à tout moment.',
    'invitation.shownNoName':
      'Tes étoiles comptent sans ton nom ; tes mots paraissent sur la page du produit sous le nom de ton choix, bons ou mauvais. Tu peux les changer ou les effacer à tout moment.',
    'invitation.shownWords':
      'Tes mots paraissent avec tes étoiles sur la page du produit, signés « {name} », bons ou mauvais. Tu peux les changer ou les effacer à tout moment.',
    'invitation.shownWordsNoName':
      'Tes mots paraissent avec tes étoiles sur la page du produit, sous le nom de ton choix, bons ou mauvais. Tu peux les changer ou les effacer à tout moment.',
    'invitation.unsubscribe': 'Ne plus me demander',

    'visit.choose': 'De quoi s’agit-il ?',
    'visit.chooseLead': 'Choisis ce que tu as acheté chez {shop}, ou la boutique elle-même.',
    'visit.more': 'Afficher plus',
    'visit.nameHint': 'On ne voit que ton prénom et une initiale.',
    'visit.email': 'Ton adresse e-mail',
    'visit.emailHint':
      'Jamais affichée. Nous y envoyons un lien : l’ouvrir confirme que c’est bien toi et, si c’est l’adresse de ta commande, que c’est bien ton achat.',
    'visit.tie': 'J’ai reçu quelque chose en échange, ou j’ai un lien avec la boutique',
    'visit.tie.none': 'Ni l’un ni l’autre',
    'visit.tie.reward': 'J’ai reçu quelque chose en échange',
    'visit.tie.staff': 'Je travaille pour la boutique',
    'visit.tie.friend': 'Je connais bien quelqu’un qui y travaille',
    'visit.send': 'Envoyer mon avis',
    'visit.starsMissing': 'Choisis d’abord tes étoiles. Rien n’est perdu.',
    'visit.wordsMissing':
      'Écris d’abord quelques mots : sans texte, les étoiles demandent la preuve d’une commande.',
    'visit.emailMissing':
      'Cette boutique demande une adresse. Rien n’est perdu : ajoute-la et renvoie le tout.',
    'visit.wrong': 'L’avis n’est pas encore parti, et rien n’est perdu.',
    'visit.stale': 'La page était ouverte depuis longtemps. Jette encore un œil, puis renvoie le tout.',
    'visit.notFromHere': 'Cela venait d’une autre page. Merci de l’écrire ici.',
    'visit.tooOften': 'Cela faisait beaucoup d’un coup. Attends une minute, puis renvoie le tout.',
    'visit.mailed':
      'Encore une étape : ouvre le lien du message qui part à l’adresse indiquée. Ton avis paraît ensuite, quel que soit le nombre d’étoiles.',
    'visit.noMail':
      'Une personne de la boutique le lit d’abord ; il paraît ensuite, quel que soit le nombre d’étoiles.',
    'visit.gone': 'Il n’y a rien ici',
    'visit.goneText': 'Ce code ne mène plus à rien qui soit en vente. Demande à la boutique.',

    'visit.others': 'Voir le reste',
    'proof.subject': 'C’était bien toi ? Ton avis : {product}',
    'proof.lead': 'quelqu’un a laissé un avis chez {shop} ({product}) en donnant cette adresse.',
    'proof.why':
      'Si c’était toi, confirme-le ici. Si tu as acheté avec cette adresse, l’avis portera la mention « Achat vérifié ».',
    'proof.link': 'Oui, c’était moi',
    'proof.notYou':
      'Si ce n’était pas toi, il n’y a rien à faire ; ou bien ouvre le lien et choisis « Ce n’était pas moi » : l’avis disparaît.',
    'proof.title': 'C’était bien toi ?',
    'proof.ask': 'Un avis est arrivé avec ton adresse : {product}.',
    'proof.no': 'Ce n’était pas moi',
    'proof.order': 'Merci. Ton avis porte la mention « Achat vérifié » et paraît en général dans l’heure.',
    'proof.email': 'Merci. Ton adresse est confirmée, et ton avis paraît en général dans la journée.',
    'proof.withdrawn': 'L’avis a disparu. Merci de nous l’avoir dit.',
    'proof.already': 'Il n’y a plus rien à confirmer ici. Merci.',
    'proof.notValid':
      'Ce lien est incomplet ou trop ancien. Ouvre-le à nouveau depuis le message, ou copie-le en entier.',

    'unsubscribe.title': 'Plus de questions ?',
    'unsubscribe.lead':
      '{shop} ne te demandera plus ton avis. Les réponses à tes avis continuent de t’arriver.',
    'unsubscribe.button': 'Ne plus me demander',
    'unsubscribe.done': 'C’est fait. {shop} ne te demandera plus ton avis.',
    'unsubscribe.notValid':
      'Ce lien est incomplet. Ouvre-le à nouveau depuis le message, ou copie-le en entier.',
    'hosted.title': 'Qu’en penses-tu ?',
    'hosted.heading': '{name}, que penses-tu de tes achats chez {shop} ?',
    'hosted.headingNoName': 'Que penses-tu de tes achats chez {shop} ?',
    'hosted.headingOne': '{name}, qu’en penses-tu ?',
    'hosted.headingOneNoName': 'Qu’en penses-tu ?',
    'hosted.lead': 'Touche une étoile : elle compte aussitôt, sans ton nom. Tu peux la changer ou l’effacer.',
    'hosted.leadWords':
      'Touche une étoile et ajoute quelques mots : ensemble, ils comptent, en général dans la journée. Tu peux les changer ou les effacer.',
    'hosted.since': 'Chez toi depuis le {date}',
    'hosted.boughtOn': 'Achat du {date}',
    'hosted.theShop': 'La boutique elle-même : conseil, livraison, aide',
    'hosted.stars': { one: '{n} étoile', other: '{n} étoiles' },
    'hosted.star1': 'Mauvais',
    'hosted.star2': 'Décevant',
    'hosted.star3': 'Correct',
    'hosted.star4': 'Bien',
    'hosted.star5': 'Excellent',
    'hosted.choose': 'Tes étoiles',
    'hosted.fromMail': {
      one: 'Tu as choisi {n} étoile. C’est bien ça ?',
      other: 'Tu as choisi {n} étoiles. C’est bien ça ?',
    },
    'hosted.fromMailLead': 'Rien n’est encore envoyé.',
    'hosted.confirm': { one: 'Oui, {n} étoile', other: 'Oui, {n} étoiles' },
    'hosted.confirmWords': { one: 'Oui, {n} étoile', other: 'Oui, {n} étoiles' },
    'hosted.counts': { one: 'Ta note compte : {n} étoile.', other: 'Ta note compte : {n} étoiles.' },
    'hosted.kept': 'Tes étoiles sont là, et comptent dès que quelques mots les accompagnent.',
    'hosted.takeBack': 'Annuler',
    'hosted.delete': 'Effacer',
    'hosted.question': 'Que faut-il savoir avant de choisir ?',
    'hosted.ifYouLike': 'si tu veux',
    'hosted.prompt': 'Par exemple : une surprise, bonne ou mauvaise ? C’est fait pour qui ?',
    'hosted.addWords': 'Ajouter mon texte',
    'hosted.changeWords': 'Changer mon texte',
    'hosted.under':
      'Publié sur la page du produit, bon ou mauvais, après un contrôle (spam, données personnelles).',
    'hosted.shownAs': 'Signature :',
    'hosted.noName': 'Sans signature',
    'hosted.change': 'changer',
    'hosted.yourName': 'Ton nom',
    'hosted.nameHint': 'On ne voit que ton prénom et une initiale. Laisse vide pour ne pas signer.',
    'hosted.wordsWait':
      'Ton texte est arrivé. Il paraît en général dans l’heure, quel que soit le nombre d’étoiles.',
    'hosted.wordsWaitDay':
      'Ton texte est arrivé. Il paraît en général dans la journée, quel que soit le nombre d’étoiles.',
    'hosted.wordsShown': 'Ton texte est sur la page.',
    'hosted.closed': 'Ton avis n’est pas sur la page. Nous t’avons écrit pourquoi, et ce que tu peux faire.',
    'hosted.photos': 'Tes photos',
    'hosted.photo': 'Photo {n}',
    'hosted.photoWaits': 'Une personne la regarde avant qu’elle paraisse.',
    'hosted.photoShown': 'Sur la page.',
    'hosted.photoNotShown': 'Pas affichée :',
    'hosted.photoOut': 'Retirer',
    'hosted.photoOutNamed': 'Retirer la photo {n}',
    'hosted.sendPhotos': 'Envoyer mes photos',
    'hosted.photosStay':
      'Elles partent avec ton texte, ou seules avec le bouton ci-dessous. Si tu recharges la page, choisis-les de nouveau.',
    'hosted.photosArrived': 'Tes photos sont arrivées. Une personne les regarde avant qu’elles paraissent.',
    'hosted.answered': 'Tu as déjà répondu. Merci.',
    'hosted.wordsMissing':
      'Écris d’abord quelques mots, ou garde seulement les étoiles : elles comptent déjà.',
    'hosted.wordsTooLong': {
      one: 'Il y a {n} caractère de trop. Rien n’est perdu : raccourcis un peu et renvoie.',
      other: 'Il y a {n} caractères de trop. Rien n’est perdu : raccourcis un peu et renvoie.',
    },
    'hosted.nameTooLong': 'Ce nom est trop long. Rien n’est perdu : raccourcis-le et renvoie.',
    'hosted.needMissing': 'Dis-nous de quoi il s’agit. Rien n’est perdu.',
    'hosted.contactMissing': 'Dis-nous où te joindre.',
    'hosted.emailWrong':
      'Cela ne ressemble pas à une adresse e-mail. Rien n’est perdu : jette encore un œil.',
    'hosted.phoneWrong':
      'Cela ne ressemble pas à un numéro de téléphone. Rien n’est perdu : jette encore un œil.',
    'hosted.thatsAll': 'C’est tout',
    'hosted.thanks': 'Merci {name}.',
    'hosted.thanksNoName': 'Merci.',
    'hosted.next': 'Ton avis paraît en général dans l’heure, quel que soit le nombre d’étoiles.',
    'hosted.nextDay': 'Ton avis paraît en général dans la journée, quel que soit le nombre d’étoiles.',
    'hosted.until': 'Tu peux le changer ici jusqu’au {date}.',
    'hosted.private': 'Et nous, alors ?',
    'hosted.privateLead':
      'Chez {shop}, seule l’équipe lit ceci. Ce n’est pas publié et cela ne change pas ton avis.',
    'hosted.feeling': 'Qu’as-tu ressenti ?',
    'hosted.delighted': 'De l’enthousiasme',
    'hosted.pleased': 'Du plaisir',
    'hosted.indifferent': 'De l’indifférence',
    'hosted.annoyed': 'De l’agacement',
    'hosted.upset': 'De la colère',
    'hosted.ladder': 'Jusqu’où avons-nous réussi ?',
    'hosted.ladder0': 'Pas encore',
    'hosted.ladder1': 'Ça a fait ce qu’il fallait',
    'hosted.ladder2': '…et c’était facile',
    'hosted.ladder3': '…et c’était un plaisir',
    'hosted.stages': 'Qu’as-tu remarqué, en bien ou en mal ?',
    'hosted.finding': 'La découverte',
    'hosted.choosing': 'Le choix',
    'hosted.buying': 'L’achat',
    'hosted.getting': 'La livraison',
    'hosted.using': 'L’utilisation',
    'hosted.help': 'L’aide reçue',
    'hosted.telling': 'Le bouche-à-oreille',
    'hosted.good': 'bien',
    'hosted.bad': 'mal',
    'hosted.nothing': 'rien de particulier',
    'hosted.wish': 'Que changerais-tu en premier ?',
    'hosted.tell': 'Le dire à {shop}',
    'hosted.did.private': 'C’est bien arrivé chez {shop}. Merci.',
    'hosted.contact': 'Aimerais-tu que quelqu’un te contacte ?',
    'hosted.way': 'Comment ?',
    'hosted.call': 'Appelez-moi',
    'hosted.write': 'Écrivez-moi',
    'hosted.whatsapp': 'WhatsApp',
    'hosted.need': 'De quoi s’agit-il ?',
    'hosted.need.not_right': 'Quelque chose ne va pas',
    'hosted.need.help': 'J’ai besoin d’aide pour l’utiliser',
    'hosted.need.question': 'J’ai une question',
    'hosted.need.tell': 'Je veux juste vous dire quelque chose',
    'hosted.reach': 'Numéro de téléphone ou adresse e-mail',
    'hosted.reachEmail': 'Ton adresse e-mail',
    'hosted.note': 'Avec tes mots',
    'hosted.promise':
      'Quelqu’un te contacte de la part de {shop}, au plus tard {date}. Ton numéro ou ton adresse ne sert qu’à cela et s’efface {days} jours après.',
    'hosted.request': 'Oui, contactez-moi',
    'hosted.requested': 'Quelqu’un te contacte de la part de {shop}, au plus tard {date}.',
    'hosted.noLonger': 'Ce n’est plus la peine',
    'hosted.later': 'Me redemander plus tard',
    'hosted.later7': 'Dans une semaine',
    'hosted.later14': 'Dans deux semaines',
    'hosted.later30': 'Dans un mois',
    'hosted.notArrived': 'Je n’ai encore rien reçu',
    'hosted.gift': 'C’était un cadeau',
    'hosted.talk': 'Parler à quelqu’un',
    'hosted.stop': 'Ne plus me demander',
    'hosted.stopSure': 'Plus aucun message de la part de {shop} pour demander ton avis. C’est bien ça ?',
    'hosted.stopYes': 'Oui, ne plus me demander',
    'hosted.undo': 'Annuler',
    'hosted.did.later':
      'Alors nous te redemanderons une fois. D’ici là, cette page reste ouverte quand tu veux.',
    'hosted.did.notArrived':
      'Merci de nous le dire. Nous attendons une semaine avant de redemander. Si rien n’arrive, parle à quelqu’un : on s’en occupera.',
    'hosted.did.gift':
      'Un cadeau : alors raconte comment c’était de l’offrir, ou passe cette page à qui l’a reçu. Ta réponse dira que c’était un cadeau.',
    'hosted.did.noGift': 'Ce n’était donc pas un cadeau.',
    'hosted.did.stopped': 'Plus personne ne te demandera. Tu peux quand même répondre ici.',
    'hosted.did.again': 'Nous pouvons te demander à nouveau, une fois au plus après une commande.',
    'hosted.did.takenBack': 'Annulé. Il n’en reste rien.',
    'hosted.did.photoOut': 'La photo n’est plus là.',
    'hosted.did.nothing': 'Ce n’est plus possible, donc rien n’a changé.',
    'hosted.did.withdrawn': 'Alors personne ne te contactera. Ce que tu avais écrit là est effacé.',
    'hosted.footer': 'Ce n’est pas le moment ?',
    'hosted.walk': 'Tu essaies cette page.',
    'hosted.walkLead':
      'Tes clients la voient ainsi. Rien de ce que tu fais ici n’est gardé, compté ni envoyé, et les photos n’y sont pas.',
    'hosted.walkAgain': 'Recommencer',
    'hosted.expired': 'Ce lien a expiré',
    'hosted.expiredText':
      'Ces liens sont valables 90 jours. Ce que tu as dit reste. Pour le changer ou y ajouter quelque chose, réponds à n’importe quel message de la part de {shop}.',
    'hosted.notValid': 'Ce lien n’ouvre rien',
    'hosted.notValidText':
      'Il en manque peut-être un bout : ouvre-le à nouveau depuis le message, ou copie-le en entier. Rien n’est perdu, et rien n’a été envoyé.',
    'hosted.tooMuch': 'C’était trop d’un coup',
    'hosted.tooMuchText':
      'Reviens une page en arrière : ton texte est toujours là. Raccourcis-le et renvoie.',
    'hosted.offline':
      'Pas de connexion, mais rien n’est perdu. Ton choix est gardé sur cet appareil et part tout seul tant que cette page est ouverte.',
    'ask.subject': 'On te demande ton avis dans deux semaines ? {shop}',
    'ask.title': 'Me demander dans deux semaines',
    'ask.lead':
      'Tu as coché une case chez {shop} : un seul message, dans deux semaines, pour te demander ton avis. C’est bien ça ?',
    'ask.confirm': 'Oui, demandez-moi :',
    'ask.notYou': 'Si ce n’était pas toi, ne fais rien. Personne ne t’écrira.',
    'ask.button': 'Oui, demandez-moi',
    'ask.done':
      'C’est noté. Dans deux semaines, {shop} te demande ton avis : un seul message, et tu peux dire non à tout moment.',
    'contact.lateSubject': '{shop} te doit une réponse',
    'contact.late': 'Nous avions promis de te répondre plus tôt, et nous ne l’avons pas fait.',
    'contact.lateOwner': '{owner} s’occupe de ta demande.',
    'contact.lateChoice': 'Si tu veux toujours une réponse, il n’y a rien à faire. Sinon, dis-le-nous ici :',

    'question.answered': 'Ta question a une réponse',
    'question.youAsked': 'Tu as demandé :',
    'question.anonymous': 'une personne qui connaît le produit',
    'question.against': 'Nous ne pouvons pas afficher ton texte tel quel',
    'question.againstWhy': 'ton texte n’est pas sur la page. Le motif est une règle : {rule}',
    'question.yourWords': 'Tu as écrit :',
    'question.why':
      'Tu reçois ce message parce que tu as laissé ton adresse avec une question ou une réponse chez {shop}. Nous n’écrivons qu’une fois pour chacune.',
    'question.rule.spam_or_ad': 'pas de publicité, et rien qui soit envoyé en masse.',
    'question.rule.fake_or_not_genuine':
      'il faut une vraie question, ou quelque chose que l’on sait vraiment.',
    'question.rule.abusive_or_obscene': 'ni insultes ni obscénités.',
    'question.rule.discriminatory': 'on ne rabaisse personne pour ce qu’il est.',
    'question.rule.personal_data': 'pas de noms, de numéros ni d’adresses de personnes.',
    'question.rule.confidential_info': 'rien qui ait été dit en confidence.',
    'question.rule.off_topic': 'cela doit parler du produit, de sa livraison ou du service.',
    'question.rule.illegal': 'rien qui soit contraire à la loi.',
    'question.rule.false_or_misleading': 'rien qui soit manifestement faux.',
    'question.rule.duplicate': 'la même question a déjà sa réponse sur la page.',
    'question.rule.conflict_of_interest': 'qui travaille pour la boutique ou pour une autre doit le dire.',
    'question.rule.ip_infringement': 'pas de textes d’autrui.',
    'question.rule.malicious_link': 'pas de liens qui puissent nuire.',
    'question.rule.author_request': 'tu nous as demandé de l’enlever.',

    'author.publishedSubject': 'Ton avis est en ligne',
    'author.answeredSubject': '{name} t’a répondu',
    'author.several': 'Du nouveau sur ce que tu as écrit chez {shop}',
    'author.published': 'ton avis est sur la page. Merci : il aide les autres à choisir.',
    'author.helped': 'La réponse a-t-elle été utile ?',
    'author.yes': 'Oui',
    'author.notYet': 'Pas encore',
    'author.add': 'Compléter mon avis (seulement si tu veux)',
    'author.why':
      'Tu reçois ce message parce que tu as laissé ton adresse avec un avis chez {shop}. Nous n’écrivons qu’une fois pour chacun.',
    'author.mine': 'Voir, changer ou effacer ce que tu as écrit',

    'me.title': 'Ce que tu as dit',
    'me.hello': '{name}, voici ce que tu as dit chez {shop}.',
    'me.helloNoName': 'Voici ce que tu as dit chez {shop}.',
    'me.empty': 'Il n’y a rien de toi ici.',
    'me.by': 'Le {date}',
    'me.state.pending': 'Cet avis est en cours de contrôle. Tes étoiles n’y jouent aucun rôle.',
    'me.state.published': 'Il est sur la page.',
    'me.state.rejected': 'Il n’est pas sur la page. Le motif :',
    'me.state.removed': 'Il a été retiré de la page. Le motif :',
    'me.state.withdrawn': 'Tu l’as retiré.',
    'me.state.spam': 'Cet avis est en cours de contrôle. Tes étoiles n’y jouent aucun rôle.',
    'me.facts': 'Ce que nous t’en avons dit :',
    'me.resend': 'Tu peux le changer et le renvoyer ci-dessous.',
    'me.answer': 'Réponse signée {name}',
    'me.privateAnswer': 'Rien que pour toi, de la part de {name}',
    'me.update': 'Ajouté le {date}',
    'me.updateWaits': 'Ajouté le {date}, en cours de contrôle',
    'me.change': 'Le changer',
    'me.changeLead':
      'Tant qu’il n’est pas sur la page, le nouveau texte remplace l’ancien. Il est contrôlé à nouveau.',
    'me.stars': 'Étoiles',
    'me.headline': 'Titre (si tu veux)',
    'me.words': 'Que faut-il savoir avant de choisir ?',
    'me.send': 'Envoyer',
    'me.add': 'Ajouter quelque chose',
    'me.addLead': 'L’ajout paraît avec sa date, sous ton premier texte, qui reste tel quel.',
    'me.addLabel': 'Et maintenant, qu’en penses-tu ?',
    'me.addSend': 'Ajouter',
    'me.withdraw': 'Le retirer',
    'me.withdrawLead':
      'Il disparaît de la page, avec ses photos et sa réponse. On ne peut pas revenir en arrière.',
    'me.helped': 'La réponse a-t-elle été utile ?',
    'me.yes': 'Oui',
    'me.notYet': 'Pas encore',
    'me.data': 'Tes données',
    'me.dataLead':
      'Pour cela, nous demandons six chiffres que nous t’envoyons par e-mail, car un lien peut être transféré.',
    'me.codeSend': 'M’envoyer six chiffres',
    'me.code': 'Les six chiffres',
    'me.export': 'Télécharger toutes mes données',
    'me.erase': 'Effacer mes données',
    'me.eraseAll': 'Effacer tout ce que j’ai écrit',
    'me.eraseName': 'Laisser mes mots sur la page, signés « {name} »',
    'me.eraseLead': 'Nom, adresse et photos disparaissent aussitôt. On ne peut pas revenir en arrière.',
    'me.formerCustomer': 'Ancienne clientèle',
    'me.eraseSend': 'Effacer',
    'me.address': 'Changer mon adresse',
    'me.addressNew': 'Ta nouvelle adresse',
    'me.addressSend': 'Changer',
    'me.done.changed': 'Ton avis a changé. Il est contrôlé à nouveau.',
    'me.done.added': 'Merci. Ton ajout paraît dès qu’il est contrôlé.',
    'me.done.withdrawn': 'C’est fait : ton avis n’est plus sur la page.',
    'me.done.helped': 'Merci de nous l’avoir dit.',
    'me.done.code':
      'Si nous connaissons ici une adresse à toi, six chiffres sont en route. Ils sont valables dix minutes.',
    'me.done.address': 'Nous avons écrit à la nouvelle adresse. Ouvre le lien reçu là-bas, et c’est fait.',
    'me.done.erased': 'C’est fait. Tes données sont effacées.',
    'me.wrong.code':
      'Ces chiffres ne sont pas les bons, ou ils ont plus de dix minutes. Il ne s’est encore rien passé : demandes-en d’autres.',
    'me.wrong.empty': 'Écris d’abord quelques mots.',
    'me.wrong.long': 'Ce texte est trop long. Rien n’est perdu : raccourcis-le et renvoie.',
    'me.wrong.address': 'Cela ne ressemble pas à une adresse. Jette encore un œil.',
    'me.wrong.late': 'Ce n’est plus possible : ton avis a changé depuis l’ouverture de cette page.',
    'me.wrong.limit':
      'Cela faisait beaucoup de fois de suite. Rien n’est perdu : attends une minute et réessaie.',
    'me.confirm': 'Utiliser cette adresse désormais',
    'me.confirmLead': 'Les messages sur ce que tu as dit chez {shop} arriveront ici.',
    'me.confirmed': 'C’est fait. Nous écrivons désormais à cette adresse.',
    'me.taken':
      'Cette adresse ne peut pas servir ici, car elle appartient à quelqu’un que nous connaissons déjà.',
    'me.notValid': 'Ce lien a expiré, ou il est incomplet.',
    'me.lost': 'M’envoyer un nouveau lien',
    'me.lostLead': 'Dis-nous avec quelle adresse tu as donné ton avis chez {shop}.',
    'me.lostEmail': 'Ton adresse e-mail',
    'me.lostDone': 'Si nous connaissons cette adresse, un lien est en route.',
    'me.linkSubject': 'Ton lien vers ce que tu as dit chez {shop}',
    'me.linkText':
      'ici, tu peux voir, changer et effacer ce que tu as dit. Si tu n’as rien demandé, il n’y a rien à faire.',
    'me.codeSubject': '{code} est ton code',
    'me.codeText':
      'voici les six chiffres : {code}. Ils sont valables dix minutes, une seule fois. Si tu n’as rien demandé, oublie ce message : sans eux, il ne se passe rien.',
    'me.addressSubject': 'Est-ce ta nouvelle adresse ?',
    'me.addressText':
      'ouvre ce lien, et nous t’écrivons ici désormais. Si tu n’as rien demandé, il n’y a rien à faire.',

    'statement.rejectSubject': 'Nous ne pouvons pas encore publier ton avis tel quel',
    'statement.removeSubject': 'Ton avis n’est plus sur la page',
    'statement.photoSubject': 'Ta photo n’est pas sur la page',
    'statement.updateSubject': 'Nous ne pouvons pas publier ton ajout tel quel',
    'statement.reject': 'ton avis n’est pas sur la page.',
    'statement.remove': 'ton avis a été retiré de la page.',
    'statement.photo':
      'une photo de ton avis n’est pas sur la page. Ton texte et tes étoiles restent tels quels.',
    'statement.update': 'l’ajout à ton avis n’est pas sur la page. Ton avis reste tel quel.',
    'statement.stars': 'Les étoiles n’y sont pour rien : nous publions quel que soit leur nombre.',
    'statement.rule': 'Le motif est la règle {number} : {rule}',
    'statement.reason': 'Le motif : {rule}',
    'statement.facts': 'Il s’agit de ceci :',
    'statement.change': 'Tu peux le changer et le renvoyer ; ton texte y est déjà :',
    'statement.again': 'Tu peux en écrire un autre ici :',
    'statement.mine': 'Tu peux voir et changer ce que tu as écrit ici :',
    'statement.object':
      'Ou bien dis « Je ne suis pas d’accord » : quelqu’un d’autre dans l’équipe le relit sous 7 jours. C’est possible pendant 6 mois :',
    'statement.partObject':
      'Ou bien dis « Je ne suis pas d’accord » : quelqu’un d’autre dans l’équipe revérifie sous 7 jours. C’est possible pendant 6 mois :',
    'statement.filter': 'Un filtre avait marqué le texte.',
    'statement.reported': 'Quelqu’un l’avait signalé.',
    'statement.person': 'Aucune machine n’a pris part à la décision.',
    'statement.decided': 'Décision prise par {name} le {date}.',
    'statement.decidedNoName': 'Décision prise par une personne de la boutique le {date}.',
    'statement.rejectScope':
      'Cela vaut partout pour la page du produit et pour les listes que la boutique partage avec les moteurs de recherche, tant que tu ne changes pas le texte.',
    'statement.removeScope':
      'Cela vaut partout pour la page du produit et pour les listes que la boutique partage avec les moteurs de recherche, tant que la décision ne change pas.',
    'statement.body': 'Tu peux aussi t’adresser à cet organisme : {body}.',
    'statement.court':
      'Tu peux aussi t’adresser à un tribunal ou à l’autorité de protection des consommateurs de ton pays.',
    'objection.upheldSubject': 'Tu avais raison : ton avis est sur la page',
    'objection.upheld':
      'nous avons relu ton avis, et tu avais raison. Il est sur la page. Merci de l’avoir dit.',
    'objection.dismissedSubject': 'Nous avons relu ton avis',
    'objection.dismissed':
      'nous avons relu ton avis. Il reste hors de la page, pour le motif que nous t’avons donné. Tu peux t’adresser à un tribunal ou à l’autorité de protection des consommateurs de ton pays.',
    'objection.title': 'Pas d’accord ?',
    'objection.lead':
      'Quelqu’un d’autre dans l’équipe relit ton avis sous 7 jours, et nous te disons ce qu’il en est. Tes étoiles n’y jouent aucun rôle.',
    'objection.told': 'Ce que nous t’avons dit :',
    'objection.label': 'Que devrions-nous savoir ? (si tu veux)',
    'objection.send': 'Je ne suis pas d’accord : relisez-le',
    'objection.done': 'Merci. Quelqu’un d’autre dans l’équipe relit ton avis sous 7 jours. Nous t’écrivons.',
    'objection.over':
      'Il n’y a plus rien à décider ici : ton avis est sur la page, ou plus de six mois ont passé.',
    'objection.stateUpheld': 'Nous l’avons relu, et tu avais raison : ton avis est sur la page.',
    'objection.stateDismissed':
      'Nous l’avons relu. Ton avis reste hors de la page. Tu peux t’adresser à un tribunal ou à l’autorité de protection des consommateurs de ton pays.',
    'objection.partSend': 'Je ne suis pas d’accord : revérifiez',
    'objection.photoUpheldSubject': 'Tu avais raison : ta photo est sur la page',
    'objection.photoUpheld':
      'Nous avons regardé ta photo une nouvelle fois, et tu avais raison. Elle est sur la page. Merci de l’avoir dit.',
    'objection.photoDismissedSubject': 'Nous avons regardé ta photo une nouvelle fois',
    'objection.photoDismissed':
      'Nous avons regardé ta photo une nouvelle fois. Elle reste hors de la page, pour la raison déjà indiquée.',
    'objection.photoLead':
      'Quelqu’un d’autre dans l’équipe regarde ta photo une nouvelle fois sous 7 jours, et nous te disons ce qu’il en est. Tes étoiles n’y jouent aucun rôle.',
    'objection.photoDone':
      'Merci. Quelqu’un d’autre dans l’équipe regarde ta photo une nouvelle fois sous 7 jours. Nous t’écrivons.',
    'objection.photoOver':
      'Il n’y a plus rien à décider ici : ta photo est sur la page ou supprimée, ou plus de six mois ont passé.',
    'objection.updateUpheldSubject': 'Tu avais raison : ton ajout est sur la page',
    'objection.updateUpheld':
      'Nous avons relu ton ajout, et tu avais raison. Il est sur la page. Merci de l’avoir dit.',
    'objection.updateDismissedSubject': 'Nous avons relu ton ajout',
    'objection.updateDismissed':
      'Nous avons relu ton ajout. Il reste hors de la page, pour la raison déjà indiquée.',
    'objection.updateLead':
      'Quelqu’un d’autre dans l’équipe relit ton ajout sous 7 jours, et nous te disons ce qu’il en est. Tes étoiles n’y jouent aucun rôle.',
    'objection.updateDone':
      'Merci. Quelqu’un d’autre dans l’équipe relit ton ajout sous 7 jours. Nous t’écrivons.',
    'objection.updateOver':
      'Il n’y a plus rien à décider ici : ton ajout est sur la page ou supprimé, ou plus de six mois ont passé.',
    'objection.unknown':
      'Ce lien est incomplet. Ouvre-le à nouveau depuis notre message, ou copie-le en entier.',
    'private.alone':
      'Il n’y a que toi qui lis ceci ; ce n’est pas publié. Tu le reçois parce que tu as laissé ton adresse avec un avis chez {shop}.',
    'report.receivedSubject': 'Ton signalement est arrivé',
    'report.received':
      'merci de ton signalement. Une personne de la boutique l’examine, et nous te disons ce qu’il en est.',
    'report.upheldSubject': 'Ton signalement : c’est retiré',
    'report.upheld':
      'une personne de la boutique a examiné ton signalement et retiré le contenu de la page. Merci de nous l’avoir dit.',
    'report.dismissedSubject': 'Ton signalement : le contenu reste sur la page',
    'report.dismissed':
      'une personne de la boutique a examiné ton signalement et constaté que les règles sont respectées : le contenu reste donc sur la page. Tu peux t’adresser à un tribunal ou à l’autorité de protection des consommateurs de ton pays.',

    'reason.spam_or_ad': 'ni publicité ni spam.',
    'reason.fake_or_not_genuine': 'il doit venir d’une expérience vécue.',
    'reason.abusive_or_obscene': 'ni insultes, ni menaces, ni obscénités.',
    'reason.discriminatory': 'on ne rabaisse personne pour ce qu’il est.',
    'reason.personal_data': 'pas de noms, de numéros ni d’adresses d’autres personnes.',
    'reason.confidential_info': 'rien qui ait été dit en confidence.',
    'reason.off_topic': 'il doit parler du produit, de sa livraison ou du service.',
    'reason.illegal': 'rien qui soit contraire à la loi.',
    'reason.false_or_misleading': 'rien qui soit manifestement faux.',
    'reason.duplicate': 'un seul avis pour chaque achat.',
    'reason.conflict_of_interest': 'qui travaille pour la boutique ou un concurrent doit le dire.',
    'reason.ip_infringement': 'pas de textes ni d’images qui appartiennent à autrui.',
    'reason.malicious_link': 'pas de liens qui puissent nuire.',
    'reason.author_request': 'tu nous as demandé de le retirer.',
    'policy.reason.spam_or_ad': 'Spam ou publicité',
    'policy.reason.fake_or_not_genuine': 'Pas authentique',
    'policy.reason.abusive_or_obscene': 'Insultant ou obscène',
    'policy.reason.discriminatory': 'Discriminatoire',
    'policy.reason.personal_data': 'Données personnelles d’autrui',
    'policy.reason.confidential_info': 'Informations confidentielles',
    'policy.reason.off_topic': 'Parle d’autre chose',
    'policy.reason.illegal': 'Contraire à la loi',
    'policy.reason.false_or_misleading': 'Faux ou trompeur',
    'policy.reason.duplicate': 'Deux fois le même',
    'policy.reason.conflict_of_interest': 'Conflit d’intérêts',
    'policy.reason.ip_infringement': 'Œuvre d’autrui',
    'policy.reason.malicious_link': 'Un lien dangereux',
    'policy.reason.author_request': 'À la demande de l’auteur',
    'policy.title': 'Comment {shop} recueille et contrôle les avis',
    'policy.figures': 'Ces douze derniers mois, {received} avis sont arrivés, et {published} sont publiés.',
    'policy.median': 'Pour la moitié, la publication a pris {time} au plus.',
    'policy.answers': 'Pour la moitié des réponses, il a fallu {time} au plus.',
    'policy.blind': '{share} des décisions humaines ont été prises étoiles masquées.',
    'policy.collect': 'D’où viennent les avis',
    'policy.asked':
      'Après la commande, un e-mail demande son avis à qui a acheté, selon les mêmes règles pour tout le monde : personne ne peut choisir de n’interroger que les gens satisfaits. Tout le monde peut aussi écrire sur la page du produit.',
    'policy.proof':
      '« Achat vérifié » n’apparaît que si un lien de la commande a servi pour écrire. Tout le reste porte la mention « Non vérifié », et les avis venus d’autres sites le disent.',
    'policy.fake':
      'Les faux avis sont interdits : {shop} n’a le droit ni d’en écrire, ni d’en acheter, ni d’en commander, ni de faire changer des étoiles ou des mots en échange de quoi que ce soit.',
    'policy.rewardCounts':
      'Qui a reçu quelque chose pour un avis doit le dire, et l’avis porte cette mention. Ces avis comptent dans la moyenne.',
    'policy.rewardOut':
      'Qui a reçu quelque chose pour un avis doit le dire, et l’avis porte cette mention. Ces avis sont affichés, mais ne comptent pas dans la moyenne. Il en va de même pour ceux de l’équipe et de ses proches.',
    'policy.check': 'Comment ils sont contrôlés',
    'policy.road':
      'Des programmes cherchent le spam, les liens, les données personnelles et les copies. Ils ne voient jamais les étoiles. Ce qu’ils ne marquent pas est publié tout seul ; ce qu’ils marquent attend une personne, et paraît au bout de 14 jours au plus, sauf si le texte peut être illicite, contient des données personnelles ou un lien dangereux, ou est une copie.',
    'policy.people':
      'Chez {shop}, les personnes décident étoiles masquées. Tout ce qui ne paraît pas demande un motif d’une liste fermée ; qui a écrit l’apprend et peut le contester.',
    'policy.masked':
      'Les jurons et les données personnelles sont masqués, le reste est affiché tel qu’il a été écrit. Chez {shop}, personne ne peut modifier un avis.',
    'policy.objection':
      'En cas de désaccord, l’avis est relu, par une autre personne dès que l’équipe en compte plus d’une.',
    'policy.stars': 'Étoiles',
    'policy.received': 'Reçus',
    'policy.published': 'Publiés',
    'policy.kept': 'Non publiés',
    'policy.why': 'Pourquoi certains ne sont pas publiés',
    'policy.spam': {
      one: '{n} autre était du spam automatique, effacé après 30 jours.',
      other: '{n} autres étaient du spam automatique, effacé après 30 jours.',
    },
    'policy.show': 'Comment ils sont affichés',
    'policy.average':
      'La moyenne est la somme des étoiles divisée par leur nombre, à une décimale, les moitiés arrondies vers le haut. Sans texte, les étoiles ne comptent qu’avec la preuve d’une commande.',
    'policy.newest':
      'Les plus récents viennent d’abord. On peut aussi les trier par étoiles, ou selon combien de personnes ont trouvé un avis utile, les récents devant.',
    'policy.helpful': 'Chaque personne a une voix par avis. Aucune adresse n’est gardée pour cela.',
    'policy.edits': 'On peut compléter son avis plus tard, avec une date, ou le retirer.',
    'policy.retention':
      'Un avis reste sur la page aussi longtemps que le produit, sauf si la personne qui l’a écrit le retire.',
    'rules.title': 'Règles pour les avis',
    'rules.lead':
      'Tout avis sincère est publié, quel que soit le nombre d’étoiles, s’il respecte ces règles.',
    'rules.own': 'Parle de ce que tu as utilisé toi-même. Un seul avis pour chaque achat.',
    'rules.any':
      'Bon ou mauvais, court ou long : tout aide. Critiquer la livraison ou le service, c’est bienvenu aussi.',
    'rules.honest':
      'Dis-le si tu as reçu quelque chose en échange, si tu travailles pour la boutique ou si tu y connais quelqu’un.',
    'rules.people': 'Laisse de côté les noms, adresses et numéros d’autres personnes, et les tiens aussi.',
    'rules.kind':
      'Avec le produit, tu peux être aussi sévère que tu veux ; avec les gens, reste juste : ni insultes, ni haine.',
    'rules.topic':
      'Reste sur le produit ou sur la boutique. La politique et les autres boutiques ont leur place ailleurs.',
    'rules.legal': 'Rien de contraire à la loi, rien de copié, rien de confidentiel.',
    'rules.links': 'Ni publicité ni liens.',
    'rules.after':
      'Si le tien ne peut pas être publié, nous te disons quelle règle est en cause. Tu peux le changer et le renvoyer, ou le contester.',
  },
  polite: {
    'hosted.photosArrived': 'Vos photos sont arrivées. Une personne les regarde avant qu’elles paraissent.',
    'hosted.photosStay':
      'Elles partent avec votre texte, ou seules avec le bouton ci-dessous. Si vous rechargez la page, choisissez-les de nouveau.',
    'hosted.photos': 'Vos photos',
    'mail.talk': 'Vous préférez en parler ? Répondez simplement à ce message : c’est moi qui le lis.',
    'mail.talkTeam': 'Vous préférez en parler ? Répondez simplement à ce message : une personne le lit.',
    'invitation.subject': 'Qu’en pensez-vous ? {product}',
    'invitation.subjectName': '{name}, qu’en pensez-vous ? {product}',
    'invitation.preview': 'Un clic suffit. Bon ou mauvais, votre avis aide les autres à choisir.',
    'invitation.previewWords':
      'Une étoile et quelques mots. Bon ou mauvais, votre avis aide les autres à choisir.',
    'invitation.opening': {
      one: 'cela fait un moment que vous avez ceci chez vous. Qu’en pensez-vous ?',
      other: 'cela fait un moment que vous avez tout ceci chez vous. Qu’en pensez-vous ?',
    },
    'invitation.again': 'nous avons déjà posé la question, et c’est la dernière fois. Qu’en pensez-vous ?',
    'invitation.askedLater':
      'nous devions vous reposer la question plus tard. Qu’en pensez-vous maintenant ?',
    'invitation.underStars':
      'Une étoile ouvre une page. Là, vous confirmez et, si vous le souhaitez, vous ajoutez quelques mots ou une photo.',
    'invitation.underStarsWords':
      'Une étoile ouvre une page. Là, vous confirmez et vous ajoutez quelques mots : ensemble, ils comptent.',
    'invitation.tell': 'Dites ce que vous en pensez :',
    'invitation.why.consent':
      'Vous recevez ce message parce que vous avez acheté chez {shop} le {date} et accepté que nous vous demandions votre avis.',
    'invitation.why.softOptIn':
      'Vous recevez ce message parce que vous avez acheté chez {shop} le {date} ; nous avions dit que nous vous demanderions votre avis. Vous pouvez vous y opposer à tout moment.',
    'invitation.why.plain': 'Vous recevez ce message parce que vous avez acheté chez {shop} le {date}.',
    'invitation.whyUndated': 'Vous recevez ce message parce que vous avez acheté chez {shop}.',
    'invitation.whyAsked':
      'Vous recevez ce message parce que vous avez coché une case chez {shop} le {date} et confirmé que nous pouvions vous demander votre avis.',
    'invitation.shown':
      'Vos étoiles comptent sans votre nom ; vos mots paraissent sur la page du produit, signés « {name} », bons ou mauvais. Vous pouvez les changer ou les effacer à tout moment.',
    'invitation.shownNoName':
      'Vos étoiles comptent sans votre nom ; vos mots paraissent sur la page du produit sous le nom de votre choix, bons ou mauvais. Vous pouvez les changer ou les effacer à tout moment.',

    'invitation.shownWords':
      'Vos mots paraissent avec vos étoiles sur la page du produit, signés « {name} », bons ou mauvais. Vous pouvez les changer ou les effacer à tout moment.',
    'invitation.shownWordsNoName':
      'Vos mots paraissent avec vos étoiles sur la page du produit, sous le nom de votre choix, bons ou mauvais. Vous pouvez les changer ou les effacer à tout moment.',
    'visit.chooseLead': 'Choisissez ce que vous avez acheté chez {shop}, ou la boutique elle-même.',
    'visit.nameHint': 'On ne voit que votre prénom et une initiale.',
    'visit.email': 'Votre adresse e-mail',
    'visit.emailHint':
      'Jamais affichée. Nous y envoyons un lien : l’ouvrir confirme que c’est bien vous et, si c’est l’adresse de votre commande, que c’est bien votre achat.',
    'visit.starsMissing': 'Choisissez d’abord vos étoiles. Rien n’est perdu.',
    'visit.wordsMissing':
      'Écrivez d’abord quelques mots : sans texte, les étoiles demandent la preuve d’une commande.',
    'visit.emailMissing':
      'Cette boutique demande une adresse. Rien n’est perdu : ajoutez-la et renvoyez le tout.',
    'visit.stale': 'La page était ouverte depuis longtemps. Jetez encore un œil, puis renvoyez le tout.',
    'visit.tooOften': 'Cela faisait beaucoup d’un coup. Attendez une minute, puis renvoyez le tout.',
    'visit.mailed':
      'Encore une étape : ouvrez le lien du message qui part à l’adresse indiquée. Votre avis paraît ensuite, quel que soit le nombre d’étoiles.',
    'visit.goneText': 'Ce code ne mène plus à rien qui soit en vente. Demandez à la boutique.',

    'proof.subject': 'C’était bien vous ? Votre avis : {product}',
    'proof.why':
      'Si c’était vous, confirmez-le ici. Si vous avez acheté avec cette adresse, l’avis portera la mention « Achat vérifié ».',
    'proof.notYou':
      'Si ce n’était pas vous, il n’y a rien à faire ; ou bien ouvrez le lien et choisissez « Ce n’était pas moi » : l’avis disparaît.',
    'proof.title': 'C’était bien vous ?',
    'proof.ask': 'Un avis est arrivé avec votre adresse : {product}.',
    'proof.order': 'Merci. Votre avis porte la mention « Achat vérifié » et paraît en général dans l’heure.',
    'proof.email': 'Merci. Votre adresse est confirmée, et votre avis paraît en général dans la journée.',
    'proof.notValid':
      'Ce lien est incomplet ou trop ancien. Ouvrez-le à nouveau depuis le message, ou copiez-le en entier.',

    'unsubscribe.lead':
      '{shop} ne vous demandera plus votre avis. Les réponses à vos avis continuent de vous arriver.',
    'unsubscribe.done': 'C’est fait. {shop} ne vous demandera plus votre avis.',
    'unsubscribe.notValid':
      'Ce lien est incomplet. Ouvrez-le à nouveau depuis le message, ou copiez-le en entier.',
    'hosted.title': 'Qu’en pensez-vous ?',
    'hosted.heading': '{name}, que pensez-vous de vos achats chez {shop} ?',
    'hosted.headingNoName': 'Que pensez-vous de vos achats chez {shop} ?',
    'hosted.headingOne': '{name}, qu’en pensez-vous ?',
    'hosted.headingOneNoName': 'Qu’en pensez-vous ?',
    'hosted.lead':
      'Touchez une étoile : elle compte aussitôt, sans votre nom. Vous pouvez la changer ou l’effacer.',
    'hosted.leadWords':
      'Touchez une étoile et ajoutez quelques mots : ensemble, ils comptent, en général dans la journée. Vous pouvez les changer ou les effacer.',
    'hosted.since': 'Chez vous depuis le {date}',
    'hosted.choose': 'Vos étoiles',
    'hosted.fromMail': {
      one: 'Vous avez choisi {n} étoile. C’est bien ça ?',
      other: 'Vous avez choisi {n} étoiles. C’est bien ça ?',
    },
    'hosted.counts': {
      one: 'Votre note compte : {n} étoile.',
      other: 'Votre note compte : {n} étoiles.',
    },
    'hosted.kept': 'Vos étoiles sont là, et comptent dès que quelques mots les accompagnent.',
    'hosted.ifYouLike': 'si vous le souhaitez',
    'hosted.yourName': 'Votre nom',
    'hosted.nameHint': 'On ne voit que votre prénom et une initiale. Laissez vide pour ne pas signer.',
    'hosted.wordsWait':
      'Votre texte est arrivé. Il paraît en général dans l’heure, quel que soit le nombre d’étoiles.',
    'hosted.wordsWaitDay':
      'Votre texte est arrivé. Il paraît en général dans la journée, quel que soit le nombre d’étoiles.',
    'hosted.wordsShown': 'Votre texte est sur la page.',
    'hosted.closed':
      'Votre avis n’est pas sur la page. Nous vous avons écrit pourquoi, et ce que vous pouvez faire.',
    'hosted.answered': 'Vous avez déjà répondu. Merci.',
    'hosted.wordsMissing':
      'Écrivez d’abord quelques mots, ou gardez seulement les étoiles : elles comptent déjà.',
    'hosted.wordsTooLong': {
      one: 'Il y a {n} caractère de trop. Rien n’est perdu : raccourcissez un peu et renvoyez.',
      other: 'Il y a {n} caractères de trop. Rien n’est perdu : raccourcissez un peu et renvoyez.',
    },
    'hosted.nameTooLong': 'Ce nom est trop long. Rien n’est perdu : raccourcissez-le et renvoyez.',
    'hosted.needMissing': 'Dites-nous de quoi il s’agit. Rien n’est perdu.',
    'hosted.contactMissing': 'Dites-nous où vous joindre.',
    'hosted.emailWrong':
      'Cela ne ressemble pas à une adresse e-mail. Rien n’est perdu : jetez encore un œil.',
    'hosted.phoneWrong':
      'Cela ne ressemble pas à un numéro de téléphone. Rien n’est perdu : jetez encore un œil.',
    'hosted.next': 'Votre avis paraît en général dans l’heure, quel que soit le nombre d’étoiles.',
    'hosted.nextDay': 'Votre avis paraît en général dans la journée, quel que soit le nombre d’étoiles.',
    'hosted.until': 'Vous pouvez le changer ici jusqu’au {date}.',
    'hosted.privateLead':
      'Chez {shop}, seule l’équipe lit ceci. Ce n’est pas publié et cela ne change pas votre avis.',
    'hosted.feeling': 'Qu’avez-vous ressenti ?',
    'hosted.stages': 'Qu’avez-vous remarqué, en bien ou en mal ?',
    'hosted.wish': 'Que changeriez-vous en premier ?',
    'hosted.contact': 'Aimeriez-vous que quelqu’un vous contacte ?',
    'hosted.reachEmail': 'Votre adresse e-mail',
    'hosted.note': 'Avec vos mots',
    'hosted.promise':
      'Quelqu’un vous contacte de la part de {shop}, au plus tard {date}. Votre numéro ou votre adresse ne sert qu’à cela et s’efface {days} jours après.',
    'hosted.requested': 'Quelqu’un vous contacte de la part de {shop}, au plus tard {date}.',
    'hosted.stopSure': 'Plus aucun message de la part de {shop} pour demander votre avis. C’est bien ça ?',
    'hosted.did.later':
      'Alors nous vous redemanderons une fois. D’ici là, cette page reste ouverte quand vous voulez.',
    'hosted.did.notArrived':
      'Merci de nous le dire. Nous attendons une semaine avant de redemander. Si rien n’arrive, parlez à quelqu’un : on s’en occupera.',
    'hosted.did.gift':
      'Un cadeau : alors racontez comment c’était de l’offrir, ou passez cette page à qui l’a reçu. Votre réponse dira que c’était un cadeau.',
    'hosted.did.stopped': 'Plus personne ne vous demandera. Vous pouvez quand même répondre ici.',
    'hosted.did.again': 'Nous pouvons vous demander à nouveau, une fois au plus après une commande.',
    'hosted.did.withdrawn': 'Alors personne ne vous contactera. Ce que vous aviez écrit là est effacé.',
    'hosted.expiredText':
      'Ces liens sont valables 90 jours. Ce que vous avez dit reste. Pour le changer ou y ajouter quelque chose, répondez à n’importe quel message de la part de {shop}.',
    'hosted.notValidText':
      'Il en manque peut-être un bout : ouvrez-le à nouveau depuis le message, ou copiez-le en entier. Rien n’est perdu, et rien n’a été envoyé.',
    'hosted.tooMuchText':
      'Revenez une page en arrière : votre texte est toujours là. Raccourcissez-le et renvoyez.',
    'hosted.offline':
      'Pas de connexion, mais rien n’est perdu. Votre choix est gardé sur cet appareil et part tout seul tant que cette page est ouverte.',
    'ask.subject': 'Nous vous demandons votre avis dans deux semaines ? {shop}',
    'ask.lead':
      'Vous avez coché une case chez {shop} : un seul message, dans deux semaines, pour vous demander votre avis. C’est bien ça ?',
    'ask.notYou': 'Si ce n’était pas vous, ne faites rien. Personne ne vous écrira.',
    'ask.done':
      'C’est noté. Dans deux semaines, {shop} vous demande votre avis : un seul message, et vous pouvez dire non à tout moment.',
    'contact.lateSubject': '{shop} vous doit une réponse',
    'contact.late': 'Nous avions promis de vous répondre plus tôt, et nous ne l’avons pas fait.',
    'contact.lateOwner': '{owner} s’occupe de votre demande.',
    'contact.lateChoice':
      'Si vous voulez toujours une réponse, il n’y a rien à faire. Sinon, dites-le-nous ici :',

    'question.answered': 'Votre question a une réponse',
    'question.youAsked': 'Vous avez demandé :',
    'question.against': 'Nous ne pouvons pas afficher votre texte tel quel',
    'question.againstWhy': 'votre texte n’est pas sur la page. Le motif est une règle : {rule}',
    'question.yourWords': 'Vous avez écrit :',
    'question.why':
      'Vous recevez ce message parce que vous avez laissé votre adresse avec une question ou une réponse chez {shop}. Nous n’écrivons qu’une fois pour chacune.',
    'question.rule.author_request': 'vous nous avez demandé de l’enlever.',

    'author.publishedSubject': 'Votre avis est en ligne',
    'author.answeredSubject': '{name} vous a répondu',
    'author.several': 'Du nouveau sur ce que vous avez écrit chez {shop}',
    'author.published': 'votre avis est sur la page. Merci : il aide les autres à choisir.',
    'author.add': 'Compléter mon avis (seulement si vous le souhaitez)',
    'author.why':
      'Vous recevez ce message parce que vous avez laissé votre adresse avec un avis chez {shop}. Nous n’écrivons qu’une fois pour chacun.',
    'author.mine': 'Voir, changer ou effacer ce que vous avez écrit',

    'me.title': 'Ce que vous avez dit',
    'me.hello': '{name}, voici ce que vous avez dit chez {shop}.',
    'me.helloNoName': 'Voici ce que vous avez dit chez {shop}.',
    'me.empty': 'Il n’y a rien de vous ici.',
    'me.state.pending': 'Cet avis est en cours de contrôle. Vos étoiles n’y jouent aucun rôle.',
    'me.state.withdrawn': 'Vous l’avez retiré.',
    'me.state.spam': 'Cet avis est en cours de contrôle. Vos étoiles n’y jouent aucun rôle.',
    'me.facts': 'Ce que nous vous en avons dit :',
    'me.resend': 'Vous pouvez le changer et le renvoyer ci-dessous.',
    'me.privateAnswer': 'Rien que pour vous, de la part de {name}',
    'me.headline': 'Titre (si vous le souhaitez)',
    'me.addLead': 'L’ajout paraît avec sa date, sous votre premier texte, qui reste tel quel.',
    'me.addLabel': 'Et maintenant, qu’en pensez-vous ?',
    'me.data': 'Vos données',
    'me.dataLead':
      'Pour cela, nous demandons six chiffres que nous vous envoyons par e-mail, car un lien peut être transféré.',
    'me.addressNew': 'Votre nouvelle adresse',
    'me.done.changed': 'Votre avis a changé. Il est contrôlé à nouveau.',
    'me.done.added': 'Merci. Votre ajout paraît dès qu’il est contrôlé.',
    'me.done.withdrawn': 'C’est fait : votre avis n’est plus sur la page.',
    'me.done.code':
      'Si nous connaissons ici une adresse à vous, six chiffres sont en route. Ils sont valables dix minutes.',
    'me.done.address': 'Nous avons écrit à la nouvelle adresse. Ouvrez le lien reçu là-bas, et c’est fait.',
    'me.done.erased': 'C’est fait. Vos données sont effacées.',
    'me.wrong.code':
      'Ces chiffres ne sont pas les bons, ou ils ont plus de dix minutes. Il ne s’est encore rien passé : demandez-en d’autres.',
    'me.wrong.empty': 'Écrivez d’abord quelques mots.',
    'me.wrong.long': 'Ce texte est trop long. Rien n’est perdu : raccourcissez-le et renvoyez.',
    'me.wrong.address': 'Cela ne ressemble pas à une adresse. Jetez encore un œil.',
    'me.wrong.late': 'Ce n’est plus possible : votre avis a changé depuis l’ouverture de cette page.',
    'me.wrong.limit':
      'Cela faisait beaucoup de fois de suite. Rien n’est perdu : attendez une minute et réessayez.',
    'me.confirmLead': 'Les messages sur ce que vous avez dit chez {shop} arriveront ici.',
    'me.lostLead': 'Dites-nous avec quelle adresse vous avez donné votre avis chez {shop}.',
    'me.lostEmail': 'Votre adresse e-mail',
    'me.linkSubject': 'Votre lien vers ce que vous avez dit chez {shop}',
    'me.linkText':
      'ici, vous pouvez voir, changer et effacer ce que vous avez dit. Si vous n’avez rien demandé, il n’y a rien à faire.',
    'me.codeSubject': '{code} est votre code',
    'me.codeText':
      'voici les six chiffres : {code}. Ils sont valables dix minutes, une seule fois. Si vous n’avez rien demandé, oubliez ce message : sans eux, il ne se passe rien.',
    'me.addressSubject': 'Est-ce votre nouvelle adresse ?',
    'me.addressText':
      'ouvrez ce lien, et nous vous écrivons ici désormais. Si vous n’avez rien demandé, il n’y a rien à faire.',

    'statement.rejectSubject': 'Nous ne pouvons pas encore publier votre avis tel quel',
    'statement.removeSubject': 'Votre avis n’est plus sur la page',
    'statement.photoSubject': 'Votre photo n’est pas sur la page',
    'statement.updateSubject': 'Nous ne pouvons pas publier votre ajout tel quel',
    'statement.reject': 'votre avis n’est pas sur la page.',
    'statement.remove': 'votre avis a été retiré de la page.',
    'statement.photo':
      'une photo de votre avis n’est pas sur la page. Votre texte et vos étoiles restent tels quels.',
    'statement.update': 'l’ajout à votre avis n’est pas sur la page. Votre avis reste tel quel.',
    'statement.change': 'Vous pouvez le changer et le renvoyer ; votre texte y est déjà :',
    'statement.again': 'Vous pouvez en écrire un autre ici :',
    'statement.mine': 'Vous pouvez voir et changer ce que vous avez écrit ici :',
    'statement.object':
      'Ou bien dites « Je ne suis pas d’accord » : quelqu’un d’autre dans l’équipe le relit sous 7 jours. C’est possible pendant 6 mois :',
    'statement.partObject':
      'Ou bien dites « Je ne suis pas d’accord » : quelqu’un d’autre dans l’équipe revérifie sous 7 jours. C’est possible pendant 6 mois :',
    'statement.rejectScope':
      'Cela vaut partout pour la page du produit et pour les listes que la boutique partage avec les moteurs de recherche, tant que vous ne changez pas le texte.',
    'statement.body': 'Vous pouvez aussi vous adresser à cet organisme : {body}.',
    'statement.court':
      'Vous pouvez aussi vous adresser à un tribunal ou à l’autorité de protection des consommateurs de votre pays.',
    'objection.upheldSubject': 'Vous aviez raison : votre avis est sur la page',
    'objection.upheld':
      'nous avons relu votre avis, et vous aviez raison. Il est sur la page. Merci de l’avoir dit.',
    'objection.dismissedSubject': 'Nous avons relu votre avis',
    'objection.dismissed':
      'nous avons relu votre avis. Il reste hors de la page, pour le motif que nous vous avons donné. Vous pouvez vous adresser à un tribunal ou à l’autorité de protection des consommateurs de votre pays.',
    'objection.lead':
      'Quelqu’un d’autre dans l’équipe relit votre avis sous 7 jours, et nous vous disons ce qu’il en est. Vos étoiles n’y jouent aucun rôle.',
    'objection.told': 'Ce que nous vous avons dit :',
    'objection.label': 'Que devrions-nous savoir ? (si vous le souhaitez)',
    'objection.done':
      'Merci. Quelqu’un d’autre dans l’équipe relit votre avis sous 7 jours. Nous vous écrivons.',
    'objection.over':
      'Il n’y a plus rien à décider ici : votre avis est sur la page, ou plus de six mois ont passé.',
    'objection.stateUpheld': 'Nous l’avons relu, et vous aviez raison : votre avis est sur la page.',
    'objection.stateDismissed':
      'Nous l’avons relu. Votre avis reste hors de la page. Vous pouvez vous adresser à un tribunal ou à l’autorité de protection des consommateurs de votre pays.',
    'objection.photoUpheldSubject': 'Vous aviez raison : votre photo est sur la page',
    'objection.photoUpheld':
      'Nous avons regardé votre photo une nouvelle fois, et vous aviez raison. Elle est sur la page. Merci de l’avoir dit.',
    'objection.photoDismissedSubject': 'Nous avons regardé votre photo une nouvelle fois',
    'objection.photoDismissed':
      'Nous avons regardé votre photo une nouvelle fois. Elle reste hors de la page, pour la raison déjà indiquée.',
    'objection.photoLead':
      'Quelqu’un d’autre dans l’équipe regarde votre photo une nouvelle fois sous 7 jours, et nous vous disons ce qu’il en est. Vos étoiles n’y jouent aucun rôle.',
    'objection.photoDone':
      'Merci. Quelqu’un d’autre dans l’équipe regarde votre photo une nouvelle fois sous 7 jours. Nous vous écrivons.',
    'objection.photoOver':
      'Il n’y a plus rien à décider ici : votre photo est sur la page ou supprimée, ou plus de six mois ont passé.',
    'objection.updateUpheldSubject': 'Vous aviez raison : votre ajout est sur la page',
    'objection.updateUpheld':
      'Nous avons relu votre ajout, et vous aviez raison. Il est sur la page. Merci de l’avoir dit.',
    'objection.updateDismissedSubject': 'Nous avons relu votre ajout',
    'objection.updateDismissed':
      'Nous avons relu votre ajout. Il reste hors de la page, pour la raison déjà indiquée.',
    'objection.updateLead':
      'Quelqu’un d’autre dans l’équipe relit votre ajout sous 7 jours, et nous vous disons ce qu’il en est. Vos étoiles n’y jouent aucun rôle.',
    'objection.updateDone':
      'Merci. Quelqu’un d’autre dans l’équipe relit votre ajout sous 7 jours. Nous vous écrivons.',
    'objection.updateOver':
      'Il n’y a plus rien à décider ici : votre ajout est sur la page ou supprimé, ou plus de six mois ont passé.',
    'objection.unknown':
      'Ce lien est incomplet. Ouvrez-le à nouveau depuis notre message, ou copiez-le en entier.',
    'private.alone':
      'Il n’y a que vous qui lisez ceci ; ce n’est pas publié. Vous le recevez parce que vous avez laissé votre adresse avec un avis chez {shop}.',
    'report.receivedSubject': 'Votre signalement est arrivé',
    'report.received':
      'merci de votre signalement. Une personne de la boutique l’examine, et nous vous disons ce qu’il en est.',
    'report.upheldSubject': 'Votre signalement : c’est retiré',
    'report.upheld':
      'une personne de la boutique a examiné votre signalement et retiré le contenu de la page. Merci de nous l’avoir dit.',
    'report.dismissedSubject': 'Votre signalement : le contenu reste sur la page',
    'report.dismissed':
      'une personne de la boutique a examiné votre signalement et constaté que les règles sont respectées : le contenu reste donc sur la page. Vous pouvez vous adresser à un tribunal ou à l’autorité de protection des consommateurs de votre pays.',

    'reason.author_request': 'vous nous avez demandé de le retirer.',
    'rules.own': 'Parlez de ce que vous avez utilisé vous-même. Un seul avis pour chaque achat.',
    'rules.honest':
      'Dites-le si vous avez reçu quelque chose en échange, si vous travaillez pour la boutique ou si vous y connaissez quelqu’un.',
    'rules.people': 'Laissez de côté les noms, adresses et numéros d’autres personnes, et les vôtres aussi.',
    'rules.kind':
      'Avec le produit, vous pouvez être aussi sévère que vous voulez ; avec les gens, restez juste : ni insultes, ni haine.',
    'rules.topic':
      'Restez sur le produit ou sur la boutique. La politique et les autres boutiques ont leur place ailleurs.',
    'rules.after':
      'Si le vôtre ne peut pas être publié, nous vous disons quelle règle est en cause. Vous pouvez le changer et le renvoyer, ou le contester.',
  },
}

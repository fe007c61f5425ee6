import type { Words } from './words.ts'

export const words: Words = {
  phrases: {
    'mail.hello': 'Hallo,',
    'mail.helloName': 'Hallo {name},',
    'mail.talk': 'Praat je liever? Antwoord gewoon op deze mail: ik lees hem.',
    'mail.talkTeam': 'Praat je liever? Antwoord gewoon op deze mail: een mens leest hem.',

    'stars.n': { one: '{n} ster', other: '{n} sterren' },
    'stars.1': 'Slecht',
    'stars.2': 'Matig',
    'stars.3': 'Oké',
    'stars.4': 'Goed',
    'stars.5': 'Uitstekend',

    'notice.subject': { one: '{shop}: er wacht iemand op je', other: '{shop}: er wachten er {n} op je' },
    'notice.subjectCame': { one: '{shop}: een nieuwe review', other: '{shop}: {n} nieuwe reviews' },
    'notice.contacts': {
      one: 'Eén mens wil graag iets van je horen.',
      other: '{n} mensen willen graag iets van je horen.',
    },
    'notice.late': {
      one: 'Eén wacht al langer dan beloofd.',
      other: '{n} wachten al langer dan beloofd.',
    },
    'notice.toDecide': {
      one: 'Eén review wacht op een beslissing.',
      other: '{n} reviews wachten op een beslissing.',
    },
    'notice.toAnswer': {
      one: 'Eén review wacht op een antwoord.',
      other: '{n} reviews wachten op een antwoord.',
    },
    'notice.contested': {
      one: 'Over één review is een melding of bezwaar binnen.',
      other: 'Over {n} reviews is een melding of bezwaar binnen.',
    },
    'notice.questions': {
      one: 'Eén vraag wacht op een antwoord.',
      other: '{n} vragen wachten op een antwoord.',
    },
    'notice.mine': {
      one: 'Eén daarvan ligt op jouw bureau.',
      other: '{n} daarvan liggen op jouw bureau.',
    },
    'notice.came': {
      one: 'Sinds onze vorige mail kwam er één review bij.',
      other: 'Sinds onze vorige mail kwamen er {n} reviews bij.',
    },
    'notice.most': 'Het meest genoemd: {product}, {n} keer.',
    'notice.hundred': 'Of meer: we tellen tot honderd.',
    'notice.open': 'Bekijk wie er wacht',
    'notice.why':
      'Je krijgt deze mail omdat je voor {shop} werkt. Valt er niets te melden, dan komt er niets.',
    'notice.change': 'Kies hoe vaak',
    'notice.end': 'Geen mails meer hierover',
    'notice.endTitle': 'Mails over wie er wacht',
    'notice.endLead':
      'Moet Voce je niet meer over {shop} schrijven? Je blijft in het team en kunt het bij de instellingen weer aanzetten.',
    'notice.ended':
      'Klaar. Voce schrijft je niets meer over {shop}. Bij de instellingen kun je het weer aanzetten.',

    'invitation.subject': 'Hoe bevalt het? {product}',
    'invitation.subjectName': '{name}, hoe bevalt het? {product}',
    'invitation.subjectDiscreet': 'Een korte vraag van {shop}',
    'invitation.preview': 'Eén tik is genoeg. Goed of slecht, het helpt wie na jou kiest.',
    'invitation.previewWords': 'Een ster en een paar woorden. Goed of slecht, het helpt wie na jou kiest.',
    'invitation.opening': {
      one: 'dit is nu een tijdje bij je. Hoe bevalt het?',
      other: 'deze spullen zijn nu een tijdje bij je. Hoe bevallen ze?',
    },
    'invitation.openingShop': 'hoe was het bij ons?',
    'invitation.again': {
      one: 'we vroegen het je al een keer, en dit is de laatste keer. Hoe bevalt het?',
      other: 'we vroegen het je al een keer, en dit is de laatste keer. Hoe bevallen ze?',
    },
    'invitation.askedLater': {
      one: 'we zouden het later nog eens vragen. Hoe bevalt het inmiddels?',
      other: 'we zouden het later nog eens vragen. Hoe bevallen ze inmiddels?',
    },
    'invitation.underStars':
      'Een ster opent een pagina. Daar bevestig je je keuze en voeg je, als je wilt, een paar woorden of een foto toe.',
    'invitation.underStarsWords':
      'Een ster opent een pagina. Daar bevestig je je keuze en voeg je een paar woorden toe: samen tellen ze mee.',
    'invitation.tell': 'Vertel hoe het bevalt:',
    'invitation.later': 'Vraag het me over twee weken',
    'invitation.notArrived': 'Het is er nog niet',
    'invitation.gift': 'Het was een cadeau',
    'invitation.why.consent':
      'Je krijgt deze mail omdat je op {date} bij {shop} hebt gekocht en het goedvond dat we dit vragen.',
    'invitation.why.softOptIn':
      'Je krijgt deze mail omdat je op {date} bij {shop} hebt gekocht; we zeiden toen dat we dit zouden vragen, en dat je daar altijd bezwaar tegen kunt maken.',
    'invitation.why.plain': 'Je krijgt deze mail omdat je op {date} bij {shop} hebt gekocht.',
    'invitation.whyUndated': 'Je krijgt deze mail omdat je bij {shop} hebt gekocht.',
    'invitation.whyAsked':
      'Je krijgt deze mail omdat je op {date} bij {shop} een vakje hebt aangevinkt en hebt bevestigd dat we dit mogen vragen.',
    'invitation.shown':
      'Je sterren tellen zonder je naam; je tekst komt als ‘{name}’ op de productpagina, positief of negatief. Je kunt alles altijd aanpassen of verwijderen.',
    'invitation.shownNoName':
      'Je sterren tellen zonder je naam; je tekst komt op de productpagina onder de naam die je kiest, positief of negatief. Je kunt alles altijd aanpassen of verwijderen.',
    'invitation.shownWords':
      'Je tekst komt als ‘{name}’ met je sterren op de productpagina, positief of negatief. Je kunt alles altijd aanpassen of verwijderen.',
    'invitation.shownWordsNoName':
      'Je tekst komt met je sterren op de productpagina, onder de naam die je kiest, positief of negatief. Je kunt alles altijd aanpassen of verwijderen.',
    'invitation.unsubscribe': 'Vraag het me niet meer',

    'visit.choose': 'Waar gaat het over?',
    'visit.chooseLead': 'Kies wat je van {shop} hebt, of de winkel zelf.',
    'visit.more': 'Meer tonen',
    'visit.nameHint': 'Alleen je voornaam en een initiaal zijn te zien.',
    'visit.email': 'Je e-mailadres',
    'visit.emailHint':
      'Komt nooit in beeld. We sturen er een link naartoe. Open je die, dan weten we dat jij het bent en, met het adres van je bestelling, dat je het gekocht hebt.',
    'visit.tie': 'Ik kreeg er iets voor terug, of heb een band met de winkel',
    'visit.tie.none': 'Geen van beide',
    'visit.tie.reward': 'Ik kreeg er iets voor terug',
    'visit.tie.staff': 'Ik werk voor de winkel',
    'visit.tie.friend': 'Ik ken daar iemand goed',
    'visit.send': 'Review versturen',
    'visit.starsMissing': 'Kies eerst je sterren. Er is niets verloren.',
    'visit.wordsMissing':
      'Schrijf eerst een paar woorden: sterren alleen tellen pas met bewijs van een bestelling.',
    'visit.emailMissing':
      'Deze winkel vraagt om een adres. Er is niets verloren: vul het in en verstuur opnieuw.',
    'visit.wrong': 'Dit is nog niet verstuurd, en er is niets verloren.',
    'visit.stale': 'De pagina stond lang open. Kijk het nog eens na en verstuur opnieuw.',
    'visit.notFromHere': 'Dit kwam van een andere pagina. Schrijf het hier, alsjeblieft.',
    'visit.tooOften': 'Dat was veel in één keer. Wacht een minuut en verstuur dan opnieuw.',
    'visit.mailed':
      'Nog één stap: open de link in de mail die onderweg is naar het adres dat je opgaf. Dan komt je review op de pagina, ongeacht het aantal sterren.',
    'visit.noMail':
      'Iemand van de winkel bekijkt je review eerst; daarna komt die op de pagina, ongeacht het aantal sterren.',
    'visit.gone': 'Hier is niets',
    'visit.goneText': 'Deze code leidt nergens meer heen dat nog te koop is. Vraag het in de winkel.',

    'visit.others': 'Bekijk wat er nog meer is',
    'proof.subject': 'Was jij dit? Je review: {product}',
    'proof.lead': 'iemand heeft bij {shop} een review geschreven ({product}) en dit adres opgegeven.',
    'proof.why':
      'Was jij het, bevestig het dan hier. Heb je met dit adres gekocht, dan komt er ‘Geverifieerde aankoop’ bij de review te staan.',
    'proof.link': 'Ja, dat was ik',
    'proof.notYou':
      'Was jij het niet, dan hoef je niets te doen; of open de link en kies ‘Dat was ik niet’, dan is de review weg.',
    'proof.title': 'Was jij dit?',
    'proof.ask': 'Er kwam een review binnen met jouw adres: {product}.',
    'proof.no': 'Dat was ik niet',
    'proof.order':
      'Bedankt. Bij je review staat nu ‘Geverifieerde aankoop’. Meestal is die binnen een uur te zien.',
    'proof.email': 'Bedankt. Je adres is bevestigd, en je review is meestal binnen een dag te zien.',
    'proof.withdrawn': 'De review is weg. Fijn dat je het liet weten.',
    'proof.already': 'Er valt hier niets meer te bevestigen. Bedankt.',
    'proof.notValid':
      'Deze link is niet compleet of te oud. Open hem nog eens vanuit de mail, of kopieer hem helemaal.',

    'unsubscribe.title': 'Geen vragen meer?',
    'unsubscribe.lead': '{shop} vraagt je niet meer hoe iets was. Antwoorden op je reviews krijg je nog wel.',
    'unsubscribe.button': 'Vraag het me niet meer',
    'unsubscribe.done': 'Klaar. {shop} vraagt het je niet meer.',
    'unsubscribe.notValid':
      'Deze link is niet compleet. Open hem nog eens vanuit de mail, of kopieer hem helemaal.',
    'hosted.title': 'Hoe bevalt het?',
    'hosted.heading': '{name}, hoe bevallen je spullen van {shop}?',
    'hosted.headingNoName': 'Hoe bevallen je spullen van {shop}?',
    'hosted.headingOne': '{name}, hoe bevalt het?',
    'hosted.headingOneNoName': 'Hoe bevalt het?',
    'hosted.lead':
      'Tik op een ster: die telt meteen, zonder je naam. Je kunt de ster wijzigen of verwijderen.',
    'hosted.leadWords':
      'Tik op een ster en schrijf er een paar woorden bij: samen tellen ze mee, meestal binnen een dag. Je kunt alles wijzigen of verwijderen.',
    'hosted.since': 'Bij je sinds {date}',
    'hosted.boughtOn': 'Gekocht op {date}',
    'hosted.theShop': 'De winkel zelf: advies, bezorging, hulp',
    'hosted.stars': { one: '{n} ster', other: '{n} sterren' },
    'hosted.star1': 'Slecht',
    'hosted.star2': 'Matig',
    'hosted.star3': 'Oké',
    'hosted.star4': 'Goed',
    'hosted.star5': 'Uitstekend',
    'hosted.choose': 'Je sterren',
    'hosted.fromMail': {
      one: 'Je koos {n} ster. Klopt dat?',
      other: 'Je koos {n} sterren. Klopt dat?',
    },
    'hosted.fromMailLead': 'Er wordt nog niets verstuurd.',
    'hosted.confirm': { one: 'Ja, ik geef {n} ster', other: 'Ja, ik geef {n} sterren' },
    'hosted.confirmWords': { one: 'Ja, ik geef {n} ster', other: 'Ja, ik geef {n} sterren' },
    'hosted.counts': { one: 'Je {n} ster telt mee.', other: 'Je {n} sterren tellen mee.' },
    'hosted.kept': 'Je sterren zijn binnen. Ze tellen mee zodra er een paar woorden bij staan.',
    'hosted.takeBack': 'Terugnemen',
    'hosted.delete': 'Verwijderen',
    'hosted.question': 'Wat moeten anderen weten?',
    'hosted.ifYouLike': 'als je wilt',
    'hosted.prompt': 'Bijvoorbeeld: wat verraste je? Voor wie is het geschikt?',
    'hosted.addWords': 'Mijn tekst toevoegen',
    'hosted.changeWords': 'Mijn tekst aanpassen',
    'hosted.under': 'Komt op de productpagina, goed of slecht, na een controle op spam en persoonsgegevens.',
    'hosted.shownAs': 'Getoond als',
    'hosted.noName': 'Getoond zonder naam',
    'hosted.change': 'wijzigen',
    'hosted.yourName': 'Je naam',
    'hosted.nameHint':
      'Alleen je voornaam en een initiaal zijn te zien. Laat het leeg als je geen naam wilt tonen.',
    'hosted.wordsWait':
      'Je tekst is binnen. Meestal is die binnen een uur te zien, ongeacht het aantal sterren.',
    'hosted.wordsWaitDay':
      'Je tekst is binnen. Meestal is die binnen een dag te zien, ongeacht het aantal sterren.',
    'hosted.wordsShown': 'Je tekst staat op de pagina.',
    'hosted.closed': 'Je review staat niet op de pagina. We hebben je gemaild waarom, en wat je kunt doen.',
    'hosted.photos': 'Je foto’s',
    'hosted.photo': 'Foto {n}',
    'hosted.photoWaits': 'Iemand bekijkt hem voordat hij te zien is.',
    'hosted.photoShown': 'Op de pagina.',
    'hosted.photoNotShown': 'Niet te zien:',
    'hosted.photoOut': 'Weghalen',
    'hosted.photoOutNamed': 'Foto {n} weghalen',
    'hosted.sendPhotos': 'Mijn foto’s versturen',
    'hosted.photosStay':
      'Ze gaan mee met je tekst, of alleen met de knop hieronder. Laad je de pagina opnieuw, kies ze dan nog een keer.',
    'hosted.photosArrived': 'Je foto’s zijn aangekomen. Iemand bekijkt ze voordat ze te zien zijn.',
    'hosted.answered': 'Hier heb je al op geantwoord. Bedankt.',
    'hosted.wordsMissing': 'Schrijf eerst een paar woorden, of laat het bij de sterren: die tellen al mee.',
    'hosted.wordsTooLong': {
      one: 'Dit is {n} teken te lang. Er is niets verloren: kort het wat in en verstuur opnieuw.',
      other: 'Dit is {n} tekens te lang. Er is niets verloren: kort het wat in en verstuur opnieuw.',
    },
    'hosted.nameTooLong': 'Deze naam is te lang. Er is niets verloren: kort hem in en verstuur opnieuw.',
    'hosted.needMissing': 'Vertel ons waar het over gaat. Er is niets verloren.',
    'hosted.contactMissing': 'Vertel ons waar we je kunnen bereiken.',
    'hosted.emailWrong': 'Dit lijkt niet op een e-mailadres. Er is niets verloren: kijk er nog eens naar.',
    'hosted.phoneWrong': 'Dit lijkt niet op een telefoonnummer. Er is niets verloren: kijk er nog eens naar.',
    'hosted.thatsAll': 'Dat is alles',
    'hosted.thanks': 'Bedankt, {name}.',
    'hosted.thanksNoName': 'Bedankt.',
    'hosted.next': 'Meestal is je review binnen een uur te zien, ongeacht het aantal sterren.',
    'hosted.nextDay': 'Meestal is je review binnen een dag te zien, ongeacht het aantal sterren.',
    'hosted.until': 'Aanpassen kan hier tot {date}.',
    'hosted.private': 'En hoe waren wij?',
    'hosted.privateLead':
      'Dit lezen alleen de mensen van {shop}. Het wordt niet getoond en verandert niets aan je review.',
    'hosted.feeling': 'Wat voor gevoel gaf het je?',
    'hosted.delighted': 'Enthousiast',
    'hosted.pleased': 'Tevreden',
    'hosted.indifferent': 'Onverschillig',
    'hosted.annoyed': 'Geïrriteerd',
    'hosted.upset': 'Boos',
    'hosted.ladder': 'Hoever zijn we gekomen?',
    'hosted.ladder0': 'Nog niet',
    'hosted.ladder1': 'Het deed wat ik nodig had',
    'hosted.ladder2': '…en het was makkelijk',
    'hosted.ladder3': '…en het was een plezier',
    'hosted.stages': 'Wat viel je op? Geef aan wat goed of slecht was.',
    'hosted.finding': 'Ontdekken',
    'hosted.choosing': 'Kiezen',
    'hosted.buying': 'Kopen',
    'hosted.getting': 'Bezorging',
    'hosted.using': 'Gebruiken',
    'hosted.help': 'Hulp',
    'hosted.telling': 'Doorvertellen',
    'hosted.good': 'goed',
    'hosted.bad': 'slecht',
    'hosted.nothing': 'niets bijzonders',
    'hosted.wish': 'Wat zou je als eerste veranderen?',
    'hosted.tell': 'Aan {shop} vertellen',
    'hosted.did.private': 'Het is aangekomen bij {shop}. Bedankt.',
    'hosted.contact': 'Wil je van iemand horen?',
    'hosted.way': 'Hoe?',
    'hosted.call': 'Bel me',
    'hosted.write': 'Mail me',
    'hosted.whatsapp': 'WhatsApp',
    'hosted.need': 'Waar gaat het over?',
    'hosted.need.not_right': 'Er klopt iets niet',
    'hosted.need.help': 'Ik heb hulp nodig bij het gebruik',
    'hosted.need.question': 'Ik heb een vraag',
    'hosted.need.tell': 'Ik wil alleen iets kwijt',
    'hosted.reach': 'Telefoonnummer of e-mailadres',
    'hosted.reachEmail': 'Je e-mailadres',
    'hosted.note': 'In je eigen woorden',
    'hosted.promise':
      'Iemand van {shop} neemt uiterlijk {date} contact met je op. Je nummer of adres wordt alleen daarvoor gebruikt en {days} dagen later gewist.',
    'hosted.request': 'Ja, neem contact op',
    'hosted.requested': 'Iemand van {shop} neemt uiterlijk {date} contact met je op.',
    'hosted.noLonger': 'Niet meer nodig',
    'hosted.later': 'Vraag het me later',
    'hosted.later7': 'Over een week',
    'hosted.later14': 'Over twee weken',
    'hosted.later30': 'Over een maand',
    'hosted.notArrived': 'Het is er nog niet',
    'hosted.gift': 'Het was een cadeau',
    'hosted.talk': 'Met iemand praten',
    'hosted.stop': 'Niet meer vragen',
    'hosted.stopSure': 'Geen mails meer van {shop} die vragen hoe het was. Klopt dat?',
    'hosted.stopYes': 'Ja, niet meer vragen',
    'hosted.undo': 'Ongedaan maken',
    'hosted.did.later': 'Dan vragen we het nog één keer. Tot die tijd kan het hier ook, wanneer je wilt.',
    'hosted.did.notArrived':
      'Fijn dat je het zegt. We wachten een week voor we het weer vragen. Komt er niets aan, praat dan met iemand: die zoekt het uit.',
    'hosted.did.gift':
      'Een cadeau: vertel dan hoe het was om te geven, of geef deze pagina door aan wie het kreeg. Bij je antwoord staat dat het een cadeau was.',
    'hosted.did.noGift': 'Dan was het geen cadeau.',
    'hosted.did.stopped': 'Niemand vraagt het je meer. Antwoorden kan hier nog steeds.',
    'hosted.did.again': 'We mogen het je weer vragen, hoogstens één keer na een bestelling.',
    'hosted.did.takenBack': 'Teruggenomen. Er is niets van over.',
    'hosted.did.photoOut': 'De foto is weg.',
    'hosted.did.nothing': 'Dat kan niet meer, dus er is niets veranderd.',
    'hosted.did.withdrawn': 'Dan neemt niemand contact met je op. Wat je daar schreef, is gewist.',
    'hosted.footer': 'Komt het nu niet uit?',
    'hosted.walk': 'Je probeert deze pagina uit.',
    'hosted.walkLead':
      'Zo zien je klanten haar. Niets van wat je hier doet wordt bewaard, geteld of gemaild, en foto’s doen niet mee.',
    'hosted.walkAgain': 'Opnieuw beginnen',
    'hosted.expired': 'Deze link is verlopen',
    'hosted.expiredText':
      'Zulke links zijn 90 dagen geldig. Wat je zei, blijft staan. Wil je het aanpassen of iets toevoegen, antwoord dan op een mail van {shop}.',
    'hosted.notValid': 'Deze link opent niets',
    'hosted.notValidText':
      'Misschien ontbreekt er een stuk: open hem nog eens vanuit de mail, of kopieer hem helemaal. Er is niets verloren, en er is niets verstuurd.',
    'hosted.tooMuch': 'Dat was te veel in één keer',
    'hosted.tooMuchText': 'Ga een pagina terug: je tekst staat er nog. Kort hem in en verstuur opnieuw.',
    'hosted.offline':
      'Geen verbinding, maar er is niets verloren. Je keuze blijft op dit apparaat en wordt vanzelf verstuurd zolang deze pagina openstaat.',
    'ask.subject': 'Zullen we het je over twee weken vragen? {shop}',
    'ask.title': 'Vraag het me over twee weken',
    'ask.lead':
      'Je hebt bij {shop} een vakje aangevinkt: één mail, over twee weken, die vraagt hoe het was. Klopt dat?',
    'ask.confirm': 'Ja, vraag het me:',
    'ask.notYou': 'Was jij het niet, doe dan niets. Dan schrijft niemand je.',
    'ask.button': 'Ja, vraag het me',
    'ask.done':
      'Goed. Over twee weken vraagt {shop} hoe het was: één mail, en je kunt er altijd nee tegen zeggen.',
    'contact.lateSubject': '{shop} is je een antwoord schuldig',
    'contact.late': 'We hadden beloofd intussen contact met je op te nemen, en dat is niet gelukt.',
    'contact.lateOwner': 'Je verzoek ligt bij {owner} op het bureau.',
    'contact.lateChoice': 'Wil je het antwoord nog, dan hoef je niets te doen. Zo niet, zeg het dan hier:',

    'question.answered': 'Er is een antwoord op je vraag',
    'question.youAsked': 'Je vroeg:',
    'question.anonymous': 'iemand die het kent',
    'question.against': 'Zo kunnen we dit niet tonen',
    'question.againstWhy': 'wat je schreef, staat niet op de pagina. De reden is een regel: {rule}',
    'question.yourWords': 'Je schreef:',
    'question.why':
      'Je krijgt deze mail omdat je bij {shop} je adres achterliet met een vraag of antwoord. We mailen één keer per vraag of antwoord.',
    'question.rule.spam_or_ad': 'geen reclame, en niets dat in grote aantallen verstuurd is.',
    'question.rule.fake_or_not_genuine': 'het moet een echte vraag zijn, of iets wat iemand echt weet.',
    'question.rule.abusive_or_obscene': 'geen beledigingen en niets obsceens.',
    'question.rule.discriminatory': 'niemand wordt weggezet om wie diegene is.',
    'question.rule.personal_data': 'geen namen, nummers of adressen van mensen.',
    'question.rule.confidential_info': 'niets wat in vertrouwen verteld is.',
    'question.rule.off_topic': 'het moet over het product gaan, over de bezorging of over de service.',
    'question.rule.illegal': 'niets wat tegen de wet is.',
    'question.rule.false_or_misleading': 'niets wat duidelijk onwaar is.',
    'question.rule.duplicate': 'hetzelfde is op de pagina al gevraagd en beantwoord.',
    'question.rule.conflict_of_interest': 'wie voor de winkel of een andere winkel werkt, moet dat zeggen.',
    'question.rule.ip_infringement': 'geen teksten van anderen.',
    'question.rule.malicious_link': 'geen links die schade kunnen doen.',
    'question.rule.author_request': 'je vroeg ons om het weg te halen.',

    'author.publishedSubject': 'Je review staat online',
    'author.answeredSubject': '{name} heeft je geantwoord',
    'author.several': 'Nieuws over wat je bij {shop} schreef',
    'author.published': 'je review staat op de pagina. Bedankt: zo help je wie na jou kiest.',
    'author.helped': 'Heb je hier iets aan?',
    'author.yes': 'Ja',
    'author.notYet': 'Nog niet',
    'author.add': 'Iets toevoegen aan mijn review (alleen als je wilt)',
    'author.why':
      'Je krijgt deze mail omdat je bij {shop} je adres achterliet met een review. We mailen één keer per review.',
    'author.mine': 'Bekijken, aanpassen of verwijderen wat je schreef',

    'me.title': 'Wat je zei',
    'me.hello': '{name}, dit zei je bij {shop}.',
    'me.helloNoName': 'Dit zei je bij {shop}.',
    'me.empty': 'Hier staat niets van jou.',
    'me.by': 'Op {date}',
    'me.state.pending': 'Je review wordt gecontroleerd. Je sterren spelen geen rol.',
    'me.state.published': 'Je review staat op de pagina.',
    'me.state.rejected': 'Je review staat niet op de pagina. De reden:',
    'me.state.removed': 'Je review is van de pagina gehaald. De reden:',
    'me.state.withdrawn': 'Je hebt je review teruggenomen.',
    'me.state.spam': 'Je review wordt gecontroleerd. Je sterren spelen geen rol.',
    'me.facts': 'Dit schreven we je erover:',
    'me.resend': 'Hieronder kun je hem aanpassen en opnieuw versturen.',
    'me.answer': 'Het antwoord van {name}',
    'me.privateAnswer': 'Alleen voor jou, van {name}',
    'me.update': 'Toegevoegd op {date}',
    'me.updateWaits': 'Toegevoegd op {date}, wordt gecontroleerd',
    'me.change': 'Aanpassen',
    'me.changeLead':
      'Zolang je review niet op de pagina staat, vervangt de nieuwe tekst de oude. We controleren hem opnieuw.',
    'me.stars': 'Sterren',
    'me.headline': 'Titel (als je wilt)',
    'me.words': 'Wat moeten anderen weten?',
    'me.send': 'Versturen',
    'me.add': 'Iets toevoegen',
    'me.addLead': 'Het komt met datum onder je eerste tekst, die blijft zoals hij is.',
    'me.addLabel': 'Hoe bevalt het inmiddels?',
    'me.addSend': 'Toevoegen',
    'me.withdraw': 'Terugnemen',
    'me.withdrawLead':
      'Je review verdwijnt van de pagina, met de foto’s en het antwoord. Dat kun je niet ongedaan maken.',
    'me.helped': 'Heb je hier iets aan?',
    'me.yes': 'Ja',
    'me.notYet': 'Nog niet',
    'me.data': 'Je gegevens',
    'me.dataLead': 'Hiervoor vragen we zes cijfers die we je mailen, want een link kan worden doorgestuurd.',
    'me.codeSend': 'Mail me zes cijfers',
    'me.code': 'De zes cijfers',
    'me.export': 'Al mijn gegevens downloaden',
    'me.erase': 'Mijn gegevens verwijderen',
    'me.eraseAll': 'Alles verwijderen wat ik schreef',
    'me.eraseName': 'Mijn tekst op de pagina laten, als ‘{name}’',
    'me.eraseLead': 'Je naam, je adres en je foto’s zijn meteen weg. Dat kun je niet ongedaan maken.',
    'me.formerCustomer': 'Voormalige klant',
    'me.eraseSend': 'Verwijderen',
    'me.address': 'Mijn adres wijzigen',
    'me.addressNew': 'Je nieuwe adres',
    'me.addressSend': 'Wijzigen',
    'me.done.changed': 'Je review is aangepast. We controleren hem opnieuw.',
    'me.done.added': 'Bedankt. Wat je toevoegde, verschijnt zodra het gecontroleerd is.',
    'me.done.withdrawn': 'Klaar: je review is van de pagina.',
    'me.done.helped': 'Fijn dat je het laat weten.',
    'me.done.code':
      'Als we hier een adres van je kennen, zijn er zes cijfers naar onderweg. Ze zijn tien minuten geldig.',
    'me.done.address': 'We hebben naar het nieuwe adres gemaild. Open daar de link, dan geldt het.',
    'me.done.erased': 'Klaar. Je gegevens zijn verwijderd.',
    'me.wrong.code':
      'Deze cijfers kloppen niet, of ze zijn ouder dan tien minuten. Er is nog niets gebeurd: vraag nieuwe aan.',
    'me.wrong.empty': 'Schrijf eerst een paar woorden.',
    'me.wrong.long': 'Deze tekst is te lang. Er is niets verloren: kort hem in en verstuur opnieuw.',
    'me.wrong.address': 'Dit lijkt niet op een adres. Kijk er nog eens naar.',
    'me.wrong.late': 'Dat kan niet meer: je review is veranderd sinds je deze pagina opende.',
    'me.wrong.limit':
      'Dat was vaak achter elkaar. Er is niets verloren: wacht een minuut en probeer het opnieuw.',
    'me.confirm': 'Vanaf nu dit adres gebruiken',
    'me.confirmLead': 'Mails over wat je bij {shop} zei, komen dan hier.',
    'me.confirmed': 'Klaar. Vanaf nu mailen we naar dit adres.',
    'me.taken': 'Dit adres kan hier niet, want het is van iemand die we al kennen.',
    'me.notValid': 'Deze link is verlopen, of niet compleet.',
    'me.lost': 'Stuur me een nieuwe link',
    'me.lostLead': 'Met welk adres heb je bij {shop} een review geschreven?',
    'me.lostEmail': 'Je e-mailadres',
    'me.lostDone': 'Als we dit adres kennen, is er een link naar onderweg.',
    'me.linkSubject': 'Je link naar wat je bij {shop} zei',
    'me.linkText':
      'hier kun je bekijken, aanpassen en verwijderen wat je zei. Heb je hier niet om gevraagd, dan hoef je niets te doen.',
    'me.codeSubject': '{code} is je code',
    'me.codeText':
      'dit zijn de zes cijfers: {code}. Ze zijn tien minuten geldig, één keer. Heb je er niet om gevraagd, vergeet deze mail dan: zonder de cijfers gebeurt er niets.',
    'me.addressSubject': 'Is dit je nieuwe adres?',
    'me.addressText':
      'open deze link, dan mailen we je voortaan hier. Heb je hier niet om gevraagd, dan hoef je niets te doen.',

    'statement.rejectSubject': 'Zo kunnen we je review nog niet plaatsen',
    'statement.removeSubject': 'Je review staat niet meer op de pagina',
    'statement.photoSubject': 'Je foto staat niet op de pagina',
    'statement.updateSubject': 'Zo kunnen we je aanvulling niet plaatsen',
    'statement.reject': 'je review staat niet op de pagina.',
    'statement.remove': 'je review is van de pagina gehaald.',
    'statement.photo':
      'een foto bij je review staat niet op de pagina. Je tekst en je sterren blijven zoals ze zijn.',
    'statement.update': 'je aanvulling op je review staat niet op de pagina. Je review blijft zoals hij is.',
    'statement.stars': 'Aan je sterren ligt het niet: we plaatsen elk aantal.',
    'statement.rule': 'De reden is regel {number}: {rule}',
    'statement.reason': 'De reden: {rule}',
    'statement.facts': 'Het gaat hierom:',
    'statement.change': 'Je kunt hem aanpassen en opnieuw versturen; je tekst staat er al:',
    'statement.again': 'Hier kun je een nieuwe schrijven:',
    'statement.mine': 'Hier kun je bekijken en aanpassen wat je schreef:',
    'statement.object':
      'Of zeg ‘Ik ben het oneens’: dan leest iemand anders in het team hem binnen 7 dagen opnieuw. Dat kan 6 maanden lang:',
    'statement.partObject':
      'Of zeg ‘Ik ben het oneens’: dan kijkt iemand anders in het team er binnen 7 dagen opnieuw naar. Dat kan 6 maanden lang:',
    'statement.filter': 'Een filter had de tekst gemarkeerd.',
    'statement.reported': 'Een lezer had er melding van gemaakt.',
    'statement.person': 'Er kwam geen machine aan de beslissing te pas.',
    'statement.decided': '{name} besliste op {date}.',
    'statement.decidedNoName': 'Een mens van de winkel besliste op {date}.',
    'statement.rejectScope':
      'Het geldt overal voor de productpagina en voor de lijsten die de winkel met zoekmachines deelt, tot je de tekst aanpast.',
    'statement.removeScope':
      'Het geldt overal voor de productpagina en voor de lijsten die de winkel met zoekmachines deelt, tot er anders wordt beslist.',
    'statement.body': 'Je kunt ook hier terecht: {body}.',
    'statement.court': 'Je kunt ook naar een rechter of naar de consumentenautoriteit van je land.',
    'objection.upheldSubject': 'Je had gelijk: je review staat op de pagina',
    'objection.upheld':
      'we hebben je review nog eens gelezen, en je had gelijk. Hij staat op de pagina. Fijn dat je het zei.',
    'objection.dismissedSubject': 'We hebben je review nog eens gelezen',
    'objection.dismissed':
      'we hebben je review nog eens gelezen. Hij komt niet op de pagina, om de reden die we je gaven. Je kunt naar een rechter of naar de consumentenautoriteit van je land.',
    'objection.title': 'Ben je het er niet mee eens?',
    'objection.lead':
      'Iemand anders in het team leest je review binnen 7 dagen nog eens, en je hoort van ons wat eruit kwam. Je sterren spelen geen rol.',
    'objection.told': 'Dit schreven we je:',
    'objection.label': 'Wat moeten we daarbij weten? (als je wilt)',
    'objection.send': 'Ik ben het oneens: lees het nog eens',
    'objection.done':
      'Bedankt. Iemand anders in het team leest je review binnen 7 dagen nog eens. We mailen je.',
    'objection.over':
      'Hier valt niets meer te beslissen: je review staat op de pagina, of er zijn meer dan zes maanden voorbij.',
    'objection.stateUpheld':
      'We hebben hem nog eens gelezen, en je had gelijk: je review staat op de pagina.',
    'objection.stateDismissed':
      'We hebben hem nog eens gelezen. Je review komt niet op de pagina. Je kunt naar een rechter of naar de consumentenautoriteit van je land.',
    'objection.partSend': 'Ik ben het oneens: kijk nog eens',
    'objection.photoUpheldSubject': 'Je had gelijk: je foto staat op de pagina',
    'objection.photoUpheld':
      'We hebben je foto nog eens bekeken, en je had gelijk. Hij staat op de pagina. Fijn dat je het zei.',
    'objection.photoDismissedSubject': 'We hebben je foto nog eens bekeken',
    'objection.photoDismissed':
      'We hebben je foto nog eens bekeken. Hij komt niet op de pagina, om de genoemde reden.',
    'objection.photoLead':
      'Iemand anders in het team bekijkt je foto binnen 7 dagen nog eens, en je hoort van ons wat eruit kwam. Je sterren spelen geen rol.',
    'objection.photoDone':
      'Bedankt. Iemand anders in het team bekijkt je foto binnen 7 dagen nog eens. We mailen je.',
    'objection.photoOver':
      'Hier valt niets meer te beslissen: je foto staat op de pagina of is weg, of er zijn meer dan zes maanden voorbij.',
    'objection.updateUpheldSubject': 'Je had gelijk: je aanvulling staat op de pagina',
    'objection.updateUpheld':
      'We hebben je aanvulling nog eens gelezen, en je had gelijk. Ze staat op de pagina. Fijn dat je het zei.',
    'objection.updateDismissedSubject': 'We hebben je aanvulling nog eens gelezen',
    'objection.updateDismissed':
      'We hebben je aanvulling nog eens gelezen. Ze komt niet op de pagina, om de genoemde reden.',
    'objection.updateLead':
      'Iemand anders in het team leest je aanvulling binnen 7 dagen nog eens, en je hoort van ons wat eruit kwam. Je sterren spelen geen rol.',
    'objection.updateDone':
      'Bedankt. Iemand anders in het team leest je aanvulling binnen 7 dagen nog eens. We mailen je.',
    'objection.updateOver':
      'Hier valt niets meer te beslissen: je aanvulling staat op de pagina of is weg, of er zijn meer dan zes maanden voorbij.',
    'objection.unknown':
      'Deze link is niet compleet. Open hem nog eens vanuit onze mail, of kopieer hem helemaal.',
    'private.alone':
      'Alleen jij leest dit; het wordt niet getoond. Je krijgt het omdat je bij {shop} je adres achterliet met een review.',
    'report.receivedSubject': 'Je melding is binnen',
    'report.received':
      'bedankt voor je melding. Iemand van de winkel kijkt ernaar, en je hoort van ons wat eruit kwam.',
    'report.upheldSubject': 'Wat je meldde, is weggehaald',
    'report.upheld':
      'iemand van de winkel heeft gekeken naar wat je meldde, en het van de pagina gehaald. Fijn dat je het liet weten.',
    'report.dismissedSubject': 'Wat je meldde, blijft op de pagina',
    'report.dismissed':
      'iemand van de winkel heeft gekeken naar wat je meldde. Het houdt zich aan de regels en blijft dus op de pagina. Je kunt naar een rechter of naar de consumentenautoriteit van je land.',

    'reason.spam_or_ad': 'geen reclame en geen spam.',
    'reason.fake_or_not_genuine': 'hij moet uit eigen ervaring komen.',
    'reason.abusive_or_obscene': 'geen beledigingen, geen bedreigingen, niets obsceens.',
    'reason.discriminatory': 'niemand wordt weggezet om wie diegene is.',
    'reason.personal_data': 'geen namen, nummers of adressen van andere mensen.',
    'reason.confidential_info': 'niets wat in vertrouwen verteld is.',
    'reason.off_topic': 'het moet over het product gaan, over de bezorging of over de service.',
    'reason.illegal': 'niets wat tegen de wet is.',
    'reason.false_or_misleading': 'niets wat duidelijk onwaar is.',
    'reason.duplicate': 'één review voor elk product dat gekocht is.',
    'reason.conflict_of_interest': 'wie voor de winkel of een concurrent werkt, moet dat zeggen.',
    'reason.ip_infringement': 'geen teksten of beelden die van iemand anders zijn.',
    'reason.malicious_link': 'geen links die schade kunnen doen.',
    'reason.author_request': 'je vroeg ons om hem weg te halen.',
    'policy.reason.spam_or_ad': 'Spam of reclame',
    'policy.reason.fake_or_not_genuine': 'Niet echt',
    'policy.reason.abusive_or_obscene': 'Beledigend of obsceen',
    'policy.reason.discriminatory': 'Discriminerend',
    'policy.reason.personal_data': 'Persoonsgegevens van anderen',
    'policy.reason.confidential_info': 'Vertrouwelijke informatie',
    'policy.reason.off_topic': 'Gaat over iets anders',
    'policy.reason.illegal': 'In strijd met de wet',
    'policy.reason.false_or_misleading': 'Onwaar of misleidend',
    'policy.reason.duplicate': 'Twee keer hetzelfde',
    'policy.reason.conflict_of_interest': 'Belangenconflict',
    'policy.reason.ip_infringement': 'Werk van iemand anders',
    'policy.reason.malicious_link': 'Een gevaarlijke link',
    'policy.reason.author_request': 'Op verzoek van wie het schreef',
    'policy.title': 'Hoe reviews bij {shop} worden verzameld en gecontroleerd',
    'policy.figures':
      'In de afgelopen twaalf maanden kwamen er {received} reviews binnen, en {published} staan online.',
    'policy.median': 'De helft stond binnen {time} online.',
    'policy.answers': 'De helft van de antwoorden kwam binnen {time}.',
    'policy.blind': '{share} van de beslissingen door mensen viel terwijl de sterren bedekt waren.',
    'policy.collect': 'Waar reviews vandaan komen',
    'policy.asked':
      'Wie iets koopt, krijgt na de bestelling een mail met de vraag hoe het was, iedereen volgens dezelfde regels: niemand kan uitzoeken wie tevreden lijkt en alleen die mensen vragen. Op de productpagina kan ook iedereen zelf schrijven.',
    'policy.proof':
      '‘Geverifieerde aankoop’ staat er alleen als er een link uit de bestelling is gebruikt om te schrijven. Bij al het andere staat ‘Niet geverifieerd’, en bij reviews van andere sites staat dat erbij.',
    'policy.fake':
      'Nepreviews zijn verboden: {shop} mag er geen schrijven, kopen of bestellen, en mag niet vragen om sterren of woorden te veranderen in ruil voor wat dan ook.',
    'policy.rewardCounts':
      'Wie iets voor een review kreeg, moet dat zeggen, en dat staat erbij. Zulke reviews tellen mee in het gemiddelde.',
    'policy.rewardOut':
      'Wie iets voor een review kreeg, moet dat zeggen, en dat staat erbij. Zulke reviews worden getoond, maar tellen niet mee in het gemiddelde. Dat geldt ook voor mensen die bij de winkel werken en hun vrienden.',
    'policy.check': 'Hoe ze worden gecontroleerd',
    'policy.road':
      'Programma’s zoeken naar spam, links, persoonsgegevens en kopieën. De sterren zien ze nooit. Wat ze niet markeren, komt vanzelf online; wat ze wel markeren, wacht op een mens en komt uiterlijk na 14 dagen online, behalve als het in strijd met de wet kan zijn, persoonsgegevens of een gevaarlijke link bevat, of een kopie is.',
    'policy.people':
      'De mensen van {shop} beslissen terwijl de sterren bedekt zijn. Om iets niet te plaatsen is een reden uit een vaste lijst nodig; wie het schreef, krijgt die te horen en kan bezwaar maken.',
    'policy.masked':
      'Scheldwoorden en persoonsgegevens worden afgedekt, de rest blijft zoals het geschreven is. Niemand bij {shop} kan een review bewerken.',
    'policy.objection': 'Na een bezwaar leest iemand de review opnieuw, en wel iemand anders als die er is.',
    'policy.stars': 'Sterren',
    'policy.received': 'Ontvangen',
    'policy.published': 'Geplaatst',
    'policy.kept': 'Niet geplaatst',
    'policy.why': 'Waarom sommige niet geplaatst zijn',
    'policy.spam': {
      one: 'Nog {n} was spam van een machine en is na 30 dagen gewist.',
      other: 'Nog {n} waren spam van machines en zijn na 30 dagen gewist.',
    },
    'policy.show': 'Hoe ze worden getoond',
    'policy.average':
      'Het gemiddelde is de som van de sterren gedeeld door hun aantal, op één decimaal, met halven naar boven afgerond. Sterren zonder tekst tellen alleen mee met bewijs van een bestelling.',
    'policy.newest':
      'De nieuwste staan bovenaan. Sorteren kan ook op sterren, of op hoeveel mensen een review nuttig vonden; nieuwere gaan voor.',
    'policy.helpful': 'Wie leest, heeft één stem per review. Daar wordt geen adres voor bewaard.',
    'policy.edits': 'Wie een review schreef, kan er later iets met datum aan toevoegen, of hem terugnemen.',
    'policy.retention':
      'Een review blijft op de pagina zolang het product er is, behalve als wie hem schreef hem terugneemt.',
    'rules.title': 'Regels voor reviews',
    'rules.lead':
      'Elke eerlijke review komt online, ongeacht het aantal sterren, als die zich aan deze regels houdt.',
    'rules.own': 'Schrijf over wat je zelf hebt gebruikt. Eén review voor elk product dat je kreeg.',
    'rules.any':
      'Goed of slecht, kort of lang: alles helpt. Kritiek op de bezorging of de service is ook welkom.',
    'rules.honest': 'Zeg het erbij als je er iets voor kreeg, voor de winkel werkt of er iemand kent.',
    'rules.people': 'Laat namen, adressen en nummers van anderen weg, en die van jezelf ook.',
    'rules.kind':
      'Voor het product mag je zo streng zijn als je wilt, blijf eerlijk tegen mensen: geen beledigingen, geen haat.',
    'rules.topic': 'Houd het bij het product of de winkel. Politiek en andere winkels horen ergens anders.',
    'rules.legal': 'Niets wat tegen de wet is, niets gekopieerds, niets vertrouwelijks.',
    'rules.links': 'Geen reclame en geen links.',
    'rules.after':
      'Kan die van jou niet online, dan hoor je om welke regel het gaat. Je kunt hem aanpassen en opnieuw versturen, of bezwaar maken.',
  },
  polite: {
    'hosted.photosArrived': 'Uw foto’s zijn aangekomen. Iemand bekijkt ze voordat ze te zien zijn.',
    'hosted.photosStay':
      'Ze gaan mee met uw tekst, of alleen met de knop hieronder. Laadt u de pagina opnieuw, kies ze dan nog een keer.',
    'hosted.photos': 'Uw foto’s',
    'mail.hello': 'Goedendag,',
    'mail.helloName': 'Beste {name},',
    'mail.talk': 'Praat u liever? Antwoord gewoon op deze mail: ik lees hem.',
    'mail.talkTeam': 'Praat u liever? Antwoord gewoon op deze mail: een mens leest hem.',
    'invitation.preview': 'Eén tik is genoeg. Goed of slecht, het helpt wie na u kiest.',
    'invitation.previewWords': 'Een ster en een paar woorden. Goed of slecht, het helpt wie na u kiest.',
    'invitation.opening': {
      one: 'dit is nu een tijdje bij u. Hoe bevalt het?',
      other: 'deze spullen zijn nu een tijdje bij u. Hoe bevallen ze?',
    },
    'invitation.again': {
      one: 'we vroegen het u al een keer, en dit is de laatste keer. Hoe bevalt het?',
      other: 'we vroegen het u al een keer, en dit is de laatste keer. Hoe bevallen ze?',
    },
    'invitation.underStars':
      'Een ster opent een pagina. Daar bevestigt u uw keuze en voegt u, als u wilt, een paar woorden of een foto toe.',
    'invitation.underStarsWords':
      'Een ster opent een pagina. Daar bevestigt u uw keuze en voegt u een paar woorden toe: samen tellen ze mee.',
    'invitation.why.consent':
      'U krijgt deze mail omdat u op {date} bij {shop} hebt gekocht en het goedvond dat we dit vragen.',
    'invitation.why.softOptIn':
      'U krijgt deze mail omdat u op {date} bij {shop} hebt gekocht; we zeiden toen dat we dit zouden vragen, en dat u daar altijd bezwaar tegen kunt maken.',
    'invitation.why.plain': 'U krijgt deze mail omdat u op {date} bij {shop} hebt gekocht.',
    'invitation.whyUndated': 'U krijgt deze mail omdat u bij {shop} hebt gekocht.',
    'invitation.whyAsked':
      'U krijgt deze mail omdat u op {date} bij {shop} een vakje hebt aangevinkt en hebt bevestigd dat we dit mogen vragen.',
    'invitation.shown':
      'Uw sterren tellen zonder uw naam; uw tekst komt als ‘{name}’ op de productpagina, positief of negatief. U kunt alles altijd aanpassen of verwijderen.',
    'invitation.shownNoName':
      'Uw sterren tellen zonder uw naam; uw tekst komt op de productpagina onder de naam die u kiest, positief of negatief. U kunt alles altijd aanpassen of verwijderen.',
    'invitation.shownWords':
      'Uw tekst komt als ‘{name}’ met uw sterren op de productpagina, positief of negatief. U kunt alles altijd aanpassen of verwijderen.',
    'invitation.shownWordsNoName':
      'Uw tekst komt met uw sterren op de productpagina, onder de naam die u kiest, positief of negatief. U kunt alles altijd aanpassen of verwijderen.',
    'visit.chooseLead': 'Kies wat u van {shop} hebt, of de winkel zelf.',
    'visit.nameHint': 'Alleen uw voornaam en een initiaal zijn te zien.',
    'visit.email': 'Uw e-mailadres',
    'visit.emailHint':
      'Komt nooit in beeld. We sturen er een link naartoe. Opent u die, dan weten we dat u het bent en, met het adres van uw bestelling, dat u het gekocht hebt.',
    'visit.starsMissing': 'Kies eerst uw sterren. Er is niets verloren.',
    'visit.notFromHere': 'Dit kwam van een andere pagina. Schrijf het hier, alstublieft.',
    'visit.mailed':
      'Nog één stap: open de link in de mail die onderweg is naar het adres dat u opgaf. Dan komt uw review op de pagina, ongeacht het aantal sterren.',
    'visit.noMail':
      'Iemand van de winkel bekijkt uw review eerst; daarna komt die op de pagina, ongeacht het aantal sterren.',
    'proof.subject': 'Was u dit? Uw review: {product}',
    'proof.why':
      'Was u het, bevestig het dan hier. Hebt u met dit adres gekocht, dan komt er ‘Geverifieerde aankoop’ bij de review te staan.',
    'proof.notYou':
      'Was u het niet, dan hoeft u niets te doen; of open de link en kies ‘Dat was ik niet’, dan is de review weg.',
    'proof.title': 'Was u dit?',
    'proof.ask': 'Er kwam een review binnen met uw adres: {product}.',
    'proof.order':
      'Dank u wel. Bij uw review staat nu ‘Geverifieerde aankoop’. Meestal is die binnen een uur te zien.',
    'proof.email': 'Dank u wel. Uw adres is bevestigd, en uw review is meestal binnen een dag te zien.',
    'proof.withdrawn': 'De review is weg. Fijn dat u het liet weten.',
    'proof.already': 'Er valt hier niets meer te bevestigen. Dank u wel.',
    'unsubscribe.lead': '{shop} vraagt u niet meer hoe iets was. Antwoorden op uw reviews krijgt u nog wel.',
    'unsubscribe.done': 'Klaar. {shop} vraagt het u niet meer.',
    'hosted.heading': '{name}, hoe bevallen uw spullen van {shop}?',
    'hosted.headingNoName': 'Hoe bevallen uw spullen van {shop}?',
    'hosted.lead':
      'Tik op een ster: die telt meteen, zonder uw naam. U kunt de ster wijzigen of verwijderen.',
    'hosted.leadWords':
      'Tik op een ster en schrijf er een paar woorden bij: samen tellen ze mee, meestal binnen een dag. U kunt alles wijzigen of verwijderen.',
    'hosted.since': 'Bij u sinds {date}',
    'hosted.choose': 'Uw sterren',
    'hosted.fromMail': {
      one: 'U koos {n} ster. Klopt dat?',
      other: 'U koos {n} sterren. Klopt dat?',
    },
    'hosted.counts': { one: 'Uw {n} ster telt mee.', other: 'Uw {n} sterren tellen mee.' },
    'hosted.kept': 'Uw sterren zijn binnen. Ze tellen mee zodra er een paar woorden bij staan.',
    'hosted.ifYouLike': 'als u wilt',
    'hosted.prompt': 'Bijvoorbeeld: wat verraste u? Voor wie is het geschikt?',
    'hosted.yourName': 'Uw naam',
    'hosted.nameHint':
      'Alleen uw voornaam en een initiaal zijn te zien. Laat het leeg als u geen naam wilt tonen.',
    'hosted.wordsWait':
      'Uw tekst is binnen. Meestal is die binnen een uur te zien, ongeacht het aantal sterren.',
    'hosted.wordsWaitDay':
      'Uw tekst is binnen. Meestal is die binnen een dag te zien, ongeacht het aantal sterren.',
    'hosted.wordsShown': 'Uw tekst staat op de pagina.',
    'hosted.closed': 'Uw review staat niet op de pagina. We hebben u gemaild waarom, en wat u kunt doen.',
    'hosted.answered': 'Hier hebt u al op geantwoord. Dank u wel.',
    'hosted.contactMissing': 'Vertel ons waar we u kunnen bereiken.',
    'hosted.thanks': 'Dank u wel, {name}.',
    'hosted.thanksNoName': 'Dank u wel.',
    'hosted.next': 'Meestal is uw review binnen een uur te zien, ongeacht het aantal sterren.',
    'hosted.nextDay': 'Meestal is uw review binnen een dag te zien, ongeacht het aantal sterren.',
    'hosted.privateLead':
      'Dit lezen alleen de mensen van {shop}. Het wordt niet getoond en verandert niets aan uw review.',
    'hosted.feeling': 'Wat voor gevoel gaf het u?',
    'hosted.stages': 'Wat viel u op? Geef aan wat goed of slecht was.',
    'hosted.wish': 'Wat zou u als eerste veranderen?',
    'hosted.did.private': 'Het is aangekomen bij {shop}. Dank u wel.',
    'hosted.contact': 'Wilt u van iemand horen?',
    'hosted.reachEmail': 'Uw e-mailadres',
    'hosted.note': 'In uw eigen woorden',
    'hosted.promise':
      'Iemand van {shop} neemt uiterlijk {date} contact met u op. Uw nummer of adres wordt alleen daarvoor gebruikt en {days} dagen later gewist.',
    'hosted.requested': 'Iemand van {shop} neemt uiterlijk {date} contact met u op.',
    'hosted.did.later': 'Dan vragen we het nog één keer. Tot die tijd kan het hier ook, wanneer u wilt.',
    'hosted.did.notArrived':
      'Fijn dat u het zegt. We wachten een week voor we het weer vragen. Komt er niets aan, praat dan met iemand: die zoekt het uit.',
    'hosted.did.gift':
      'Een cadeau: vertel dan hoe het was om te geven, of geef deze pagina door aan wie het kreeg. Bij uw antwoord staat dat het een cadeau was.',
    'hosted.did.stopped': 'Niemand vraagt het u meer. Antwoorden kan hier nog steeds.',
    'hosted.did.again': 'We mogen het u weer vragen, hoogstens één keer na een bestelling.',
    'hosted.did.withdrawn': 'Dan neemt niemand contact met u op. Wat u daar schreef, is gewist.',
    'hosted.expiredText':
      'Zulke links zijn 90 dagen geldig. Wat u zei, blijft staan. Wilt u het aanpassen of iets toevoegen, antwoord dan op een mail van {shop}.',
    'hosted.tooMuchText': 'Ga een pagina terug: uw tekst staat er nog. Kort hem in en verstuur opnieuw.',
    'hosted.offline':
      'Geen verbinding, maar er is niets verloren. Uw keuze blijft op dit apparaat en wordt vanzelf verstuurd zolang deze pagina openstaat.',
    'ask.subject': 'Zullen we het u over twee weken vragen? {shop}',
    'ask.lead':
      'U hebt bij {shop} een vakje aangevinkt: één mail, over twee weken, die vraagt hoe het was. Klopt dat?',
    'ask.notYou': 'Was u het niet, doe dan niets. Dan schrijft niemand u.',
    'ask.done':
      'Goed. Over twee weken vraagt {shop} hoe het was: één mail, en u kunt er altijd nee tegen zeggen.',
    'contact.lateSubject': '{shop} is u een antwoord schuldig',
    'contact.late': 'We hadden beloofd intussen contact met u op te nemen, en dat is niet gelukt.',
    'contact.lateOwner': 'Uw verzoek ligt bij {owner} op het bureau.',
    'contact.lateChoice': 'Wilt u het antwoord nog, dan hoeft u niets te doen. Zo niet, zeg het dan hier:',
    'question.answered': 'Er is een antwoord op uw vraag',
    'question.youAsked': 'U vroeg:',
    'question.againstWhy': 'wat u schreef, staat niet op de pagina. De reden is een regel: {rule}',
    'question.yourWords': 'U schreef:',
    'question.why':
      'U krijgt deze mail omdat u bij {shop} uw adres achterliet met een vraag of antwoord. We mailen één keer per vraag of antwoord.',
    'question.rule.author_request': 'u vroeg ons om het weg te halen.',
    'author.publishedSubject': 'Uw review staat online',
    'author.answeredSubject': '{name} heeft u geantwoord',
    'author.several': 'Nieuws over wat u bij {shop} schreef',
    'author.published': 'uw review staat op de pagina. Bedankt: zo helpt u wie na u kiest.',
    'author.helped': 'Hebt u hier iets aan?',
    'author.add': 'Iets toevoegen aan mijn review (alleen als u wilt)',
    'author.why':
      'U krijgt deze mail omdat u bij {shop} uw adres achterliet met een review. We mailen één keer per review.',
    'author.mine': 'Bekijken, aanpassen of verwijderen wat u schreef',
    'me.title': 'Wat u zei',
    'me.hello': '{name}, dit zei u bij {shop}.',
    'me.helloNoName': 'Dit zei u bij {shop}.',
    'me.empty': 'Hier staat niets van u.',
    'me.state.pending': 'Uw review wordt gecontroleerd. Uw sterren spelen geen rol.',
    'me.state.published': 'Uw review staat op de pagina.',
    'me.state.rejected': 'Uw review staat niet op de pagina. De reden:',
    'me.state.removed': 'Uw review is van de pagina gehaald. De reden:',
    'me.state.withdrawn': 'U hebt uw review teruggenomen.',
    'me.state.spam': 'Uw review wordt gecontroleerd. Uw sterren spelen geen rol.',
    'me.facts': 'Dit schreven we u erover:',
    'me.resend': 'Hieronder kunt u hem aanpassen en opnieuw versturen.',
    'me.privateAnswer': 'Alleen voor u, van {name}',
    'me.changeLead':
      'Zolang uw review niet op de pagina staat, vervangt de nieuwe tekst de oude. We controleren hem opnieuw.',
    'me.headline': 'Titel (als u wilt)',
    'me.addLead': 'Het komt met datum onder uw eerste tekst, die blijft zoals hij is.',
    'me.withdrawLead':
      'Uw review verdwijnt van de pagina, met de foto’s en het antwoord. Dat kunt u niet ongedaan maken.',
    'me.helped': 'Hebt u hier iets aan?',
    'me.data': 'Uw gegevens',
    'me.dataLead': 'Hiervoor vragen we zes cijfers die we u mailen, want een link kan worden doorgestuurd.',
    'me.eraseLead': 'Uw naam, uw adres en uw foto’s zijn meteen weg. Dat kunt u niet ongedaan maken.',
    'me.addressNew': 'Uw nieuwe adres',
    'me.done.changed': 'Uw review is aangepast. We controleren hem opnieuw.',
    'me.done.added': 'Dank u wel. Wat u toevoegde, verschijnt zodra het gecontroleerd is.',
    'me.done.withdrawn': 'Klaar: uw review is van de pagina.',
    'me.done.helped': 'Fijn dat u het laat weten.',
    'me.done.code':
      'Als we hier een adres van u kennen, zijn er zes cijfers naar onderweg. Ze zijn tien minuten geldig.',
    'me.done.erased': 'Klaar. Uw gegevens zijn verwijderd.',
    'me.wrong.late': 'Dat kan niet meer: uw review is veranderd sinds u deze pagina opende.',
    'me.confirmLead': 'Mails over wat u bij {shop} zei, komen dan hier.',
    'me.lostLead': 'Met welk adres hebt u bij {shop} een review geschreven?',
    'me.lostEmail': 'Uw e-mailadres',
    'me.linkSubject': 'Uw link naar wat u bij {shop} zei',
    'me.linkText':
      'hier kunt u bekijken, aanpassen en verwijderen wat u zei. Hebt u hier niet om gevraagd, dan hoeft u niets te doen.',
    'me.codeSubject': '{code} is uw code',
    'me.codeText':
      'dit zijn de zes cijfers: {code}. Ze zijn tien minuten geldig, één keer. Hebt u er niet om gevraagd, vergeet deze mail dan: zonder de cijfers gebeurt er niets.',
    'me.addressSubject': 'Is dit uw nieuwe adres?',
    'me.addressText':
      'open deze link, dan mailen we u voortaan hier. Hebt u hier niet om gevraagd, dan hoeft u niets te doen.',
    'statement.rejectSubject': 'Zo kunnen we uw review nog niet plaatsen',
    'statement.removeSubject': 'Uw review staat niet meer op de pagina',
    'statement.photoSubject': 'Uw foto staat niet op de pagina',
    'statement.updateSubject': 'Zo kunnen we uw aanvulling niet plaatsen',
    'statement.reject': 'uw review staat niet op de pagina.',
    'statement.remove': 'uw review is van de pagina gehaald.',
    'statement.photo':
      'een foto bij uw review staat niet op de pagina. Uw tekst en uw sterren blijven zoals ze zijn.',
    'statement.update': 'uw aanvulling op uw review staat niet op de pagina. Uw review blijft zoals hij is.',
    'statement.stars': 'Aan uw sterren ligt het niet: we plaatsen elk aantal.',
    'statement.change': 'U kunt hem aanpassen en opnieuw versturen; uw tekst staat er al:',
    'statement.again': 'Hier kunt u een nieuwe schrijven:',
    'statement.mine': 'Hier kunt u bekijken en aanpassen wat u schreef:',
    'statement.rejectScope':
      'Het geldt overal voor de productpagina en voor de lijsten die de winkel met zoekmachines deelt, tot u de tekst aanpast.',
    'statement.body': 'U kunt ook hier terecht: {body}.',
    'statement.court': 'U kunt ook naar een rechter of naar de consumentenautoriteit van uw land.',
    'objection.upheldSubject': 'U had gelijk: uw review staat op de pagina',
    'objection.upheld':
      'we hebben uw review nog eens gelezen, en u had gelijk. Hij staat op de pagina. Fijn dat u het zei.',
    'objection.dismissedSubject': 'We hebben uw review nog eens gelezen',
    'objection.dismissed':
      'we hebben uw review nog eens gelezen. Hij komt niet op de pagina, om de reden die we u gaven. U kunt naar een rechter of naar de consumentenautoriteit van uw land.',
    'objection.title': 'Bent u het er niet mee eens?',
    'objection.lead':
      'Iemand anders in het team leest uw review binnen 7 dagen nog eens, en u hoort van ons wat eruit kwam. Uw sterren spelen geen rol.',
    'objection.told': 'Dit schreven we u:',
    'objection.label': 'Wat moeten we daarbij weten? (als u wilt)',
    'objection.done':
      'Dank u wel. Iemand anders in het team leest uw review binnen 7 dagen nog eens. We mailen u.',
    'objection.over':
      'Hier valt niets meer te beslissen: uw review staat op de pagina, of er zijn meer dan zes maanden voorbij.',
    'objection.stateUpheld': 'We hebben hem nog eens gelezen, en u had gelijk: uw review staat op de pagina.',
    'objection.stateDismissed':
      'We hebben hem nog eens gelezen. Uw review komt niet op de pagina. U kunt naar een rechter of naar de consumentenautoriteit van uw land.',
    'objection.photoUpheldSubject': 'U had gelijk: uw foto staat op de pagina',
    'objection.photoUpheld':
      'We hebben uw foto nog eens bekeken, en u had gelijk. Hij staat op de pagina. Fijn dat u het zei.',
    'objection.photoDismissedSubject': 'We hebben uw foto nog eens bekeken',
    'objection.photoDismissed':
      'We hebben uw foto nog eens bekeken. Hij komt niet op de pagina, om de genoemde reden.',
    'objection.photoLead':
      'Iemand anders in het team bekijkt uw foto binnen 7 dagen nog eens, en u hoort van ons wat eruit kwam. Uw sterren spelen geen rol.',
    'objection.photoDone':
      'Dank u wel. Iemand anders in het team bekijkt uw foto binnen 7 dagen nog eens. We mailen u.',
    'objection.photoOver':
      'Hier valt niets meer te beslissen: uw foto staat op de pagina of is weg, of er zijn meer dan zes maanden voorbij.',
    'objection.updateUpheldSubject': 'U had gelijk: uw aanvulling staat op de pagina',
    'objection.updateUpheld':
      'We hebben uw aanvulling nog eens gelezen, en u had gelijk. Ze staat op de pagina. Fijn dat u het zei.',
    'objection.updateDismissedSubject': 'We hebben uw aanvulling nog eens gelezen',
    'objection.updateDismissed':
      'We hebben uw aanvulling nog eens gelezen. Ze komt niet op de pagina, om de genoemde reden.',
    'objection.updateLead':
      'Iemand anders in het team leest uw aanvulling binnen 7 dagen nog eens, en u hoort van ons wat eruit kwam. Uw sterren spelen geen rol.',
    'objection.updateDone':
      'Dank u wel. Iemand anders in het team leest uw aanvulling binnen 7 dagen nog eens. We mailen u.',
    'objection.updateOver':
      'Hier valt niets meer te beslissen: uw aanvulling staat op de pagina of is weg, of er zijn meer dan zes maanden voorbij.',
    'private.alone':
      'Alleen u leest dit; het wordt niet getoond. U krijgt het omdat u bij {shop} uw adres achterliet met een review.',
    'report.receivedSubject': 'Uw melding is binnen',
    'report.received':
      'bedankt voor uw melding. Iemand van de winkel kijkt ernaar, en u hoort van ons wat eruit kwam.',
    'report.upheldSubject': 'Wat u meldde, is weggehaald',
    'report.upheld':
      'iemand van de winkel heeft gekeken naar wat u meldde, en het van de pagina gehaald. Fijn dat u het liet weten.',
    'report.dismissedSubject': 'Wat u meldde, blijft op de pagina',
    'report.dismissed':
      'iemand van de winkel heeft gekeken naar wat u meldde. Het houdt zich aan de regels en blijft dus op de pagina. U kunt naar een rechter of naar de consumentenautoriteit van uw land.',
    'reason.author_request': 'u vroeg ons om hem weg te halen.',
    'rules.own': 'Schrijf over wat u zelf hebt gebruikt. Eén review voor elk product dat u kreeg.',
    'rules.honest': 'Zeg het erbij als u er iets voor kreeg, voor de winkel werkt of er iemand kent.',
    'rules.kind':
      'Voor het product mag u zo streng zijn als u wilt, blijf eerlijk tegen mensen: geen beledigingen, geen haat.',
    'rules.after':
      'Kan die van u niet online, dan hoort u om welke regel het gaat. U kunt hem aanpassen en opnieuw versturen, of bezwaar maken.',
  },
}

import type { Words } from './words.ts'

export const words: Words = {
  phrases: {
    'mail.hello': 'Hallo,',
    'mail.helloName': 'Hallo {name},',
    'mail.talk': 'Lieber reden? Antworte einfach auf diese Mail: Ich lese sie.',
    'mail.talkTeam': 'Lieber reden? Antworte einfach auf diese Mail: Ein Mensch liest sie.',

    'stars.n': { one: '{n} Stern', other: '{n} Sterne' },
    'stars.1': 'Schlecht',
    'stars.2': 'Nicht so gut',
    'stars.3': 'Okay',
    'stars.4': 'Gut',
    'stars.5': 'Sehr gut',

    'notice.subject': { one: '{shop}: jemand wartet auf dich', other: '{shop}: {n} warten auf dich' },
    'notice.subjectCame': { one: '{shop}: eine neue Bewertung', other: '{shop}: {n} neue Bewertungen' },
    'notice.contacts': {
      one: 'Ein Mensch möchte von dir hören.',
      other: '{n} Menschen möchten von dir hören.',
    },
    'notice.late': {
      one: 'Eine Antwort ist schon überfällig.',
      other: '{n} Antworten sind schon überfällig.',
    },
    'notice.toDecide': {
      one: 'Eine Bewertung wartet auf eine Entscheidung.',
      other: '{n} Bewertungen warten auf eine Entscheidung.',
    },
    'notice.toAnswer': {
      one: 'Eine Bewertung wartet auf eine Antwort.',
      other: '{n} Bewertungen warten auf eine Antwort.',
    },
    'notice.contested': {
      one: 'Gegen eine Bewertung liegt eine Meldung oder ein Widerspruch vor.',
      other: 'Gegen {n} Bewertungen liegen Meldungen oder Widersprüche vor.',
    },
    'notice.questions': {
      one: 'Eine Frage wartet auf eine Antwort.',
      other: '{n} Fragen warten auf eine Antwort.',
    },
    'notice.mine': {
      one: 'Davon liegt eine auf deinem Tisch.',
      other: 'Davon liegen {n} auf deinem Tisch.',
    },
    'notice.came': {
      one: 'Seit unserer letzten Mail ist eine Bewertung gekommen.',
      other: 'Seit unserer letzten Mail sind {n} Bewertungen gekommen.',
    },
    'notice.most': 'Am meisten erwähnt: {product}, {n}-mal.',
    'notice.hundred': 'Oder mehr: Wir zählen bis hundert.',
    'notice.open': 'Ansehen, wer wartet',
    'notice.why':
      'Du bekommst diese Mail, weil du für {shop} arbeitest. Gibt es nichts zu sagen, kommt auch nichts.',
    'notice.change': 'Auswählen, wie oft',
    'notice.end': 'Keine solchen Mails mehr',
    'notice.endTitle': 'Mails darüber, wer wartet',
    'notice.endLead':
      'Soll Voce dir nichts mehr über {shop} schreiben? Du bleibst im Team und kannst es in den Einstellungen ändern.',
    'notice.ended':
      'Erledigt. Voce schreibt dir nichts mehr über {shop}. In den Einstellungen kannst du das wieder ändern.',

    'invitation.subject': 'Wie ist es? {product}',
    'invitation.subjectName': '{name}, wie ist es? {product}',
    'invitation.subjectDiscreet': 'Eine kurze Frage von {shop}',
    'invitation.preview': 'Einmal tippen genügt. Gut oder schlecht, es hilft allen, die danach auswählen.',
    'invitation.previewWords':
      'Ein Stern und ein paar Worte. Gut oder schlecht, sie helfen allen, die danach auswählen.',
    'invitation.opening': {
      one: 'das hier ist jetzt eine Weile bei dir. Wie ist es?',
      other: 'diese Sachen sind jetzt eine Weile bei dir. Wie sind sie?',
    },
    'invitation.openingShop': 'wie war es bei uns?',
    'invitation.again': {
      one: 'wir haben schon einmal gefragt, und das hier ist das letzte Mal. Wie ist es?',
      other: 'wir haben schon einmal gefragt, und das hier ist das letzte Mal. Wie sind sie?',
    },
    'invitation.askedLater': {
      one: 'wir sollten später noch einmal fragen. Wie ist es inzwischen?',
      other: 'wir sollten später noch einmal fragen. Wie sind sie inzwischen?',
    },
    'invitation.underStars':
      'Ein Stern öffnet eine Seite. Dort bestätigst du ihn und kannst, wenn du magst, ein paar Worte oder ein Foto dazugeben.',
    'invitation.underStarsWords':
      'Ein Stern öffnet eine Seite. Dort bestätigst du ihn und schreibst ein paar Worte dazu: Zusammen zählen sie.',
    'invitation.tell': 'Erzähl, wie es ist:',
    'invitation.later': 'Fragt mich in zwei Wochen',
    'invitation.notArrived': 'Es ist noch nicht angekommen',
    'invitation.gift': 'Es war ein Geschenk',
    'invitation.why.consent':
      'Du bekommst diese Mail, weil du am {date} bei {shop} gekauft hast und einverstanden warst, dass wir fragen.',
    'invitation.why.softOptIn':
      'Du bekommst diese Mail, weil du am {date} bei {shop} gekauft hast; wir haben damals gesagt, dass wir fragen werden und dass du jederzeit widersprechen kannst.',
    'invitation.why.plain': 'Du bekommst diese Mail, weil du am {date} bei {shop} gekauft hast.',
    'invitation.whyUndated': 'Du bekommst diese Mail, weil du bei {shop} gekauft hast.',
    'invitation.whyAsked':
      'Du bekommst diese Mail, weil du am {date} bei {shop} ein Kästchen angekreuzt und bestätigt hast, dass wir fragen dürfen.',
    'invitation.shown':
      'Deine Sterne zählen ohne deinen Namen; dein Text erscheint als „{name}“ auf der Produktseite, ob Lob oder Kritik. Du kannst alles jederzeit ändern oder löschen.',
    'invitation.shownNoName':
      'Deine Sterne zählen ohne deinen Namen; dein Text erscheint auf der Produktseite unter dem Namen, den du wählst, ob Lob oder Kritik. Du kannst alles jederzeit ändern oder löschen.',
    'invitation.shownWords':
      'Dein Text erscheint als „{name}“ mit deinen Sternen auf der Produktseite, ob Lob oder Kritik. Du kannst alles jederzeit ändern oder löschen.',
    'invitation.shownWordsNoName':
      'Dein Text erscheint mit deinen Sternen auf der Produktseite, unter dem Namen, den du wählst, ob Lob oder Kritik. Du kannst alles jederzeit ändern oder löschen.',
    'invitation.unsubscribe': 'Fragt mich nicht mehr',

    'visit.choose': 'Worum geht es?',
    'visit.chooseLead': 'Wähl aus, was du von {shop} hast, oder den Shop selbst.',
    'visit.more': 'Mehr zeigen',
    'visit.nameHint': 'Zu sehen sind nur dein Vorname und ein Anfangsbuchstabe.',
    'visit.email': 'Deine E-Mail-Adresse',
    'visit.emailHint':
      'Wird nie gezeigt. Wir schicken einen Link dorthin. Öffnest du ihn, ist bestätigt, dass du es bist, und mit der Adresse deiner Bestellung auch, dass du es gekauft hast.',
    'visit.tie': 'Ich habe etwas dafür bekommen oder habe mit dem Shop zu tun',
    'visit.tie.none': 'Weder noch',
    'visit.tie.reward': 'Ich habe etwas dafür bekommen',
    'visit.tie.staff': 'Ich arbeite für den Shop',
    'visit.tie.friend': 'Ich kenne dort jemanden gut',
    'visit.send': 'Bewertung senden',
    'visit.starsMissing': 'Wähl zuerst deine Sterne. Nichts ist verloren.',
    'visit.wordsMissing':
      'Schreib zuerst ein paar Worte: Sterne allein zählen nur, wenn eine Bestellung nachgewiesen ist.',
    'visit.emailMissing':
      'Dieser Shop möchte eine Adresse. Nichts ist verloren: Trag sie ein und sende noch einmal.',
    'visit.wrong': 'Das ist noch nicht gesendet, und nichts ist verloren.',
    'visit.stale': 'Die Seite war lange offen. Sieh noch einmal drüber und sende dann.',
    'visit.notFromHere': 'Das kam von einer anderen Seite. Bitte schreib es hier.',
    'visit.tooOften': 'Das war viel auf einmal. Warte eine Minute, dann sende noch einmal.',
    'visit.mailed':
      'Ein Schritt fehlt noch: Öffne den Link in der Mail, die an deine Adresse unterwegs ist. Dann erscheint deine Bewertung, egal mit wie vielen Sternen.',
    'visit.noMail':
      'Zuerst sieht sie sich jemand vom Shop an; dann erscheint sie, egal mit wie vielen Sternen.',
    'visit.gone': 'Hier ist nichts',
    'visit.goneText': 'Was zu diesem Code gehört, gibt es nicht mehr zu kaufen. Frag im Shop nach.',

    'visit.others': 'Andere Sachen ansehen',
    'proof.subject': 'Warst du das? Deine Bewertung: {product}',
    'proof.lead': 'jemand hat bei {shop} etwas bewertet ({product}) und diese Adresse angegeben.',
    'proof.why':
      'Wenn du das warst, bestätige es hier. Hast du mit dieser Adresse gekauft, wird die Bewertung als verifizierter Kauf gekennzeichnet.',
    'proof.link': 'Ja, das war ich',
    'proof.notYou':
      'Wenn du das nicht warst, musst du nichts tun; oder öffne den Link und wähl „Das war ich nicht“, dann ist die Bewertung weg.',
    'proof.title': 'Warst du das?',
    'proof.ask': 'Mit deiner Adresse kam eine Bewertung: {product}.',
    'proof.no': 'Das war ich nicht',
    'proof.order':
      'Danke. Deine Bewertung ist als verifizierter Kauf gekennzeichnet und erscheint meist innerhalb einer Stunde.',
    'proof.email':
      'Danke. Deine Adresse ist bestätigt, und deine Bewertung erscheint meist innerhalb eines Tages.',
    'proof.withdrawn': 'Die Bewertung ist weg. Danke, dass du uns Bescheid gesagt hast.',
    'proof.already': 'Hier gibt es nichts mehr zu bestätigen. Danke.',
    'proof.notValid':
      'Dieser Link ist unvollständig oder zu alt. Öffne ihn noch einmal aus der Mail, oder kopiere ihn ganz.',

    'unsubscribe.title': 'Keine Fragen mehr?',
    'unsubscribe.lead':
      '{shop} fragt dich nicht mehr, wie etwas war. Antworten auf deine Bewertungen bekommst du weiterhin.',
    'unsubscribe.button': 'Fragt mich nicht mehr',
    'unsubscribe.done': 'Erledigt. {shop} fragt dich nicht mehr.',
    'unsubscribe.notValid':
      'Dieser Link ist unvollständig. Öffne ihn noch einmal aus der Mail, oder kopiere ihn ganz.',
    'hosted.title': 'Wie ist es?',
    'hosted.heading': '{name}, wie sind deine Sachen von {shop}?',
    'hosted.headingNoName': 'Wie sind deine Sachen von {shop}?',
    'hosted.headingOne': '{name}, wie ist es?',
    'hosted.headingOneNoName': 'Wie ist es?',
    'hosted.lead':
      'Tipp auf einen Stern: Er zählt sofort, ohne deinen Namen. Du kannst ihn ändern oder löschen.',
    'hosted.leadWords':
      'Tipp auf einen Stern und schreib ein paar Worte dazu: Zusammen zählen sie, meist innerhalb eines Tages. Du kannst beides ändern oder löschen.',
    'hosted.since': 'Bei dir seit dem {date}',
    'hosted.boughtOn': 'Gekauft am {date}',
    'hosted.theShop': 'Der Shop selbst: Beratung, Lieferung, Hilfe',
    'hosted.stars': { one: '{n} Stern', other: '{n} Sterne' },
    'hosted.star1': 'Schlecht',
    'hosted.star2': 'Nicht so gut',
    'hosted.star3': 'Okay',
    'hosted.star4': 'Gut',
    'hosted.star5': 'Sehr gut',
    'hosted.choose': 'Deine Sterne',
    'hosted.fromMail': {
      one: 'Du hast {n} Stern angetippt. Stimmt das?',
      other: 'Du hast {n} Sterne angetippt. Stimmt das?',
    },
    'hosted.fromMailLead': 'Noch wird nichts gesendet.',
    'hosted.confirm': { one: 'Ja, {n} Stern geben', other: 'Ja, {n} Sterne geben' },
    'hosted.confirmWords': { one: 'Ja, {n} Stern geben', other: 'Ja, {n} Sterne geben' },
    'hosted.counts': { one: 'Dein {n} Stern zählt.', other: 'Deine {n} Sterne zählen.' },
    'hosted.kept': 'Deine Sterne sind da. Sie zählen, sobald ein paar Worte dazukommen.',
    'hosted.takeBack': 'Zurücknehmen',
    'hosted.delete': 'Löschen',
    'hosted.question': 'Was sollten andere wissen?',
    'hosted.ifYouLike': 'wenn du magst',
    'hosted.prompt': 'Zum Beispiel: Was hat dich überrascht? Für wen ist es das Richtige?',
    'hosted.addWords': 'Meinen Text hinzufügen',
    'hosted.changeWords': 'Meinen Text ändern',
    'hosted.under':
      'Erscheint auf der Produktseite, ob gut oder schlecht, nach einer Prüfung auf Spam und persönliche Daten.',
    'hosted.shownAs': 'Erscheint als',
    'hosted.noName': 'Erscheint ohne Namen',
    'hosted.change': 'ändern',
    'hosted.yourName': 'Dein Name',
    'hosted.nameHint':
      'Zu sehen sind nur dein Vorname und ein Anfangsbuchstabe. Lass das Feld leer, um ungenannt zu bleiben.',
    'hosted.wordsWait':
      'Dein Text ist da. Er erscheint meist innerhalb einer Stunde, egal mit wie vielen Sternen.',
    'hosted.wordsWaitDay':
      'Dein Text ist da. Er erscheint meist innerhalb eines Tages, egal mit wie vielen Sternen.',
    'hosted.wordsShown': 'Dein Text steht auf der Seite.',
    'hosted.closed':
      'Deine Bewertung steht nicht auf der Seite. Wir haben dir geschrieben, warum, und was du tun kannst.',
    'hosted.photos': 'Deine Fotos',
    'hosted.photo': 'Foto {n}',
    'hosted.photoWaits': 'Ein Mensch sieht es an, bevor es erscheint.',
    'hosted.photoShown': 'Auf der Seite.',
    'hosted.photoNotShown': 'Erscheint nicht:',
    'hosted.photoOut': 'Entfernen',
    'hosted.photoOutNamed': 'Foto {n} entfernen',
    'hosted.sendPhotos': 'Meine Fotos senden',
    'hosted.photosStay':
      'Sie gehen mit deinem Text hinaus, oder allein über den Knopf darunter. Lädst du die Seite neu, wähle sie noch einmal aus.',
    'hosted.photosArrived': 'Deine Fotos sind da. Ein Mensch sieht sie an, bevor sie erscheinen.',
    'hosted.answered': 'Das hast du schon beantwortet. Danke.',
    'hosted.wordsMissing': 'Schreib zuerst ein paar Worte, oder lass es bei den Sternen: Die zählen schon.',
    'hosted.wordsTooLong': {
      one: 'Das ist {n} Zeichen zu lang. Nichts ist verloren: Kürze ein wenig und sende noch einmal.',
      other: 'Das sind {n} Zeichen zu viel. Nichts ist verloren: Kürze ein wenig und sende noch einmal.',
    },
    'hosted.nameTooLong': 'Dieser Name ist zu lang. Nichts ist verloren: Kürze ihn und sende noch einmal.',
    'hosted.needMissing': 'Sag uns, worum es geht. Nichts ist verloren.',
    'hosted.contactMissing': 'Sag uns, wo wir dich erreichen.',
    'hosted.emailWrong':
      'Das sieht nicht nach einer E-Mail-Adresse aus. Nichts ist verloren: Sieh noch einmal hin.',
    'hosted.phoneWrong':
      'Das sieht nicht nach einer Telefonnummer aus. Nichts ist verloren: Sieh noch einmal hin.',
    'hosted.thatsAll': 'Das ist alles',
    'hosted.thanks': 'Danke, {name}.',
    'hosted.thanksNoName': 'Danke.',
    'hosted.next': 'Sie erscheint meist innerhalb einer Stunde, egal mit wie vielen Sternen.',
    'hosted.nextDay': 'Sie erscheint meist innerhalb eines Tages, egal mit wie vielen Sternen.',
    'hosted.until': 'Ändern kannst du sie hier bis zum {date}.',
    'hosted.private': 'Und wie waren wir?',
    'hosted.privateLead':
      'Das lesen nur die Leute von {shop}. Es wird nicht veröffentlicht und ändert deine Bewertung nicht.',
    'hosted.feeling': 'Wie hast du dich dabei gefühlt?',
    'hosted.delighted': 'Begeistert',
    'hosted.pleased': 'Zufrieden',
    'hosted.indifferent': 'Gleichgültig',
    'hosted.annoyed': 'Genervt',
    'hosted.upset': 'Verärgert',
    'hosted.ladder': 'Wie weit sind wir gekommen?',
    'hosted.ladder0': 'Noch nicht',
    'hosted.ladder1': 'Es hat getan, was ich brauchte',
    'hosted.ladder2': '…und es war einfach',
    'hosted.ladder3': '…und es war eine Freude',
    'hosted.stages': 'Was ist dir aufgefallen? Markiere, was gut oder schlecht war.',
    'hosted.finding': 'Entdecken',
    'hosted.choosing': 'Aussuchen',
    'hosted.buying': 'Kaufen',
    'hosted.getting': 'Lieferung',
    'hosted.using': 'Benutzen',
    'hosted.help': 'Hilfe',
    'hosted.telling': 'Weitererzählen',
    'hosted.good': 'gut',
    'hosted.bad': 'schlecht',
    'hosted.nothing': 'nichts Besonderes',
    'hosted.wish': 'Was würdest du als Erstes ändern?',
    'hosted.tell': '{shop} Bescheid sagen',
    'hosted.did.private': 'Das ist bei {shop} angekommen. Danke.',
    'hosted.contact': 'Möchtest du von jemandem hören?',
    'hosted.way': 'Wie?',
    'hosted.call': 'Ruft mich an',
    'hosted.write': 'Schreibt mir',
    'hosted.whatsapp': 'WhatsApp',
    'hosted.need': 'Worum geht es?',
    'hosted.need.not_right': 'Etwas stimmt nicht',
    'hosted.need.help': 'Ich brauche Hilfe beim Benutzen',
    'hosted.need.question': 'Ich habe eine Frage',
    'hosted.need.tell': 'Ich möchte euch nur etwas sagen',
    'hosted.reach': 'Telefonnummer oder E-Mail-Adresse',
    'hosted.reachEmail': 'Deine E-Mail-Adresse',
    'hosted.note': 'In deinen Worten',
    'hosted.promise':
      'Jemand von {shop} meldet sich bis {date} bei dir. Deine Nummer oder Adresse dient nur dazu und wird {days} Tage danach gelöscht.',
    'hosted.request': 'Ja, meldet euch bitte',
    'hosted.requested': 'Jemand von {shop} meldet sich bis {date} bei dir.',
    'hosted.noLonger': 'Nicht mehr nötig',
    'hosted.later': 'Fragt mich später',
    'hosted.later7': 'In einer Woche',
    'hosted.later14': 'In zwei Wochen',
    'hosted.later30': 'In einem Monat',
    'hosted.notArrived': 'Es ist noch nicht angekommen',
    'hosted.gift': 'Es war ein Geschenk',
    'hosted.talk': 'Mit jemandem reden',
    'hosted.stop': 'Nicht mehr fragen',
    'hosted.stopSure': 'Keine Mails mehr von {shop}, die fragen, wie es war. Stimmt das?',
    'hosted.stopYes': 'Ja, nicht mehr fragen',
    'hosted.undo': 'Rückgängig',
    'hosted.did.later': 'Dann fragen wir noch einmal. Wenn du früher magst: Diese Seite ist offen.',
    'hosted.did.notArrived':
      'Danke, dass du es sagst. Wir warten eine Woche, bevor wir wieder fragen. Kommt nichts an, rede mit jemandem: Dann wird nachgesehen.',
    'hosted.did.gift':
      'Ein Geschenk: Dann erzähl, wie das Schenken war, oder gib diese Seite weiter. Bei deiner Antwort steht, dass es ein Geschenk war.',
    'hosted.did.noGift': 'Dann war es kein Geschenk.',
    'hosted.did.stopped': 'Es fragt dich niemand mehr. Antworten kannst du hier trotzdem.',
    'hosted.did.again': 'Wir dürfen dich wieder fragen, höchstens einmal nach einer Bestellung.',
    'hosted.did.takenBack': 'Zurückgenommen. Davon ist nichts mehr übrig.',
    'hosted.did.photoOut': 'Das Foto ist weg.',
    'hosted.did.nothing': 'Das geht nicht mehr, deshalb hat sich nichts geändert.',
    'hosted.did.withdrawn': 'Dann meldet sich niemand bei dir. Was du geschrieben hattest, ist gelöscht.',
    'hosted.footer': 'Passt es gerade nicht?',
    'hosted.walk': 'Du probierst diese Seite aus.',
    'hosted.walkLead':
      'So sehen sie deine Kunden. Nichts davon wird behalten, gezählt oder gemailt, und Fotos bleiben weg.',
    'hosted.walkAgain': 'Von vorn beginnen',
    'hosted.expired': 'Dieser Link ist abgelaufen',
    'hosted.expiredText':
      'Solche Links gelten 90 Tage. Was du gesagt hast, bleibt. Möchtest du es ändern oder ergänzen, antworte auf irgendeine Mail von {shop}.',
    'hosted.notValid': 'Dieser Link führt nirgendwohin',
    'hosted.notValidText':
      'Vielleicht fehlt ein Stück: Öffne ihn noch einmal aus der Mail, oder kopiere ihn ganz. Nichts ist verloren, und nichts wurde gesendet.',
    'hosted.tooMuch': 'Das war zu viel auf einmal',
    'hosted.tooMuchText': 'Geh eine Seite zurück: Dein Text ist noch da. Kürze ihn und sende noch einmal.',
    'hosted.offline':
      'Keine Verbindung, aber nichts ist verloren. Deine Auswahl bleibt auf diesem Gerät und wird von selbst gesendet, solange diese Seite offen ist.',
    'ask.subject': 'Sollen wir dich in zwei Wochen fragen? {shop}',
    'ask.title': 'Fragt mich in zwei Wochen',
    'ask.lead':
      'Du hast bei {shop} ein Kästchen angekreuzt: eine Mail in zwei Wochen, die fragt, wie es war. Stimmt das?',
    'ask.confirm': 'Ja, fragt mich:',
    'ask.notYou': 'Wenn du das nicht warst, tu einfach nichts. Dann schreibt dir niemand.',
    'ask.button': 'Ja, fragt mich',
    'ask.done':
      'Gut. In zwei Wochen fragt {shop}, wie es war: eine Mail, und du kannst jederzeit Nein dazu sagen.',
    'contact.lateSubject': '{shop} schuldet dir eine Antwort',
    'contact.late': 'Wir wollten uns bis jetzt bei dir melden und haben es nicht geschafft.',
    'contact.lateOwner': '{owner} kümmert sich um dein Anliegen.',
    'contact.lateChoice':
      'Wenn du die Antwort noch möchtest, musst du nichts tun. Wenn nicht, sag es uns hier:',

    'question.answered': 'Deine Frage hat eine Antwort',
    'question.youAsked': 'Du hast gefragt:',
    'question.anonymous': 'eine Person, die es kennt',
    'question.against': 'So können wir das nicht zeigen',
    'question.againstWhy':
      'was du geschrieben hast, steht nicht auf der Seite. Der Grund ist eine Regel: {rule}',
    'question.yourWords': 'Du hast geschrieben:',
    'question.why':
      'Du bekommst diese Mail, weil du bei {shop} mit einer Frage oder Antwort deine Adresse dagelassen hast. Wir schreiben zu jeder nur einmal.',
    'question.rule.spam_or_ad': 'keine Werbung und nichts, was massenhaft verschickt wurde.',
    'question.rule.fake_or_not_genuine':
      'es muss eine echte Frage sein, oder etwas, was jemand wirklich weiß.',
    'question.rule.abusive_or_obscene': 'keine Beleidigungen und nichts Obszönes.',
    'question.rule.discriminatory': 'kein Mensch wird für das herabgesetzt, was er ist.',
    'question.rule.personal_data': 'keine Namen, Nummern oder Adressen von Menschen.',
    'question.rule.confidential_info': 'nichts, was im Vertrauen gesagt wurde.',
    'question.rule.off_topic': 'es muss um die Sache gehen, um ihre Lieferung oder um den Service.',
    'question.rule.illegal': 'nichts, was gegen das Gesetz ist.',
    'question.rule.false_or_misleading': 'nichts, was offensichtlich nicht stimmt.',
    'question.rule.duplicate': 'dasselbe ist auf der Seite schon gefragt und beantwortet.',
    'question.rule.conflict_of_interest': 'wer für den Shop oder für einen anderen arbeitet, muss es sagen.',
    'question.rule.ip_infringement': 'keine Texte von anderen.',
    'question.rule.malicious_link': 'keine Links, die schaden können.',
    'question.rule.author_request': 'du hast uns gebeten, es wegzunehmen.',

    'author.publishedSubject': 'Deine Bewertung ist online',
    'author.answeredSubject': 'Antwort von {name}',
    'author.several': 'Neues zu dem, was du bei {shop} geschrieben hast',
    'author.published': 'deine Bewertung steht auf der Seite. Danke: Sie hilft allen, die danach auswählen.',
    'author.helped': 'Hat das geholfen?',
    'author.yes': 'Ja',
    'author.notYet': 'Noch nicht',
    'author.add': 'Meine Bewertung ergänzen (nur wenn du möchtest)',
    'author.why':
      'Du bekommst diese Mail, weil du bei {shop} mit einer Bewertung deine Adresse dagelassen hast. Wir schreiben zu jeder nur einmal.',
    'author.mine': 'Ansehen, ändern oder löschen, was du geschrieben hast',

    'me.title': 'Was du gesagt hast',
    'me.hello': '{name}, das hast du bei {shop} gesagt.',
    'me.helloNoName': 'Das hast du bei {shop} gesagt.',
    'me.empty': 'Hier ist nichts von dir.',
    'me.by': 'Am {date}',
    'me.state.pending': 'Sie wird gerade geprüft. Deine Sterne spielen dabei keine Rolle.',
    'me.state.published': 'Sie steht auf der Seite.',
    'me.state.rejected': 'Sie steht nicht auf der Seite. Der Grund:',
    'me.state.removed': 'Sie wurde von der Seite genommen. Der Grund:',
    'me.state.withdrawn': 'Du hast sie zurückgenommen.',
    'me.state.spam': 'Sie wird gerade geprüft. Deine Sterne spielen dabei keine Rolle.',
    'me.facts': 'Das haben wir dir dazu geschrieben:',
    'me.resend': 'Unten kannst du sie ändern und noch einmal senden.',
    'me.answer': 'Antwort von {name}',
    'me.privateAnswer': 'Nur für dich, von {name}',
    'me.update': 'Ergänzt am {date}',
    'me.updateWaits': 'Ergänzt am {date}, wird gerade geprüft',
    'me.change': 'Ändern',
    'me.changeLead':
      'Solange sie nicht auf der Seite steht, ersetzt der neue Text den alten. Er wird noch einmal geprüft.',
    'me.stars': 'Sterne',
    'me.headline': 'Überschrift (wenn du magst)',
    'me.words': 'Was sollten andere wissen?',
    'me.send': 'Senden',
    'me.add': 'Etwas ergänzen',
    'me.addLead': 'Es erscheint mit Datum unter deinem ersten Text, der bleibt, wie er ist.',
    'me.addLabel': 'Wie ist es inzwischen?',
    'me.addSend': 'Ergänzen',
    'me.withdraw': 'Zurücknehmen',
    'me.withdrawLead':
      'Sie verschwindet von der Seite, mit ihren Fotos und der Antwort. Das lässt sich nicht rückgängig machen.',
    'me.helped': 'Hat das geholfen?',
    'me.yes': 'Ja',
    'me.notYet': 'Noch nicht',
    'me.data': 'Deine Daten',
    'me.dataLead':
      'Dafür brauchen wir sechs Ziffern, die wir dir mailen, denn einen Link kann man weiterleiten.',
    'me.codeSend': 'Sechs Ziffern mailen',
    'me.code': 'Die sechs Ziffern',
    'me.export': 'Alle meine Daten herunterladen',
    'me.erase': 'Meine Daten löschen',
    'me.eraseAll': 'Alles löschen, was ich geschrieben habe',
    'me.eraseName': 'Meinen Text auf der Seite lassen, als „{name}“',
    'me.eraseLead': 'Name, Adresse und Fotos verschwinden sofort. Das lässt sich nicht rückgängig machen.',
    'me.formerCustomer': 'Ehemalige Kundschaft',
    'me.eraseSend': 'Löschen',
    'me.address': 'Meine Adresse ändern',
    'me.addressNew': 'Deine neue Adresse',
    'me.addressSend': 'Ändern',
    'me.done.changed': 'Deine Bewertung ist geändert. Sie wird noch einmal geprüft.',
    'me.done.added': 'Danke. Deine Ergänzung erscheint, sobald sie geprüft ist.',
    'me.done.withdrawn': 'Erledigt: Deine Bewertung ist von der Seite verschwunden.',
    'me.done.helped': 'Danke, dass du es uns sagst.',
    'me.done.code':
      'Wenn wir hier eine Adresse von dir kennen, sind sechs Ziffern dorthin unterwegs. Sie gelten zehn Minuten.',
    'me.done.address': 'Wir haben an die neue Adresse geschrieben. Öffne den Link dort, dann gilt sie.',
    'me.done.erased': 'Erledigt. Deine Daten sind gelöscht.',
    'me.wrong.code':
      'Diese Ziffern stimmen nicht, oder sie sind älter als zehn Minuten. Es ist noch nichts passiert: Lass dir neue schicken.',
    'me.wrong.empty': 'Schreib zuerst ein paar Worte.',
    'me.wrong.long': 'Dieser Text ist zu lang. Nichts ist verloren: Kürze ihn und sende noch einmal.',
    'me.wrong.address': 'Das sieht nicht nach einer Adresse aus. Sieh noch einmal hin.',
    'me.wrong.late':
      'Das geht nicht mehr: Deine Bewertung hat sich geändert, seit du diese Seite geöffnet hast.',
    'me.wrong.limit':
      'Das war oft hintereinander. Nichts ist verloren: Warte eine Minute und versuch es noch einmal.',
    'me.confirm': 'Ab jetzt diese Adresse verwenden',
    'me.confirmLead': 'Mails zu dem, was du bei {shop} gesagt hast, kommen dann hierher.',
    'me.confirmed': 'Erledigt. Ab jetzt schreiben wir an diese Adresse.',
    'me.taken': 'Diese Adresse geht hier nicht, denn sie gehört schon jemandem, den wir kennen.',
    'me.notValid': 'Dieser Link ist abgelaufen oder unvollständig.',
    'me.lost': 'Neuen Link schicken',
    'me.lostLead': 'Sag uns die Adresse, mit der du bei {shop} bewertet hast.',
    'me.lostEmail': 'Deine E-Mail-Adresse',
    'me.lostDone': 'Wenn wir diese Adresse kennen, ist ein Link dorthin unterwegs.',
    'me.linkSubject': 'Dein Link zu dem, was du bei {shop} gesagt hast',
    'me.linkText':
      'hier kannst du ansehen, ändern und löschen, was du gesagt hast. Wenn du nicht danach gefragt hast, musst du nichts tun.',
    'me.codeSubject': '{code} ist dein Code',
    'me.codeText':
      'hier sind die sechs Ziffern: {code}. Sie gelten zehn Minuten und nur einmal. Wenn du nicht danach gefragt hast, kannst du diese Mail ignorieren: Ohne die Ziffern passiert nichts.',
    'me.addressSubject': 'Ist das deine neue Adresse?',
    'me.addressText':
      'öffne diesen Link, dann schreiben wir dir ab jetzt hierher. Wenn du nicht danach gefragt hast, musst du nichts tun.',

    'statement.rejectSubject': 'So können wir deine Bewertung noch nicht veröffentlichen',
    'statement.removeSubject': 'Deine Bewertung steht nicht mehr auf der Seite',
    'statement.photoSubject': 'Dein Foto steht nicht auf der Seite',
    'statement.updateSubject': 'So können wir deine Ergänzung nicht veröffentlichen',
    'statement.reject': 'deine Bewertung steht nicht auf der Seite.',
    'statement.remove': 'deine Bewertung wurde von der Seite genommen.',
    'statement.photo':
      'ein Foto deiner Bewertung steht nicht auf der Seite. Dein Text und deine Sterne bleiben, wie sie sind.',
    'statement.update':
      'deine Ergänzung zur Bewertung steht nicht auf der Seite. Die Bewertung bleibt, wie sie ist.',
    'statement.stars': 'An den Sternen liegt es nicht: Wir veröffentlichen jede Anzahl.',
    'statement.rule': 'Der Grund ist Regel {number}: {rule}',
    'statement.reason': 'Der Grund: {rule}',
    'statement.facts': 'Es geht um das hier:',
    'statement.change': 'Du kannst sie ändern und noch einmal senden; dein Text steht schon da:',
    'statement.again': 'Hier kannst du eine neue schreiben:',
    'statement.mine': 'Hier kannst du ansehen und ändern, was du geschrieben hast:',
    'statement.object':
      'Oder widersprich: Dann liest sie innerhalb von 7 Tagen jemand anderes im Team. Das geht 6 Monate lang:',
    'statement.partObject':
      'Oder widersprich: Dann sieht innerhalb von 7 Tagen jemand anderes im Team noch einmal hin. Das geht 6 Monate lang:',
    'statement.filter': 'Ein Filter hatte den Text markiert.',
    'statement.reported': 'Jemand hatte sie gemeldet.',
    'statement.person': 'An der Entscheidung war keine Maschine beteiligt.',
    'statement.decided': '{name} hat am {date} entschieden.',
    'statement.decidedNoName': 'Ein Mensch vom Shop hat am {date} entschieden.',
    'statement.rejectScope':
      'Das gilt überall für die Produktseite und für die Listen, die der Shop mit Suchmaschinen teilt, bis du den Text änderst.',
    'statement.removeScope':
      'Das gilt überall für die Produktseite und für die Listen, die der Shop mit Suchmaschinen teilt, bis anders entschieden wird.',
    'statement.body': 'Du kannst dich auch an diese Stelle wenden: {body}.',
    'statement.court':
      'Du kannst dich auch an ein Gericht oder an den Verbraucherschutz deines Landes wenden.',
    'objection.upheldSubject': 'Du hattest recht: Deine Bewertung steht auf der Seite',
    'objection.upheld':
      'wir haben deine Bewertung noch einmal gelesen, und du hattest recht. Sie steht auf der Seite. Danke, dass du dich gemeldet hast.',
    'objection.dismissedSubject': 'Wir haben deine Bewertung noch einmal gelesen',
    'objection.dismissed':
      'wir haben deine Bewertung noch einmal gelesen. Sie kommt nicht auf die Seite, aus dem Grund, den wir dir genannt haben. Du kannst dich an ein Gericht oder an den Verbraucherschutz deines Landes wenden.',
    'objection.title': 'Du siehst das anders?',
    'objection.lead':
      'Jemand anderes im Team liest deine Bewertung innerhalb von 7 Tagen noch einmal, und wir sagen dir, was daraus wurde. Deine Sterne spielen dabei keine Rolle.',
    'objection.told': 'Das haben wir dir geschrieben:',
    'objection.label': 'Was sollten wir dabei wissen? (wenn du magst)',
    'objection.send': 'Ich widerspreche: bitte noch einmal lesen',
    'objection.done':
      'Danke. Jemand anderes im Team liest deine Bewertung innerhalb von 7 Tagen noch einmal. Wir schreiben dir.',
    'objection.over':
      'Hier gibt es nichts mehr zu entscheiden: Deine Bewertung steht auf der Seite, oder es sind mehr als sechs Monate vergangen.',
    'objection.stateUpheld':
      'Wir haben sie noch einmal gelesen, und du hattest recht: Deine Bewertung steht auf der Seite.',
    'objection.stateDismissed':
      'Wir haben sie noch einmal gelesen. Deine Bewertung kommt nicht auf die Seite. Du kannst dich an ein Gericht oder an den Verbraucherschutz deines Landes wenden.',
    'objection.partSend': 'Ich widerspreche: bitte noch einmal hinsehen',
    'objection.photoUpheldSubject': 'Du hattest recht: Dein Foto steht auf der Seite',
    'objection.photoUpheld':
      'Wir haben dein Foto noch einmal angesehen, und du hattest recht: Es steht auf der Seite. Danke, dass du dich gemeldet hast.',
    'objection.photoDismissedSubject': 'Wir haben dein Foto noch einmal angesehen',
    'objection.photoDismissed':
      'Wir haben dein Foto noch einmal angesehen. Es kommt aus dem genannten Grund nicht auf die Seite.',
    'objection.photoLead':
      'Jemand anderes im Team sieht dein Foto innerhalb von 7 Tagen noch einmal an, und wir sagen dir, was daraus wurde. Deine Sterne spielen dabei keine Rolle.',
    'objection.photoDone':
      'Danke. Jemand anderes im Team sieht dein Foto innerhalb von 7 Tagen noch einmal an. Wir schreiben dir.',
    'objection.photoOver':
      'Hier gibt es nichts mehr zu entscheiden: Dein Foto steht auf der Seite oder ist gelöscht, oder es sind mehr als sechs Monate vergangen.',
    'objection.updateUpheldSubject': 'Du hattest recht: Deine Ergänzung steht auf der Seite',
    'objection.updateUpheld':
      'Wir haben deine Ergänzung noch einmal gelesen, und du hattest recht: Sie steht auf der Seite. Danke, dass du dich gemeldet hast.',
    'objection.updateDismissedSubject': 'Wir haben deine Ergänzung noch einmal gelesen',
    'objection.updateDismissed':
      'Wir haben deine Ergänzung noch einmal gelesen. Sie kommt aus dem genannten Grund nicht auf die Seite.',
    'objection.updateLead':
      'Jemand anderes im Team liest deine Ergänzung innerhalb von 7 Tagen noch einmal, und wir sagen dir, was daraus wurde. Deine Sterne spielen dabei keine Rolle.',
    'objection.updateDone':
      'Danke. Jemand anderes im Team liest deine Ergänzung innerhalb von 7 Tagen noch einmal. Wir schreiben dir.',
    'objection.updateOver':
      'Hier gibt es nichts mehr zu entscheiden: Deine Ergänzung steht auf der Seite oder ist gelöscht, oder es sind mehr als sechs Monate vergangen.',
    'objection.unknown':
      'Dieser Link ist unvollständig. Öffne ihn noch einmal aus unserer Mail, oder kopiere ihn ganz.',
    'private.alone':
      'Das liest nur du; es wird nicht veröffentlicht. Du bekommst es, weil du bei {shop} mit einer Bewertung deine Adresse dagelassen hast.',
    'report.receivedSubject': 'Deine Meldung ist da',
    'report.received':
      'danke für deine Meldung. Jemand vom Shop sieht sie sich an, und wir sagen dir, was daraus wurde.',
    'report.upheldSubject': 'Was du gemeldet hast, ist weg',
    'report.upheld':
      'jemand vom Shop hat sich angesehen, was du gemeldet hast, und es von der Seite genommen. Danke, dass du uns Bescheid gesagt hast.',
    'report.dismissedSubject': 'Was du gemeldet hast, bleibt auf der Seite',
    'report.dismissed':
      'jemand vom Shop hat sich angesehen, was du gemeldet hast. Es hält die Regeln ein und bleibt deshalb auf der Seite. Du kannst dich an ein Gericht oder an den Verbraucherschutz deines Landes wenden.',

    'reason.spam_or_ad': 'keine Werbung und kein Spam.',
    'reason.fake_or_not_genuine': 'sie muss aus eigener Erfahrung kommen.',
    'reason.abusive_or_obscene': 'keine Beleidigungen, keine Drohungen, nichts Obszönes.',
    'reason.discriminatory': 'kein Mensch wird für das herabgesetzt, was er ist.',
    'reason.personal_data': 'keine Namen, Nummern oder Adressen anderer Menschen.',
    'reason.confidential_info': 'nichts, was im Vertrauen gesagt wurde.',
    'reason.off_topic': 'es muss um die Sache gehen, um ihre Lieferung oder um den Service.',
    'reason.illegal': 'nichts, was gegen das Gesetz ist.',
    'reason.false_or_misleading': 'nichts, was offensichtlich nicht stimmt.',
    'reason.duplicate': 'eine Bewertung für jeden gekauften Artikel.',
    'reason.conflict_of_interest': 'wer für den Shop oder die Konkurrenz arbeitet, muss es sagen.',
    'reason.ip_infringement': 'keine Texte oder Bilder, die anderen gehören.',
    'reason.malicious_link': 'keine Links, die schaden können.',
    'reason.author_request': 'du hast uns gebeten, sie wegzunehmen.',
    'policy.reason.spam_or_ad': 'Spam oder Werbung',
    'policy.reason.fake_or_not_genuine': 'Nicht echt',
    'policy.reason.abusive_or_obscene': 'Beleidigend oder obszön',
    'policy.reason.discriminatory': 'Diskriminierend',
    'policy.reason.personal_data': 'Persönliche Daten anderer',
    'policy.reason.confidential_info': 'Vertrauliche Informationen',
    'policy.reason.off_topic': 'Handelt von etwas anderem',
    'policy.reason.illegal': 'Verstößt gegen das Gesetz',
    'policy.reason.false_or_misleading': 'Falsch oder irreführend',
    'policy.reason.duplicate': 'Zweimal dieselbe',
    'policy.reason.conflict_of_interest': 'Interessenkonflikt',
    'policy.reason.ip_infringement': 'Von anderen kopiert',
    'policy.reason.malicious_link': 'Ein gefährlicher Link',
    'policy.reason.author_request': 'Auf eigenen Wunsch',
    'policy.title': 'Wie Bewertungen bei {shop} gesammelt und geprüft werden',
    'policy.figures':
      'In den letzten zwölf Monaten sind {received} Bewertungen eingegangen, und {published} sind veröffentlicht.',
    'policy.median': 'Bei der Hälfte dauerte es bis zur Veröffentlichung höchstens {time}.',
    'policy.answers': 'Die Hälfte der Antworten brauchte höchstens {time}.',
    'policy.blind': '{share} der Entscheidungen von Menschen fielen mit verdeckten Sternen.',
    'policy.collect': 'Woher Bewertungen kommen',
    'policy.asked':
      'Wer kauft, wird nach der Bestellung per Mail gefragt, alle nach denselben Regeln: Niemand kann sich aussuchen, nur die zu fragen, die zufrieden wirken. Auf der Produktseite können außerdem alle schreiben.',
    'policy.proof':
      '„Verifizierter Kauf“ steht nur dort, wo zum Schreiben ein Link aus der Bestellung benutzt wurde. Bei allem anderen steht „Nicht verifiziert“, und Bewertungen von anderen Websites sind als solche zu erkennen.',
    'policy.fake':
      'Gefälschte Bewertungen sind verboten: {shop} darf keine schreiben, kaufen oder bestellen und nicht im Tausch gegen irgendetwas darum bitten, Sterne oder Worte zu ändern.',
    'policy.rewardCounts':
      'Wer für eine Bewertung etwas bekommen hat, muss es sagen, und sie wird so gekennzeichnet. Solche Bewertungen zählen für den Durchschnitt.',
    'policy.rewardOut':
      'Wer für eine Bewertung etwas bekommen hat, muss es sagen, und sie wird so gekennzeichnet. Solche Bewertungen werden gezeigt, zählen aber nicht für den Durchschnitt. Dasselbe gilt für Leute, die beim Shop arbeiten, und für ihre Freunde.',
    'policy.check': 'Wie sie geprüft werden',
    'policy.road':
      'Programme suchen nach Spam, Links, persönlichen Daten und Kopien. Die Sterne sehen sie nie. Was sie nicht markieren, erscheint von selbst; was sie markieren, wartet auf einen Menschen und erscheint nach spätestens 14 Tagen, außer es könnte rechtswidrig sein, enthält persönliche Daten oder einen gefährlichen Link oder ist eine Kopie.',
    'policy.people':
      'Die Leute von {shop} entscheiden mit verdeckten Sternen. Was nicht auf die Seite kommt, braucht einen Grund aus einer festen Liste. Wer geschrieben hat, erfährt ihn und kann widersprechen.',
    'policy.masked':
      'Flüche und persönliche Daten werden verdeckt, der Rest bleibt, wie er geschrieben wurde. Niemand bei {shop} kann eine Bewertung bearbeiten.',
    'policy.objection':
      'Nach einem Widerspruch wird noch einmal gelesen, von jemand anderem, wenn es noch jemanden gibt.',
    'policy.stars': 'Sterne',
    'policy.received': 'Erhalten',
    'policy.published': 'Online',
    'policy.kept': 'Nicht online',
    'policy.why': 'Warum manche nicht veröffentlicht sind',
    'policy.spam': {
      one: '{n} weitere war maschineller Spam und wurde nach 30 Tagen gelöscht.',
      other: '{n} weitere waren maschineller Spam und wurden nach 30 Tagen gelöscht.',
    },
    'policy.show': 'Wie sie gezeigt werden',
    'policy.average':
      'Der Durchschnitt ist die Summe der Sterne geteilt durch ihre Anzahl, auf eine Nachkommastelle, ab der Hälfte aufgerundet. Sterne ohne Text zählen nur, wenn eine Bestellung nachgewiesen ist.',
    'policy.newest':
      'Die neuesten stehen zuerst. Sonst geht es nach Sternen, oder danach, wie viele eine Bewertung hilfreich fanden; neuere haben Vorrang.',
    'policy.helpful':
      'Wer liest, hat für jede Bewertung eine Stimme. Eine Adresse wird dafür nicht gespeichert.',
    'policy.edits':
      'Wer eine Bewertung geschrieben hat, kann sie später mit Datum ergänzen oder zurücknehmen.',
    'policy.retention':
      'Eine Bewertung bleibt so lange auf der Seite wie das Produkt, wenn sie nicht vorher zurückgenommen wird.',
    'rules.title': 'Regeln für Bewertungen',
    'rules.lead':
      'Jede ehrliche Bewertung wird veröffentlicht, mit beliebig vielen Sternen, wenn sie diese Regeln einhält.',
    'rules.own': 'Schreib über das, was du selbst benutzt hast. Eine Bewertung für jede Sache.',
    'rules.any':
      'Gut oder schlecht, kurz oder lang: Alles hilft. Auch Kritik an der Lieferung oder am Service ist willkommen.',
    'rules.honest':
      'Sag dazu, wenn du etwas dafür bekommen hast, für den Shop arbeitest oder dort jemanden kennst.',
    'rules.people': 'Lass Namen, Adressen und Nummern anderer Menschen weg, und auch deine eigenen.',
    'rules.kind':
      'Mit der Sache darfst du so hart sein, wie du willst, mit Menschen bleib fair: keine Beleidigungen, kein Hass.',
    'rules.topic': 'Bleib bei der Sache oder beim Shop. Politik und andere Shops haben andere Orte.',
    'rules.legal': 'Nichts, was gegen das Gesetz ist, nichts Kopiertes, nichts Vertrauliches.',
    'rules.links': 'Keine Werbung und keine Links.',
    'rules.after':
      'Kann deine nicht veröffentlicht werden, erfährst du, um welche Regel es geht. Du kannst sie ändern und noch einmal senden, oder widersprechen.',
  },
  polite: {
    'hosted.photosArrived': 'Ihre Fotos sind da. Ein Mensch sieht sie an, bevor sie erscheinen.',
    'hosted.photosStay':
      'Sie gehen mit Ihrem Text hinaus, oder allein über den Knopf darunter. Laden Sie die Seite neu, wählen Sie sie bitte noch einmal aus.',
    'hosted.photos': 'Ihre Fotos',
    'mail.hello': 'Guten Tag,',
    'mail.helloName': 'Guten Tag {name},',
    'mail.talk': 'Lieber reden? Antworten Sie einfach auf diese Mail: Ich lese sie.',
    'mail.talkTeam': 'Lieber reden? Antworten Sie einfach auf diese Mail: Ein Mensch liest sie.',
    'invitation.opening': {
      one: 'das hier ist jetzt eine Weile bei Ihnen. Wie ist es?',
      other: 'diese Sachen sind jetzt eine Weile bei Ihnen. Wie sind sie?',
    },
    'invitation.underStars':
      'Ein Stern öffnet eine Seite. Dort bestätigen Sie ihn und können, wenn Sie mögen, ein paar Worte oder ein Foto dazugeben.',
    'invitation.underStarsWords':
      'Ein Stern öffnet eine Seite. Dort bestätigen Sie ihn und schreiben ein paar Worte dazu: Zusammen zählen sie.',
    'invitation.tell': 'Erzählen Sie, wie es ist:',
    'invitation.later': 'Bitte in zwei Wochen fragen',
    'invitation.why.consent':
      'Sie bekommen diese Mail, weil Sie am {date} bei {shop} gekauft haben und einverstanden waren, dass wir fragen.',
    'invitation.why.softOptIn':
      'Sie bekommen diese Mail, weil Sie am {date} bei {shop} gekauft haben; wir haben damals gesagt, dass wir fragen werden und dass Sie jederzeit widersprechen können.',
    'invitation.why.plain': 'Sie bekommen diese Mail, weil Sie am {date} bei {shop} gekauft haben.',
    'invitation.whyUndated': 'Sie bekommen diese Mail, weil Sie bei {shop} gekauft haben.',
    'invitation.whyAsked':
      'Sie bekommen diese Mail, weil Sie am {date} bei {shop} ein Kästchen angekreuzt und bestätigt haben, dass wir fragen dürfen.',
    'invitation.shown':
      'Ihre Sterne zählen ohne Ihren Namen; Ihr Text erscheint als „{name}“ auf der Produktseite, ob Lob oder Kritik. Sie können alles jederzeit ändern oder löschen.',
    'invitation.shownNoName':
      'Ihre Sterne zählen ohne Ihren Namen; Ihr Text erscheint auf der Produktseite unter dem Namen, den Sie wählen, ob Lob oder Kritik. Sie können alles jederzeit ändern oder löschen.',
    'invitation.shownWords':
      'Ihr Text erscheint als „{name}“ mit Ihren Sternen auf der Produktseite, ob Lob oder Kritik. Sie können alles jederzeit ändern oder löschen.',
    'invitation.shownWordsNoName':
      'Ihr Text erscheint mit Ihren Sternen auf der Produktseite, unter dem Namen, den Sie wählen, ob Lob oder Kritik. Sie können alles jederzeit ändern oder löschen.',
    'invitation.unsubscribe': 'Bitte nicht mehr fragen',

    'visit.chooseLead': 'Wählen Sie aus, was Sie von {shop} haben, oder den Shop selbst.',
    'visit.nameHint': 'Zu sehen sind nur Ihr Vorname und ein Anfangsbuchstabe.',
    'visit.email': 'Ihre E-Mail-Adresse',
    'visit.emailHint':
      'Wird nie gezeigt. Wir schicken einen Link dorthin. Öffnen Sie ihn, ist bestätigt, dass Sie es sind, und mit der Adresse Ihrer Bestellung auch, dass Sie es gekauft haben.',
    'visit.starsMissing': 'Wählen Sie zuerst Ihre Sterne. Nichts ist verloren.',
    'visit.wordsMissing':
      'Schreiben Sie zuerst ein paar Worte: Sterne allein zählen nur, wenn eine Bestellung nachgewiesen ist.',
    'visit.emailMissing':
      'Dieser Shop möchte eine Adresse. Nichts ist verloren: Tragen Sie sie ein und senden Sie noch einmal.',
    'visit.stale': 'Die Seite war lange offen. Sehen Sie noch einmal drüber und senden Sie dann.',
    'visit.notFromHere': 'Das kam von einer anderen Seite. Bitte schreiben Sie es hier.',
    'visit.tooOften': 'Das war viel auf einmal. Warten Sie eine Minute, dann senden Sie noch einmal.',
    'visit.mailed':
      'Ein Schritt fehlt noch: Öffnen Sie den Link in der Mail, die an Ihre Adresse unterwegs ist. Dann erscheint Ihre Bewertung, egal mit wie vielen Sternen.',
    'visit.goneText': 'Was zu diesem Code gehört, gibt es nicht mehr zu kaufen. Fragen Sie im Shop nach.',

    'proof.subject': 'Waren Sie das? Ihre Bewertung: {product}',
    'proof.why':
      'Wenn Sie das waren, bestätigen Sie es hier. Haben Sie mit dieser Adresse gekauft, wird die Bewertung als verifizierter Kauf gekennzeichnet.',
    'proof.notYou':
      'Wenn Sie das nicht waren, müssen Sie nichts tun; oder öffnen Sie den Link und wählen Sie „Das war ich nicht“, dann ist die Bewertung weg.',
    'proof.title': 'Waren Sie das?',
    'proof.ask': 'Mit Ihrer Adresse kam eine Bewertung: {product}.',
    'proof.order':
      'Vielen Dank. Ihre Bewertung ist als verifizierter Kauf gekennzeichnet und erscheint meist innerhalb einer Stunde.',
    'proof.email':
      'Vielen Dank. Ihre Adresse ist bestätigt, und Ihre Bewertung erscheint meist innerhalb eines Tages.',
    'proof.withdrawn': 'Die Bewertung ist weg. Danke, dass Sie uns Bescheid gesagt haben.',
    'proof.already': 'Hier gibt es nichts mehr zu bestätigen. Vielen Dank.',
    'proof.notValid':
      'Dieser Link ist unvollständig oder zu alt. Öffnen Sie ihn noch einmal aus der Mail, oder kopieren Sie ihn ganz.',

    'unsubscribe.lead':
      '{shop} fragt Sie nicht mehr, wie etwas war. Antworten auf Ihre Bewertungen bekommen Sie weiterhin.',
    'unsubscribe.button': 'Bitte nicht mehr fragen',
    'unsubscribe.done': 'Erledigt. {shop} fragt Sie nicht mehr.',
    'unsubscribe.notValid':
      'Dieser Link ist unvollständig. Öffnen Sie ihn noch einmal aus der Mail, oder kopieren Sie ihn ganz.',
    'hosted.heading': '{name}, wie sind Ihre Sachen von {shop}?',
    'hosted.headingNoName': 'Wie sind Ihre Sachen von {shop}?',
    'hosted.lead':
      'Tippen Sie auf einen Stern: Er zählt sofort, ohne Ihren Namen. Sie können ihn ändern oder löschen.',
    'hosted.leadWords':
      'Tippen Sie auf einen Stern und schreiben Sie ein paar Worte dazu: Zusammen zählen sie, meist innerhalb eines Tages. Sie können beides ändern oder löschen.',
    'hosted.since': 'Bei Ihnen seit dem {date}',
    'hosted.choose': 'Ihre Sterne',
    'hosted.fromMail': {
      one: 'Sie haben {n} Stern angetippt. Stimmt das?',
      other: 'Sie haben {n} Sterne angetippt. Stimmt das?',
    },
    'hosted.counts': { one: 'Ihr {n} Stern zählt.', other: 'Ihre {n} Sterne zählen.' },
    'hosted.kept': 'Ihre Sterne sind da. Sie zählen, sobald ein paar Worte dazukommen.',
    'hosted.ifYouLike': 'wenn Sie mögen',
    'hosted.prompt': 'Zum Beispiel: Was hat Sie überrascht? Für wen ist es das Richtige?',
    'hosted.yourName': 'Ihr Name',
    'hosted.nameHint':
      'Zu sehen sind nur Ihr Vorname und ein Anfangsbuchstabe. Lassen Sie das Feld leer, um ungenannt zu bleiben.',
    'hosted.wordsWait':
      'Ihr Text ist da. Er erscheint meist innerhalb einer Stunde, egal mit wie vielen Sternen.',
    'hosted.wordsWaitDay':
      'Ihr Text ist da. Er erscheint meist innerhalb eines Tages, egal mit wie vielen Sternen.',
    'hosted.wordsShown': 'Ihr Text steht auf der Seite.',
    'hosted.closed':
      'Ihre Bewertung steht nicht auf der Seite. Wir haben Ihnen geschrieben, warum, und was Sie tun können.',
    'hosted.answered': 'Das haben Sie schon beantwortet. Vielen Dank.',
    'hosted.wordsMissing':
      'Schreiben Sie zuerst ein paar Worte, oder lassen Sie es bei den Sternen: Die zählen schon.',
    'hosted.wordsTooLong': {
      one: 'Das ist {n} Zeichen zu lang. Nichts ist verloren: Kürzen Sie ein wenig und senden Sie noch einmal.',
      other:
        'Das sind {n} Zeichen zu viel. Nichts ist verloren: Kürzen Sie ein wenig und senden Sie noch einmal.',
    },
    'hosted.nameTooLong':
      'Dieser Name ist zu lang. Nichts ist verloren: Kürzen Sie ihn und senden Sie noch einmal.',
    'hosted.needMissing': 'Sagen Sie uns, worum es geht. Nichts ist verloren.',
    'hosted.contactMissing': 'Sagen Sie uns, wo wir Sie erreichen.',
    'hosted.emailWrong':
      'Das sieht nicht nach einer E-Mail-Adresse aus. Nichts ist verloren: Sehen Sie noch einmal hin.',
    'hosted.phoneWrong':
      'Das sieht nicht nach einer Telefonnummer aus. Nichts ist verloren: Sehen Sie noch einmal hin.',
    'hosted.thanks': 'Vielen Dank, {name}.',
    'hosted.thanksNoName': 'Vielen Dank.',
    'hosted.until': 'Ändern können Sie sie hier bis zum {date}.',
    'hosted.privateLead':
      'Das lesen nur die Leute von {shop}. Es wird nicht veröffentlicht und ändert Ihre Bewertung nicht.',
    'hosted.feeling': 'Wie haben Sie sich dabei gefühlt?',
    'hosted.stages': 'Was ist Ihnen aufgefallen? Markieren Sie, was gut oder schlecht war.',
    'hosted.wish': 'Was würden Sie als Erstes ändern?',
    'hosted.did.private': 'Das ist bei {shop} angekommen. Vielen Dank.',
    'hosted.contact': 'Möchten Sie von jemandem hören?',
    'hosted.call': 'Rufen Sie mich an',
    'hosted.write': 'Schreiben Sie mir',
    'hosted.need.tell': 'Ich möchte Ihnen nur etwas sagen',
    'hosted.reachEmail': 'Ihre E-Mail-Adresse',
    'hosted.note': 'In Ihren Worten',
    'hosted.promise':
      'Jemand von {shop} meldet sich bis {date} bei Ihnen. Ihre Nummer oder Adresse dient nur dazu und wird {days} Tage danach gelöscht.',
    'hosted.request': 'Ja, melden Sie sich bitte',
    'hosted.requested': 'Jemand von {shop} meldet sich bis {date} bei Ihnen.',
    'hosted.later': 'Später fragen',
    'hosted.did.later': 'Dann fragen wir noch einmal. Wenn Sie früher mögen: Diese Seite ist offen.',
    'hosted.did.notArrived':
      'Danke, dass Sie es sagen. Wir warten eine Woche, bevor wir wieder fragen. Kommt nichts an, reden Sie mit jemandem: Dann wird nachgesehen.',
    'hosted.did.gift':
      'Ein Geschenk: Dann erzählen Sie, wie das Schenken war, oder geben Sie diese Seite weiter. Bei Ihrer Antwort steht, dass es ein Geschenk war.',
    'hosted.did.stopped': 'Es fragt Sie niemand mehr. Antworten können Sie hier trotzdem.',
    'hosted.did.again': 'Wir dürfen Sie wieder fragen, höchstens einmal nach einer Bestellung.',
    'hosted.did.withdrawn': 'Dann meldet sich niemand bei Ihnen. Was Sie geschrieben hatten, ist gelöscht.',
    'hosted.expiredText':
      'Solche Links gelten 90 Tage. Was Sie gesagt haben, bleibt. Möchten Sie es ändern oder ergänzen, antworten Sie auf irgendeine Mail von {shop}.',
    'hosted.notValidText':
      'Vielleicht fehlt ein Stück: Öffnen Sie ihn noch einmal aus der Mail, oder kopieren Sie ihn ganz. Nichts ist verloren, und nichts wurde gesendet.',
    'hosted.tooMuchText':
      'Gehen Sie eine Seite zurück: Ihr Text ist noch da. Kürzen Sie ihn und senden Sie noch einmal.',
    'hosted.offline':
      'Keine Verbindung, aber nichts ist verloren. Ihre Auswahl bleibt auf diesem Gerät und wird von selbst gesendet, solange diese Seite offen ist.',
    'ask.subject': 'Sollen wir Sie in zwei Wochen fragen? {shop}',
    'ask.title': 'Bitte in zwei Wochen fragen',
    'ask.lead':
      'Sie haben bei {shop} ein Kästchen angekreuzt: eine Mail in zwei Wochen, die fragt, wie es war. Stimmt das?',
    'ask.confirm': 'Ja, bitte fragen:',
    'ask.notYou': 'Wenn Sie das nicht waren, tun Sie einfach nichts. Dann schreibt Ihnen niemand.',
    'ask.button': 'Ja, bitte fragen',
    'ask.done':
      'Gut. In zwei Wochen fragt {shop}, wie es war: eine Mail, und Sie können jederzeit Nein dazu sagen.',
    'contact.lateSubject': '{shop} schuldet Ihnen eine Antwort',
    'contact.late': 'Wir wollten uns bis jetzt bei Ihnen melden und haben es nicht geschafft.',
    'contact.lateOwner': '{owner} kümmert sich um Ihr Anliegen.',
    'contact.lateChoice':
      'Wenn Sie die Antwort noch möchten, müssen Sie nichts tun. Wenn nicht, sagen Sie es uns hier:',

    'question.answered': 'Ihre Frage hat eine Antwort',
    'question.youAsked': 'Sie haben gefragt:',
    'question.againstWhy':
      'was Sie geschrieben haben, steht nicht auf der Seite. Der Grund ist eine Regel: {rule}',
    'question.yourWords': 'Sie haben geschrieben:',
    'question.why':
      'Sie bekommen diese Mail, weil Sie bei {shop} mit einer Frage oder Antwort Ihre Adresse dagelassen haben. Wir schreiben zu jeder nur einmal.',
    'question.rule.author_request': 'Sie haben uns gebeten, es wegzunehmen.',

    'author.publishedSubject': 'Ihre Bewertung ist online',
    'author.several': 'Neues zu dem, was Sie bei {shop} geschrieben haben',
    'author.published': 'Ihre Bewertung steht auf der Seite. Danke: Sie hilft allen, die danach auswählen.',
    'author.add': 'Meine Bewertung ergänzen (nur wenn Sie möchten)',
    'author.why':
      'Sie bekommen diese Mail, weil Sie bei {shop} mit einer Bewertung Ihre Adresse dagelassen haben. Wir schreiben zu jeder nur einmal.',
    'author.mine': 'Ansehen, ändern oder löschen, was Sie geschrieben haben',

    'me.title': 'Was Sie gesagt haben',
    'me.hello': '{name}, das haben Sie bei {shop} gesagt.',
    'me.helloNoName': 'Das haben Sie bei {shop} gesagt.',
    'me.empty': 'Hier ist nichts von Ihnen.',
    'me.state.pending': 'Sie wird gerade geprüft. Ihre Sterne spielen dabei keine Rolle.',
    'me.state.withdrawn': 'Zurückgenommen, auf Ihren Wunsch.',
    'me.state.spam': 'Sie wird gerade geprüft. Ihre Sterne spielen dabei keine Rolle.',
    'me.facts': 'Das haben wir Ihnen dazu geschrieben:',
    'me.resend': 'Unten können Sie sie ändern und noch einmal senden.',
    'me.privateAnswer': 'Nur für Sie, von {name}',
    'me.headline': 'Überschrift (wenn Sie mögen)',
    'me.addLead': 'Es erscheint mit Datum unter Ihrem ersten Text, der bleibt, wie er ist.',
    'me.data': 'Ihre Daten',
    'me.dataLead':
      'Dafür brauchen wir sechs Ziffern, die wir Ihnen mailen, denn einen Link kann man weiterleiten.',
    'me.addressNew': 'Ihre neue Adresse',
    'me.done.changed': 'Ihre Bewertung ist geändert. Sie wird noch einmal geprüft.',
    'me.done.added': 'Vielen Dank. Ihre Ergänzung erscheint, sobald sie geprüft ist.',
    'me.done.withdrawn': 'Erledigt: Ihre Bewertung ist von der Seite verschwunden.',
    'me.done.helped': 'Danke, dass Sie es uns sagen.',
    'me.done.code':
      'Wenn wir hier eine Adresse von Ihnen kennen, sind sechs Ziffern dorthin unterwegs. Sie gelten zehn Minuten.',
    'me.done.address': 'Wir haben an die neue Adresse geschrieben. Öffnen Sie den Link dort, dann gilt sie.',
    'me.done.erased': 'Erledigt. Ihre Daten sind gelöscht.',
    'me.wrong.code':
      'Diese Ziffern stimmen nicht, oder sie sind älter als zehn Minuten. Es ist noch nichts passiert: Lassen Sie sich neue schicken.',
    'me.wrong.empty': 'Schreiben Sie zuerst ein paar Worte.',
    'me.wrong.long':
      'Dieser Text ist zu lang. Nichts ist verloren: Kürzen Sie ihn und senden Sie noch einmal.',
    'me.wrong.address': 'Das sieht nicht nach einer Adresse aus. Sehen Sie noch einmal hin.',
    'me.wrong.late':
      'Das geht nicht mehr: Ihre Bewertung hat sich geändert, seit Sie diese Seite geöffnet haben.',
    'me.wrong.limit':
      'Das war oft hintereinander. Nichts ist verloren: Warten Sie eine Minute und versuchen Sie es noch einmal.',
    'me.confirmLead': 'Mails zu dem, was Sie bei {shop} gesagt haben, kommen dann hierher.',
    'me.lostLead': 'Sagen Sie uns die Adresse, mit der Sie bei {shop} bewertet haben.',
    'me.lostEmail': 'Ihre E-Mail-Adresse',
    'me.linkSubject': 'Ihr Link zu dem, was Sie bei {shop} gesagt haben',
    'me.linkText':
      'hier können Sie ansehen, ändern und löschen, was Sie gesagt haben. Wenn Sie nicht danach gefragt haben, müssen Sie nichts tun.',
    'me.codeSubject': '{code} ist Ihr Code',
    'me.codeText':
      'hier sind die sechs Ziffern: {code}. Sie gelten zehn Minuten und nur einmal. Wenn Sie nicht danach gefragt haben, können Sie diese Mail ignorieren: Ohne die Ziffern passiert nichts.',
    'me.addressSubject': 'Ist das Ihre neue Adresse?',
    'me.addressText':
      'öffnen Sie diesen Link, dann schreiben wir Ihnen ab jetzt hierher. Wenn Sie nicht danach gefragt haben, müssen Sie nichts tun.',

    'statement.rejectSubject': 'So können wir Ihre Bewertung noch nicht veröffentlichen',
    'statement.removeSubject': 'Ihre Bewertung steht nicht mehr auf der Seite',
    'statement.photoSubject': 'Ihr Foto steht nicht auf der Seite',
    'statement.updateSubject': 'So können wir Ihre Ergänzung nicht veröffentlichen',
    'statement.reject': 'Ihre Bewertung steht nicht auf der Seite.',
    'statement.remove': 'Ihre Bewertung wurde von der Seite genommen.',
    'statement.photo':
      'ein Foto Ihrer Bewertung steht nicht auf der Seite. Ihr Text und Ihre Sterne bleiben, wie sie sind.',
    'statement.update':
      'Ihre Ergänzung zur Bewertung steht nicht auf der Seite. Die Bewertung bleibt, wie sie ist.',
    'statement.change': 'Sie können sie ändern und noch einmal senden; Ihr Text steht schon da:',
    'statement.again': 'Hier können Sie eine neue schreiben:',
    'statement.mine': 'Hier können Sie ansehen und ändern, was Sie geschrieben haben:',
    'statement.object':
      'Oder widersprechen Sie: Dann liest sie innerhalb von 7 Tagen jemand anderes im Team. Das geht 6 Monate lang:',
    'statement.partObject':
      'Oder widersprechen Sie: Dann sieht innerhalb von 7 Tagen jemand anderes im Team noch einmal hin. Das geht 6 Monate lang:',
    'statement.rejectScope':
      'Das gilt überall für die Produktseite und für die Listen, die der Shop mit Suchmaschinen teilt, bis Sie den Text ändern.',
    'statement.body': 'Sie können sich auch an diese Stelle wenden: {body}.',
    'statement.court':
      'Sie können sich auch an ein Gericht oder an den Verbraucherschutz Ihres Landes wenden.',
    'objection.upheldSubject': 'Sie hatten recht: Ihre Bewertung steht auf der Seite',
    'objection.upheld':
      'wir haben Ihre Bewertung noch einmal gelesen, und Sie hatten recht. Sie steht auf der Seite. Danke, dass Sie sich gemeldet haben.',
    'objection.dismissedSubject': 'Wir haben Ihre Bewertung noch einmal gelesen',
    'objection.dismissed':
      'wir haben Ihre Bewertung noch einmal gelesen. Sie kommt nicht auf die Seite, aus dem Grund, den wir Ihnen genannt haben. Sie können sich an ein Gericht oder an den Verbraucherschutz Ihres Landes wenden.',
    'objection.title': 'Sie sehen das anders?',
    'objection.lead':
      'Jemand anderes im Team liest Ihre Bewertung innerhalb von 7 Tagen noch einmal, und wir sagen Ihnen, was daraus wurde. Ihre Sterne spielen dabei keine Rolle.',
    'objection.told': 'Das haben wir Ihnen geschrieben:',
    'objection.label': 'Was sollten wir dabei wissen? (wenn Sie mögen)',
    'objection.done':
      'Vielen Dank. Jemand anderes im Team liest Ihre Bewertung innerhalb von 7 Tagen noch einmal. Wir schreiben Ihnen.',
    'objection.over':
      'Hier gibt es nichts mehr zu entscheiden: Ihre Bewertung steht auf der Seite, oder es sind mehr als sechs Monate vergangen.',
    'objection.stateUpheld':
      'Wir haben sie noch einmal gelesen, und Sie hatten recht: Ihre Bewertung steht auf der Seite.',
    'objection.stateDismissed':
      'Wir haben sie noch einmal gelesen. Ihre Bewertung kommt nicht auf die Seite. Sie können sich an ein Gericht oder an den Verbraucherschutz Ihres Landes wenden.',
    'objection.photoUpheldSubject': 'Sie hatten recht: Ihr Foto steht auf der Seite',
    'objection.photoUpheld':
      'Wir haben Ihr Foto noch einmal angesehen, und Sie hatten recht: Es steht auf der Seite. Danke, dass Sie sich gemeldet haben.',
    'objection.photoDismissedSubject': 'Wir haben Ihr Foto noch einmal angesehen',
    'objection.photoDismissed':
      'Wir haben Ihr Foto noch einmal angesehen. Es kommt aus dem genannten Grund nicht auf die Seite.',
    'objection.photoLead':
      'Jemand anderes im Team sieht Ihr Foto innerhalb von 7 Tagen noch einmal an, und wir sagen Ihnen, was daraus wurde. Ihre Sterne spielen dabei keine Rolle.',
    'objection.photoDone':
      'Vielen Dank. Jemand anderes im Team sieht Ihr Foto innerhalb von 7 Tagen noch einmal an. Wir schreiben Ihnen.',
    'objection.photoOver':
      'Hier gibt es nichts mehr zu entscheiden: Ihr Foto steht auf der Seite oder ist gelöscht, oder es sind mehr als sechs Monate vergangen.',
    'objection.updateUpheldSubject': 'Sie hatten recht: Ihre Ergänzung steht auf der Seite',
    'objection.updateUpheld':
      'Wir haben Ihre Ergänzung noch einmal gelesen, und Sie hatten recht: Sie steht auf der Seite. Danke, dass Sie sich gemeldet haben.',
    'objection.updateDismissedSubject': 'Wir haben Ihre Ergänzung noch einmal gelesen',
    'objection.updateDismissed':
      'Wir haben Ihre Ergänzung noch einmal gelesen. Sie kommt aus dem genannten Grund nicht auf die Seite.',
    'objection.updateLead':
      'Jemand anderes im Team liest Ihre Ergänzung innerhalb von 7 Tagen noch einmal, und wir sagen Ihnen, was daraus wurde. Ihre Sterne spielen dabei keine Rolle.',
    'objection.updateDone':
      'Vielen Dank. Jemand anderes im Team liest Ihre Ergänzung innerhalb von 7 Tagen noch einmal. Wir schreiben Ihnen.',
    'objection.updateOver':
      'Hier gibt es nichts mehr zu entscheiden: Ihre Ergänzung steht auf der Seite oder ist gelöscht, oder es sind mehr als sechs Monate vergangen.',
    'objection.unknown':
      'Dieser Link ist unvollständig. Öffnen Sie ihn noch einmal aus unserer Mail, oder kopieren Sie ihn ganz.',
    'private.alone':
      'Das lesen nur Sie; es wird nicht veröffentlicht. Sie bekommen es, weil Sie bei {shop} mit einer Bewertung Ihre Adresse dagelassen haben.',
    'report.receivedSubject': 'Ihre Meldung ist da',
    'report.received':
      'danke für Ihre Meldung. Jemand vom Shop sieht sie sich an, und wir sagen Ihnen, was daraus wurde.',
    'report.upheldSubject': 'Was Sie gemeldet haben, ist weg',
    'report.upheld':
      'jemand vom Shop hat sich angesehen, was Sie gemeldet haben, und es von der Seite genommen. Danke, dass Sie uns Bescheid gesagt haben.',
    'report.dismissedSubject': 'Was Sie gemeldet haben, bleibt auf der Seite',
    'report.dismissed':
      'jemand vom Shop hat sich angesehen, was Sie gemeldet haben. Es hält die Regeln ein und bleibt deshalb auf der Seite. Sie können sich an ein Gericht oder an den Verbraucherschutz Ihres Landes wenden.',

    'reason.author_request': 'Sie haben uns gebeten, sie wegzunehmen.',
    'rules.own': 'Schreiben Sie über das, was Sie selbst benutzt haben. Eine Bewertung für jede Sache.',
    'rules.honest':
      'Sagen Sie dazu, wenn Sie etwas dafür bekommen haben, für den Shop arbeiten oder dort jemanden kennen.',
    'rules.people': 'Lassen Sie Namen, Adressen und Nummern anderer Menschen weg, und auch Ihre eigenen.',
    'rules.kind':
      'Mit der Sache dürfen Sie so hart sein, wie Sie wollen, mit Menschen bleiben Sie bitte fair: keine Beleidigungen, kein Hass.',
    'rules.topic': 'Bleiben Sie bei der Sache oder beim Shop. Politik und andere Shops haben andere Orte.',
    'rules.after':
      'Kann Ihre nicht veröffentlicht werden, erfahren Sie, um welche Regel es geht. Sie können sie ändern und noch einmal senden, oder widersprechen.',
  },
}

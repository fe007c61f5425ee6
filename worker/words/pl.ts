import type { Words } from './words.ts'

/** Po polsku, na „ty”; grzecznie bez „Pan” i „Pani”, bo nie wiemy, kto czyta. */
export const words: Words = {
  phrases: {
    'mail.hello': 'Cześć,',
    'mail.helloName': 'Cześć {name},',
    'mail.talk': 'Wolisz porozmawiać? Odpowiedz na tę wiadomość: czytam ją osobiście.',
    'mail.talkTeam': 'Wolisz porozmawiać? Odpowiedz na tę wiadomość: przeczyta ją człowiek.',

    'stars.n': { one: '{n} gwiazdka', few: '{n} gwiazdki', many: '{n} gwiazdek', other: '{n} gwiazdki' },
    'stars.1': 'Źle',
    'stars.2': 'Słabo',
    'stars.3': 'Tak sobie',
    'stars.4': 'Dobrze',
    'stars.5': 'Świetnie',

    'notice.subject': {
      one: '{shop}: jedna sprawa czeka na Ciebie',
      few: '{shop}: {n} sprawy czekają na Ciebie',
      many: '{shop}: {n} spraw czeka na Ciebie',
      other: '{shop}: {n} sprawy czekają na Ciebie',
    },
    'notice.subjectCame': {
      one: '{shop}: nowa opinia',
      few: '{shop}: {n} nowe opinie',
      many: '{shop}: {n} nowych opinii',
      other: '{shop}: {n} nowej opinii',
    },
    'notice.contacts': {
      one: 'Jedna osoba prosi o kontakt.',
      few: '{n} osoby proszą o kontakt.',
      many: '{n} osób prosi o kontakt.',
      other: '{n} osoby prosi o kontakt.',
    },
    'notice.late': {
      one: 'Jedna czeka dłużej, niż obiecano.',
      few: '{n} czekają dłużej, niż obiecano.',
      many: '{n} czeka dłużej, niż obiecano.',
      other: '{n} czeka dłużej, niż obiecano.',
    },
    'notice.toDecide': {
      one: 'Jedna opinia czeka na decyzję.',
      few: '{n} opinie czekają na decyzję.',
      many: '{n} opinii czeka na decyzję.',
      other: '{n} opinii czeka na decyzję.',
    },
    'notice.toAnswer': {
      one: 'Jedna opinia czeka na odpowiedź.',
      few: '{n} opinie czekają na odpowiedź.',
      many: '{n} opinii czeka na odpowiedź.',
      other: '{n} opinii czeka na odpowiedź.',
    },
    'notice.contested': {
      one: 'Do jednej opinii jest zgłoszenie albo sprzeciw.',
      other: 'Do {n} opinii jest zgłoszenie albo sprzeciw.',
    },
    'notice.questions': {
      one: 'Jedno pytanie czeka na odpowiedź.',
      few: '{n} pytania czekają na odpowiedź.',
      many: '{n} pytań czeka na odpowiedź.',
      other: '{n} pytania czeka na odpowiedź.',
    },
    'notice.mine': {
      one: 'Jedna z tych spraw leży na Twoim biurku.',
      few: '{n} z tych spraw leżą na Twoim biurku.',
      many: '{n} z tych spraw leży na Twoim biurku.',
      other: '{n} z tych spraw leży na Twoim biurku.',
    },
    'notice.came': {
      one: 'Od ostatniej wiadomości przyszła jedna opinia.',
      few: 'Od ostatniej wiadomości przyszły {n} opinie.',
      many: 'Od ostatniej wiadomości przyszło {n} opinii.',
      other: 'Od ostatniej wiadomości przyszło {n} opinii.',
    },
    'notice.most': 'Najczęstszy temat: {product} ({n}).',
    'notice.hundred': 'Albo więcej: liczymy do stu.',
    'notice.open': 'Zobacz, kto czeka',
    'notice.why':
      'Dostajesz tę wiadomość, bo pracujesz w sklepie {shop}. Gdy nie ma o czym pisać, nic nie przychodzi.',
    'notice.change': 'Wybierz, jak często',
    'notice.end': 'Koniec tych wiadomości',
    'notice.endTitle': 'Wiadomości o tym, kto czeka',
    'notice.endLead':
      'Czy Voce ma przestać pisać do Ciebie o sklepie {shop}? Zostajesz w zespole i możesz to zmienić w ustawieniach.',
    'notice.ended':
      'Gotowe. Voce nie napisze już do Ciebie o sklepie {shop}. W ustawieniach możesz to znów zmienić.',

    'invitation.subject': 'Jak wrażenia? {product}',
    'invitation.subjectName': '{name}, jak wrażenia? {product}',
    'invitation.subjectDiscreet': 'Krótkie pytanie ze sklepu {shop}',
    'invitation.preview': 'Wystarczy jedno kliknięcie. Dobre czy złe, pomoże tym, którzy dopiero wybierają.',
    'invitation.previewWords': 'Gwiazdka i parę słów. Dobre czy złe, pomogą tym, którzy dopiero wybierają.',
    'invitation.opening': {
      one: 'masz to już od jakiegoś czasu. Jak wrażenia?',
      other: 'masz te rzeczy już od jakiegoś czasu. Jak wrażenia?',
    },
    'invitation.openingShop': 'jak było u nas?',
    'invitation.again': 'pytamy drugi i ostatni raz. Jak wrażenia?',
    'invitation.askedLater': 'zgodnie z prośbą pytamy trochę później. Jak wrażenia teraz?',
    'invitation.underStars':
      'Gwiazdka otwiera stronę. Tam potwierdzasz ocenę i, jeśli chcesz, dodajesz parę słów albo zdjęcie.',
    'invitation.underStarsWords':
      'Gwiazdka otwiera stronę. Tam potwierdzasz ocenę i dodajesz parę słów: razem się liczą.',
    'invitation.tell': 'Powiedz, jak wrażenia:',
    'invitation.later': 'Zapytajcie mnie za dwa tygodnie',
    'invitation.notArrived': 'Jeszcze nie dotarło',
    'invitation.gift': 'To był prezent',
    'invitation.why.consent':
      'Piszemy w związku z zakupem w sklepie {shop} ({date}), za wyrażoną wtedy zgodą na takie pytanie.',
    'invitation.why.softOptIn':
      'Piszemy w związku z zakupem w sklepie {shop} ({date}). Uprzedziliśmy wtedy, że zapytamy i że można się temu w każdej chwili sprzeciwić.',
    'invitation.why.plain': 'Piszemy w związku z zakupem w sklepie {shop} ({date}).',
    'invitation.whyUndated': 'Piszemy w związku z zakupem w sklepie {shop}.',
    'invitation.whyAsked':
      'Piszemy, bo w sklepie {shop} zaznaczono pole ({date}) i potwierdzono, że możemy zapytać.',
    'invitation.shown':
      'Gwiazdki liczą się bez Twojego imienia. Słowa pojawią się na stronie produktu z podpisem „{name}”, czy chwalą, czy nie. W każdej chwili możesz je zmienić albo usunąć.',
    'invitation.shownNoName':
      'Gwiazdki liczą się bez Twojego imienia. Słowa pojawią się na stronie produktu z podpisem, jaki wybierzesz, czy chwalą, czy nie. W każdej chwili możesz je zmienić albo usunąć.',
    'invitation.shownWords':
      'Słowa pojawią się z gwiazdkami na stronie produktu z podpisem „{name}”, czy chwalą, czy nie. W każdej chwili możesz je zmienić albo usunąć.',
    'invitation.shownWordsNoName':
      'Słowa pojawią się z gwiazdkami na stronie produktu z podpisem, jaki wybierzesz, czy chwalą, czy nie. W każdej chwili możesz je zmienić albo usunąć.',
    'invitation.unsubscribe': 'Nie pytajcie mnie więcej',

    'visit.choose': 'Czego dotyczy opinia?',
    'visit.chooseLead': 'Wybierz, co masz ze sklepu {shop}, albo sam sklep.',
    'visit.more': 'Pokaż więcej',
    'visit.nameHint': 'Widać będzie tylko imię i inicjał.',
    'visit.email': 'Twój e-mail',
    'visit.emailHint':
      'Nikt go nie zobaczy. Wyślemy tam link. Po otwarciu potwierdzi, że to Ty, a jeśli to adres z zamówienia, także zakup.',
    'visit.tie': 'Dostaję coś w zamian albo znam ludzi ze sklepu',
    'visit.tie.none': 'Ani jedno, ani drugie',
    'visit.tie.reward': 'Dostaję coś w zamian',
    'visit.tie.staff': 'Pracuję w tym sklepie',
    'visit.tie.friend': 'Dobrze znam tam kogoś',
    'visit.send': 'Wyślij opinię',
    'visit.starsMissing': 'Najpierw wybierz gwiazdki. Nic nie przepadło.',
    'visit.wordsMissing':
      'Najpierw napisz parę słów: same gwiazdki liczą się tylko przy potwierdzonym zamówieniu.',
    'visit.emailMissing': 'Ten sklep prosi o adres. Nic nie przepadło: dopisz go i wyślij jeszcze raz.',
    'visit.wrong': 'To jeszcze nie zostało wysłane, ale nic nie przepadło.',
    'visit.stale': 'Strona była długo otwarta. Rzuć na nią okiem i wyślij jeszcze raz.',
    'visit.notFromHere': 'To przyszło z innej strony. Napisz, proszę, tutaj.',
    'visit.tooOften': 'To było dużo naraz. Odczekaj minutę i wyślij jeszcze raz.',
    'visit.mailed':
      'Został jeden krok: otwórz link z wiadomości, która idzie na podany adres. Wtedy opinia się pojawi, bez względu na liczbę gwiazdek.',
    'visit.noMail': 'Najpierw przeczyta ją ktoś ze sklepu; potem się pojawi, bez względu na liczbę gwiazdek.',
    'visit.gone': 'Tu nic nie ma',
    'visit.goneText': 'Ten kod nie prowadzi już do niczego, co jest w sprzedaży. Zapytaj w sklepie.',

    'visit.others': 'Zobacz, co jeszcze jest',
    'proof.subject': 'Czy to Twoja opinia? {product}',
    'proof.lead': 'ktoś dodał opinię w sklepie {shop} ({product}) i podał ten adres.',
    'proof.why':
      'Jeśli to Ty, potwierdź to tutaj. Jeśli zakup był na ten adres, opinia dostanie oznaczenie „Potwierdzony zakup”.',
    'proof.link': 'Tak, to moja opinia',
    'proof.notYou':
      'Jeśli to nie Ty, nie musisz nic robić. Możesz też otworzyć link i wybrać „To nie ja”, a opinia zniknie.',
    'proof.title': 'Czy to Twoja opinia?',
    'proof.ask': 'Z Twoim adresem przyszła opinia: {product}.',
    'proof.no': 'To nie ja',
    'proof.order':
      'Dziękujemy. Opinia ma oznaczenie „Potwierdzony zakup” i zwykle pojawia się w ciągu godziny.',
    'proof.email': 'Dziękujemy. Adres jest potwierdzony, a opinia zwykle pojawia się w ciągu doby.',
    'proof.withdrawn': 'Opinii już nie ma. Dziękujemy, że dajesz znać.',
    'proof.already': 'Nie ma tu już nic do potwierdzenia. Dziękujemy.',
    'proof.notValid':
      'Ten link jest niepełny albo za stary. Otwórz go jeszcze raz z wiadomości albo skopiuj cały.',

    'unsubscribe.title': 'Koniec pytań?',
    'unsubscribe.lead':
      'Sklep {shop} nie zapyta Cię już o wrażenia. Odpowiedzi na Twoje opinie nadal będą przychodzić.',
    'unsubscribe.button': 'Nie pytajcie mnie więcej',
    'unsubscribe.done': 'Gotowe. Sklep {shop} już Cię nie zapyta.',
    'unsubscribe.notValid': 'Ten link jest niepełny. Otwórz go jeszcze raz z wiadomości albo skopiuj cały.',

    'hosted.title': 'Jak wrażenia?',
    'hosted.heading': '{name}, jak wrażenia po zakupach w sklepie {shop}?',
    'hosted.headingNoName': 'Jak wrażenia po zakupach w sklepie {shop}?',
    'hosted.headingOne': '{name}, jak wrażenia?',
    'hosted.headingOneNoName': 'Jak wrażenia?',
    'hosted.lead':
      'Wybierz gwiazdkę: ocena liczy się od razu, bez Twojego imienia. Możesz ją zmienić albo usunąć.',
    'hosted.leadWords':
      'Wybierz gwiazdkę i dodaj parę słów: razem liczą się zwykle w ciągu doby. Możesz je zmienić albo usunąć.',
    'hosted.since': 'U Ciebie od {date}',
    'hosted.boughtOn': 'Kupione {date}',
    'hosted.theShop': 'Sam sklep: doradztwo, dostawa, pomoc',
    'hosted.stars': { one: '{n} gwiazdka', few: '{n} gwiazdki', many: '{n} gwiazdek', other: '{n} gwiazdki' },
    'hosted.star1': 'Źle',
    'hosted.star2': 'Słabo',
    'hosted.star3': 'Tak sobie',
    'hosted.star4': 'Dobrze',
    'hosted.star5': 'Świetnie',
    'hosted.choose': 'Twoje gwiazdki',
    'hosted.fromMail': {
      one: 'Twój wybór: {n} gwiazdka. Zgadza się?',
      few: 'Twój wybór: {n} gwiazdki. Zgadza się?',
      many: 'Twój wybór: {n} gwiazdek. Zgadza się?',
      other: 'Twój wybór: {n} gwiazdki. Zgadza się?',
    },
    'hosted.fromMailLead': 'Na razie nic nie wysyłamy.',
    'hosted.confirm': {
      one: 'Tak, daję {n} gwiazdkę',
      few: 'Tak, daję {n} gwiazdki',
      many: 'Tak, daję {n} gwiazdek',
      other: 'Tak, daję {n} gwiazdki',
    },
    'hosted.confirmWords': {
      one: 'Tak, daję {n} gwiazdkę',
      few: 'Tak, daję {n} gwiazdki',
      many: 'Tak, daję {n} gwiazdek',
      other: 'Tak, daję {n} gwiazdki',
    },
    'hosted.counts': {
      one: 'Twoja ocena już się liczy: {n} gwiazdka.',
      few: 'Twoja ocena już się liczy: {n} gwiazdki.',
      many: 'Twoja ocena już się liczy: {n} gwiazdek.',
      other: 'Twoja ocena już się liczy: {n} gwiazdki.',
    },
    'hosted.kept': 'Twoje gwiazdki są u nas i liczą się, gdy tylko dodasz parę słów.',
    'hosted.takeBack': 'Cofnij',
    'hosted.delete': 'Usuń',
    'hosted.question': 'Co warto wiedzieć przed zakupem?',
    'hosted.ifYouLike': 'jeśli chcesz',
    'hosted.prompt': 'Na przykład: co było zaskoczeniem? Dla kogo to dobry wybór?',
    'hosted.addWords': 'Dodaj moje słowa',
    'hosted.changeWords': 'Zmień moje słowa',
    'hosted.under':
      'Opinia pojawi się na stronie produktu, dobra czy zła, po sprawdzeniu, czy nie ma w niej spamu i danych osobowych.',
    'hosted.shownAs': 'Podpis:',
    'hosted.noName': 'Bez podpisu',
    'hosted.change': 'zmień',
    'hosted.yourName': 'Twoje imię',
    'hosted.nameHint': 'Widać będzie tylko imię i inicjał. Puste pole to opinia bez podpisu.',
    'hosted.wordsWait':
      'Twoje słowa są u nas. Zwykle pojawiają się w ciągu godziny, bez względu na liczbę gwiazdek.',
    'hosted.wordsWaitDay':
      'Twoje słowa są u nas. Zwykle pojawiają się w ciągu doby, bez względu na liczbę gwiazdek.',
    'hosted.wordsShown': 'Twoje słowa są na stronie.',
    'hosted.closed': 'Twojej opinii nie ma na stronie. Napisaliśmy Ci, dlaczego i co możesz zrobić.',
    'hosted.photos': 'Twoje zdjęcia',
    'hosted.photo': 'Zdjęcie {n}',
    'hosted.photoWaits': 'Zanim się pojawi, obejrzy je człowiek.',
    'hosted.photoShown': 'Na stronie.',
    'hosted.photoNotShown': 'Nie pokazujemy:',
    'hosted.photoOut': 'Usuń',
    'hosted.photoOutNamed': 'Usuń zdjęcie {n}',
    'hosted.sendPhotos': 'Wyślij zdjęcia',
    'hosted.photosStay':
      'Wyślą się razem z Twoim tekstem albo osobno, przyciskiem poniżej. Po odświeżeniu strony wybierz je jeszcze raz.',
    'hosted.photosArrived': 'Twoje zdjęcia dotarły. Zanim się pojawią, obejrzy je człowiek.',
    'hosted.answered': 'Tu mamy już Twoją odpowiedź. Dziękujemy.',
    'hosted.wordsMissing': 'Najpierw napisz parę słów albo zostaw same gwiazdki: już się liczą.',
    'hosted.wordsTooLong': {
      one: 'Tekst jest za długi o {n} znak. Nic nie przepadło: skróć go trochę i wyślij jeszcze raz.',
      few: 'Tekst jest za długi o {n} znaki. Nic nie przepadło: skróć go trochę i wyślij jeszcze raz.',
      many: 'Tekst jest za długi o {n} znaków. Nic nie przepadło: skróć go trochę i wyślij jeszcze raz.',
      other: 'Tekst jest za długi o {n} znaku. Nic nie przepadło: skróć go trochę i wyślij jeszcze raz.',
    },
    'hosted.nameTooLong': 'To imię jest za długie. Nic nie przepadło: skróć je i wyślij jeszcze raz.',
    'hosted.needMissing': 'Napisz, o co chodzi. Nic nie przepadło.',
    'hosted.contactMissing': 'Napisz, jak się z Tobą skontaktować.',
    'hosted.emailWrong': 'To nie wygląda na adres e-mail. Nic nie przepadło: sprawdź go jeszcze raz.',
    'hosted.phoneWrong': 'To nie wygląda na numer telefonu. Nic nie przepadło: sprawdź go jeszcze raz.',
    'hosted.thatsAll': 'To wszystko',
    'hosted.thanks': 'Dziękujemy, {name}.',
    'hosted.thanksNoName': 'Dziękujemy.',
    'hosted.next': 'Opinia zwykle pojawia się w ciągu godziny, bez względu na liczbę gwiazdek.',
    'hosted.nextDay': 'Opinia zwykle pojawia się w ciągu doby, bez względu na liczbę gwiazdek.',
    'hosted.until': 'Możesz ją tu zmieniać do {date}.',
    'hosted.private': 'A jak my wypadliśmy?',
    'hosted.privateLead':
      'Czytają to tylko ludzie ze sklepu {shop}. Nie publikujemy tego i nie zmienia to Twojej opinii.',
    'hosted.feeling': 'Jakie uczucie zostało Ci po tym?',
    'hosted.delighted': 'Zachwyt',
    'hosted.pleased': 'Zadowolenie',
    'hosted.indifferent': 'Obojętność',
    'hosted.annoyed': 'Irytacja',
    'hosted.upset': 'Złość',
    'hosted.ladder': 'Jak daleko zaszliśmy?',
    'hosted.ladder0': 'Jeszcze nigdzie',
    'hosted.ladder1': 'Spełniło swoje zadanie',
    'hosted.ladder2': '…i było łatwo',
    'hosted.ladder3': '…i było przyjemnie',
    'hosted.stages': 'Co się wyróżniło? Zaznacz, co poszło dobrze, a co źle.',
    'hosted.finding': 'Odkrycie',
    'hosted.choosing': 'Wybór',
    'hosted.buying': 'Zakup',
    'hosted.getting': 'Dostawa',
    'hosted.using': 'Używanie',
    'hosted.help': 'Pomoc',
    'hosted.telling': 'Polecanie innym',
    'hosted.good': 'dobrze',
    'hosted.bad': 'źle',
    'hosted.nothing': 'nic szczególnego',
    'hosted.wish': 'Co zmienić w pierwszej kolejności?',
    'hosted.tell': 'Przekaż sklepowi {shop}',
    'hosted.did.private': 'Dotarło do sklepu {shop}. Dziękujemy.',
    'hosted.contact': 'Chcesz, żeby ktoś się odezwał?',
    'hosted.way': 'Jak?',
    'hosted.call': 'Zadzwońcie',
    'hosted.write': 'Napiszcie',
    'hosted.whatsapp': 'WhatsApp',
    'hosted.need': 'O co chodzi?',
    'hosted.need.not_right': 'Coś jest nie tak',
    'hosted.need.help': 'Potrzebuję pomocy w używaniu',
    'hosted.need.question': 'Mam pytanie',
    'hosted.need.tell': 'Chcę tylko coś powiedzieć',
    'hosted.reach': 'Numer telefonu albo adres e-mail',
    'hosted.reachEmail': 'Twój adres e-mail',
    'hosted.note': 'Własnymi słowami',
    'hosted.promise':
      'Odezwie się ktoś ze sklepu {shop}. Najpóźniej: {date}. Numeru lub adresu użyjemy tylko do tego i usuniemy go po {days} dniach.',
    'hosted.request': 'Tak, odezwijcie się',
    'hosted.requested': 'Odezwie się ktoś ze sklepu {shop}. Najpóźniej: {date}.',
    'hosted.noLonger': 'Już nie trzeba',
    'hosted.later': 'Zapytajcie później',
    'hosted.later7': 'Za tydzień',
    'hosted.later14': 'Za dwa tygodnie',
    'hosted.later30': 'Za miesiąc',
    'hosted.notArrived': 'Jeszcze nie dotarło',
    'hosted.gift': 'To był prezent',
    'hosted.talk': 'Chcę z kimś porozmawiać',
    'hosted.stop': 'Nie pytajcie mnie więcej',
    'hosted.stopSure': 'Żadnych więcej wiadomości ze sklepu {shop} z pytaniem o wrażenia. Zgadza się?',
    'hosted.stopYes': 'Tak, nie pytajcie więcej',
    'hosted.undo': 'Cofnij',
    'hosted.did.later': 'W takim razie zapytamy jeszcze raz. Odpowiedzieć możesz tu też wcześniej.',
    'hosted.did.notArrived':
      'Dziękujemy za wiadomość. Poczekamy tydzień, zanim znów zapytamy. Jeśli nic nie przyjdzie, porozmawiaj z kimś: zajmie się tym.',
    'hosted.did.gift':
      'Prezent! Opowiedz więc, jak się udał, albo przekaż tę stronę osobie, która go dostała. Przy odpowiedzi będzie widać, że to prezent.',
    'hosted.did.noGift': 'Czyli jednak nie prezent.',
    'hosted.did.stopped': 'Nikt już Cię nie zapyta. Nadal możesz tu odpowiedzieć.',
    'hosted.did.again': 'Możemy zapytać znowu, najwyżej raz po zamówieniu.',
    'hosted.did.takenBack': 'Cofnięte. Nic z tego nie zostało.',
    'hosted.did.photoOut': 'Zdjęcia już nie ma.',
    'hosted.did.nothing': 'To już niemożliwe, więc nic się nie zmieniło.',
    'hosted.did.withdrawn': 'W takim razie nikt się nie odezwie. To, co tam napisano, usunęliśmy.',
    'hosted.footer': 'To nie ten moment?',
    'hosted.walk': 'To strona na próbę.',
    'hosted.walkLead':
      'Tak widzą ją klienci. Nic z tego nie zostaje zapisane, policzone ani wysłane, a zdjęć tu nie ma.',
    'hosted.walkAgain': 'Od początku',
    'hosted.expired': 'Ten link wygasł',
    'hosted.expiredText':
      'Takie linki działają 90 dni. To, co już od Ciebie mamy, zostaje. Jeśli chcesz coś zmienić albo dodać, odpowiedz na dowolną wiadomość ze sklepu {shop}.',
    'hosted.notValid': 'Ten link niczego nie otwiera',
    'hosted.notValidText':
      'Może brakuje w nim kawałka: otwórz go jeszcze raz z wiadomości albo skopiuj cały. Nic nie przepadło i nic nie zostało wysłane.',
    'hosted.tooMuch': 'Tego było za dużo naraz',
    'hosted.tooMuchText': 'Wróć o jedną stronę: Twój tekst nadal tam jest. Skróć go i wyślij jeszcze raz.',
    'hosted.offline':
      'Brak połączenia, ale nic nie przepadło. Twój wybór czeka na tym urządzeniu i wyśle się sam, póki ta strona jest otwarta.',
    'ask.subject': 'Zapytać Cię za dwa tygodnie? {shop}',
    'ask.title': 'Zapytajcie mnie za dwa tygodnie',
    'ask.lead':
      'W sklepie {shop} zaznaczono pole: jedna wiadomość, za dwa tygodnie, z pytaniem o wrażenia. Zgadza się?',
    'ask.confirm': 'Tak, zapytajcie mnie:',
    'ask.notYou': 'Jeśli to nie Ty, nic nie rób. Wtedy nikt do Ciebie nie napisze.',
    'ask.button': 'Tak, zapytajcie mnie',
    'ask.done':
      'Dobrze. Za dwa tygodnie sklep {shop} zapyta Cię o wrażenia: jedna wiadomość, a odmówić możesz w każdej chwili.',
    'contact.lateSubject': 'Sklep {shop} jest Ci winien odpowiedź',
    'contact.late': 'Obiecaliśmy odezwać się do tej pory i nie zdążyliśmy.',
    'contact.lateOwner': 'Twoją prośbą zajmuje się {owner}.',
    'contact.lateChoice': 'Jeśli nadal na to czekasz, nie musisz nic robić. Jeśli nie, powiedz to tutaj:',

    'question.answered': 'Jest odpowiedź na Twoje pytanie',
    'question.youAsked': 'Twoje pytanie:',
    'question.anonymous': 'ktoś, kto to zna',
    'question.against': 'W tej postaci nie możemy tego pokazać',
    'question.againstWhy': 'Twojego wpisu nie ma na stronie. Powodem jest zasada: {rule}',
    'question.yourWords': 'Twój wpis:',
    'question.why':
      'Piszemy na adres podany przy pytaniu albo odpowiedzi w sklepie {shop}. Do każdego wpisu przychodzi jedna wiadomość.',
    'question.rule.spam_or_ad': 'bez reklam i bez treści wysyłanych masowo.',
    'question.rule.fake_or_not_genuine': 'to ma być prawdziwe pytanie albo coś, co ktoś naprawdę wie.',
    'question.rule.abusive_or_obscene': 'nikogo nie obrażamy i obywamy się bez wulgaryzmów.',
    'question.rule.discriminatory': 'nikogo nie poniżamy za to, kim jest.',
    'question.rule.personal_data': 'bez nazwisk, numerów i adresów ludzi.',
    'question.rule.confidential_info': 'bez tego, co powiedziano w zaufaniu.',
    'question.rule.off_topic': 'wpis ma dotyczyć produktu, jego dostawy albo obsługi.',
    'question.rule.illegal': 'bez treści niezgodnych z prawem.',
    'question.rule.false_or_misleading': 'bez tego, co jest oczywistą nieprawdą.',
    'question.rule.duplicate': 'to samo pytanie z odpowiedzią jest już na stronie.',
    'question.rule.conflict_of_interest': 'kto pracuje w tym albo innym sklepie, musi to napisać.',
    'question.rule.ip_infringement': 'bez cudzych tekstów.',
    'question.rule.malicious_link': 'bez linków, które mogą zaszkodzić.',
    'question.rule.author_request': 'usunęliśmy go na Twoją prośbę.',

    'statement.rejectSubject': 'W tej postaci nie możemy jeszcze opublikować Twojej opinii',
    'statement.removeSubject': 'Twojej opinii nie ma już na stronie',
    'statement.photoSubject': 'Twojego zdjęcia nie ma na stronie',
    'statement.updateSubject': 'W tej postaci nie możemy opublikować Twojego dopisku',
    'statement.reject': 'Twojej opinii nie ma na stronie.',
    'statement.remove': 'Twoja opinia została zdjęta ze strony.',
    'statement.photo':
      'jednego zdjęcia z Twojej opinii nie ma na stronie. Twoje słowa i gwiazdki zostają bez zmian.',
    'statement.update': 'Twojego dopisku do opinii nie ma na stronie. Sama opinia zostaje bez zmian.',
    'statement.stars': 'Gwiazdki nie mają z tym nic wspólnego: publikujemy każdą ocenę.',
    'statement.rule': 'Powodem jest zasada {number}: {rule}',
    'statement.reason': 'Powód: {rule}',
    'statement.facts': 'Chodzi o to:',
    'statement.change': 'Możesz ją zmienić i wysłać jeszcze raz; tekst już tam jest:',
    'statement.again': 'Nową możesz napisać tutaj:',
    'statement.mine': 'Swój wpis zobaczysz i zmienisz tutaj:',
    'statement.object':
      'Albo wybierz „Nie zgadzam się”, a ktoś inny z zespołu przeczyta ją jeszcze raz w ciągu 7 dni. Masz na to 6 miesięcy:',
    'statement.partObject':
      'Albo wybierz „Nie zgadzam się”, a ktoś inny z zespołu sprawdzi jeszcze raz w ciągu 7 dni. Masz na to 6 miesięcy:',
    'statement.filter': 'Tekst oznaczył filtr.',
    'statement.reported': 'Zgłosił ją ktoś z czytających.',
    'statement.person': 'W decyzji nie brała udziału żadna maszyna.',
    'statement.decided': 'Decyzja: {name}, {date}.',
    'statement.decidedNoName': 'Decyzję podjął człowiek ze sklepu, {date}.',
    'statement.rejectScope':
      'Dotyczy to strony produktu i list, które sklep udostępnia wyszukiwarkom, wszędzie, do czasu zmiany tekstu.',
    'statement.removeScope':
      'Dotyczy to strony produktu i list, które sklep udostępnia wyszukiwarkom, wszędzie, do czasu zmiany decyzji.',
    'statement.body': 'Można też zwrócić się tutaj: {body}.',
    'statement.court': 'Można też zwrócić się do sądu albo do urzędu ochrony konsumentów w swoim kraju.',
    'objection.upheldSubject': 'Racja jest po Twojej stronie: opinia jest już na stronie',
    'objection.upheld':
      'przeczytaliśmy Twoją opinię jeszcze raz i racja jest po Twojej stronie. Opinia już się ukazała. Dziękujemy za sprzeciw.',
    'objection.dismissedSubject': 'Przeczytaliśmy Twoją opinię jeszcze raz',
    'objection.dismissed':
      'przeczytaliśmy Twoją opinię jeszcze raz. Nadal nie pojawi się na stronie, z powodu, który już znasz. Można zwrócić się do sądu albo do urzędu ochrony konsumentów w swoim kraju.',
    'objection.title': 'Nie zgadzasz się?',
    'objection.lead':
      'Ktoś inny z zespołu przeczyta Twoją opinię jeszcze raz w ciągu 7 dni i damy Ci znać, co z tego wynikło. Gwiazdki nie grają roli.',
    'objection.told': 'Tak to uzasadniliśmy:',
    'objection.label': 'Co warto jeszcze wiedzieć? (jeśli chcesz)',
    'objection.send': 'Nie zgadzam się: przeczytajcie jeszcze raz',
    'objection.done':
      'Dziękujemy. Ktoś inny z zespołu przeczyta Twoją opinię jeszcze raz w ciągu 7 dni. Napiszemy do Ciebie.',
    'objection.over':
      'Nie ma tu już o czym decydować: opinia jest na stronie albo minęło ponad sześć miesięcy.',
    'objection.stateUpheld':
      'Przeczytaliśmy ją jeszcze raz i racja jest po Twojej stronie: opinia już się ukazała.',
    'objection.stateDismissed':
      'Przeczytaliśmy ją jeszcze raz. Twoja opinia nadal nie pojawi się na stronie. Można zwrócić się do sądu albo do urzędu ochrony konsumentów w swoim kraju.',
    'objection.partSend': 'Nie zgadzam się: sprawdźcie jeszcze raz',
    'objection.photoUpheldSubject': 'Racja jest po Twojej stronie: zdjęcie jest już na stronie',
    'objection.photoUpheld':
      'Obejrzeliśmy Twoje zdjęcie jeszcze raz i racja jest po Twojej stronie. Zdjęcie już się ukazało. Dziękujemy za sprzeciw.',
    'objection.photoDismissedSubject': 'Obejrzeliśmy Twoje zdjęcie jeszcze raz',
    'objection.photoDismissed':
      'Obejrzeliśmy Twoje zdjęcie jeszcze raz. Nie pojawi się na stronie z podanego już powodu.',
    'objection.photoLead':
      'Ktoś inny z zespołu obejrzy Twoje zdjęcie jeszcze raz w ciągu 7 dni i damy Ci znać, co z tego wynikło. Gwiazdki nie grają roli.',
    'objection.photoDone':
      'Dziękujemy. Ktoś inny z zespołu obejrzy Twoje zdjęcie jeszcze raz w ciągu 7 dni. Napiszemy do Ciebie.',
    'objection.photoOver':
      'Nie ma tu już o czym decydować: zdjęcie jest na stronie albo usunięte, albo minęło ponad sześć miesięcy.',
    'objection.updateUpheldSubject': 'Racja jest po Twojej stronie: dopisek jest już na stronie',
    'objection.updateUpheld':
      'Przeczytaliśmy Twój dopisek jeszcze raz i racja jest po Twojej stronie. Dopisek już się ukazał. Dziękujemy za sprzeciw.',
    'objection.updateDismissedSubject': 'Przeczytaliśmy Twój dopisek jeszcze raz',
    'objection.updateDismissed':
      'Przeczytaliśmy Twój dopisek jeszcze raz. Nie pojawi się na stronie z podanego już powodu.',
    'objection.updateLead':
      'Ktoś inny z zespołu przeczyta Twój dopisek jeszcze raz w ciągu 7 dni i damy Ci znać, co z tego wynikło. Gwiazdki nie grają roli.',
    'objection.updateDone':
      'Dziękujemy. Ktoś inny z zespołu przeczyta Twój dopisek jeszcze raz w ciągu 7 dni. Napiszemy do Ciebie.',
    'objection.updateOver':
      'Nie ma tu już o czym decydować: dopisek jest na stronie albo usunięty, albo minęło ponad sześć miesięcy.',
    'objection.unknown':
      'Ten link jest niepełny. Otwórz go jeszcze raz z naszej wiadomości albo skopiuj cały.',
    'private.alone':
      'Czytasz to tylko Ty, tego nie publikujemy. Piszemy na adres podany przy opinii w sklepie {shop}.',
    'report.receivedSubject': 'Mamy Twoje zgłoszenie',
    'report.received':
      'dziękujemy za zgłoszenie. Obejrzy je człowiek ze sklepu, a my damy Ci znać, co z tego wynikło.',
    'report.upheldSubject': 'Zgłoszony wpis został zdjęty ze strony',
    'report.upheld':
      'ktoś ze sklepu obejrzał zgłoszony wpis i zdjął go ze strony. Dziękujemy, że dajesz znać.',
    'report.dismissedSubject': 'Zgłoszony wpis zostaje na stronie',
    'report.dismissed':
      'ktoś ze sklepu obejrzał zgłoszony wpis i uznał, że jest zgodny z zasadami, więc zostaje na stronie. Można zwrócić się do sądu albo do urzędu ochrony konsumentów w swoim kraju.',

    'author.publishedSubject': 'Twoja opinia jest na stronie',
    'author.answeredSubject': 'Masz odpowiedź ({name})',
    'author.several': 'Co nowego przy Twoich wpisach w sklepie {shop}',
    'author.published': 'Twoja opinia jest na stronie. Dziękujemy: pomaga tym, którzy dopiero wybierają.',
    'author.helped': 'Czy to pomogło?',
    'author.yes': 'Tak',
    'author.notYet': 'Jeszcze nie',
    'author.add': 'Dopisz coś do opinii (tylko jeśli chcesz)',
    'author.why':
      'Piszemy na adres podany przy opinii w sklepie {shop}. Do każdej opinii przychodzi jedna wiadomość.',
    'author.mine': 'Zobacz, zmień albo usuń swoje wpisy',

    'me.title': 'Twoje wpisy',
    'me.hello': '{name}, oto Twoje wpisy w sklepie {shop}.',
    'me.helloNoName': 'Oto Twoje wpisy w sklepie {shop}.',
    'me.empty': 'Nie ma tu nic Twojego.',
    'me.by': 'Dodano {date}',
    'me.state.pending': 'Sprawdzamy ją. Gwiazdki nie grają roli.',
    'me.state.published': 'Jest na stronie.',
    'me.state.rejected': 'Nie ma jej na stronie. Powód:',
    'me.state.removed': 'Została zdjęta ze strony. Powód:',
    'me.state.withdrawn': 'Jest wycofana.',
    'me.state.spam': 'Sprawdzamy ją. Gwiazdki nie grają roli.',
    'me.facts': 'Co o niej napisaliśmy:',
    'me.resend': 'Poniżej możesz ją zmienić i wysłać jeszcze raz.',
    'me.answer': 'Odpowiedź: {name}',
    'me.privateAnswer': 'Tylko dla Ciebie: {name}',
    'me.update': 'Dopisano {date}',
    'me.updateWaits': 'Dopisano {date}, sprawdzamy',
    'me.change': 'Zmień',
    'me.changeLead':
      'Póki opinii nie ma na stronie, nowy tekst zastępuje poprzedni. Sprawdzimy ją jeszcze raz.',
    'me.stars': 'Gwiazdki',
    'me.headline': 'Nagłówek (jeśli chcesz)',
    'me.words': 'Co warto wiedzieć przed zakupem?',
    'me.send': 'Wyślij',
    'me.add': 'Dopisz coś',
    'me.addLead': 'Pojawi się z datą pod pierwszym tekstem, który zostaje bez zmian.',
    'me.addLabel': 'Jak wrażenia teraz?',
    'me.addSend': 'Dopisz',
    'me.withdraw': 'Wycofaj',
    'me.withdrawLead': 'Zniknie ze strony razem ze zdjęciami i odpowiedzią. Nie da się tego cofnąć.',
    'me.helped': 'Czy to pomogło?',
    'me.yes': 'Tak',
    'me.notYet': 'Jeszcze nie',
    'me.data': 'Twoje dane',
    'me.dataLead': 'Tu prosimy o sześć cyfr, które wyślemy Ci mailem, bo sam link mógł trafić w inne ręce.',
    'me.codeSend': 'Wyślijcie mi sześć cyfr',
    'me.code': 'Sześć cyfr',
    'me.export': 'Pobierz wszystkie moje dane',
    'me.erase': 'Usuń moje dane',
    'me.eraseAll': 'Usuń wszystkie moje wpisy',
    'me.eraseName': 'Zostaw moje słowa na stronie z podpisem „{name}”',
    'me.eraseLead': 'Imię, adres i zdjęcia znikną od razu. Nie da się tego cofnąć.',
    'me.formerCustomer': 'Ktoś z kupujących',
    'me.eraseSend': 'Usuń',
    'me.address': 'Zmień mój adres',
    'me.addressNew': 'Twój nowy adres',
    'me.addressSend': 'Zmień',
    'me.done.changed': 'Twoja opinia jest zmieniona. Sprawdzimy ją jeszcze raz.',
    'me.done.added': 'Dziękujemy. Dopisek pojawi się, gdy go sprawdzimy.',
    'me.done.withdrawn': 'Gotowe: Twojej opinii nie ma już na stronie.',
    'me.done.helped': 'Dziękujemy, że dajesz znać.',
    'me.done.code': 'Jeśli znamy Twój adres, sześć cyfr jest już w drodze. Są ważne dziesięć minut.',
    'me.done.address': 'Napisaliśmy na nowy adres. Otwórz link z tej wiadomości, a zacznie obowiązywać.',
    'me.done.erased': 'Gotowe. Twoje dane są usunięte.',
    'me.wrong.code':
      'Te cyfry się nie zgadzają albo mają ponad dziesięć minut. Nic się jeszcze nie stało: poproś o nowe.',
    'me.wrong.empty': 'Najpierw napisz parę słów.',
    'me.wrong.long': 'Ten tekst jest za długi. Nic nie przepadło: skróć go i wyślij jeszcze raz.',
    'me.wrong.address': 'To nie wygląda na adres. Sprawdź go jeszcze raz.',
    'me.wrong.late': 'To już niemożliwe: opinia zmieniła się od otwarcia tej strony.',
    'me.wrong.limit': 'To było wiele razy z rzędu. Nic nie przepadło: odczekaj minutę i spróbuj jeszcze raz.',
    'me.confirm': 'Od teraz piszcie na ten adres',
    'me.confirmLead': 'Tu będą przychodzić wiadomości o Twoich wpisach w sklepie {shop}.',
    'me.confirmed': 'Gotowe. Od teraz piszemy na ten adres.',
    'me.taken': 'Tego adresu nie można tu użyć, bo należy do kogoś, kogo już znamy.',
    'me.notValid': 'Ten link wygasł albo jest niepełny.',
    'me.lost': 'Wyślijcie mi nowy link',
    'me.lostLead': 'Podaj adres użyty przy opinii w sklepie {shop}.',
    'me.lostEmail': 'Twój e-mail',
    'me.lostDone': 'Jeśli znamy ten adres, link jest już w drodze.',
    'me.linkSubject': 'Twój link do wpisów w sklepie {shop}',
    'me.linkText':
      'tutaj zobaczysz, zmienisz i usuniesz swoje wpisy. Jeśli to nie Twoja prośba, nie musisz nic robić.',
    'me.codeSubject': '{code} to Twój kod',
    'me.codeText':
      'oto sześć cyfr: {code}. Są ważne dziesięć minut, jeden raz. Jeśli to nie Twoja prośba, możesz pominąć tę wiadomość: bez nich nic się nie stanie.',
    'me.addressSubject': 'Czy to Twój nowy adres?',
    'me.addressText':
      'otwórz ten link, a od teraz będziemy pisać do Ciebie tutaj. Jeśli to nie Twoja prośba, nie musisz nic robić.',

    'reason.spam_or_ad': 'bez reklam i bez spamu.',
    'reason.fake_or_not_genuine': 'opinia ma się brać z własnego doświadczenia.',
    'reason.abusive_or_obscene': 'bez obelg, gróźb i wulgaryzmów.',
    'reason.discriminatory': 'nikogo nie poniżamy za to, kim jest.',
    'reason.personal_data': 'bez nazwisk, numerów i adresów innych osób.',
    'reason.confidential_info': 'bez tego, co powiedziano w zaufaniu.',
    'reason.off_topic': 'opinia ma dotyczyć produktu, jego dostawy albo obsługi.',
    'reason.illegal': 'bez treści niezgodnych z prawem.',
    'reason.false_or_misleading': 'bez tego, co jest oczywistą nieprawdą.',
    'reason.duplicate': 'jedna opinia o każdej kupionej rzeczy.',
    'reason.conflict_of_interest': 'kto pracuje dla sklepu albo konkurencji, musi to napisać.',
    'reason.ip_infringement': 'bez cudzych tekstów i zdjęć.',
    'reason.malicious_link': 'bez linków, które mogą zaszkodzić.',
    'reason.author_request': 'usunęliśmy ją na Twoją prośbę.',
    'policy.reason.spam_or_ad': 'Spam lub reklama',
    'policy.reason.fake_or_not_genuine': 'Nieprawdziwa opinia',
    'policy.reason.abusive_or_obscene': 'Obelgi lub wulgaryzmy',
    'policy.reason.discriminatory': 'Dyskryminacja',
    'policy.reason.personal_data': 'Cudze dane osobowe',
    'policy.reason.confidential_info': 'Informacje poufne',
    'policy.reason.off_topic': 'Nie na temat',
    'policy.reason.illegal': 'Niezgodność z prawem',
    'policy.reason.false_or_misleading': 'Nieprawda',
    'policy.reason.duplicate': 'To samo dwa razy',
    'policy.reason.conflict_of_interest': 'Konflikt interesów',
    'policy.reason.ip_infringement': 'Cudza twórczość',
    'policy.reason.malicious_link': 'Niebezpieczny link',
    'policy.reason.author_request': 'Na życzenie osoby, która ją napisała',
    'policy.title': 'Jak sklep {shop} zbiera i sprawdza opinie',
    'policy.figures':
      'Opinie z ostatnich dwunastu miesięcy: otrzymane {received}, z tego opublikowane {published}.',
    'policy.median': 'Połowa ukazała się w czasie nie dłuższym niż {time}.',
    'policy.answers': 'Połowa odpowiedzi przyszła w czasie nie dłuższym niż {time}.',
    'policy.blind': 'Decyzje podjęte przez ludzi przy zakrytych gwiazdkach: {share}.',
    'policy.collect': 'Skąd są opinie',
    'policy.asked':
      'Kupujących pytamy mailem po zamówieniu, wszystkich według tych samych zasad: nikt nie może wybierać, kogo zapytać, po tym, jak bardzo wydaje się zadowolony. Każdy może też napisać na stronie produktu.',
    'policy.proof':
      '„Potwierdzony zakup” widnieje tylko tam, gdzie opinię napisano przez link z zamówienia. Przy pozostałych jest „Zakup niepotwierdzony”, a opinie z innych serwisów są tak podpisane.',
    'policy.fake':
      'Fałszywe opinie są zabronione: sklepowi {shop} nie wolno ich pisać, kupować ani zamawiać, ani prosić o zmianę gwiazdek lub słów w zamian za cokolwiek.',
    'policy.rewardCounts':
      'Kto dostał coś za opinię, musi to zaznaczyć, a opinia jest oznaczona. Takie opinie liczą się do średniej.',
    'policy.rewardOut':
      'Kto dostał coś za opinię, musi to zaznaczyć, a opinia jest oznaczona. Takie opinie widać, ale nie liczą się do średniej. Tak samo opinie pracowników i ich znajomych.',
    'policy.check': 'Jak je sprawdzamy',
    'policy.road':
      'Programy szukają spamu, linków, danych osobowych i kopii. Nigdy nie widzą gwiazdek. Czego nie oznaczą, to publikuje się samo; co oznaczą, czeka na człowieka i ukazuje się najpóźniej po 14 dniach, chyba że może być bezprawne, zawiera dane osobowe lub niebezpieczny link albo jest kopią.',
    'policy.people':
      'Ludzie ze sklepu {shop} decydują przy zakrytych gwiazdkach. Żeby czegoś nie opublikować, trzeba powodu z zamkniętej listy; autor go poznaje i może się nie zgodzić.',
    'policy.masked':
      'Przekleństwa i dane osobowe są zakrywane, reszta zostaje tak, jak ją napisano. Nikt w sklepie {shop} nie może zmienić opinii.',
    'policy.objection':
      'Gdy ktoś się nie zgadza, jego opinię czyta się jeszcze raz; robi to ktoś inny, o ile jest ktoś inny.',
    'policy.stars': 'Gwiazdki',
    'policy.received': 'Otrzymane',
    'policy.published': 'Opublikowane',
    'policy.kept': 'Nieopublikowane',
    'policy.why': 'Dlaczego niektórych nie opublikowano',
    'policy.spam': {
      one: 'Jeszcze {n} była spamem od maszyny; usunięto ją po 30 dniach.',
      few: 'Jeszcze {n} były spamem od maszyn; usunięto je po 30 dniach.',
      many: 'Jeszcze {n} było spamem od maszyn; usunięto je po 30 dniach.',
      other: 'Jeszcze {n} było spamem od maszyn; usunięto je po 30 dniach.',
    },
    'policy.show': 'Jak je pokazujemy',
    'policy.average':
      'Średnia to suma gwiazdek podzielona przez liczbę ocen, z jednym miejscem po przecinku, połówki w górę. Gwiazdki bez słów liczą się tylko przy potwierdzonym zamówieniu.',
    'policy.newest':
      'Najpierw najnowsze. Można też układać według gwiazdek albo według tego, ilu osobom opinia pomogła, z pierwszeństwem dla nowszych.',
    'policy.helpful': 'Każdy czytający ma jeden głos na opinię. Nie zapisujemy przy tym żadnego adresu.',
    'policy.edits': 'Autor może później dopisać coś z datą albo wycofać opinię.',
    'policy.retention': 'Opinia zostaje na stronie tak długo jak produkt, chyba że autor ją wycofa.',
    'rules.title': 'Zasady pisania opinii',
    'rules.lead': 'Publikujemy każdą szczerą opinię, z dowolną liczbą gwiazdek, jeśli trzyma się tych zasad.',
    'rules.own': 'Pisz o tym, czego używasz. Jedna opinia o każdej rzeczy.',
    'rules.any':
      'Dobra czy zła, krótka czy długa: każda pomaga. Krytyka dostawy albo obsługi też jest mile widziana.',
    'rules.honest':
      'Napisz, jeśli dostajesz coś w zamian, pracujesz w sklepie albo znasz kogoś, kto tam pracuje.',
    'rules.people': 'Pomiń nazwiska, adresy i numery innych osób, i swoje też.',
    'rules.kind':
      'Rzecz krytykuj tak ostro, jak chcesz, ale wobec ludzi zachowaj umiar: bez obelg i nienawiści.',
    'rules.topic': 'Trzymaj się produktu albo sklepu. Na politykę i inne sklepy są inne miejsca.',
    'rules.legal': 'Nic niezgodnego z prawem, nic skopiowanego, nic poufnego.',
    'rules.links': 'Bez reklam i bez linków.',
    'rules.after':
      'Jeśli Twojej opinii nie można opublikować, dowiesz się, o którą zasadę chodzi. Możesz ją zmienić i wysłać jeszcze raz albo się nie zgodzić.',
  },
  polite: {
    'mail.hello': 'Dzień dobry,',
    'mail.helloName': 'Dzień dobry {name},',
    'mail.talk': 'Wygodniej porozmawiać? Wystarczy odpowiedzieć na tę wiadomość: czytam ją osobiście.',
    'mail.talkTeam': 'Wygodniej porozmawiać? Wystarczy odpowiedzieć na tę wiadomość: przeczyta ją człowiek.',

    'invitation.opening': {
      one: 'od zakupu minęło już trochę czasu. Jak wrażenia?',
      other: 'od zakupów minęło już trochę czasu. Jak wrażenia?',
    },
    'invitation.underStars':
      'Gwiazdka otwiera stronę. Tam można potwierdzić ocenę i dodać parę słów albo zdjęcie.',
    'invitation.underStarsWords':
      'Gwiazdka otwiera stronę. Tam można potwierdzić ocenę i dodać parę słów: razem się liczą.',
    'invitation.tell': 'Ocena:',
    'invitation.later': 'Proszę zapytać za dwa tygodnie',
    'invitation.shown':
      'Gwiazdki liczą się bez imienia. Słowa pojawią się na stronie produktu z podpisem „{name}”, czy chwalą, czy nie. W każdej chwili można je zmienić albo usunąć.',
    'invitation.shownNoName':
      'Gwiazdki liczą się bez imienia. Słowa pojawią się na stronie produktu z wybranym podpisem, czy chwalą, czy nie. W każdej chwili można je zmienić albo usunąć.',
    'invitation.shownWords':
      'Słowa pojawią się z gwiazdkami na stronie produktu z podpisem „{name}”, czy chwalą, czy nie. W każdej chwili można je zmienić albo usunąć.',
    'invitation.shownWordsNoName':
      'Słowa pojawią się z gwiazdkami na stronie produktu z wybranym podpisem, czy chwalą, czy nie. W każdej chwili można je zmienić albo usunąć.',
    'invitation.unsubscribe': 'Proszę więcej nie pytać',

    'visit.chooseLead': 'Proszę wybrać zakup ze sklepu {shop} albo sam sklep.',
    'visit.email': 'Adres e-mail',
    'visit.emailHint':
      'Nikt go nie zobaczy. Wyślemy tam link. Jego otwarcie potwierdzi adres, a jeśli to adres z zamówienia, także zakup.',
    'visit.starsMissing': 'Najpierw proszę wybrać gwiazdki. Nic nie przepadło.',
    'visit.wordsMissing':
      'Najpierw prosimy o parę słów: same gwiazdki liczą się tylko przy potwierdzonym zamówieniu.',
    'visit.emailMissing':
      'Ten sklep prosi o adres. Nic nie przepadło: proszę go dopisać i wysłać jeszcze raz.',
    'visit.stale': 'Strona była długo otwarta. Proszę rzucić na nią okiem i wysłać jeszcze raz.',
    'visit.notFromHere': 'To przyszło z innej strony. Prosimy napisać tutaj.',
    'visit.tooOften': 'To było dużo naraz. Proszę odczekać minutę i wysłać jeszcze raz.',
    'visit.mailed':
      'Został jeden krok: proszę otworzyć link z wiadomości, która idzie na podany adres. Wtedy opinia się pojawi, bez względu na liczbę gwiazdek.',
    'visit.goneText': 'Ten kod nie prowadzi już do niczego, co jest w sprzedaży. Proszę zapytać w sklepie.',

    'proof.subject': 'Prośba o potwierdzenie opinii: {product}',
    'proof.why':
      'Jeśli to nie pomyłka, prosimy to tutaj potwierdzić. Jeśli zakup był na ten adres, opinia dostanie oznaczenie „Potwierdzony zakup”.',
    'proof.notYou':
      'Jeśli to pomyłka, nie trzeba nic robić. Można też otworzyć link i wybrać „To nie ja”, a opinia zniknie.',
    'proof.title': 'Potwierdzenie opinii',
    'proof.ask': 'Z tym adresem przyszła opinia: {product}.',
    'proof.withdrawn': 'Opinii już nie ma. Dziękujemy za informację.',
    'proof.notValid':
      'Ten link jest niepełny albo za stary. Proszę otworzyć go jeszcze raz z wiadomości albo skopiować cały.',

    'unsubscribe.lead':
      'Sklep {shop} nie zapyta już o wrażenia. Odpowiedzi na opinie nadal będą przychodzić.',
    'unsubscribe.button': 'Proszę więcej nie pytać',
    'unsubscribe.done': 'Gotowe. Sklep {shop} już nie zapyta.',
    'unsubscribe.notValid':
      'Ten link jest niepełny. Proszę otworzyć go jeszcze raz z wiadomości albo skopiować cały.',

    'hosted.lead':
      'Proszę wybrać gwiazdkę: ocena liczy się od razu, bez imienia. Można ją zmienić albo usunąć.',
    'hosted.leadWords':
      'Proszę wybrać gwiazdkę i dodać parę słów: razem liczą się zwykle w ciągu doby. Można je zmienić albo usunąć.',
    'hosted.since': 'Dostarczone {date}',
    'hosted.choose': 'Gwiazdki',
    'hosted.fromMail': {
      one: 'Wybrano {n} gwiazdkę. Zgadza się?',
      few: 'Wybrano {n} gwiazdki. Zgadza się?',
      many: 'Wybrano {n} gwiazdek. Zgadza się?',
      other: 'Wybrano {n} gwiazdki. Zgadza się?',
    },
    'hosted.counts': {
      one: 'Ocena już się liczy: {n} gwiazdka.',
      few: 'Ocena już się liczy: {n} gwiazdki.',
      many: 'Ocena już się liczy: {n} gwiazdek.',
      other: 'Ocena już się liczy: {n} gwiazdki.',
    },
    'hosted.kept': 'Gwiazdki są u nas i liczą się, gdy tylko dojdzie do nich parę słów.',
    'hosted.ifYouLike': 'nieobowiązkowo',
    'hosted.yourName': 'Imię',
    'hosted.wordsWait':
      'Tekst jest u nas. Zwykle pojawia się w ciągu godziny, bez względu na liczbę gwiazdek.',
    'hosted.wordsWaitDay':
      'Tekst jest u nas. Zwykle pojawia się w ciągu doby, bez względu na liczbę gwiazdek.',
    'hosted.wordsShown': 'Tekst jest na stronie.',
    'hosted.closed': 'Tej opinii nie ma na stronie. W wiadomości jest powód i to, co można zrobić.',
    'hosted.photos': 'Zdjęcia',
    'hosted.photosStay':
      'Wyślą się razem z tekstem albo osobno, przyciskiem poniżej. Po odświeżeniu strony proszę wybrać je jeszcze raz.',
    'hosted.photosArrived': 'Zdjęcia dotarły. Zanim się pojawią, obejrzy je człowiek.',
    'hosted.answered': 'Tu odpowiedź już jest. Dziękujemy.',
    'hosted.wordsMissing': 'Najpierw prosimy o parę słów; można też zostawić same gwiazdki, już się liczą.',
    'hosted.wordsTooLong': {
      one: 'Tekst jest za długi o {n} znak. Nic nie przepadło: proszę go trochę skrócić i wysłać jeszcze raz.',
      few: 'Tekst jest za długi o {n} znaki. Nic nie przepadło: proszę go trochę skrócić i wysłać jeszcze raz.',
      many: 'Tekst jest za długi o {n} znaków. Nic nie przepadło: proszę go trochę skrócić i wysłać jeszcze raz.',
      other:
        'Tekst jest za długi o {n} znaku. Nic nie przepadło: proszę go trochę skrócić i wysłać jeszcze raz.',
    },
    'hosted.nameTooLong':
      'To imię jest za długie. Nic nie przepadło: proszę je skrócić i wysłać jeszcze raz.',
    'hosted.needMissing': 'Proszę napisać, o co chodzi. Nic nie przepadło.',
    'hosted.contactMissing': 'Prosimy o numer telefonu albo adres.',
    'hosted.emailWrong':
      'To nie wygląda na adres e-mail. Nic nie przepadło: proszę go jeszcze raz sprawdzić.',
    'hosted.phoneWrong':
      'To nie wygląda na numer telefonu. Nic nie przepadło: proszę go jeszcze raz sprawdzić.',
    'hosted.until': 'Można ją tu zmieniać do {date}.',
    'hosted.privateLead':
      'Czytają to tylko ludzie ze sklepu {shop}. Nie publikujemy tego i nie zmienia to opinii.',
    'hosted.feeling': 'Jakie uczucie po tym zostało?',
    'hosted.stages': 'Co się wyróżniło? Proszę zaznaczyć, co poszło dobrze, a co źle.',
    'hosted.contact': 'Czy ktoś ma się odezwać?',
    'hosted.call': 'Proszę zadzwonić',
    'hosted.write': 'Proszę napisać',
    'hosted.reachEmail': 'Adres e-mail',
    'hosted.request': 'Tak, proszę o kontakt',
    'hosted.later': 'Proszę zapytać później',
    'hosted.stop': 'Proszę więcej nie pytać',
    'hosted.stopYes': 'Tak, proszę nie pytać',
    'hosted.did.later': 'W takim razie zapytamy jeszcze raz. Odpowiedzieć można tu też wcześniej.',
    'hosted.did.notArrived':
      'Dziękujemy za wiadomość. Poczekamy tydzień, zanim znów zapytamy. Jeśli nic nie przyjdzie, prosimy porozmawiać z kimś od nas: zajmie się tym.',
    'hosted.did.gift':
      'Prezent! Prosimy więc opowiedzieć, jak się udał, albo przekazać tę stronę osobie, która go dostała. Przy odpowiedzi będzie widać, że to prezent.',
    'hosted.did.stopped': 'Nikt już nie zapyta. Nadal można tu odpowiedzieć.',
    'hosted.expiredText':
      'Takie linki działają 90 dni. To, co już mamy, zostaje. Żeby coś zmienić albo dodać, wystarczy odpowiedzieć na dowolną wiadomość ze sklepu {shop}.',
    'hosted.notValidText':
      'Może brakuje w nim kawałka: proszę otworzyć go jeszcze raz z wiadomości albo skopiować cały. Nic nie przepadło i nic nie zostało wysłane.',
    'hosted.tooMuchText':
      'Proszę wrócić o jedną stronę: tekst nadal tam jest. Wystarczy go skrócić i wysłać jeszcze raz.',
    'hosted.offline':
      'Brak połączenia, ale nic nie przepadło. Wybór czeka na tym urządzeniu i wyśle się sam, póki ta strona jest otwarta.',

    'ask.subject': 'Zapytać za dwa tygodnie? {shop}',
    'ask.title': 'Pytanie za dwa tygodnie',
    'ask.confirm': 'Tak, proszę zapytać:',
    'ask.notYou': 'Jeśli to pomyłka, nie trzeba nic robić. Wtedy nikt nie napisze.',
    'ask.button': 'Tak, proszę zapytać',
    'ask.done':
      'Dobrze. Za dwa tygodnie sklep {shop} zapyta o wrażenia: jedna wiadomość, a odmówić można w każdej chwili.',

    'contact.lateSubject': 'Zaległa odpowiedź ze sklepu {shop}',
    'contact.lateOwner': 'Prośbą zajmuje się {owner}.',
    'contact.lateChoice':
      'Jeśli kontakt nadal jest potrzebny, nie trzeba nic robić. Jeśli nie, prosimy zaznaczyć to tutaj:',

    'question.answered': 'Jest odpowiedź na zadane pytanie',
    'question.youAsked': 'Pytanie:',
    'question.againstWhy': 'tego wpisu nie ma na stronie. Powodem jest zasada: {rule}',
    'question.yourWords': 'Wpis:',
    'question.rule.author_request': 'usunęliśmy go na prośbę osoby, która go napisała.',

    'statement.rejectSubject': 'W tej postaci nie możemy jeszcze opublikować opinii',
    'statement.removeSubject': 'Opinii nie ma już na stronie',
    'statement.photoSubject': 'Zdjęcia nie ma na stronie',
    'statement.updateSubject': 'W tej postaci nie możemy opublikować dopisku',
    'statement.reject': 'nadesłanej opinii nie ma na stronie.',
    'statement.remove': 'nadesłana opinia została zdjęta ze strony.',
    'statement.photo': 'jednego zdjęcia z opinii nie ma na stronie. Słowa i gwiazdki zostają bez zmian.',
    'statement.update': 'dopisku do opinii nie ma na stronie. Sama opinia zostaje bez zmian.',
    'statement.change': 'Można ją zmienić i wysłać jeszcze raz; tekst już tam jest:',
    'statement.again': 'Nową można napisać tutaj:',
    'statement.mine': 'Wpis można zobaczyć i zmienić tutaj:',
    'statement.object':
      'Można też wybrać „Nie zgadzam się”, a ktoś inny z zespołu przeczyta ją jeszcze raz w ciągu 7 dni. Jest na to 6 miesięcy:',
    'statement.partObject':
      'Można też wybrać „Nie zgadzam się”, a ktoś inny z zespołu sprawdzi jeszcze raz w ciągu 7 dni. Jest na to 6 miesięcy:',

    'objection.upheldSubject': 'Sprzeciw był słuszny: opinia jest już na stronie',
    'objection.upheld':
      'przeczytaliśmy opinię jeszcze raz i sprzeciw był słuszny. Opinia już się ukazała. Dziękujemy.',
    'objection.dismissedSubject': 'Przeczytaliśmy opinię jeszcze raz',
    'objection.dismissed':
      'przeczytaliśmy opinię jeszcze raz. Nadal nie pojawi się na stronie, z powodu, który już podaliśmy. Można zwrócić się do sądu albo do urzędu ochrony konsumentów w swoim kraju.',
    'objection.title': 'Sprzeciw wobec decyzji',
    'objection.lead':
      'Ktoś inny z zespołu przeczyta opinię jeszcze raz w ciągu 7 dni i damy znać, co z tego wynikło. Gwiazdki nie grają roli.',
    'objection.label': 'Co warto jeszcze wiedzieć? (nieobowiązkowo)',
    'objection.send': 'Nie zgadzam się: proszę przeczytać jeszcze raz',
    'objection.done':
      'Dziękujemy. Ktoś inny z zespołu przeczyta opinię jeszcze raz w ciągu 7 dni. Napiszemy.',
    'objection.stateUpheld': 'Przeczytaliśmy ją jeszcze raz i sprzeciw był słuszny: opinia już się ukazała.',
    'objection.stateDismissed':
      'Przeczytaliśmy ją jeszcze raz. Opinia nadal nie pojawi się na stronie. Można zwrócić się do sądu albo do urzędu ochrony konsumentów w swoim kraju.',
    'objection.partSend': 'Nie zgadzam się: proszę sprawdzić jeszcze raz',
    'objection.photoUpheldSubject': 'Sprzeciw był słuszny: zdjęcie jest już na stronie',
    'objection.photoUpheld':
      'Obejrzeliśmy zdjęcie jeszcze raz i sprzeciw był słuszny. Zdjęcie już się ukazało. Dziękujemy.',
    'objection.photoDismissedSubject': 'Obejrzeliśmy zdjęcie jeszcze raz',
    'objection.photoDismissed':
      'Obejrzeliśmy zdjęcie jeszcze raz. Nie pojawi się na stronie z podanego już powodu.',
    'objection.photoLead':
      'Ktoś inny z zespołu obejrzy zdjęcie jeszcze raz w ciągu 7 dni i damy znać, co z tego wynikło. Gwiazdki nie grają roli.',
    'objection.photoDone':
      'Dziękujemy. Ktoś inny z zespołu obejrzy zdjęcie jeszcze raz w ciągu 7 dni. Napiszemy.',
    'objection.updateUpheldSubject': 'Sprzeciw był słuszny: dopisek jest już na stronie',
    'objection.updateUpheld':
      'Przeczytaliśmy dopisek jeszcze raz i sprzeciw był słuszny. Dopisek już się ukazał. Dziękujemy.',
    'objection.updateDismissedSubject': 'Przeczytaliśmy dopisek jeszcze raz',
    'objection.updateDismissed':
      'Przeczytaliśmy dopisek jeszcze raz. Nie pojawi się na stronie z podanego już powodu.',
    'objection.updateLead':
      'Ktoś inny z zespołu przeczyta dopisek jeszcze raz w ciągu 7 dni i damy znać, co z tego wynikło. Gwiazdki nie grają roli.',
    'objection.updateDone':
      'Dziękujemy. Ktoś inny z zespołu przeczyta dopisek jeszcze raz w ciągu 7 dni. Napiszemy.',
    'objection.unknown':
      'Ten link jest niepełny. Proszę otworzyć go jeszcze raz z naszej wiadomości albo skopiować cały.',

    'private.alone':
      'To prywatna wiadomość, nie publikujemy jej. Piszemy na adres podany przy opinii w sklepie {shop}.',

    'report.receivedSubject': 'Zgłoszenie dotarło',
    'report.received':
      'dziękujemy za zgłoszenie. Obejrzy je człowiek ze sklepu, a my damy znać, co z tego wynikło.',
    'report.upheld': 'ktoś ze sklepu obejrzał zgłoszony wpis i zdjął go ze strony. Dziękujemy za informację.',

    'author.publishedSubject': 'Opinia jest na stronie',
    'author.answeredSubject': 'Jest odpowiedź ({name})',
    'author.several': 'Co nowego przy wpisach w sklepie {shop}',
    'author.published': 'opinia jest na stronie. Dziękujemy: pomaga tym, którzy dopiero wybierają.',
    'author.add': 'Dopisać coś do opinii (nieobowiązkowo)',
    'author.mine': 'Zobaczyć, zmienić albo usunąć wpisy',

    'me.title': 'Wpisy',
    'me.hello': '{name}, oto wpisy w sklepie {shop}.',
    'me.helloNoName': 'Oto wpisy w sklepie {shop}.',
    'me.empty': 'Nie ma tu żadnych wpisów.',
    'me.resend': 'Poniżej można ją zmienić i wysłać jeszcze raz.',
    'me.privateAnswer': 'Wiadomość prywatna: {name}',
    'me.headline': 'Nagłówek (nieobowiązkowo)',
    'me.data': 'Dane osobowe',
    'me.dataLead': 'Tu prosimy o sześć cyfr, które wyślemy mailem, bo sam link mógł trafić w inne ręce.',
    'me.codeSend': 'Proszę wysłać sześć cyfr',
    'me.addressNew': 'Nowy adres',
    'me.done.changed': 'Opinia jest zmieniona. Sprawdzimy ją jeszcze raz.',
    'me.done.withdrawn': 'Gotowe: opinii nie ma już na stronie.',
    'me.done.helped': 'Dziękujemy za odpowiedź.',
    'me.done.code': 'Jeśli znamy ten adres, sześć cyfr jest już w drodze. Są ważne dziesięć minut.',
    'me.done.address': 'Napisaliśmy na nowy adres. Zacznie obowiązywać po otwarciu linku z tej wiadomości.',
    'me.done.erased': 'Gotowe. Dane są usunięte.',
    'me.wrong.code':
      'Te cyfry się nie zgadzają albo mają ponad dziesięć minut. Nic się jeszcze nie stało: proszę poprosić o nowe.',
    'me.wrong.empty': 'Najpierw prosimy o parę słów.',
    'me.wrong.long': 'Ten tekst jest za długi. Nic nie przepadło: proszę go skrócić i wysłać jeszcze raz.',
    'me.wrong.address': 'To nie wygląda na adres. Proszę go jeszcze raz sprawdzić.',
    'me.wrong.limit':
      'To było wiele razy z rzędu. Nic nie przepadło: proszę odczekać minutę i spróbować jeszcze raz.',
    'me.confirm': 'Od teraz proszę pisać na ten adres',
    'me.confirmLead': 'Tu będą przychodzić wiadomości o wpisach w sklepie {shop}.',
    'me.lost': 'Proszę o nowy link',
    'me.lostLead': 'Prosimy o adres użyty przy opinii w sklepie {shop}.',
    'me.lostEmail': 'Adres e-mail',
    'me.linkSubject': 'Link do wpisów w sklepie {shop}',
    'me.linkText': 'tutaj można zobaczyć, zmienić i usunąć wpisy. Jeśli to pomyłka, nie trzeba nic robić.',
    'me.codeSubject': '{code} to kod do podania na stronie',
    'me.codeText':
      'oto sześć cyfr: {code}. Są ważne dziesięć minut, jeden raz. Jeśli to pomyłka, można pominąć tę wiadomość: bez nich nic się nie stanie.',
    'me.addressSubject': 'Potwierdzenie nowego adresu',
    'me.addressText': 'po otwarciu tego linku będziemy pisać tutaj. Jeśli to pomyłka, nie trzeba nic robić.',

    'reason.author_request': 'usunęliśmy ją na prośbę osoby, która ją napisała.',

    'rules.own': 'Prosimy pisać o tym, co się samemu zna. Jedna opinia o każdej rzeczy.',
    'rules.honest':
      'Prosimy zaznaczyć, jeśli jest coś w zamian, jeśli pracuje się w sklepie albo zna kogoś, kto tam pracuje.',
    'rules.people': 'Prosimy pominąć nazwiska, adresy i numery innych osób, i własne też.',
    'rules.kind':
      'Rzecz można krytykować dowolnie ostro, ale wobec ludzi prosimy o umiar: bez obelg i nienawiści.',
    'rules.topic': 'Prosimy trzymać się produktu albo sklepu. Na politykę i inne sklepy są inne miejsca.',
    'rules.after':
      'Jeśli opinii nie można opublikować, podajemy, o którą zasadę chodzi. Można ją zmienić i wysłać jeszcze raz albo się nie zgodzić.',
  },
}

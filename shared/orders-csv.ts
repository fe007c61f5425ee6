import type { OrderInput, OrderStatus } from './schemas/order.ts'

/** What a column can be taken for. */
export const ORDER_FIELDS = [
  'id',
  'status',
  'orderedAt',
  'paidAt',
  'shippedAt',
  'deliveredAt',
  'cancelledAt',
  'email',
  'firstName',
  'lastName',
  'name',
  'country',
  'locale',
  'timeZone',
  'consent',
  'product',
  'title',
  'url',
  'image',
  'variant',
  'category',
  'sku',
  'gtin',
] as const
export type OrderField = (typeof ORDER_FIELDS)[number]

/** For each field, the number of its column. */
export type Mapping = Partial<Record<OrderField, number>>

export type DateOrder = 'dmy' | 'mdy' | 'iso'

// Header names as Shopify, WooCommerce, marketplaces and people write them, in English, German, Italian, French, Spanish,
// Portuguese and Dutch; letters and digits alone, without accents.
const NAMES: Record<OrderField, string> = {
  id: 'order orderid orderno ordernumber ordername id name bestellnummer bestellung auftragsnummer ordine numeroordine idordine commande numerocommande numerodecommande pedido numeropedido numerodepedido bestelnummer',
  status: 'status orderstatus fulfillmentstatus bestellstatus stato statoordine statut estado statusdopedido',
  orderedAt:
    'orderedat orderdate orderpurchasetimestamp createdat created date bestelldatum datum dataordine data datecommande date fecha fechapedido datadopedido besteldatum',
  paidAt:
    'paidat paymentdate orderapprovedat bezahltam zahlungsdatum datapagamento datepaiement fechapago datapagamento betaaldop',
  shippedAt:
    'shippedat fulfilledat shipdate dispatchedat orderdeliveredcarrierdate versandtam versanddatum dataspedizione spedito dateexpedition fechaenvio dataenvio verzonden',
  deliveredAt:
    'deliveredat deliverydate orderdeliveredcustomerdate geliefertam zugestelltam lieferdatum dataconsegna consegnato datelivraison fechaentrega dataentrega bezorgd',
  cancelledAt: 'cancelledat canceledat storniertam annullatoil annulele canceladoel',
  email:
    'email emailaddress customeremail mail emailadresse kundenemail indirizzoemail adresseemail courriel correo correoelectronico emailadres',
  firstName: 'firstname billingfirstname vorname nome prenom nombre voornaam',
  lastName: 'lastname billinglastname surname nachname cognome nom apellido apellidos sobrenome achternaam',
  name: 'customername billingname shippingname fullname kunde kundenname cliente nomecliente nomclient nombrecliente klant',
  country: 'country countrycode billingcountry shippingcountry land laendercode paese codicepaese pays pais',
  locale: 'locale language sprache lingua langue idioma taal',
  timeZone: 'timezone zeitzone fusoorario fuseauhoraire zonahoraria tijdzone',
  consent:
    'consent acceptsmarketing newsletter optin einwilligung consenso consentement consentimiento toestemming',
  product:
    'productid product lineitemproductid itemid artikelid produktid artikelnummer prodotto idprodotto produit idproduit producto idproducto produto artikel',
  title:
    'producttitle productname title lineitemname itemname artikelname produktname titel nomeprodotto titolo nomproduit titre nombreproducto titulo nomedoproduto',
  url: 'producturl url link',
  image: 'imageurl image bild immagine imagen imagem afbeelding',
  variant: 'variant varianttitle variante',
  category: 'category productcategory productcategoryname kategorie categoria categorie',
  sku: 'sku lineitemsku articlenumber',
  gtin: 'gtin ean upc barcode strichcode',
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '')

/** What the columns of a header seem to be; the first of two alike. */
export function suggestMapping(header: string[]): Mapping {
  const mapping: Mapping = {}
  const taken = new Set<number>()
  const columns = header.map(plain)
  for (const field of ORDER_FIELDS) {
    const known = NAMES[field].split(' ')
    // The names of a field stand in the order in which they tell the most.
    const column = known
      .map((name) => columns.findIndex((one, at) => one === name && !taken.has(at)))
      .find((at) => at >= 0)
    if (column === undefined) continue
    mapping[field] = column
    taken.add(column)
  }
  return mapping
}

const NUMBERS = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:[ T,]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/
const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?( ?Z| ?[+-]\d\d:?\d\d)?$/

/**
 * What the dates of a file say about their order; `ambiguous` where a person has to say it: no day beyond the twelfth
 * tells, or, `mixed`, some tell one thing and some the other.
 */
export function dateOrderOf(dates: string[]): { order: DateOrder; ambiguous: boolean; mixed: boolean } {
  let [days, months] = [0, 0]
  let numbered = 0
  for (const date of dates) {
    const [, first, second] = date.trim().match(NUMBERS) ?? []
    if (first === undefined) continue
    numbered += 1
    if (Number(first) > 12) days += 1
    if (Number(second) > 12) months += 1
  }
  if (numbered === 0) return { order: 'iso', ambiguous: false, mixed: false }
  if (days > 0 && months > 0) return { order: 'dmy', ambiguous: true, mixed: true }
  return { order: months > 0 ? 'mdy' : 'dmy', ambiguous: days + months === 0, mixed: false }
}

const two = (number: string | undefined): string => (number ?? '00').padStart(2, '0')

/** A date of a file as ISO 8601; null where there is no such day. An empty one is undefined. */
export function isoDate(text: string, order: DateOrder): string | null | undefined {
  const date = text.trim()
  if (date === '') return undefined
  const iso = date.match(ISO)
  const numbers = iso ? null : date.match(NUMBERS)
  if (!iso && !numbers) return null
  const [first, second, third] = (iso ?? numbers!).slice(1)
  const [year, month, day] = iso
    ? [first!, second!, third!]
    : order === 'mdy'
      ? [third!, first!, second!]
      : [third!, second!, first!]
  const [hour, minute, second_, zone] = (iso ?? numbers!).slice(4)
  const fullYear = year.length === 2 ? `20${year}` : year
  const days = new Date(Date.UTC(Number(fullYear), Number(month), 0)).getUTCDate()
  if (
    Number(month) < 1 ||
    Number(month) > 12 ||
    Number(day) < 1 ||
    Number(day) > days ||
    Number(hour ?? 0) > 23
  )
    return null
  const on = `${fullYear}-${two(month)}-${two(day)}`
  return hour === undefined ? on : `${on}T${two(hour)}:${two(minute)}:${two(second_)}${zone?.trim() || 'Z'}`
}

const STATUS_WORDS: Array<[OrderStatus, RegExp]> = [
  ['delivered', /deliver|geliefert|zugestellt|consegnat|livre|entreg|bezorgd|completed|abgeschlossen/],
  ['shipped', /ship|fulfil|versandt|versendet|spedit|expedi|enviad|verzonden/],
  ['returned', /return|retour|zuruck|reso|devuelt|devolvid/],
  ['refunded', /refund|erstattet|rimborsat|rembours|reembols/],
  ['cancelled', /cancel|storn|annul/],
  ['placed', /unpaid|pending|unbezahlt|offen|onhold|failed|nonpagat/],
  ['paid', /paid|invoiced|approved|processing|bezahlt|pagat|paye|pagad|betaald/],
]
const YES = /^(yes|y|true|1|ja|si|sí|oui|sim|x|subscribed)$/i

export interface CsvProblem {
  line: number
  field: OrderField
  /** What stood there. */
  value: string
  code: 'required' | 'malformed' | 'not_allowed'
}

export interface CsvOrder {
  /** The line on which it begins. */
  line: number
  order: OrderInput
}

/**
 * Rows as orders: lines of the same order become its items. A row that cannot be read is left out and named with what was
 * wrong, so that it can be mended and sent alone.
 */
export function ordersOfRows(
  rows: string[][],
  lines: number[],
  mapping: Mapping,
  dateOrder: DateOrder,
): { orders: CsvOrder[]; problems: CsvProblem[] } {
  const orders = new Map<string, CsvOrder>()
  const problems: CsvProblem[] = []
  for (const [at, row] of rows.entries()) {
    const line = lines[at]!
    const cell = (field: OrderField): string =>
      mapping[field] === undefined ? '' : (row[mapping[field]]?.trim() ?? '')
    const wrong: CsvProblem[] = []
    const note = (field: OrderField, code: CsvProblem['code']) =>
      wrong.push({ line, field, value: cell(field), code })
    const date = (field: OrderField): string | undefined => {
      const found = isoDate(cell(field), dateOrder)
      if (found === null) note(field, 'malformed')
      return found ?? undefined
    }
    const id = cell('id')
    if (id === '') note('id', 'required')
    const words = plain(cell('status'))
    const status = words === '' ? 'placed' : STATUS_WORDS.find(([, pattern]) => pattern.test(words))?.[0]
    const order: OrderInput = {
      id,
      status: status ?? 'placed',
      orderedAt: date('orderedAt'),
      paidAt: date('paidAt'),
      shippedAt: date('shippedAt'),
      deliveredAt: date('deliveredAt'),
      cancelledAt: date('cancelledAt'),
      customer: {
        email: cell('email'),
        name: cell('name') || [cell('firstName'), cell('lastName')].filter(Boolean).join(' '),
        country: cell('country').toUpperCase(),
        locale: cell('locale').replace('_', '-'),
        timeZone: cell('timeZone'),
      },
      ...(YES.test(cell('consent')) && {
        consent: { basis: 'consent', statement: 'Column of the uploaded file' },
      }),
      items: [],
    }
    if (wrong.length > 0) {
      problems.push(...wrong)
      continue
    }
    const known = orders.get(id)
    if (!known) orders.set(id, { line, order })
    const item = {
      id: cell('product') || undefined,
      title: cell('title'),
      url: cell('url'),
      image: cell('image'),
      variant: cell('variant'),
      category: cell('category'),
      sku: cell('sku'),
      gtin: cell('gtin'),
    }
    if (item.id || item.sku || item.gtin) (known?.order ?? order).items!.push(item)
  }
  return { orders: [...orders.values()], problems }
}

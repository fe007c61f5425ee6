import type { CsvProblem, DateOrder, OrderField } from '../../shared/orders-csv.ts'

const plural = (n: number, one: string, other: string): string => (n === 1 ? one : other)

/** Orders from a file. */
export const en = {
  lead: 'Any CSV that a spreadsheet or your shop system writes. Uploading the same file again changes nothing, so you can stop and begin anew at any time.',
  notViewers: 'Your role in this shop lets you read, not upload.',
  choose: 'Choose a file with orders',
  drop: 'Or drop it here. It is read on this computer; you see everything before it is sent.',
  noTable: (name: string) =>
    `${name} is no table: it needs a first line with the names of the columns, and rows below it.`,
  unreadable: (name: string) => `${name} cannot be read. Save it as CSV and choose it again.`,
  noText: (name: string) =>
    `${name} is a workbook or a picture, no CSV. Open it in your spreadsheet, save it as CSV, and choose that file.`,
  found: (orders: number, rows: number, locale: string) =>
    `${orders.toLocaleString(locale)} ${plural(orders, 'order', 'orders')} in ${rows.toLocaleString(locale)} ${plural(rows, 'row', 'rows')}.`,
  other: 'Take another file',
  sample: 'The first rows, and what each column is taken for',
  column: (n: number) => `Column ${n}`,
  notTaken: '(leave out)',
  field: {
    id: 'Order number',
    status: 'Status',
    orderedAt: 'Ordered on',
    paidAt: 'Paid on',
    shippedAt: 'Dispatched on',
    deliveredAt: 'Delivered on',
    cancelledAt: 'Cancelled on',
    email: 'E-mail',
    firstName: 'First name',
    lastName: 'Last name',
    name: 'Whole name',
    country: 'Country',
    locale: 'Language',
    timeZone: 'Time zone',
    consent: 'Consent',
    product: 'Product id',
    title: 'Product name',
    url: 'Product page',
    image: 'Product picture',
    variant: 'Variant',
    category: 'Category',
    sku: 'SKU',
    gtin: 'GTIN',
  } satisfies Record<OrderField, string>,
  dateOrder: 'Dates are written',
  dateOrderChoose: 'Choose…',
  dateOrders: {
    dmy: 'day, month, year (31/12/2026)',
    mdy: 'month, day, year (12/31/2026)',
    iso: 'year, month, day (2026-12-31)',
  } satisfies Record<DateOrder, string>,
  ambiguous: 'No date in the file tells day from month: you have to.',
  mixed:
    'Some dates have the day first, others the month. Choose what most of them mean: the others are left out, and listed below.',
  noEmail:
    'No column is taken for the e-mail, so nobody can be asked about these orders. Choose one above, if the file has it.',
  idMissing: 'Say which column holds the order number.',
  dateOrderMissing: 'Say in which order the dates are written.',
  noOrders: 'There is no order in it that can be taken. Look at the columns once more.',
  consentLead: 'What did these customers agree to?',
  consent: {
    file: 'A column of the file says so, or their country asks for nothing',
    soft_opt_in: 'They were told at the purchase that we would ask, and could object',
    consent: 'They agreed to be asked',
  },
  statement: 'In which words, and where? It is kept with each order.',
  statementMissing: 'Write at least ten characters: this is your proof.',
  country: 'Country, where the file names none',
  countryHint: 'Two letters, such as DE. Without a country the strictest rule holds.',
  countryWrong: 'A country has two letters, such as DE.',
  leftOut: (n: number) => `${n} ${plural(n, 'line is', 'lines are')} left out`,
  leftOutText: 'Correct them in the file and upload it again: what is here already stays as it is.',
  line: (n: string) => `Line ${n}:`,
  wrong: {
    required: (field: string, _value: string) => `${field} is missing`,
    malformed: (field: string, value: string) => `${field} cannot be read: “${value}”`,
    not_allowed: (field: string, value: string) => `${field} cannot be “${value}”`,
  } satisfies Record<CsvProblem['code'], (field: string, value: string) => string>,
  refused: (fields: string) => `these cannot be taken: ${fields}`,
  andMore: (n: number) => `And ${n} more.`,
  send: (orders: number, locale: string) =>
    `Send ${orders.toLocaleString(locale)} ${plural(orders, 'order', 'orders')}`,
  progress: (rows: string, total: string) => `${rows} of ${total} rows have arrived`,
  done: (created: string, changed: string, unchanged: string) =>
    `Done: ${created} new orders, ${changed} changed, ${unchanged} as they were.`,
  look: 'See them',
  stopped: 'What has arrived is kept. Go on when you like: nothing is taken twice.',
  pause: 'Stop for now',
  goOn: 'Go on',
}

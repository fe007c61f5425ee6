import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type DateOrder, type Mapping, ORDER_FIELDS, type OrderField } from '../../shared/orders-csv.ts'
import { api } from '../api.ts'
import { useSpeech } from '../i18n/language.tsx'
import { FileConsent, type FileSays, saysOf } from './FileConsent.tsx'
import { FileProblems } from './FileProblems.tsx'
import { datesOf, judged, type OrdersFile, piecesOf, suggested } from './orders-file.ts'
import { SendingState } from './SendingState.tsx'
import { useSending } from './use-sending.ts'

const DATE_ORDERS: DateOrder[] = ['dmy', 'mdy', 'iso']
const SHOWN_ROWS = 5

interface Props {
  shop: string
  file: OrdersFile
  onOther: () => void
}

/** How a file is read, to be looked over and put right; then it is sent. */
export function CheckFile({ shop, file, onOther }: Props) {
  const { words, locale } = useSpeech()
  const says = words.invitations.upload
  const heading = useRef<HTMLHeadingElement>(null)
  const [mapping, setMapping] = useState<Mapping>(() => suggested(file))
  const dates = useMemo(() => datesOf(file, mapping), [file, mapping])
  const [chosenOrder, setChosenOrder] = useState<DateOrder | null>(null)
  const dateOrder = chosenOrder ?? dates.order
  const found = useMemo(() => judged(file, mapping, dateOrder), [file, mapping, dateOrder])
  const parts = useMemo(() => piecesOf(file, mapping), [file, mapping])
  const [given, setGiven] = useState<FileSays>({ basis: '', statement: '', country: '' })
  const [asked, setAsked] = useState(false)
  const { problems, extra } = saysOf(given)
  const sending = useSending((piece) =>
    api.sendOrderRows(shop, { ...piece, mapping: parts.mapping, dateOrder, ...extra }),
  )
  useLayoutEffect(() => heading.current?.focus(), [])

  const missing =
    mapping.id === undefined
      ? says.idMissing
      : dates.ambiguous && chosenOrder === null
        ? says.dateOrderMissing
        : found.orders === 0
          ? says.noOrders
          : null

  function send() {
    setAsked(true)
    if (missing === null && problems.size === 0) void sending.start(parts.pieces)
  }

  const { state } = sending
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        <bdi>{file.name}</bdi>
      </h3>
      <p>
        <span>{says.found(found.orders, file.rows.length, locale)}</span>{' '}
        <button type="button" class="link" onClick={onOther}>
          {says.other}
        </button>
      </p>
      {state.phase === 'idle' ? (
        <>
          <Sample file={file} mapping={mapping} onMapping={setMapping} />
          <p class="inline-field">
            <label for="date-order">{says.dateOrder}</label>
            <select
              id="date-order"
              value={dates.ambiguous && chosenOrder === null ? '' : dateOrder}
              onChange={({ currentTarget }) => setChosenOrder(currentTarget.value as DateOrder)}
            >
              {dates.ambiguous && chosenOrder === null && <option value="">{says.dateOrderChoose}</option>}
              {DATE_ORDERS.map((each) => (
                <option key={each} value={each}>
                  {says.dateOrders[each]}
                </option>
              ))}
            </select>
            {dates.ambiguous && <span class="quiet">{dates.mixed ? says.mixed : says.ambiguous}</span>}
          </p>
          {mapping.email === undefined && <p class="note">{says.noEmail}</p>}
          <FileConsent given={given} problems={asked ? problems : new Map()} onChange={setGiven} />
          <FileProblems problems={found.problems} />
          <p class="problem" role="alert">
            {asked && missing}
          </p>
          <p>
            <button type="button" class="button primary" onClick={send}>
              {says.send(found.orders, locale)}
            </button>
          </p>
        </>
      ) : (
        <SendingState
          sending={state}
          total={file.rows.length}
          onPause={sending.pause}
          onGoOn={() => sending.goOn(parts.pieces)}
          onOther={onOther}
          list={`/dashboard/${shop}/invitations/orders`}
        />
      )}
    </>
  )
}

interface SampleProps {
  file: OrdersFile
  mapping: Mapping
  onMapping: (mapping: Mapping) => void
}

/** The first rows, and above each column what it is taken for. */
function Sample({ file, mapping, onMapping }: SampleProps) {
  const { words } = useSpeech()
  const says = words.invitations.upload
  const fieldOf = (column: number) => ORDER_FIELDS.find((field) => mapping[field] === column)

  function take(column: number, field: OrderField | '') {
    const next = Object.fromEntries(
      Object.entries(mapping).filter(([name, at]) => at !== column && name !== field),
    ) as Mapping
    if (field !== '') next[field] = column
    onMapping(next)
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="figures sample" aria-label={says.sample} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {file.header.map((name, column) => (
              <th key={column} scope="col">
                <label for={`column-${column}`}>
                  <bdi>{name || says.column(column + 1)}</bdi>
                </label>
                <select
                  id={`column-${column}`}
                  value={fieldOf(column) ?? ''}
                  onChange={({ currentTarget }) => take(column, currentTarget.value as OrderField | '')}
                >
                  <option value="">{says.notTaken}</option>
                  {ORDER_FIELDS.map((field) => (
                    <option key={field} value={field}>
                      {says.field[field]}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {file.rows.slice(0, SHOWN_ROWS).map((row, at) => (
            <tr key={file.lines[at]}>
              {file.header.map((_, column) => (
                <td key={column} class={fieldOf(column) ? undefined : 'quiet'}>
                  {row[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

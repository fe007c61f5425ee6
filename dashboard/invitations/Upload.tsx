import { useRef, useState } from 'preact/hooks'
import { isText } from '../../shared/csv.ts'
import type { SignedIn } from '../../shared/schemas/sign-in.ts'
import { useSpeech } from '../i18n/language.tsx'
import { Part } from '../ui/Part.tsx'
import { CheckFile } from './CheckFile.tsx'
import { type OrdersFile, readOrdersFile } from './orders-file.ts'

type Shop = SignedIn['shops'][number]

/** Orders from a file that a spreadsheet or a shop system has written. It is read here; what is not chosen stays here. */
export function Upload({ shop }: { shop: Shop }) {
  const { words } = useSpeech()
  const says = words.invitations.upload
  const [file, setFile] = useState<OrdersFile | null>(null)
  return (
    <Part title={words.invitations.section.upload} lead={says.lead}>
      {shop.role === 'viewer' ? (
        <p>{says.notViewers}</p>
      ) : file ? (
        <CheckFile key={file.name} shop={shop.id} file={file} onOther={() => setFile(null)} />
      ) : (
        <ChooseFile onFile={setFile} />
      )}
    </Part>
  )
}

function ChooseFile({ onFile }: { onFile: (file: OrdersFile) => void }) {
  const { words } = useSpeech()
  const says = words.invitations.upload
  const [over, setOver] = useState(false)
  const [problem, setProblem] = useState('')
  const input = useRef<HTMLInputElement>(null)

  async function take(file: File | undefined) {
    setOver(false)
    if (!file) return
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const read = isText(bytes) ? readOrdersFile(file.name, bytes) : null
      if (read) return onFile(read)
      setProblem(isText(bytes) ? says.noTable(file.name) : says.noText(file.name))
    } catch {
      setProblem(says.unreadable(file.name))
    }
    input.current!.value = ''
    input.current!.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
    <div
      class={`drop${over ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        void take(event.dataTransfer?.files[0])
      }}
    >
      <label for="orders-file">{says.choose}</label>
      <input
        ref={input}
        id="orders-file"
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        aria-describedby="orders-file-problem"
        onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
      />
      <p class="quiet">{says.drop}</p>
      <p id="orders-file-problem" class="problem" role="alert">
        {problem}
      </p>
    </div>
  )
}
